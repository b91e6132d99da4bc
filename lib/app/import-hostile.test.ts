/** Files that must not be taken in, each by name: what is wrong is said with its place, and nothing stored changes. */
import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import Dexie from 'dexie';
import { unzipSync, type Zippable, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill, fullCapture, observation } from '../../tests/support/archive';
import type { Archive, Incoming } from '../model/archive';
import { canonical } from '../model/canonical';
import type { Part } from '../model/capture';
import { sealOf, sha256 } from '../model/digest';
import { Store } from '../store';
import { type ExportFormat, exportFile } from './export';
import { ImportRefused, importFile } from './import';

type Files = Record<string, Uint8Array>;
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const text = (content: Uint8Array | undefined): string => new TextDecoder().decode(content);
const digest = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');

async function exported(archive: Archive, format: ExportFormat): Promise<Uint8Array<ArrayBuffer>> {
  const file = await exportFile(archive, format, 'all', { locale: 'en' });
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of file.bytes) parts.push(piece);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** A store of its own, filled, whose exports the tests damage; and the one they are brought to, which must not change. */
let bundle: Uint8Array<ArrayBuffer>;
let tables: Uint8Array<ArrayBuffer>;
let lines: Uint8Array<ArrayBuffer>;
let store: Store;
const NAME = 'consent-inspector';

async function aside<T>(work: (other: Store) => Promise<T>): Promise<T> {
  const other = new Store();
  try {
    return await work(other);
  } finally {
    other.close();
    await Dexie.delete(NAME);
  }
}

