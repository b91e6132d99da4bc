/**
 * What sites say, in many words: every sentence of tests/fixtures/said is read with the meaning it stands under (`# meaning`), and none with
 * one that it must not have (`# meaning-not`). All sentences are invented.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../cli/dev/setup.mjs';
import { deletionIn } from '../../lib/engine/lexicon/deletion';
import { actsIn } from '../../lib/engine/lexicon/kinds';

const FOLDER = path.join(ROOT, 'tests/fixtures/said');

/** Sentences by the line `# meaning` above them. */
function listsOf(file: string): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  let list: string[] = [];
  for (const line of readFileSync(path.join(FOLDER, file), 'utf8').split('\n')) {
    if (line.startsWith('# ')) {
      list = lists.get(line.slice(2)) ?? [];
      lists.set(line.slice(2), list);
    } else if (line !== '') list.push(line);
  }
  return lists;
}

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const meansOf = (words: string): string[] => (file.startsWith('kinds') ? actsIn(words) : deletionIn(words)).map((hit) => hit.means);

  it.each([...listsOf(file)])('%s', (heading, sentences) => {
    const absent = heading.endsWith('-not');
    const meaning = absent ? heading.slice(0, -'-not'.length) : heading;
    expect(sentences.filter((words) => meansOf(words).includes(meaning) === absent)).toEqual([]);
    expect(sentences.length).toBeGreaterThan(1);
  });
});
