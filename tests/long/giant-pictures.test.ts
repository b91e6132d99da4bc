/** Pictures of pages larger than any picture can be: each gives one, or the sentence that it took too long; its Report is complete. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Report } from '../../lib/model/report';
import { GIANTS } from '../support/bad-pages';
import { consentInspector, jsonLines } from '../support/cli';

const folder = mkdtempSync(join(tmpdir(), 'giants-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('gives every one a picture, or the sentence that it took too long', async () => {
  const names = Object.keys(GIANTS);
  const files = names.map((name) => join(folder, name));
  files.forEach((file, at) => {
    writeFileSync(file, GIANTS[names[at] as string] as string);
  });
  const shots = join(folder, 'shots');
  const ran = await consentInspector(['inspect', ...files, '--json', '--time-limit', '170', '--screenshot', shots]);
  expect(ran.code).toBe(0);
  expect(jsonLines<Report>(ran.out)).toHaveLength(names.length);
  const tooLate = /could not be photographed \(no picture within 170 seconds\)\. Its Report is complete\.$/;
  const late = ran.err.split('\n').filter((line) => tooLate.test(line));
  expect(ran.err).toBe(late.map((line) => `${line}\n`).join(''));
  expect(readdirSync(shots).length + late.length).toBe(names.length);
});
