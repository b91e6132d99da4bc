/**
 * SHA-256 of a stream in a thread of its own: Web Crypto hashes no stream, and in the page it would cost more than all the rest of an export.
 * Where the browser starts no thread the page hashes itself.
 */
import type { HashAnswer, HashOrder } from '../model/hash-messages';
import { inlineHash, type StreamHash } from '../model/stream-hash';

/** Bytes a message carries, and how many may be under way. */
const BUFFER = 256 * 1024;
const BUFFERS = 6;

export const HASHER_FILE = '/hasher.js';

/** As much of a Worker as is used. */
export interface Thread {
  onmessage: ((event: MessageEvent<HashAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(order: HashOrder, transfer: Transferable[]): void;
  terminate(): void;
}

/** @param start begins the thread; where that throws, the hash is taken in this one */
export function hashThread(start: () => Thread = () => new Worker(HASHER_FILE)): StreamHash {
  let thread: Thread;
  try {
    thread = start();
  } catch {
    return inlineHash();
  }
  const free: ArrayBuffer[] = Array.from({ length: BUFFERS }, () => new ArrayBuffer(BUFFER));
  let waiting: (() => void) | undefined;
  let asked: ((hex: string) => void) | undefined;
  let failed: ((error: Error) => void) | undefined;
  let error: Error | undefined;
  thread.onmessage = ({ data }) => {
    if ('hex' in data) return asked?.(data.hex);
    free.push(data.buffer);
    waiting?.();
  };
  thread.onerror = (event) => {
    error = new Error(`The hashing thread ended: ${event.message || 'no reason given'}`);
    failed?.(error);
  };
  /** Waits for the thread; its end ends the wait. */
  const heard = <T>(listen: (done: (value: T) => void) => void) =>
    new Promise<T>((resolve, reject) => {
      if (error) return reject(error);
      failed = reject;
      listen(resolve);
    });
  const ask = (what: 'hex' | 'take') =>
    heard<string>((done) => {
      asked = done;
      thread.postMessage({ ask: what }, []);
    });
  return {
    async update(bytes) {
      for (let at = 0; at < bytes.length; at += BUFFER) {
        if (error) throw error;
        if (free.length === 0) {
          await heard<void>((done) => {
            waiting = done;
          });
        }
        const buffer = free.pop() as ArrayBuffer;
        const piece = bytes.subarray(at, at + BUFFER);
        new Uint8Array(buffer).set(piece);
        thread.postMessage({ buffer, length: piece.length }, [buffer]);
      }
    },
    hex: () => ask('hex'),
    take: () => ask('take'),
    close: () => thread.terminate(),
  };
}

/** The other end. @param answer posts back to the page */
export function hashing(answer: (message: HashAnswer, transfer: Transferable[]) => void): (order: HashOrder) => void {
  let queue = Promise.resolve();
  const hash = inlineHash();
  return (order) => {
    // In order: what is asked comes after what was handed in before.
    queue = queue.then(async () => {
      if ('ask' in order) return answer({ hex: await hash[order.ask]() }, []);
      await hash.update(new Uint8Array(order.buffer, 0, order.length));
      answer({ buffer: order.buffer }, [order.buffer]);
    });
  };
}
