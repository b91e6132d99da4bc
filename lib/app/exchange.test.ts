import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fill, fullCapture, observation, png } from '../../tests/support/archive';
import { capture } from '../../tests/support/captures';
import { FakeBrowser } from '../browser/fake';
import { Store } from '../store';
import { EXPORT_FORMATS, type ExportFormat, exportFile, previewMasks, type Scope } from './export';
import { ImportRefused, importFile, refusalWords } from './import';
import { saveManualStep } from './manual';
import { saveSample } from './sample';

const DATABASE = 'consent-inspector';
let store: Store;

beforeEach(() => {
  store = new Store();
});
afterEach(async () => {
  store.close();
  await Dexie.delete(DATABASE);
});

async function exported(format: ExportFormat, scope: Scope = 'all', from = store): Promise<Blob> {
  const file = await exportFile(from, format, scope, { locale: 'ko' });
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of file.bytes) parts.push(piece);
  const blob = new Blob(parts, { type: file.type });
  const { bytes, sha256 } = await file.result;
  expect(bytes).toBe(blob.size);
  expect(sha256).toBe(
    createHash('sha256')
      .update(new Uint8Array(await blob.arrayBuffer()))
      .digest('hex'),
  );
  return blob;
}

const hash = async (blob: Blob) =>
  createHash('sha256')
    .update(new Uint8Array(await blob.arrayBuffer()))
    .digest('hex');

async function wiped(): Promise<void> {
  await store.clear();
  expect(await store.count()).toBe(0);
}

describe('an export', () => {
  it.each(EXPORT_FORMATS)('as %s has the same bytes every time', async (format) => {
    await fill(store);
    expect(await hash(await exported(format))).toBe(await hash(await exported(format)));
  });

  it('is logged beside the archive and does not change the next', async () => {
    await fill(store);
    const first = await exported('jsonl');
    const [entry] = await store.exports();
    expect(entry).toMatchObject({ format: 'jsonl', bytes: first.size, sha256: await hash(first) });
    expect(entry?.captures).toEqual(['capture-0000', 'capture-1000', 'capture-2000', 'other-site-1']);
  });

  it('is logged under the name that the person gave its file', async () => {
    await fill(store);
    const file = await exportFile(store, 'jsonl', 'all', { locale: 'en', file: 'my evidence.jsonl' });
    for await (const piece of file.bytes) void piece;
    expect((await store.exports())[0]?.file).toBe('my evidence.jsonl');
  });

  it('of nothing says so', async () => {
    await expect(exportFile(store, 'zip', { ids: ['no-such-capture'] }, { locale: 'ko' })).rejects.toThrow(/nothing to export/);
  });

  it('stops when it is cancelled, and logs nothing', async () => {
    await fill(store);
    const stop = new AbortController();
    const onProgress = ({ done }: { done: number }) => done === 2 && stop.abort();
    const file = await exportFile(store, 'zip', 'all', { locale: 'en', signal: stop.signal, onProgress });
    await expect(
      (async () => {
        for await (const piece of file.bytes) void piece;
      })(),
    ).rejects.toThrow(/abort/i);
    await expect(file.result).rejects.toThrow(/abort/i);
    expect(await store.exports()).toEqual([]);
  });

  it('tells how far it is', async () => {
    await fill(store);
    const seen: string[] = [];
    const file = await exportFile(store, 'jsonl', 'all', { locale: 'en', onProgress: ({ done, of }) => seen.push(`${done}/${of}`) });
    for await (const piece of file.bytes) void piece;
    expect(seen).toEqual(['0/4', '1/4', '2/4', '3/4', '4/4']);
  });

  it('of one site holds that site alone', async () => {
    await fill(store);
    const text = await (await exported('jsonl', { filter: { origin: 'https://other.example' } })).text();
    expect(text).toContain('other-site-1');
    expect(text).not.toMatch(/"kind":"(?:observation|tombstone|flow|timestamp)"/);
    expect(text.match(/"kind":"capture"/g)).toHaveLength(1);
  });

  it.each(['picture', 'report'])('names captures whose %s is no longer the sealed one', async (kind) => {
    await fill(store);
    const [row] = (await store.walk()).rows;
    const part = row?.row.parts.find((one) => one.kind === kind);
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(DATABASE);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const blobs = request.result.transaction('blobs', 'readwrite').objectStore('blobs');
        const read = blobs.get(part?.sha256 as string);
        read.onsuccess = () => {
          const stored = read.result as { data: Uint8Array };
          stored.data[40] = (stored.data[40] as number) ^ 1;
          blobs.put(stored).onsuccess = () => {
            request.result.close();
            resolve();
          };
        };
      };
    });
    const file = await exportFile(store, 'zip', 'all', { locale: 'ko' });
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for await (const piece of file.bytes) parts.push(piece);
    // A part that several captures share is changed in all of them.
    const hit = (await store.walk()).rows.filter((one) => one.row.parts.some((other) => other.sha256 === part?.sha256));
    expect((await file.result).changed).toEqual(hit.map((one) => one.row.id));
    await expect(importFile(new Store(), new Blob(parts), 'x.zip')).rejects.toMatchObject({
      reason: 'hash',
      place: `captures/${row?.row.id}/parts/${part?.name}`,
    });
  });

  it('shows beforehand what is masked', async () => {
    await fill(store);
    const preview = await previewMasks(store, 'all');
    expect(preview).toMatchObject({ captures: 4, queryValues: 9 });
    expect(preview.masks).toEqual([
      { rule: 'email', where: 'html', count: 6, captures: 3 },
      { rule: 'url-query', where: 'url', count: 6, captures: 3 },
    ]);
    expect(preview.where[0]?.id).toBe('capture-2000');
  });
});

