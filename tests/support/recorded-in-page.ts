/** Runs in a page of the extension: the real archive and the real verifier over the database as it lies. */
import { exportFile } from '../../lib/app/export';
import '../../lib/i18n/every';
import { verifyCapture } from '../../lib/evidence/verify';
import type { CaptureFilter } from '../../lib/model/archive';
import { toBase64 } from '../../lib/model/encoding';
import { Store } from '../../lib/store';
import type { EvidenceInPage } from './recorded';

const store = new Store();
const all = async (filter: CaptureFilter = {}) => (await store.page(filter, undefined, 200)).rows;

const evidence: EvidenceInPage = {
  async flows() {
    const found = await Promise.all((await store.flows()).map((flow) => store.flow(flow.id)));
    return found.flatMap((one) => (one ? [one] : [])).sort((a, b) => a.flow.began.localeCompare(b.flow.began));
  },
  agreed: () => store.consentRecords(),
  ids: async () => (await all()).map(({ row }) => row.id),
  async wrong() {
    const verified = await Promise.all((await all()).map(({ row }) => verifyCapture(store, row.id)));
    return verified.flatMap(({ id, faults }) => faults.map((fault) => `${id} ${fault.fault} ${fault.at ?? ''}`.trim()));
  },
  async exported(id, format) {
    const file = await exportFile(store, format, { ids: [id] }, { locale: 'ko' });
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    for await (const piece of file.bytes) pieces.push(piece);
    return toBase64(new Uint8Array(await new Blob(pieces).arrayBuffer()));
  },
  async list(id) {
    const kept = await store.open(id);
    if (!kept || !('row' in kept)) throw new Error(`There is no whole capture ${id}.`);
    const part = kept.row.parts.find((one) => one.kind === 'recipients');
    const text = part ? await (await store.part(part.sha256))?.text() : '';
    const lines = (text ?? '').trimEnd().split('\n');
    return { lines: lines.length, bytes: part?.bytes ?? 0, first: lines[0] ?? '', last: lines.at(-1) ?? '', gaps: kept.row.gaps };
  },
  async spoil() {
    const rows = await all();
    // Screens that say the same share their bytes; here one capture alone is to be hurt.
    const uses = (sha256: string) => rows.filter(({ row }) => row.parts.some((one) => one.sha256 === sha256)).length;
    const kept = rows.find(({ row }) => row.parts.some((one) => one.kind === 'snapshot' && uses(one.sha256) === 1));
    const part = kept?.row.parts.find((one) => one.kind === 'snapshot');
    if (!kept || !part) throw new Error('There is no capture with a Snapshot of its own.');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('consent-inspector');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const row = await new Promise<{ data: Blob | Uint8Array<ArrayBuffer> }>((resolve, reject) => {
      const asking = db.transaction('blobs').objectStore('blobs').get(part.sha256);
      asking.onsuccess = () => resolve(asking.result);
      asking.onerror = () => reject(asking.error);
    });
    const bytes = row.data instanceof Blob ? new Uint8Array(await row.data.arrayBuffer()) : row.data.slice();
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    const changed = { ...row, data: row.data instanceof Blob ? new Blob([bytes], { type: row.data.type }) : bytes };
    await new Promise((resolve, reject) => {
      const writing = db.transaction('blobs', 'readwrite').objectStore('blobs').put(changed);
      writing.onsuccess = resolve;
      writing.onerror = () => reject(writing.error);
    });
    db.close();
    return { capture: kept.row.id, part: part.name };
  },
};
(globalThis as { evidence?: EvidenceInPage }).evidence = evidence;
