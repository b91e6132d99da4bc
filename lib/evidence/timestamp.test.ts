import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../model/digest';
import { fromBase64 } from '../model/encoding';
import { readReply, timestampRequest } from './timestamp';

/** Answers of a real time-stamping program (OpenSSL) to requests for the hash of the word 'evidence'. */
const reply = (name: string) => fromBase64(readFileSync(new URL(`../../tests/fixtures/evidence/${name}.tsr.txt`, import.meta.url), 'utf8'));
const HASH = 'ee8250fb76e094b34b471f13a73dbbe51d1ae142e9df59d7c0d31ec20f0a0a8e';
/** What `openssl ts -query -digest … -sha256 -cert -no_nonce` writes for it. */
const QUERY = `30390201013031300d060960864801650304020105000420${HASH}0101ff`;
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('a request for trusted time', () => {
  it('is byte for byte what OpenSSL writes', async () => {
    expect(await sha256('evidence')).toBe(HASH);
    expect(hex(timestampRequest(HASH))).toBe(QUERY);
  });

  it('carries a nonce as a positive number', () => {
    expect(hex(timestampRequest(HASH, Uint8Array.of(0, 0x80, 1)))).toBe(
      QUERY.replace(/^3039/, '303e').replace('0101ff', '02030080010101ff'),
    );
  });

  it.each(['', 'ee82', `${HASH}00`, HASH.replace('ee', 'zz')])('is not written for %o', (hash) => {
    expect(() => timestampRequest(hash)).toThrow(TypeError);
  });
});

describe('an answer', () => {
  it('to this hash is kept, with the time it states', () => {
    expect(readReply(reply('granted'), HASH)).toEqual({
      state: 'kept',
      stated: expect.stringMatching(/^2026-11-21T\d\d:\d\d:\d\d\.000Z$/),
      policy: '1.2.3.4.1',
    });
  });

  it('to another hash is refused and names it', () => {
    expect(readReply(reply('granted'), 'a'.repeat(64))).toEqual({ state: 'refused', why: 'other-hash', detail: HASH });
  });

  it('that stamps another kind of hash, or does not grant, is refused', () => {
    expect(readReply(reply('sha512'), HASH)).toMatchObject({ state: 'refused', why: 'other-algorithm' });
    expect(readReply(reply('refused'), HASH)).toEqual({ state: 'refused', why: 'not-granted', detail: 'status 2' });
  });

  it('cut short anywhere, or followed by anything, is refused with the place', () => {
    const whole = reply('granted');
    for (let length = 0; length < whole.length; length += 7)
      expect(readReply(whole.slice(0, length), HASH)).toMatchObject({
        state: 'refused',
        why: 'no-answer',
        detail: expect.stringMatching(/^Byte \d+: /),
      });
    expect(readReply(Uint8Array.of(...whole, 0), HASH)).toMatchObject({ why: 'no-answer' });
    expect(readReply(new Uint8Array(300_000), HASH)).toMatchObject({ why: 'too-large' });
  });

  it('with any one byte of its imprint changed is refused', () => {
    const whole = reply('granted');
    const at = hex(whole).indexOf(HASH) / 2;
    for (let byte = 0; byte < 32; byte++) {
      const changed = whole.slice();
      changed[at + byte] = (changed[at + byte] ?? 0) ^ 1;
      expect(readReply(changed, HASH)).toMatchObject({ state: 'refused', why: 'other-hash' });
    }
  });

  it('of nonsense never throws', () => {
    let seed = 7;
    const next = () => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed;
    };
    const whole = reply('granted');
    for (let round = 0; round < 2000; round++) {
      const changed = whole.slice();
      for (let n = 0; n < 3; n++) changed[next() % 200] = next() % 256;
      expect(['kept', 'refused']).toContain(readReply(changed, HASH).state);
    }
  });
});
