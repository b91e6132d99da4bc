/**
 * The signature of this installation: ECDSA over P-256 with a key that cannot leave the browser. It shows that entries come from one and the
 * same browser, and that nobody outside it wrote them. It is no identity: it does not say who sat there.
 */
import { sha256 } from '../model/digest';
import { fromBase64, fromHex, toBase64 } from '../model/encoding';
import type { Signature } from '../model/evidence';
import { CURVE, HASH } from '../model/signature';

/** A new key pair whose private half can only be used, never read. */
export function makeKeys(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(CURVE, false, ['sign', 'verify']);
}

/** @param hash 64 hexadecimal digits */
export async function signHash(keys: CryptoKeyPair, hash: string): Promise<Signature> {
  const [value, key] = await Promise.all([crypto.subtle.sign(HASH, keys.privateKey, fromHex(hash)), publicKeyOf(keys)]);
  return { algorithm: 'ECDSA-P256-SHA256', key, value: toBase64(new Uint8Array(value)) };
}

/** @returns the public key as SPKI (RFC 5280, 4.1.2.7) in base64, as signatures carry it */
export async function publicKeyOf({ publicKey }: CryptoKeyPair): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.exportKey('spki', publicKey)));
}

/** SHA-256 of a public key's bytes: short enough to be read out and compared. @param key SPKI, base64 */
export function fingerprintOf(key: string): Promise<string> {
  return sha256(fromBase64(key));
}

/** The public key as other programs read it (RFC 7468). @param key SPKI, base64 */
export function pemOf(key: string): string {
  return `-----BEGIN PUBLIC KEY-----\n${key.replace(/.{1,64}/g, '$&\n')}-----END PUBLIC KEY-----\n`;
}