describe('export, wipe, import, export', () => {
  it.each(['zip', 'jsonl'] as const)('as %s gives the same bytes', async (format) => {
    await fill(store);
    const before = await exported(format);
    await wiped();
    const result = await importFile(store, before, `x.${format}`);
    expect(result).toMatchObject({ captures: 4, skipped: 0, partial: 0, judgements: 1, flows: 1, consentRecords: 1, observations: 2 });
    expect(await hash(await exported(format))).toBe(await hash(before));
  });

  it.each(['zip', 'jsonl'] as const)('as %s of a selection gives the same bytes', async (format) => {
    await fill(store);
    const scope = { ids: ['capture-1000', 'other-site-1'] };
    const before = await exported(format, scope);
    await wiped();
    await importFile(store, before, `x.${format}`);
    expect(await hash(await exported(format, scope))).toBe(await hash(before));
  });

  it.each(['zip', 'jsonl'] as const)('as %s without deleted pictures gives the same bytes', async (format) => {
    await fill(store);
    await store.dropPictures();
    const before = await exported(format);
    await wiped();
    expect(await importFile(store, before, `x.${format}`)).toMatchObject({ captures: 4, partial: 3 });
    expect(await hash(await exported(format))).toBe(await hash(before));
  });

  it.each(EXPORT_FORMATS)('as %s takes the sample and a step told by hand along', async (format) => {
    const port = new FakeBrowser();
    await fill(store);
    await saveSample(port, store, new Date('2026-04-01T00:00:00.000Z'));
    const draft = {
      channel: 'phone' as const,
      title: '전화로 탈퇴 요청',
      text: '상담원 연결까지 20분',
      picture: new Blob([png()], { type: 'image/png' }),
    };
    await saveManualStep({ port, archive: store, now: () => new Date('2026-04-02T00:00:00.000Z') }, 'flow-0001', 'manual-0001', draft);
    const before = await exported(format);
    if (format === 'wacz') return;
    await wiped();
    await importFile(store, before, 'x');
    expect((await store.walk()).rows.map(({ row }) => row.id)).toEqual(expect.arrayContaining(['manual-0001', 'sample-demo-signup']));
    expect(await hash(await exported(format))).toBe(await hash(before));
  });

  it('as tables gives equal tables', async () => {
    await fill(store);
    const before = await exported('csv');
    await wiped();
    const result = await importFile(store, before, 'x-tables.zip');
    expect(result).toMatchObject({ format: 'tables', captures: 4, partial: 4, flows: 1, observations: 2 });
    expect(await hash(await exported('csv'))).toBe(await hash(before));
  });

  it('brings every part back', async () => {
    await fill(store);
    const before = await exported('zip');
    const parts = async () => {
      const found: string[] = [];
      for (const { row, dropped } of (await store.walk()).rows) {
        expect(dropped).toEqual([]);
        for (const part of row.parts)
          found.push(`${row.id} ${part.name} ${await hash((await store.part(part.sha256)) as Blob)} ${part.sha256}`);
      }
      return found;
    };
    const had = await parts();
    await wiped();
    await importFile(store, before, 'x.zip');
    expect(await parts()).toEqual(had);
  });
});

