import 'fake-indexeddb/auto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync, type Zippable, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportFile } from '../../lib/app/export';
import { Store } from '../../lib/store';
import { fill } from '../../tests/support/archive';
import type { Terminal } from '../terminal';
import { UsageError } from '../usage';
import { run } from './command';

let folder: string;
let bundle: Buffer;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'export-check-'));
  const store = new Store();
  await fill(store);
  const file = await exportFile(store, 'zip', 'all', { locale: 'en' });
  const parts: Uint8Array[] = [];
  for await (const piece of file.bytes) parts.push(piece);
  bundle = Buffer.concat(parts);
  store.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function check(name: string, content: Uint8Array, ...more: string[]) {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  const said: string[] = [];
  const code = await run(
    [file, ...more],
    terminal((text) => said.push(text)),
  );
  return { code, out: said.join('').replaceAll(`${folder}${path.sep}`, '') };
}

function terminal(out: (text: string) => void): Terminal {
  return { out, err: () => undefined, watched: false, columns: 100, locale: 'en-US' };
}

describe('export-check', () => {
  it('says that a bundle is whole, and what is in it', async () => {
    expect(await check('whole.zip', bundle)).toEqual({
      code: 0,
      out: 'whole.zip: whole. 4 captures, 1 later judgements, 1 visits, 2 observations. Every seal stands in a chain of 9 entries.\n',
    });
  });

  it('names every file that was changed, taken out or put in', async () => {
    const files = unzipSync(bundle);
    files['report.html'] = new TextEncoder().encode('changed');
    files['put-in.txt'] = new Uint8Array();
    delete files['README.md'];
    const { code, out } = await check('changed.zip', zipSync(files as Zippable), '--json');
    expect(code).toBe(3);
    const { whole, faults } = JSON.parse(out) as { whole: boolean; faults: { reason: string; place: string }[] };
    expect(whole).toBe(false);
    expect(faults.map(({ reason, place }) => `${reason} ${place}`).sort()).toEqual([
      'hash report.html',
      'missing-part README.md',
      'unlisted-part put-in.txt',
    ]);
  });

  it('lets no name of the file move the cursor', async () => {
    const { out } = await check('evil.zip', zipSync({ 'a\u001b[2Jb': new Uint8Array() }));
    expect(out).not.toContain('\u001b');
    expect(out).toMatch(/name is not safe/);
  });

  it('asks for a file that is there', async () => {
    const nowhere = path.join(folder, 'nowhere.zip');
    await expect(
      run(
        [],
        terminal(() => undefined),
      ),
    ).rejects.toThrow(UsageError);
    await expect(
      run(
        [nowhere],
        terminal(() => undefined),
      ),
    ).rejects.toThrow(/There is no file .*nowhere\.zip/);
  });
});
