/** Runs in a page of the browser that is measured: fills an archive with typical captures, then gives it out, ours against a raw dump. */
import { type ExportFormat, exportFile } from '../lib/app/export';
import { hashThread } from '../lib/browser/hash-thread';
import '../lib/i18n/every';
import type { Incoming } from '../lib/model/archive';
import { canonical } from '../lib/model/canonical';
import type { Capture, Part, PartKind } from '../lib/model/capture';
import { sealOf, sha256 } from '../lib/model/digest';
import { ELEMENTS, RULE_IDS } from '../lib/model/vocabulary';
import { Store } from '../lib/store';

const DATABASE = 'consent-inspector';
const SENTENCE = '이용자가 동의를 거부하더라도 서비스를 이용하실 수 있으나 일부 혜택이 제한될 수 있습니다. ';
const store = new Store();

/** Bytes that do not shrink, like those of a picture. */
function noise(length: number, seed: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let state = seed + 1;
  for (let at = 0; at < length; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[at] = state >>> 24;
  }
  bytes.set([0x89, 0x50, 0x4e, 0x47]);
  return bytes;
}

const quote = (n: number) => ({ text: n, start: 0, end: 40, node: n, words: SENTENCE });

/** About 45 KB, as a long sign-up gives it. */
function report(n: number): object {
  const element = { state: 'present', quotes: [quote(1), quote(2)] };
  return {
    input: `https://shop${n}.example`,
    schema: 1,
    engine: '0.1.0',
    rules: 'r',
    jurisdiction: 'KR',
    servedLocale: 'ko',
    pageKinds: [{ kind: 'signup', score: 3 }],
    consents: Array.from({ length: 12 }, (_, at) => ({
      id: `c${n}-${at}`,
      text: SENTENCE.repeat(2),
      quote: quote(at),
      control: 'checkbox',
      node: at,
      purposes: ['collection', 'marketing'],
      requirement: 'optional',
      requirementHow: 'text',
      agreeAll: at === 0,
      ticks: at === 0 ? [1, 2, 3] : [],
      prechecked: false,
      notices: [0],
    })),
    notices: Array.from({ length: 4 }, () => ({
      kind: 'third-party',
      scope: 'consent',
      node: 9,
      elements: Object.fromEntries(ELEMENTS.map((name) => [name, element])),
      recipientCount: 3,
      recipients: Array.from({ length: 20 }, (_, at) => ({ name: `주식회사 ${at}`, state: 'named' })),
      countries: ['CN', 'SG'],
      clauses: [],
    })),
    findings: RULE_IDS.map((rule, at) => ({
      rule,
      verdict: at % 4 === 0 ? 'finding' : 'clear',
      ...(at % 4 === 0 ? { severity: 'serious', confidence: 'review', scope: 'consent', id: `f${n}-${at}` } : {}),
      consents: [0],
      notices: [],
      evidence: [quote(at)],
      facts: { how: 'text' },
    })),
    cut: [],
  };
}

async function incoming(n: number): Promise<Incoming> {
  const parts: Part[] = [];
  const blobs = new Map<string, Blob>();
  const add = async (name: string, kind: PartKind, content: string | Uint8Array<ArrayBuffer>, type: string) => {
    const blob = new Blob([content], { type });
    const hash = await sha256(blob);
    parts.push({ name, kind, sha256: hash, bytes: blob.size, type });
    blobs.set(hash, blob);
  };
  const texts = Array.from({ length: 900 }, (_, at) => `${n} ${at} ${SENTENCE}`);
  await add('snapshot.json', 'snapshot', canonical({ schema: 1, texts }), 'application/json');
  await add('report.json', 'report', canonical(report(n)), 'application/json');
  await add('page.html', 'html', `<!doctype html><title>${n}</title>${`<p>${SENTENCE}`.repeat(450)}`, 'text/html');
  await add('picture.png', 'picture', noise(250_000, n), 'image/png');
  const at = new Date(Date.UTC(2026, 0, 1) + n * 3_600_000).toISOString();
  const row: Capture = {
    id: `capture-${String(n).padStart(6, '0')}`,
    schema: 2,
    at,
    zone: 540,
    status: 'ok',
    origin: `https://shop${n % 20}.example`,
    site: `shop${n % 20}.example`,
    url: `https://shop${n % 20}.example/join`,
    title: '회원가입',
    screen: 's',
    variant: String(n),
    kinds: ['signup'],
    confirmed: 3,
    review: 5,
    cannotTell: 0,
    consents: 12,
    flags: [],
    engine: '0.1.0',
    rules: 'r',
    parts,
    gaps: [],
    masks: [{ rule: 'email', count: 1, where: 'html' }],
    custody: [{ at, deed: 'looked', by: 'bench' }],
    provenance: { mode: 'extension', app: '0.1.0', agent: navigator.userAgent },
  };
  return { row, seal: await sealOf(row), parts: blobs };
}

/** Bytes as JSON can hold them, by the browser's own encoder. */
function base64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => resolve((reader.result as string).split(',')[1] ?? '');
    reader.readAsDataURL(blob);
  });
}

/**
 * What somebody would write who only wants the data out: every store by cursor, a line of JSON a row.
 * @param readable bytes are written as JSON can hold them; else they are only counted, which makes no file that could be read back
 * @returns bytes
 */
async function rawDump(readable: boolean): Promise<number> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const encoder = new TextEncoder();
  let size = 0;
  const put = (row: unknown) => {
    size += encoder.encode(`${JSON.stringify(row)}\n`).length;
  };
  for (const name of [...db.objectStoreNames]) {
    // A cursor's transaction ends while bytes are encoded, so it is opened again after each such row.
    let after: IDBValidKey | undefined;
    for (let more = true; more; ) {
      const held = await new Promise<{ data: Blob | Uint8Array<ArrayBuffer>; row: object } | undefined>((resolve, reject) => {
        const request = db
          .transaction(name)
          .objectStore(name)
          .openCursor(after === undefined ? null : IDBKeyRange.lowerBound(after, true));
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const cursor = request.result;
          if (!cursor) return resolve(undefined);
          const { data, ...row } = cursor.value as { data?: Blob | Uint8Array<ArrayBuffer> };
          after = cursor.key;
          if (data && readable) return resolve({ data, row });
          if (data) size += data instanceof Blob ? data.size : data.slice().length;
          put(row);
          cursor.continue();
        };
      });
      more = held !== undefined;
      if (held) put({ ...held.row, data: await base64(held.data instanceof Blob ? held.data : new Blob([held.data])) });
    }
  }
  db.close();
  return size;
}

async function ours(format: ExportFormat): Promise<number> {
  const file = await exportFile(store, format, 'all', { locale: 'ko', hasher: hashThread });
  let size = 0;
  for await (const piece of file.bytes) size += piece.length;
  return size;
}

export interface ExportBench {
  fill(count: number): Promise<void>;
  rawDump(readable: boolean): Promise<number>;
  ours(format: ExportFormat): Promise<number>;
}

(globalThis as { exportBench?: ExportBench }).exportBench = {
  async fill(count) {
    for (let n = 0; n < count; n++) await store.save(await incoming(n));
  },
  rawDump,
  ours,
};