describe('an import', () => {
  it('skips what is here already', async () => {
    await fill(store);
    const file = await exported('zip');
    const result = await importFile(store, file, 'x.zip');
    expect(result).toMatchObject({ captures: 0, skipped: 4, completed: 0, judgements: 0, flows: 0, observations: 0, keptMine: [] });
    expect(await hash(await exported('zip'))).toBe(await hash(file));
  });

  it('merges two people’s files', async () => {
    const [ours, theirs] = [await fullCapture('our-capture', {}, 1), await fullCapture('their-capture', {}, 2)];
    await store.save(theirs);
    const file = await exported('jsonl');
    await wiped();
    await store.save(ours);
    expect(await importFile(store, file, 'x.jsonl')).toMatchObject({ captures: 1 });
    expect((await store.walk()).rows.map(({ row }) => row.id)).toEqual(['our-capture', 'their-capture']);
  });

  it('refuses another capture under an id that is here, and stores nothing', async () => {
    await store.save(await capture('capture-same', { title: 'one' }));
    await store.save(await capture('capture-more'));
    const file = await exported('zip');
    await wiped();
    await store.save(await capture('capture-same', { title: 'two' }));
    const error = await importFile(store, file, 'x.zip').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ImportRefused);
    expect(error).toMatchObject({ reason: 'clash', place: 'captures/capture-same/capture.json' });
    expect(await store.count()).toBe(1);
    expect(refusalWords('ko', error as ImportRefused)).toEqual({
      sentence: '아이디가 같고 내용이 다른 기록이 이미 있습니다. 어느 쪽도 덮어쓰지 않습니다.',
      nothing: '아무것도 저장하지 않았습니다. 위치: captures/capture-same/capture.json',
      detail: 'capture-same is stored here with other content. Neither is overwritten.',
    });
  });

  it('fills captures from tables with the parts of a bundle', async () => {
    await fill(store);
    const [tables, bundle] = [await exported('csv'), await exported('zip')];
    await wiped();
    await importFile(store, tables, 'x-tables.zip');
    expect((await store.walk()).rows[0]?.dropped).toContain('picture.png');
    expect(await importFile(store, bundle, 'x.zip')).toMatchObject({ captures: 0, completed: 4 });
    expect((await store.walk()).rows.flatMap(({ dropped }) => dropped)).toEqual([]);
  });

  it('keeps an observation that is here in a later state', async () => {
    await store.observe(observation('observation-a'));
    const file = await exported('jsonl');
    const later = observation('observation-a', { at: '2026-01-02T09:00:00.000Z' });
    await store.observe(later);
    expect(await importFile(store, file, 'x.jsonl')).toMatchObject({ observations: 0, keptMine: ['observation-a'] });
    expect(await store.observations()).toEqual([later]);
  });

  it('can be cancelled while the file is checked', async () => {
    await fill(store);
    const file = await exported('zip');
    await wiped();
    await expect(importFile(store, file, 'x.zip', { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
    expect(await store.count()).toBe(0);
  });
});
