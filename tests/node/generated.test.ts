import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { generated, leftOvers } from '../../cli/dev/generate';
import { ROOT } from '../../cli/dev/setup.mjs';
import { RULE_IDS, UI_LOCALES } from '../../lib/model/vocabulary';

describe('generated files', () => {
  let written: Map<string, string>;
  beforeAll(async () => {
    written = await generated();
  });

  it('are what their sources say now; if not: npm run generate', () => {
    const stale = [...written].filter(([file, contents]) => {
      const place = path.join(ROOT, file);
      return !existsSync(place) || readFileSync(place, 'utf8') !== contents;
    });
    expect(stale.map(([file]) => file)).toEqual([]);
  });

  it('leave nothing behind of what is no longer generated', () => {
    expect(leftOvers(written)).toEqual([]);
  });

  it('link to pages that are there', () => {
    const pages = [...written].filter(([file]) => file.startsWith('public/help/'));
    const links = pages.flatMap(([, text]) => [...text.matchAll(/href="([^"#]+)"/g)].map((match) => match[1] as string));
    expect(links.length).toBeGreaterThan(pages.length);
    expect([...new Set(links)].filter((link) => !existsSync(path.join(ROOT, 'public/help', link)))).toEqual([]);
  });

  it('hold a schema of every shape that leaves the program, and a help page a rule and language', () => {
    const files = [...written.keys()];
    for (const shape of ['snapshot-1', 'report-1', 'observation-1', 'capture-2', 'flow-1', 'consent-record-1'])
      expect(files).toContain(`public/schema/${shape}.json`);
    expect(files.filter((file) => /^public\/help\/(?!index)/.test(file))).toHaveLength(RULE_IDS.length * UI_LOCALES.length);
  });
});
