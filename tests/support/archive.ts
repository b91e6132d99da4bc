/** An archive with one of everything, for tests of what leaves it and comes back. */

import type { Archive, Incoming } from '../../lib/model/archive';
import { canonical } from '../../lib/model/canonical';
import type { Part, PartKind } from '../../lib/model/capture';
import type { ConsentRecord } from '../../lib/model/consent-record';
import { sealOf, sha256 } from '../../lib/model/digest';
import type { Judgement } from '../../lib/model/evidence';
import type { Flow, FlowStep } from '../../lib/model/flow';
import type { Observation } from '../../lib/model/observation';
import type { Store } from '../../lib/store';
import { type CaptureWish, capture } from './captures';

/** A PNG of 1 × 1 pixels in one colour; valid for every reader. */
export function png(seed = 0, more = 0): Uint8Array<ArrayBuffer> {
  const base = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const bytes = Uint8Array.from(Buffer.from(base, 'base64'));
  // What stands after the last chunk is ignored by readers, and makes every picture its own.
  return new Uint8Array([...bytes, ...new TextEncoder().encode(`#${seed}${'.'.repeat(more)}`)]);
}

/** A capture with a page, pictures, a list and a note beside what the plain one has. @param more bytes that its picture has besides */
export async function fullCapture(id: string, wish: CaptureWish = {}, seed = 0, more = 0): Promise<Incoming> {
  const plain = await capture(id, wish);
  const parts: Part[] = [...plain.row.parts];
  const blobs = new Map(plain.parts);
  const add = async (name: string, kind: PartKind, content: string | Uint8Array<ArrayBuffer>, type: string) => {
    const blob = new Blob([content], { type });
    const hash = await sha256(blob);
    parts.push({ name, kind, sha256: hash, bytes: blob.size, type });
    blobs.set(hash, blob);
  };
  const title = plain.row.title;
  await add(
    'page.html',
    'html',
    `<!doctype html><html lang="ko"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p>${seed}</p></html>`,
    'text/html',
  );
  await add('picture.png', 'picture', png(seed, more), 'image/png');
  await add('marked.png', 'marked-picture', png(seed + 1000), 'image/png');
  await add('recipients-0.jsonl', 'recipients', '{"name":"주식회사 가"}\n{"name":"주식회사 나"}\n', 'application/x-ndjson');
  await add('note.txt', 'note', '=HYPERLINK("x") 메모 <b>\n둘째 줄', 'text/plain');
  const row = {
    ...plain.row,
    parts,
    gaps: [],
    status: 'ok' as const,
    masks: [
      { rule: 'email' as const, count: 2, where: 'html' as const },
      { rule: 'url-query' as const, count: 1 + seed, where: 'url' as const },
    ],
    provenance: {
      ...plain.row.provenance,
      browser: 'Chromium 140',
      viewport: [1280, 720] as [number, number],
      httpLang: ['ko', 'en'],
      queryValues: 3,
      frames: { seen: 2, unseen: 1 },
      declared: {},
    },
  };
  return { row, seal: await sealOf(row), parts: blobs };
}

export function observation(id: string, over: Partial<Observation> = {}): Observation {
  return {
    id,
    schema: 1,
    at: '2026-01-02T03:04:05.000Z',
    origin: 'https://shop.example',
    kinds: ['signup', 'login'],
    consents: 3,
    findings: [
      { id: `bundled-consent-${id}`, rule: 'bundled-consent', severity: 'serious', confidence: 'review', quotes: ['-1+1 "모두" 동의', ''] },
    ],
    cannotTell: [{ rule: 'missing-country', reason: 'notice-not-seen' }],
    textHash: '00ff',
    engine: '0.1.0',
    rules: 'abc',
    ...over,
  };
}

