/** Invented notices in the shapes real ones take (tests/fixtures/notices), read as far as a careful reader can. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../cli/dev/setup.mjs';
import { lineOf, type NoticeText, noticeTexts, toldBy } from '../support/notice-texts';

const FOLDER = path.join(ROOT, 'tests/fixtures/notices');
/** What the page says, in the form of the fixtures: recipients are counted where they are named. */
function read({ snapshot }: NoticeText): string {
  const told = toldBy(snapshot);
  return lineOf({ ...told, count: told.states.recipient === 'named' ? told.count : null });
}

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const texts = noticeTexts(readFileSync(path.join(FOLDER, file), 'utf8'));

  it.each(texts.map((one) => [one.name, one] as const))('%s', (_, one) => {
    expect(read(one)).toBe(one.told);
  });
});
