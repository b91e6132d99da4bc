/** Runs in a page of the browser that is measured: an archive of many captures, and its newest of one site, by us and by a raw cursor. */
import type { Incoming } from '../lib/model/archive';
import { canonical } from '../lib/model/canonical';
import type { Capture, Part } from '../lib/model/capture';
import { sealOf, sha256 } from '../lib/model/digest';
import { Store } from '../lib/store';

const SITES = 20;
const store = new Store();

async function made(n: number): Promise<Incoming> {
  const origin = `https://shop${n % SITES}.example`;
  const parts: Part[] = [];
  const blobs = new Map<string, Blob>();
  for (const kind of ['snapshot', 'report'] as const) {
    const blob = new Blob([canonical({ kind, n, words: '개인정보 제3자 제공에 동의합니다. '.repeat(40) })], { type: 'application/json' });
    const hash = await sha256(blob);
    parts.push({ name: `${kind}.json`, kind, sha256: hash, bytes: blob.size, type: 'application/json' });
    blobs.set(hash, blob);
  }
  const row: Capture = {
    id: `capture-${String(n).padStart(6, '0')}`,
    schema: 2,
    at: new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString(),
    zone: 540,
    status: 'partial',
    origin,
    site: origin.slice(8),
    url: `${origin}/join`,
    title: `회원가입 ${n}`,
    screen: `screen-${n % 5}`,
    variant: String(n),
    kinds: ['signup'],
    confirmed: 2,
    review: 1,
    cannotTell: 3,
    consents: 6,
    flags: (['mandatory-third-party', 'vague-recipient', 'bundled-consent'] as const).map((rule) => ({ rule, confidence: 'confirmed' })),
    engine: '0.1.0',
    rules: 'r'.repeat(64),
    parts,
    gaps: (['html', 'picture', 'marked-picture', 'recipients'] as const).map((kind) => ({ kind, why: 'not-captured' })),
    masks: (['name', 'email', 'phone'] as const).map((rule) => ({ rule, count: 2, where: 'snapshot' })),
    custody: (['asked', 'looked', 'judged', 'pictured', 'covered', 'html-read', 'hashed'] as const).map((deed) => ({
      at: '2026-01-01T00:00:00.000Z',
      deed,
      by: 'consent-inspector/0.1.0',
    })),
    provenance: { mode: 'extension', app: '0.1.0', agent: navigator.userAgent, viewport: [1100, 800], dpr: 1, httpLang: ['ko', 'en'] },
  };
  return { row, seal: await sealOf(row), parts: blobs };
}

export interface ListBench {
  fill(count: number): Promise<void>;
  /** Milliseconds that each takes for the newest 50 of one site. */
  measure(rounds: number): Promise<{ readonly ours: number[]; readonly raw: number[] }>;
}

const nothing = { judgements: [], flows: [], consentRecords: [], tombstones: [], links: [], timestamps: [], observations: [] };

let opened: IDBDatabase | undefined;

const ours = async (site: number): Promise<number> =>
  (await store.page({ origin: `https://shop${site}.example` }, undefined, 50)).rows.length;

const raw = (site: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const origin = `https://shop${site}.example`;
    const rows: unknown[] = [];
    const index = (opened as IDBDatabase).transaction('kept').objectStore('kept').index('[origin+order+id]');
    const asking = index.openCursor(IDBKeyRange.bound([origin], [origin, []]));
    asking.onerror = () => reject(asking.error);
    asking.onsuccess = () => {
      const cursor = asking.result;
      if (!cursor || rows.length === 50) return resolve(rows.length);
      rows.push(cursor.value);
      cursor.continue();
    };
  });

async function timed(run: (site: number) => Promise<number>, site: number): Promise<number> {
  const start = performance.now();
  const rows = await run(site);
  if (rows !== 50) throw new Error(`${rows} rows instead of 50.`);
  return performance.now() - start;
}

const bench: ListBench = {
  async fill(count) {
    for (let from = 0; from < count; from += 200) {
      const captures = await Promise.all(Array.from({ length: Math.min(200, count - from) }, (_, at) => made(from + at)));
      await store.admit({ ...nothing, captures });
    }
    opened = await new Promise((resolve, reject) => {
      const opening = indexedDB.open('consent-inspector');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
  },
  async measure(rounds) {
    const times = { ours: [] as number[], raw: [] as number[] };
    // In turn, so that whatever else the machine does hits both alike.
    for (let round = 0; round < rounds; round++) {
      times.raw.push(await timed(raw, round % SITES));
      times.ours.push(await timed(ours, round % SITES));
    }
    return times;
  },
};
(globalThis as { listBench?: ListBench }).listBench = bench;
