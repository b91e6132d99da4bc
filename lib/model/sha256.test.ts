import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from './digest';
import { Sha256 } from './sha256';

const node = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('SHA-256 over pieces', () => {
  it('gives what Node gives, however the message is cut', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.array(fc.nat(130), { minLength: 1, maxLength: 6 }), (bytes, steps) => {
        const hash = new Sha256();
        let at = 0;
        for (let n = 0; at < bytes.length; n++) {
          const next = at + (steps[n % steps.length] as number) + 1;
          hash.update(bytes.subarray(at, next));
          at = next;
        }
        expect(hash.hex()).toBe(node(bytes));
      }),
    );
  });

  it.each([0, 55, 56, 63, 64, 65, 119, 120, 1_000_003])('gives what Node gives for %i bytes', async (length) => {
    const bytes = new Uint8Array(length).map((_, at) => at * 7);
    expect(new Sha256().update(bytes).hex()).toBe(node(bytes));
    expect(await sha256(bytes)).toBe(node(bytes));
  });
});