async function judgementOf(one: Incoming, id: string): Promise<{ row: Judgement; seal: string; report: Blob }> {
  const part = one.row.parts.find(({ kind }) => kind === 'report') as Part;
  const before = JSON.parse(await (one.parts.get(part.sha256) as Blob).text());
  const text = canonical({ ...before, engine: '9.9.9' });
  const report: Part = { ...part, name: `${id}.json`, sha256: await sha256(text), bytes: new Blob([text]).size };
  const row: Judgement = {
    id,
    schema: 1,
    capture: one.row.id,
    at: '2026-03-01T00:00:00.000Z',
    engine: '9.9.9',
    rules: 'def',
    report,
    against: { engine: one.row.engine, rules: one.row.rules },
    differences: [
      {
        rule: 'bundled-consent',
        change: 'gone',
        was: { verdict: 'finding', severity: 'serious', confidence: 'review' },
        is: { verdict: 'clear' },
      },
    ],
  };
  return { row, seal: await sealOf(row), report: new Blob([text], { type: 'application/json' }) };
}

const step = (flow: string, at: number, captured: Incoming): FlowStep => ({
  flow,
  step: at,
  at: captured.row.at,
  since: at * 1000,
  channel: 'web',
  capture: captured.row.id,
  kinds: captured.row.kinds,
  screen: captured.row.screen,
  url: captured.row.url,
  title: captured.row.title,
  clicks: 2,
});

/** Fills an archive: three captures of a visit, one of another site, a judgement, a consent record, observations, a deletion. */
export async function fill(archive: Archive & Pick<Store, 'observe'>): Promise<void> {
  const captured: Incoming[] = [];
  for (let n = 0; n < 3; n++) {
    const at = `2026-01-02T03:0${n}:05.000Z`;
    const one = await fullCapture(
      `capture-${n}000`,
      { at, title: `단계 ${n}`, url: `https://shop.example/join/${n}`, flow: { id: 'flow-0001', step: n } },
      n,
    );
    captured.push(one);
    await archive.save(one);
  }
  await archive.save(await capture('capture-gone', { at: '2026-01-01T00:00:00.000Z' }));
  await archive.save(await capture('other-site-1', { origin: 'https://other.example', at: '2026-02-02T00:00:00.000Z' }));
  const judged = await judgementOf(captured[1] as Incoming, 'judgement-1');
  await archive.judge(judged.row, judged.seal, judged.report);
  const flow: Flow = {
    id: 'flow-0001',
    schema: 1,
    origin: 'https://shop.example',
    site: 'shop.example',
    began: '2026-01-02T03:00:00.000Z',
    ended: '2026-01-02T03:05:00.000Z',
    state: 'ended',
    purpose: 'join',
    purposeBy: 'derived',
    steps: 3,
    manual: 0,
    clicks: 6,
    reconfirmations: 0,
    channels: ['web'],
    took: 120_000,
    seals: captured.map((one) => one.seal),
  };
  await archive.putFlow(
    flow,
    captured.map((one, at) => step(flow.id, at, one)),
  );
  const record: ConsentRecord = {
    id: 'consent-0001',
    schema: 1,
    at: '2026-01-02T03:02:30.000Z',
    zone: 540,
    origin: 'https://shop.example',
    site: 'shop.example',
    url: 'https://shop.example/join/2',
    title: '단계 2',
    app: '0.1.0',
    engine: '0.1.0',
    submit: '가입하기',
    choices: [
      {
        consent: 'c1',
        text: '이용약관',
        state: 'on',
        requirement: 'mandatory',
        requirementHow: 'text',
        purposes: ['terms'],
        agreeAll: false,
        notices: [],
      },
    ],
    notices: [],
    capture: 'capture-2000',
  };
  await archive.putConsentRecord(record);
  await archive.remove(['capture-gone']);
  await archive.observe(observation('observation-a'));
  await archive.observe(observation('observation-b', { findings: [], cannotTell: [] }));
  await archive.putTimestamp({
    id: 'timestamp-1',
    subject: 'capture-1000',
    hash: (captured[1] as Incoming).seal,
    at: '2026-01-03T00:00:00.000Z',
    tsq: 'AAAA',
  });
}