/** All there is in the database, as one hash. */
async function state(): Promise<string> {
  const opened = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(NAME);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const rows: string[] = [];
  for (const name of [...opened.objectStoreNames]) {
    const all = await new Promise<unknown[]>((resolve, reject) => {
      const request = opened.transaction(name).objectStore(name).getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    rows.push(`${name} ${JSON.stringify(all)}`);
  }
  opened.close();
  return digest(rows.join('\n'));
}

beforeAll(async () => {
  [bundle, tables, lines] = await aside(async (other) => {
    await fill(other);
    return [await exported(other, 'zip'), await exported(other, 'csv'), await exported(other, 'jsonl')] as const;
  });
  store = new Store();
  await store.save(await fullCapture('capture-mine', {}, 77));
  await store.observe(observation('observation-mine'));
});

afterAll(async () => {
  store.close();
  await Dexie.delete(NAME);
});

/** The archive unpacked by a foreign program, changed, and packed again by it. */
function repacked(source: Uint8Array, change: (files: Files) => void): Uint8Array<ArrayBuffer> {
  const files = unzipSync(source);
  change(files);
  return zipSync(files as Zippable, { level: 0 }) as Uint8Array<ArrayBuffer>;
}

/** The same by somebody who knows how: the manifest says what the files now say. */
function resigned(source: Uint8Array, change: (files: Files) => void): Uint8Array<ArrayBuffer> {
  return repacked(source, (files) => {
    change(files);
    const listed = Object.entries(files)
      .filter(([path]) => !path.startsWith('manifest.'))
      .map(([path, content]) => ({ path, bytes: content.length, sha256: digest(content) }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    files['manifest.json'] = bytes(canonical({ schema: 1, files: listed }));
    files['manifest.sha256'] = bytes(listed.map((file) => `${file.sha256}  ${file.path}\n`).join(''));
  });
}

/** JSON lines changed by somebody who knows how: the last line is right. */
function relined(change: (all: string[]) => string[]): Uint8Array<ArrayBuffer> {
  const body = change(text(lines).trimEnd().split('\n').slice(0, -1));
  const whole = body.map((line) => `${line}\n`).join('');
  const end = canonical({ kind: 'end', schema: 'urn:consent-inspector:line-1', lines: body.length, sha256: digest(whole) });
  return bytes(`${whole}${end}\n`);
}

const ROW = 'captures/capture-0000/capture.json';
const edit = (path: string, from: string | RegExp, to: string | ((found: string) => string)) => (files: Files) => {
  const before = text(files[path]);
  const after = typeof to === 'string' ? before.replace(from, to) : before.replace(from, to);
  if (after === before) throw new Error(`${path} has no ${from}.`);
  files[path] = bytes(after);
};
const editLine = (kind: string, from: string | RegExp, to: string) => (all: string[]) => {
  const at = all.findIndex((line) => line.includes(`"kind":"${kind}"`));
  const before = all[at] as string;
  if (before.replace(from, to) === before) throw new Error(`No line of ${kind} has ${from}.`);
  return all.with(at, before.replace(from, to));
};

/** A bundle whose author sealed something that this program would never have made. */
const forged = (change: (one: Incoming) => Promise<Incoming>) =>
  aside(async (other) => {
    await other.save(await change(await fullCapture('capture-evil')));
    return exported(other, 'zip');
  });

async function withPart(one: Incoming, name: string, change: Partial<Part>, content?: string): Promise<Incoming> {
  const parts = new Map(one.parts);
  const listed: Part[] = [];
  for (const part of one.row.parts) {
    if (part.name !== name) listed.push(part);
    else if (content === undefined) listed.push({ ...part, ...change });
    else {
      const blob = new Blob([content]);
      const hash = await sha256(blob);
      parts.set(hash, blob);
      listed.push({ ...part, ...change, sha256: hash, bytes: blob.size });
    }
  }
  const row = { ...one.row, parts: listed };
  return { row, seal: await sealOf(row), parts };
}

type Hostile = readonly [what: string, make: () => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>, refused: RegExp];

const HOSTILE: readonly Hostile[] = [
  ['an empty file', () => new Uint8Array(), /^empty file\.x/],
  ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47]), /^unknown-kind file\.x/],
  ['an archive of another program', () => zipSync({ 'a.txt': bytes('a') }) as Uint8Array<ArrayBuffer>, /^unknown-kind file\.x/],
  ['a single table', () => bytes('id,at\r\n1,2\r\n'), /^unknown-kind file\.x/],
  ['a bundle that was cut off', () => bundle.slice(0, bundle.length - 1000), /^(?:truncated|broken-archive) archive/],
  ['a bundle with a byte changed', () => bundle.with(5000, (bundle[5000] as number) ^ 1), /^(?:checksum|broken-archive) \S+/],
  [
    'a bundle with a name that leaves its folder',
    () => repacked(bundle, (files) => Object.assign(files, { '../evil.txt': bytes('x') })),
    /^unsafe-name \.\.\/evil\.txt/,
  ],
  [
    'a bundle with one name in two spellings',
    () => repacked(bundle, (files) => Object.assign(files, { 'Report.html': bytes('x') })),
    /^duplicate-name \S*eport\.html/,
  ],
  [
    'a bundle with a bomb in it',
    () =>
      zipSync(
        { 'consent-inspector.json': bytes('{}'), 'captures/bomb': new Uint8Array(4_000_000) },
        { level: 9 },
      ) as Uint8Array<ArrayBuffer>,
    /^bomb captures\/bomb/,
  ],
  [
    'a bundle with a file put in',
    () => repacked(bundle, (files) => Object.assign(files, { 'extra.js': bytes('x') })),
    /^unlisted-part extra\.js/,
  ],
  [
    'a bundle with a file put in and listed',
    () => resigned(bundle, (files) => Object.assign(files, { 'extra.js': bytes('x') })),
    /^unlisted-part extra\.js/,
  ],
  ['a bundle with a file taken out', () => repacked(bundle, (files) => delete files['report.html']), /^missing-part report\.html/],
  ['a bundle without a manifest', () => repacked(bundle, (files) => delete files['manifest.json']), /^missing-part manifest\.json/],
  [
    'a bundle with a file changed',
    () => repacked(bundle, edit('report.html', 'https://shop.example', 'https://evil.example')),
    /^hash report\.html/,
  ],
  [
    'a bundle with a part changed and the manifest renewed',
    () => resigned(bundle, edit('captures/capture-0000/parts/note.txt', '메모', '조작')),
    /^hash captures\/capture-0000\/parts\/note\.txt/,
  ],
  [
    'a bundle with a verdict changed and the manifest renewed',
    () => resigned(bundle, edit('captures/capture-0000/parts/report.json', '"finding"', '"clear"')),
    /^hash captures\/capture-0000\/parts\/report\.json/,
  ],
  [
    'a bundle with a row changed and the manifest renewed',
    () => resigned(bundle, edit(ROW, '단계 0', '단계 9')),
    /^chain captures\/capture-0000\/capture\.json/,
  ],
  ['a bundle with a row in another spelling', () => resigned(bundle, edit(ROW, '{', '{ ')), /^hash captures\/capture-0000\/capture\.json/],
  [
    'a bundle with a row of a later version',
    () => resigned(bundle, edit(ROW, '"schema":2', '"schema":3')),
    /^newer captures\/capture-0000\/capture\.json/,
  ],
  [
    'a bundle of a later version',
    () => repacked(bundle, edit('consent-inspector.json', '"schema":1', '"schema":9')),
    /^newer consent-inspector\.json/,
  ],
  [
    'a bundle with an entry of the chain changed',
    () =>
      resigned(bundle, (files) => {
        const path = Object.keys(files).find((one) => one.startsWith('chains/')) as string;
        edit(path, '"subject":"capture-1000"', '"subject":"capture-9999"')(files);
      }),
    /^chain chains\/[0-9a-f-]+\.jsonl, line 2/,
  ],
  [
    'a bundle with an entry of the chain left out',
    () =>
      resigned(bundle, (files) => {
        const path = Object.keys(files).find((one) => one.startsWith('chains/')) as string;
        files[path] = bytes(text(files[path]).split('\n').toSpliced(1, 1).join('\n'));
      }),
    /^chain chains\/[0-9a-f-]+\.jsonl, line 2/,
  ],
  [
    'a bundle with the presses of a visit changed',
    () =>
      resigned(
        bundle,
        edit('flows/flow-0001.json', /"clicks":\d+,"id"|"clicks":\d+/, (found) => found.replace(/\d+/, '1')),
      ),
    /^chain flows\/flow-0001\.json/,
  ],
  [
    'a bundle with a tick changed in what was agreed to',
    () =>
      resigned(bundle, (files) => {
        const path = Object.keys(files).find((one) => one.startsWith('consents/')) as string;
        edit(path, /"state":"(?:on|off)"/, (found) => (found.includes('on') ? '"state":"off"' : '"state":"on"'))(files);
      }),
    /^chain consents\/[0-9a-z-]+\.json/,
  ],
  ['lines with a tick changed', () => relined(editLine('consent-record', /"state":"on"/, '"state":"off"')), /^chain file\.x, line \d+/],
  [
    'a bundle whose capture has no row',
    () => resigned(bundle, (files) => delete files[ROW]),
    /^missing-part captures\/capture-0000\/capture\.json/,
  ],
  [
    'a bundle with a script in a page',
    () => forged((one) => withPart(one, 'page.html', {}, '<!doctype html><script>alert(1)</script>')),
    /^schema captures\/capture-evil\/parts\/page\.html/,
  ],
  [
    'a bundle with a page in place of a picture',
    () => forged((one) => withPart(one, 'picture.png', { type: 'text/html' })),
    /^schema captures\/capture-evil\/capture\.json, part picture\.png/,
  ],
  [
    'a bundle with text under the name of a picture',
    () => forged((one) => withPart(one, 'picture.png', {}, 'not a picture')),
    /^schema captures\/capture-evil\/parts\/picture\.png/,
  ],
  [
    'a bundle with a Report of another shape',
    () => forged((one) => withPart(one, 'report.json', {}, '{"consents":[],"findings":[],"notices":[]}')),
    /^schema captures\/capture-evil\/parts\/report\.json/,
  ],
  [
    'tables with a verdict changed and the manifest renewed',
    () => resigned(tables, edit('tables/findings.csv', ',clear,', ',finding,')),
    /^hash tables\/captures\.csv, row 2/,
  ],
  [
    'tables with a title changed and the manifest renewed',
    () => resigned(tables, edit('tables/captures.csv', '단계 0', '단계 9')),
    /^hash tables\/captures\.csv, row 2/,
  ],
  [
    'tables with a column renamed',
    () => resigned(tables, edit('tables/controls.csv', 'requirement', 'required')),
    /^columns tables\/controls\.csv, row 1, column 8/,
  ],
  [
    'tables with a quote left open',
    () => resigned(tables, edit('tables/observations.csv', 'shop.example', '"shop.example')),
    /^not-csv tables\/observations\.csv, row 2/,
  ],
  [
    'tables with a finding of no capture',
    () => resigned(tables, edit('tables/findings.csv', 'capture-0000', 'capture-none')),
    /^missing-part tables\/findings\.csv/,
  ],
  ['lines that were cut off', () => lines.slice(0, lines.lastIndexOf(0x0a, lines.length - 2) + 1), /^truncated file\.x/],
  ['lines with one left out', () => bytes(text(lines).split('\n').toSpliced(0, 1).join('\n')), /^hash file\.x, line/],
  ['a line that is no JSON', () => relined((all) => all.with(1, `${all[1]}}`)), /^not-json file\.x, line 2, column \d+/],
  ['a line that is no UTF-8', () => new Uint8Array([0x7b, 0xff, 0x7d, 0x0a]), /^not-utf8 file\.x, line 1/],
  [
    'a line nested a thousand deep',
    () => bytes(`{"kind":${'['.repeat(1000)}${']'.repeat(1000)}}\n`),
    /^not-json file\.x, line 1, column \d+/,
  ],
  ['a line of 33 MB', () => bytes(`{"kind":"${'x'.repeat(33 * 2 ** 20)}"}\n`), /^too-large file\.x, line 1/],
  [
    'a line that reaches for the prototype',
    () =>
      relined((all) => [
        `{"kind":"tombstone","schema":"urn:consent-inspector:line-1","tombstone":{"__proto__":{"evil":1},"id":"x"}}`,
        ...all,
      ]),
    /^schema file\.x, line 1/,
  ],
  [
    'a line of a kind that is unknown',
    () => relined((all) => [`{"kind":"program","schema":"urn:consent-inspector:line-1"}`, ...all]),
    /^schema file\.x, line 1/,
  ],
  [
    'lines with one capture twice',
    () => relined((all) => [...all, all.find((line) => line.includes('"kind":"capture"')) as string]),
    /^duplicate-id file\.x, line \d+/,
  ],
  ['lines with a part changed', () => relined(editLine('part', '"data":"P', '"data":"Q')), /^hash file\.x, line \d+/],
  ['lines with a piece of a part missing', () => relined(editLine('part', '"pieces":1', '"pieces":2')), /^schema file\.x, line \d+/],
  [
    'lines with a seal that does not fit',
    () => relined(editLine('capture', /"seal":"."?/, '"seal":"f')),
    /^(?:hash|schema) file\.x, line \d+/,
  ],
  [
    'lines with a capture nobody sealed',
    () => relined((all) => all.filter((line) => !line.includes('"kind":"link"'))),
    /^chain file\.x, line \d+/,
  ],
  [
    'lines with a part that nothing names',
    () => relined((all) => all.filter((line) => !line.includes('"kind":"capture"') || line.includes('other-site'))),
    /^(?:unlisted-part|missing-part) file\.x, line \d+/,
  ],
];

describe('a file that must not be taken in', () => {
  it('is one of more than twenty', () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(20);
    expect(new Set(HOSTILE.map(([what]) => what)).size).toBe(HOSTILE.length);
  });

  it('would be taken in if it were not damaged', async () => {
    for (const whole of [resigned(bundle, () => undefined), resigned(tables, () => undefined), relined((all) => all)]) {
      const other = new Store();
      await other.clear();
      expect(await importFile(other, new Blob([whole]), 'x')).toMatchObject({ captures: 4 });
      await other.clear();
      other.close();
    }
    await store.save(await fullCapture('capture-mine', {}, 77));
    await store.observe(observation('observation-mine'));
  });

  it.each(HOSTILE)('%s', async (_, make, refused) => {
    const file = await (async () => make())();
    // Forging a bundle uses a database of its own under the same name.
    await store.save(await fullCapture('capture-mine', {}, 77));
    const before = await state();
    const error = await importFile(store, new Blob([file]), 'file.x').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ImportRefused);
    const { reason, place, detail } = error as ImportRefused;
    expect(`${reason} ${place}`).toMatch(refused);
    expect(detail).toMatch(/\S/);
    expect(await state()).toBe(before);
    expect(Object.hasOwn(Object.prototype, 'evil')).toBe(false);
  });
});
