/**
 * WACZ 1.1.1 (specs.webrecorder.net/wacz): captures, or a recorded visit, as a web archive that the players of the field replay. The page is
 * the redacted part that was kept, so it looks barer than it did; the picture beside it (`urn:view:`) shows how it looked.
 */
import { canonical } from '../model/canonical';
import type { Capture } from '../model/capture';
import { sha256 } from '../model/digest';
import { Sha256 } from '../model/sha256';
import { type Bytes, concat, textPieces, utf8 } from './bytes';
import type { Gathering, Loaded } from './gather';
import { cdxLine, type WarcRecord, warcRecord } from './warc';
import type { ZipEntry } from './zip';

/** Bytes of one WARC file before the next begins: small enough to be hashed in memory by the platform. */
const WARC_BYTES = 4 * 2 ** 20;
const SOFTWARE = 'consent-inspector';
const URN = 'urn:consent-inspector:';

interface PageLine {
  readonly id: string;
  readonly url: string;
  readonly ts: string;
  readonly title: string;
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly hash: string;
  readonly bytes: number;
}

/** The entries of the archive, in order. `changed` receives the captures whose parts are not as sealed. */
export async function* waczEntries(all: Gathering, changed: string[] = []): AsyncGenerator<ZipEntry> {
  const pages: PageLine[] = [];
  const index: string[] = [];
  const resources: Resource[] = [];
  const measured = (path: string, content: AsyncIterable<Bytes>): ZipEntry => ({ name: path, content: measure(path, content, resources) });
  for await (const { name, content } of warcs(all, pages, index, changed)) {
    const path = `archive/${name}`;
    resources.push({ name, path, hash: `sha256:${await sha256(content)}`, bytes: content.length });
    yield { name: path, content };
  }
  yield measured('indexes/index.cdxj', textPieces(index.sort().map((line) => `${line}\n`)));
  pages.sort((a, b) => (`${a.ts} ${a.id}` < `${b.ts} ${b.id}` ? -1 : 1));
  const head = { format: 'json-pages-1.0', id: 'pages', title: 'All Pages' };
  yield measured('pages/pages.jsonl', textPieces([head, ...pages].map((line) => `${JSON.stringify(line)}\n`)));
  const datapackage = utf8(`${JSON.stringify(packageOf(pages, resources), null, 2)}\n`);
  yield { name: 'datapackage.json', content: datapackage };
  const digest = { path: 'datapackage.json', hash: `sha256:${await sha256(datapackage)}` };
  yield { name: 'datapackage-digest.json', content: utf8(`${JSON.stringify(digest, null, 2)}\n`) };
}

function packageOf(pages: readonly PageLine[], resources: readonly Resource[]) {
  const first = pages[0];
  const newest = pages.at(-1);
  return {
    profile: 'data-package',
    wacz_version: '1.1.1',
    title: first?.title ?? SOFTWARE,
    software: SOFTWARE,
    // The time of the newest capture: the time of the export would change the bytes of the same content.
    ...(first && newest ? { created: newest.ts, mainPageUrl: first.url, mainPageDate: first.ts } : {}),
    resources,
  };
}

/** Hands a stream on and notes its length and hash when it has ended. */
async function* measure(path: string, content: AsyncIterable<Bytes>, resources: Resource[]): AsyncGenerator<Bytes> {
  const hash = new Sha256();
  let bytes = 0;
  for await (const piece of content) {
    hash.update(piece);
    bytes += piece.length;
    yield piece;
  }
  resources.push({ name: path.slice(path.lastIndexOf('/') + 1), path, hash: `sha256:${hash.hex()}`, bytes });
}

interface WarcFile {
  readonly name: string;
  readonly content: Bytes;
}

