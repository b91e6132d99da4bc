/** Whatever a page says survives every way out and in again; what is written fits the published schema and a foreign reader of tables. */
import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import Dexie from 'dexie';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { ROOT } from '../../cli/dev/setup.mjs';
import { fill, fullCapture, observation, png } from '../../tests/support/archive';
import type { Incoming } from '../model/archive';
import { canonical } from '../model/canonical';
import { sealOf, sha256 } from '../model/digest';
import type { Report } from '../model/report';
import { TABLE_NAMES, TABLES } from '../model/tables';
import { Store } from '../store';
import { type ExportFormat, exportFile, type Scope } from './export';
import { importFile } from './import';

let store = new Store();
afterEach(async () => {
  store.close();
  await Dexie.delete('consent-inspector');
  store = new Store();
});

async function exported(format: ExportFormat, scope: Scope = 'all'): Promise<Uint8Array<ArrayBuffer>> {
  const file = await exportFile(store, format, scope, { locale: 'en' });
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of file.bytes) parts.push(piece);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Letters that break CSV, HTML, JSON and terminals, and plain ones. */
const words = fc.string({
  unit: fc.constantFrom(
    '가',
    'a',
    '"',
    "'",
    ',',
    ';',
    '\n',
    '\r',
    '\t',
    '=',
    '+',
    '-',
    '@',
    '<',
    '&',
    '\\',
    '\u2028',
    '\u0000',
    '😀',
    ' ',
    '＝',
    '1',
    '\ufeff',
  ),
  maxLength: 12,
});

/** The capture with other words in its row and its Report, sealed anew. */
async function reworded(one: Incoming, title: string, said: readonly string[], note: string): Promise<Incoming> {
  const part = one.row.parts.find(({ kind }) => kind === 'report');
  if (!part) throw new Error('The capture has no Report.');
  const report = JSON.parse(await (one.parts.get(part.sha256) as Blob).text()) as Report;
  const at = (n: number): string => said[n % Math.max(1, said.length)] ?? '';
  const text = canonical({
    ...report,
    consents: report.consents.map((consent, n) => ({
      ...consent,
      text: at(n),
      signals: [{ name: at(n + 1), weight: -0.5, words: at(n + 2) }],
    })),
    findings: report.findings.map((finding, n) => ({ ...finding, facts: { vague: at(n), n: n - 3, list: [...said], yes: true } })),
  });
  const blob = new Blob([text], { type: 'application/json' });
  const hash = await sha256(text);
  const noted = new Blob([note], { type: 'text/plain' });
  const notedHash = await sha256(noted);
  const parts = one.row.parts.map((other) => {
    if (other === part) return { ...other, sha256: hash, bytes: blob.size };
    return other.kind === 'note' ? { ...other, sha256: notedHash, bytes: noted.size } : other;
  });
  const row = { ...one.row, title, parts, custody: said.map((by) => ({ at: one.row.at, deed: 'looked' as const, by })) };
  return { row, seal: await sealOf(row), parts: new Map([...one.parts, [hash, blob], [notedHash, noted]]) };
}

describe('whatever a page says', () => {
  it.each(['zip', 'jsonl', 'csv'] as const)('survives %s: out, wiped, in, out', async (format) => {
    const plain = [await fullCapture('capture-one1', {}, 1), await fullCapture('capture-two2', { origin: 'https://two.example' }, 2)];
    await fc.assert(
      fc.asyncProperty(words, fc.array(words, { minLength: 1, maxLength: 4 }), words, async (title, said, note) => {
        await store.clear();
        for (const one of plain) await store.save(await reworded(one, title, said, note));
        await store.observe(
          observation('observation-a', {
            rules: said[0] ?? '',
            findings: [{ id: title, rule: 'implied-consent', severity: 'minor', confidence: 'review', quotes: [...said] }],
          }),
        );
        const before = await exported(format);
        await store.clear();
        await importFile(store, new Blob([before]), 'x');
        expect(digest(await exported(format))).toBe(digest(before));
      }),
      { numRuns: 20 },
    );
  });

  it('does not depend on the order in which it was saved', async () => {
    const all = [
      await fullCapture('capture-aaaa', {}, 1),
      await fullCapture('capture-bbbb', {}, 2),
      await fullCapture('capture-cccc', {}, 3),
    ];
    const csv: string[] = [];
    for (const order of [all, [...all].reverse()]) {
      await store.clear();
      for (const one of order) await store.save(one);
      csv.push(digest(await exported('csv')));
    }
    expect(csv[0]).toBe(csv[1]);
  });
});

describe('JSON lines', () => {
  it('fit the published schema, by a validator that is not ours', async () => {
    await fill(store);
    const schema = JSON.parse(readFileSync(path.join(ROOT, 'public/schema/line-1.json'), 'utf8')) as object;
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    const lines = new TextDecoder()
      .decode(await exported('jsonl'))
      .trimEnd()
      .split('\n');
    const kinds = new Set<string>();
    for (const line of lines) {
      const value = JSON.parse(line) as { kind: string };
      kinds.add(value.kind);
      expect(validate(value), `${value.kind}: ${JSON.stringify(validate.errors)}`).toBe(true);
      expect(canonical(value)).toBe(line);
    }
    expect([...kinds].sort()).toEqual([
      'capture',
      'consent-record',
      'end',
      'flow',
      'json',
      'judgement',
      'link',
      'observation',
      'part',
      'timestamp',
      'tombstone',
    ]);
    expect(validate({ ...JSON.parse(lines[0] as string), kind: 'program' })).toBe(false);
  });

  it('carry a large picture in pieces', async () => {
    const one = await fullCapture('capture-large');
    const picture = new Uint8Array(2_000_000);
    picture.set(png());
    const hash = digest(picture);
    const row = {
      ...one.row,
      parts: one.row.parts.map((part) => (part.name === 'picture.png' ? { ...part, sha256: hash, bytes: picture.length } : part)),
    };
    await store.save({ row, seal: await sealOf(row), parts: new Map([...one.parts, [hash, new Blob([picture])]]) });
    const before = await exported('jsonl');
    expect(new TextDecoder().decode(before).match(/"pieces":3,/g)).toHaveLength(3);
    await store.clear();
    await importFile(store, new Blob([before]), 'x.jsonl');
    expect(digest(new Uint8Array(await ((await store.part(hash)) as Blob).arrayBuffer()))).toBe(hash);
    expect(digest(await exported('jsonl'))).toBe(digest(before));
  });
});

describe('tables', () => {
  it('begin with a byte order mark, and no cell runs as a formula', async () => {
    await fill(store);
    const files = unzipSync(await exported('csv'));
    for (const name of TABLE_NAMES) {
      const bytes = files[`tables/${name}.csv`] as Uint8Array;
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const [heading] = new TextDecoder().decode(bytes).split('\r\n');
      expect(heading).toBe(TABLES[name].columns.map((column) => column.name).join(','));
    }
    // A quote of an observation begins with a formula; inside JSON it is no first character.
    const findings = new TextDecoder().decode(files['tables/findings.csv']);
    expect(findings).toContain('-1+1');
    expect(findings.split(/\r\n|,/).filter((cell) => /^"?[=+@]/.test(cell))).toEqual([]);
  });
});
