/** The hashing thread of an export: takes in bytes, tells the SHA-256. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hashing } from '../lib/browser/hash-thread';
import type { HashOrder } from '../lib/model/hash-messages';

export default defineUnlistedScript(() => {
  const post = globalThis.postMessage as (message: unknown, transfer: Transferable[]) => void;
  const take = hashing((message, transfer) => post(message, transfer));
  globalThis.onmessage = ({ data }: MessageEvent<HashOrder>) => take(data);
});
