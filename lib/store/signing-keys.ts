/** The pair of keys of this installation. The browser stores it as a thing of its own: the private half can be used and never read. */
import type { Database } from './database';

export const KEYS = 'signing-keys';

/** Undefined before there are any, and where what lies there is no pair (any more): a new one is made then. */
export async function readKeys(db: Database): Promise<CryptoKeyPair | undefined> {
  const value = (await db.meta.get(KEYS))?.value as Partial<CryptoKeyPair> | null | undefined;
  const { privateKey, publicKey } = value ?? {};
  return privateKey instanceof CryptoKey && publicKey instanceof CryptoKey ? { privateKey, publicKey } : undefined;
}
