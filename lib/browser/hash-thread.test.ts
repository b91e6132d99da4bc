import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HashAnswer, HashOrder } from '../model/hash-messages';
import { hashing, hashThread, type Thread } from './hash-thread';

/** A thread that answers a little later, as one does; buffers are taken away from whoever sent them. */
class Later implements Thread {
  onmessage: Thread['onmessage'] = null;
  onerror: Thread['onerror'] = null;
  ended = false;
  private readonly take = hashing((data, transfer) => this.answer(structuredClone(data, { transfer })));

  postMessage(order: HashOrder, transfer: Transferable[]): void {
    const given = structuredClone(order, { transfer });
    setTimeout(() => this.take(given));
  }
  terminate(): void {
    this.ended = true;
  }
  private answer(data: HashAnswer): void {
    setTimeout(() => this.onmessage?.({ data } as MessageEvent<HashAnswer>));
  }
}

const node = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('a hash in a thread of its own', () => {
  it('is that of the whole, however it comes in', async () => {
    const sizes = fc.array(fc.constantFrom(0, 1, 63, 64, 1000, 262_143, 262_144, 600_001), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(sizes, async (lengths) => {
        const pieces = lengths.map((length, n) => new Uint8Array(length).fill(n + 1));
        const hash = hashThread(() => new Later());
        for (const piece of pieces) await hash.update(piece);
        expect(await hash.hex()).toBe(node(Buffer.concat(pieces)));
        for (const piece of pieces) await hash.update(piece);
        expect(await hash.take()).toBe(node(Buffer.concat([...pieces, ...pieces])));
        await hash.update(new Uint8Array([7]));
        expect(await hash.take()).toBe(node(new Uint8Array([7])));
      }),
      { numRuns: 25 },
    );
  });

  it('leaves the bytes to their owner, also where they are a part of something longer', async () => {
    const whole = new Uint8Array(1000).map((_, at) => at);
    const hash = hashThread(() => new Later());
    await hash.update(whole.subarray(10, 20));
    expect(await hash.hex()).toBe(node(whole.subarray(10, 20)));
    expect(whole[999]).toBe(231);
  });

  it('says so when the thread ends, and waits for nobody then', async () => {
    const thread = new Later();
    const hash = hashThread(() => thread);
    const asked = hash.hex();
    thread.onerror?.({ message: 'gone' } as ErrorEvent);
    await expect(asked).rejects.toThrow('gone');
    await expect(hash.update(new Uint8Array(1))).rejects.toThrow('gone');
    await expect(hash.take()).rejects.toThrow('gone');
    hash.close();
    expect(thread.ended).toBe(true);
  });

  it('is made in the page where the browser starts no thread', async () => {
    const hash = hashThread(() => {
      throw new Error('no threads here');
    });
    await hash.update(new Uint8Array([1, 2, 3]));
    expect(await hash.hex()).toBe(node(new Uint8Array([1, 2, 3])));
  });
});
