/** How entries of the chain are signed, and whether a signature holds: one check for what is stored here and for what comes from a file. */
import { fromBase64, fromHex } from './encoding';
import type { Signature } from './evidence';

export const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;
export const HASH = { name: 'ECDSA', hash: 'SHA-256' } as const;

/**
 * Does the signature hold for this hash? A key or value that is none signs nothing, whatever it says.
 * @param hash 64 hexadecimal digits
 */
export async function checkSignature(signature: Signature, hash: string): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('spki', fromBase64(signature.key), CURVE, true, ['verify']);
    return await crypto.subtle.verify(HASH, key, fromBase64(signature.value), fromHex(hash));
  } catch {
    return false;
  }
}
