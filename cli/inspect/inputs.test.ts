import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { findTargets } from './inputs';

const folder = mkdtempSync(join(tmpdir(), 'inputs-'));
const put = (name: string, content: string | Buffer = '<p>ok') => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
afterAll(() => rmSync(folder, { recursive: true }));

const problem = (path: string) => findTargets([path]).map((one) => ('problem' in one ? one.problem : ''))[0];

describe('findTargets', () => {
  it('walks folders in name order and takes pages only, each folder once', () => {
    for (const name of ['walk/b.html', 'walk/a.TXT', 'walk/c/d.mhtml', 'walk/e.css', 'walk/f.jpg']) put(name);
    symlinkSync('..', join(folder, 'walk/c/up'));
    const slots = findTargets([join(folder, 'walk')]).map((one) => ('slot' in one ? one.slot : one.problem));
    expect(slots).toEqual(['a.TXT', 'b.html', join('c', 'd.mhtml')]);
  });

  it('gives every page its own slot, also when named twice', () => {
    const page = put('twice.html');
    expect(findTargets([page, page]).map((one) => 'slot' in one && one.slot)).toEqual(['twice.html', 'twice.html-2']);
  });

  it('names the page as the caller did', () => {
    const path = put('한글 이름.html');
    expect(findTargets([path])[0]).toMatchObject({ name: path, place: path, kind: 'file' });
    expect(findTargets([pathToFileURL(path).href])[0]).toMatchObject({ place: path });
  });

  it.each([
    ['an empty file', 'empty.html', '', /is empty\. Save/],
    ['a stored Snapshot', 'old.json', '{"input":"x","options":{},"snapshot":{}}', /reinspect/],
  ])('says of %s that it is one, and the mend', (_, name, content, sentence) => {
    expect(problem(put(name, content as string))).toMatch(sentence);
  });

  it('says of a missing path, an empty folder and a strange address what to do', () => {
    mkdirSync(join(folder, 'nothing'));
    expect(problem(join(folder, 'gone.html'))).toMatch(/There is no file or folder.*https/);
    expect(problem(join(folder, 'nothing'))).toMatch(/holds no page/);
    expect(problem('ftp://x.example/')).toMatch(/give http/);
  });

  it('keeps addresses apart by host and path', () => {
    expect(findTargets(['https://shop.example/join/?a=1#b'])[0]).toMatchObject({ kind: 'address', slot: 'shop.example/join' });
  });
});
