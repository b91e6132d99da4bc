/**
 * Signing, where the person wants it: entries of this installation's chain bear the signature of a key that the browser made and gives to
 * nobody. It says 'this browser, not an identity'. Off until it is turned on; the key is made then, and goes with 'delete all'.
 */
import type { BrowserPort } from '../browser/port';
import { fingerprintOf, makeKeys, pemOf, publicKeyOf, signHash } from '../evidence/sign';
import type { Archive } from '../model/archive';
import { type Sign, Store, type StoreOptions } from '../store';
import { loadSettings } from './settings';

/** The public half, as others can check with it. */
export interface PublicKey {
  /** SHA-256 of the key, 64 hexadecimal digits. */
  readonly fingerprint: string;
  readonly pem: string;
}

type Keys = Pick<Archive, 'keys' | 'keepKeys'>;

/** What signs now; undefined while signing is off, or where this browser cannot. */
export async function signer(port: BrowserPort, archive: Keys): Promise<Sign | undefined> {
  if (!(await loadSettings(port)).sign) return undefined;
  // An entry without a signature is worth more than a capture that was not saved; verifying shows that it has none.
  const keys = await keysOf(archive).catch(() => undefined);
  return keys && ((hash) => signHash(keys, hash).catch(() => undefined));
}

async function keysOf(archive: Keys): Promise<CryptoKeyPair> {
  return (await archive.keys()) ?? archive.keepKeys(await makeKeys());
}

/** The public key of this installation; undefined while there is none. @param make makes one where there is none */
export async function publicKey(archive: Keys, make = false): Promise<PublicKey | undefined> {
  const keys = make ? await keysOf(archive) : await archive.keys();
  if (!keys) return undefined;
  const key = await publicKeyOf(keys);
  return { fingerprint: await fingerprintOf(key), pem: pemOf(key) };
}

/** The archive of this installation: what changes it is signed where the settings say so. */
export function openArchive(port: BrowserPort, options: Omit<StoreOptions, 'signer'> = {}): Store {
  const store: Store = new Store({ ...options, signer: () => signer(port, store) });
  return store;
}