/** Files of whole records, numbered in order. */
async function* warcs(all: Gathering, pages: PageLine[], index: string[], changed: string[]): AsyncGenerator<WarcFile> {
  let held: Bytes[] = [];
  let size = 0;
  let files = 0;
  const nameOf = (n: number) => `data-${String(n).padStart(5, '0')}.warc.gz`;
  const add = async (record: WarcRecord): Promise<void> => {
    const written = await warcRecord(record);
    if (record.type !== 'warcinfo') index.push(cdxLine(record, written, nameOf(files), size));
    held.push(written.bytes);
    size += written.bytes.length;
  };
  for await (const { at, record } of records(all, pages, changed)) {
    if (size === 0) await add(info(at, nameOf(files)));
    await add(record);
    if (size < WARC_BYTES) continue;
    yield { name: nameOf(files), content: concat(held) };
    files++;
    held = [];
    size = 0;
  }
  if (size > 0) yield { name: nameOf(files), content: concat(held) };
}

/** Every record in order, with the time that a file beginning with it bears. */
async function* records(all: Gathering, pages: PageLine[], changed: string[]): AsyncGenerator<{ at: string; record: WarcRecord }> {
  const of = await all.count();
  const captured = new Set<string>();
  let done = 0;
  all.report(0, of);
  for await (const one of all.loaded()) {
    captured.add(one.row.id);
    if (one.changed.length > 0) changed.push(one.row.id);
    const page = pageOf(one);
    if (page) pages.push(page);
    for (const record of recordsOf(one)) yield { at: one.row.at, record };
    all.report(++done, of);
  }
  for (const { flow, steps } of await all.flows(captured)) {
    const body = utf8(canonical({ flow, steps }));
    const target = `${URN}flow:${flow.id}`;
    yield {
      at: flow.began,
      record: { type: 'metadata', target, date: flow.began, contentType: 'application/json', body, key: flow.id },
    };
  }
}

function info(at: string, name: string): WarcRecord {
  const fields = `software: ${SOFTWARE}\r\nformat: WARC File Format 1.1\r\nconformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\n`;
  return {
    type: 'warcinfo',
    date: at,
    contentType: 'application/warc-fields',
    body: utf8(fields),
    key: `info ${name}`,
    headers: { 'WARC-Filename': name },
  };
}

const mainPage = (row: Capture) => row.parts.find((part) => part.kind === 'html' && part.frame === undefined);

function pageOf({ row, parts }: Loaded): PageLine | undefined {
  const main = mainPage(row);
  return main && parts.has(main.sha256) ? { id: row.id, url: row.url, ts: row.at, title: row.title } : undefined;
}

/** The page, its picture as players look for it, every other part under a name of ours, and what was judged. */
function* recordsOf({ row, seal, parts, judgements, changed }: Loaded): Generator<WarcRecord> {
  const common = { date: row.at, key: row.id, headers: { 'WARC-Page-ID': row.id } };
  const main = mainPage(row);
  const sealed = utf8(canonical({ capture: row, seal }));
  yield { ...common, type: 'metadata', target: `${URN}capture:${row.id}`, contentType: 'application/json', body: sealed };
  for (const part of row.parts) {
    const body = parts.get(part.sha256);
    if (!body) continue;
    const own = `${URN}part:${row.id}/${part.name}`;
    const target = part === main ? row.url : part.kind === 'picture' ? `urn:view:${row.url}` : own;
    const text = part.type.startsWith('text/') ? `${part.type}; charset=utf-8` : part.type;
    const type = part.kind === 'report' ? 'metadata' : 'resource';
    const known = changed.includes(part.name) ? {} : { sha256: part.sha256 };
    yield { ...common, type, target, contentType: text, body, ...known, key: `${row.id}/${part.name}` };
  }
  for (const { row: judgement, report } of judgements) {
    const target = `${URN}judgement:${judgement.id}`;
    const body = utf8(canonical({ judgement, ...(report ? { report: JSON.parse(new TextDecoder().decode(report)) } : {}) }));
    yield { ...common, type: 'metadata', target, date: judgement.at, contentType: 'application/json', body, key: judgement.id };
  }
}
