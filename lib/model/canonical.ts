/** Canonical JSON (RFC 8785): one text for one value, so that a hash of it means the value and not the way it was written. */

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * @param value plain data; `undefined` members are left out, as JSON does
 * @returns members sorted by UTF-16 code units, no white space
 * @throws TypeError for what JSON cannot hold (a function, a symbol, NaN, an infinity)
 */
export function canonical(value: unknown): string {
  const json = value as Json;
  if (json === null || typeof json === 'boolean' || typeof json === 'string') return JSON.stringify(json);
  if (typeof json === 'number') {
    if (!Number.isFinite(json)) throw new TypeError(`JSON has no number ${json}.`);
    return JSON.stringify(json);
  }
  if (Array.isArray(json)) return `[${json.map((item) => canonical(item ?? null)).join(',')}]`;
  if (typeof json !== 'object') throw new TypeError(`JSON has no ${typeof json}.`);
  const members = Object.entries(json)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
  return `{${members.join(',')}}`;
}
