/** A newcomer's first command, in a copy of the project: what it writes, what the catalogue test then asks for, and the way back. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../cli/dev/setup.mjs';

const ID = 'hidden-fee-consent';
let copy: string;

function run(command: string, words: readonly string[], cwd = copy): { status: number | null; out: string } {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return { status, out: `${stdout}${stderr}` };
}
const git = (...words: string[]) => run('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.org', ...words]);
const node = (file: string, ...words: string[]) => run(process.execPath, [path.join(ROOT, 'node_modules', file), ...words]);
const newRule = (...words: string[]) => node('tsx/dist/cli.mjs', 'cli/dev/new-rule.ts', ...words);

describe('new-rule', () => {
  beforeAll(() => {
    copy = mkdtempSync(path.join(os.tmpdir(), 'consent-inspector-new-rule-'));
    for (const file of run('git', ['ls-files', '-coz', '--exclude-standard'], ROOT).out.split('\0').filter(Boolean)) {
      cpSync(path.join(ROOT, file), path.join(copy, file));
    }
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'dir');
    git('init', '-q');
    // The link is no part of the project; .gitignore leaves out a folder of that name, not a link.
    git('config', 'core.excludesFile', path.join(copy, '.git/exclude-link'));
    run('sh', ['-c', 'echo node_modules > .git/exclude-link']);
    git('add', '-A');
    git('commit', '-qm', 'copy');
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  it('refuses what is no id, or is taken', () => {
    for (const words of [['Fee'], ['fee'], ['bundled-consent'], [], [ID, 'more']]) expect(newRule(...words).status).toBe(2);
    expect(git('status', '--porcelain').out).toBe('');
  });

  it('writes a rule whose every open place is asked for, and takes it all back', () => {
    const { status, out } = newRule(ID);
    expect(status, out).toBe(0);
    expect(node('typescript/bin/tsc', '--noEmit').out).toBe('');

    const test = node('vitest/vitest.mjs', 'run', '--project', 'node', 'tests/node/catalogue', '-t', ID, '--no-color');
    expect(test.status).toBe(1);
    for (const file of [
      `lib/engine/rules/${ID}.ts: its logic`,
      `lib/catalogue/rules/${ID}.ts: holds a place`,
      `lib/catalogue/rules/${ID}.ts: basis names a provision`,
      'lib/i18n/locales/ko/rules.ts: title',
      'lib/i18n/locales/en/rules.ts: title',
      `public/help/${ID}.ko.html holds a place`,
      `public/help/${ID}.en.html holds a place`,
      `tests/pages/rules/${ID}/finding.html: holds a place`,
    ]) {
      expect(test.out).toContain(file);
    }

    // Whatever it touched beside the new rule is still whole.
    const registry = readFileSync(path.join(copy, 'lib/engine/registry.ts'), 'utf8');
    expect(registry).toContain(`import { rule as hiddenFeeConsent } from './rules/${ID}';`);

    const back = out.slice(out.indexOf('To take it all back:')).split('\n').slice(1, 3);
    for (const command of back) expect(run('sh', ['-c', command]).status).toBe(0);
    expect(git('status', '--porcelain').out).toBe('');
  });
});
