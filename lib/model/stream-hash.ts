/** The hash of a stream: taken in where it is asked for, or in a thread of its own (lib/browser). */
import { Sha256 } from './sha256';

export interface StreamHash {
  /** Takes in the next bytes; wait for it, or more and more is held. The bytes stay the caller's. */
  update(bytes: Uint8Array): Promise<void>;
  /** SHA-256 of what came so far, as 64 hex digits; more may follow. */
  hex(): Promise<string>;
  /** The same, and begins anew: what follows is another stream. */
  take(): Promise<string>;
  /** Lets go of what it holds. Nothing may follow. */
  close(): void;
}

/** Hashes where it is called. */
export function inlineHash(): StreamHash {
  let hash = new Sha256();
  return {
    update: async (bytes) => {
      hash.update(bytes);
    },
    hex: async () => hash.hex(),
    take: async () => {
      const hex = hash.hex();
      hash = new Sha256();
      return hex;
    },
    close: () => undefined,
  };
}
