import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type ZipEntry, zip } from '../export/zip';
import { ImportRefused } from './refused';
import { ZIP_LIMITS, Zip } from './zip';

const bytes = (text: string) => new TextEncoder().encode(text);

async function archive(entries: readonly ZipEntry[]): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of zip(entries)) parts.push(piece);
  return new Blob(parts);
}

async function* stream(...parts: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}

/** Changes bytes of an archive. */
async function edited(blob: Blob, edit: (bytes: Uint8Array, view: DataView) => void): Promise<Blob> {
  const copy = new Uint8Array(await blob.arrayBuffer());
  edit(copy, new DataView(copy.buffer));
  return new Blob([copy]);
}

/** Offset of the first directory record. */
const directory = (view: DataView): number => view.getUint32(view.byteLength - 6, true);

async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (caught: unknown) => caught,
  );
  if (!(error instanceof ImportRefused)) throw error ?? new Error('it was taken in');
  return `${error.reason} ${error.place}`;
}

const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}(\/[a-z][a-z0-9.-]{0,8}){0,2}$/).filter((one) => !/(^|\/)\.\.?($|\/)/.test(one));

describe('an archive', () => {
  it('comes back as it was written, by our reader and by a foreign one', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(name, fc.uint8Array({ maxLength: 300 }), fc.boolean()), {
          selector: ([one]) => one.toLowerCase(),
          maxLength: 6,
        }),
        async (files) => {
          const blob = await archive(
            files.map(([one, content, streamed]) => ({ name: one, content: streamed ? stream(content) : content })),
          );
          const opened = await Zip.open(blob);
          const foreign = unzipSync(new Uint8Array(await blob.arrayBuffer()));
          expect(opened.entries().map((entry) => entry.name)).toEqual(files.map(([one]) => one));
          for (const [one, content] of files) {
            expect(await opened.read(one)).toEqual(new Uint8Array(content));
            expect(foreign[one]).toEqual(new Uint8Array(content));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('has the same bytes every time', async () => {
    const once = () =>
      archive([
        { name: 'a', content: bytes('1') },
        { name: 'b/c', content: stream(bytes('2'), bytes('3')) },
      ]);
    expect(new Uint8Array(await (await once()).arrayBuffer())).toEqual(new Uint8Array(await (await once()).arrayBuffer()));
  });

  it('counts past 65,535 files', async () => {
    const blob = await archive(Array.from({ length: 70_000 }, (_, n) => ({ name: `f${n}`, content: new Uint8Array() })));
    const opened = await Zip.open(blob);
    expect(opened.entries()).toHaveLength(70_000);
    expect(Object.keys(unzipSync(new Uint8Array(await blob.arrayBuffer())))).toHaveLength(70_000);
  });

  it('packed by another program is read', async () => {
    const blob = new Blob([zipSync({ folder: { 'a.txt': bytes('x'.repeat(5000)) } }) as Uint8Array<ArrayBuffer>]);
    expect(await (await Zip.open(blob)).read('folder/a.txt')).toEqual(bytes('x'.repeat(5000)));
  });

  it.each(['../a', 'a/../b', '/a', 'a//b', 'a/', '', 'ä', './a'])('is not written with a file named %j', async (bad) => {
    await expect(archive([{ name: bad, content: bytes('') }])).rejects.toThrow(RangeError);
  });

  it('is not written with one name twice', async () => {
    await expect(
      archive([
        { name: 'a', content: bytes('') },
        { name: 'a', content: bytes('') },
      ]),
    ).rejects.toThrow(/twice/);
  });
});

describe('a hostile archive', () => {
  const plain = () =>
    archive([
      { name: 'aa', content: bytes('one') },
      { name: 'bb', content: bytes('two') },
    ]);

  it.each([
    ['a path that leaves the folder', '..', 'unsafe-name ..'],
    ['a backslash', 'a\\', 'unsafe-name a\\'],
    ['a drive', 'a:', 'unsafe-name a:'],
    ['a control character', 'a\u0001', 'unsafe-name a?'],
    ['a path from the root', '/a', 'unsafe-name /a'],
  ])('with %s is refused by name', async (_, bad, said) => {
    const blob = await edited(await plain(), (all, view) => all.set(bytes(bad), directory(view) + 46));
    expect(await refusal(Zip.open(blob))).toBe(said);
  });

  it('with one name in two spellings is refused', async () => {
    const blob = await edited(await plain(), (all, view) => {
      all.set(bytes('AA'), directory(view) + 48 + 46);
      all.set(bytes('AA'), 33 + 30);
    });
    expect(await refusal(Zip.open(blob))).toBe('duplicate-name AA');
  });

  it('with another name in the header than in the directory is refused', async () => {
    const blob = await edited(await plain(), (all) => all.set(bytes('zz'), 30));
    expect(await refusal((await Zip.open(blob)).read('aa'))).toBe('broken-archive aa');
  });

  it('that is encrypted is refused', async () => {
    const blob = await edited(await plain(), (_, view) => view.setUint16(directory(view) + 8, 1, true));
    expect(await refusal(Zip.open(blob))).toBe('encrypted aa');
  });

  it('with a link is refused', async () => {
    const blob = await edited(await plain(), (_, view) => view.setUint32(directory(view) + 38, (0o120777 * 0x10000) >>> 0, true));
    expect(await refusal(Zip.open(blob))).toBe('unsafe-name aa');
  });

  it('packed in an unknown way is refused', async () => {
    const blob = await edited(await plain(), (_, view) => view.setUint16(directory(view) + 10, 14, true));
    expect(await refusal(Zip.open(blob))).toBe('method aa');
  });

  it('with a changed byte is refused when that file is read', async () => {
    const blob = await edited(await plain(), (all) => {
      all[32] = (all[32] as number) ^ 1;
    });
    expect(await refusal((await Zip.open(blob)).read('aa'))).toBe('checksum aa');
    expect(await (await Zip.open(blob)).read('bb')).toEqual(bytes('two'));
  });

  it('whose files share bytes is refused', async () => {
    const blob = await edited(await plain(), (_, view) => view.setUint32(directory(view) + 48 + 42, 0, true));
    expect(await refusal(Zip.open(blob))).toBe('bomb bb');
  });

  it('that unpacks to far more than it weighs is refused before it is unpacked', async () => {
    const blob = new Blob([zipSync({ bomb: new Uint8Array(4_000_000) }, { level: 9 }) as Uint8Array<ArrayBuffer>]);
    expect(await refusal(Zip.open(blob))).toBe('bomb bomb');
  });

  it('that states less than it unpacks to is stopped there', async () => {
    const blob = await edited(new Blob([zipSync({ bomb: new Uint8Array(500_000) }) as Uint8Array<ArrayBuffer>]), (_, view) =>
      view.setUint32(directory(view) + 24, 10, true),
    );
    expect(await refusal((await Zip.open(blob)).read('bomb'))).toBe('bomb bomb');
  });

  it('whose packed bytes are rubbish is refused', async () => {
    const blob = await edited(new Blob([zipSync({ 'a.txt': bytes('abc '.repeat(500)) }) as Uint8Array<ArrayBuffer>]), (all) => {
      all.fill(0xff, 36, 44);
    });
    expect(await refusal((await Zip.open(blob)).read('a.txt'))).toBe('broken-archive a.txt');
  });

  it('cut off anywhere is refused', async () => {
    const whole = await plain();
    for (let length = 0; length < whole.size; length++) {
      const said = await refusal(Zip.open(whole.slice(0, length)));
      expect(said, `${length} bytes`).toMatch(/^(?:truncated|broken-archive) /);
    }
  });

  it('with more files or bytes than are read is refused', async () => {
    expect(await refusal(Zip.open(await plain(), { ...ZIP_LIMITS, entries: 1 }))).toBe('too-many archive');
    expect(await refusal(Zip.open(await plain(), { ...ZIP_LIMITS, entry: 2 }))).toBe('too-large aa');
    expect(await refusal(Zip.open(await plain(), { ...ZIP_LIMITS, total: 5 }))).toBe('bomb bb');
  });

  it('of rubbish never throws anything else', async () => {
    const whole = new Uint8Array(await (await plain()).arrayBuffer());
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }), async (changes) => {
        const copy = whole.slice();
        for (const [at, value] of changes) copy[at] = value;
        try {
          const opened = await Zip.open(new Blob([copy]));
          for (const entry of opened.entries()) await opened.read(entry.name);
        } catch (error) {
          expect(error).toBeInstanceOf(ImportRefused);
        }
      }),
      { numRuns: 200 },
    );
  });
});
