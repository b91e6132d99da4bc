/** SHA-256 by the platform's Web Crypto: in the worker, in own pages and in Node. */
import { canonical } from './canonical';

/** @returns lower-case hexadecimal */
export function hex(bytes: ArrayBuffer | Uint8Array): string {
  let out = '';
  for (const byte of bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)) out += byte.toString(16).padStart(2, '0');
  return out;
}

/**
 * @param data text is hashed as UTF-8
 * @returns 64 hexadecimal digits
 */
export async function sha256(data: string | Blob | Uint8Array<ArrayBuffer> | ArrayBuffer): Promise<string> {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data instanceof Blob ? await data.arrayBuffer() : data;
  return hex(await crypto.subtle.digest('SHA-256', bytes));
}

/** The seal of plain data: SHA-256 of its canonical JSON. */
export function sealOf(value: unknown): Promise<string> {
  return sha256(canonical(value));
}
