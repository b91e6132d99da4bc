/** The project speaks of itself alone, and the same words mean the same thing everywhere. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../cli/dev/setup.mjs';
import { filesBelow } from '../../cli/dev/source';

const TEXT = /\.(?:tsx?|mjs|js|json|css|html|md|sh|yml)$|(?:^|\/)(?:\.gitignore|\.npmrc|run)$/;
const files = filesBelow('', (file) => TEXT.test(file) && file !== 'package-lock.json' && file !== 'tests/node/speech.test.ts');
const lines = files.flatMap((file) =>
  readFileSync(path.join(ROOT, file), 'utf8')
    .split('\n')
    .map((text, index) => ({ at: `${file}:${index + 1}`, text })),
);

/** Folders of one machine. Where Debian and others put browsers is known to everybody. */
const MACHINE = /(?<![\w.~/-])\/(?:home|root|tmp|var|mnt|Users|w[o]rk|opt)\/[\w.-]/;
const REGISTRY = /https?:\/\/[a-z0-9.-]*(?:npmjs|npm|debian|jsdelivr|unpkg)[a-z0-9-]*\.(?:org|com|net)/i;

describe('the project speaks of itself alone', () => {
  it('names no folder of a machine', () => {
    expect(lines.filter(({ text }) => MACHINE.test(text)).map(({ at }) => at)).toEqual([]);
    expect(MACHINE.test('see /home/somebody/project')).toBe(true);
  });

  it('names no package host', () => {
    expect(lines.filter(({ text }) => REGISTRY.test(text)).map(({ at }) => at)).toEqual([]);
  });

  it('leaves nothing open in the code', () => {
    const open = /\b(?:TODO|FIXME|XXX)\b|\.only\(|@ts-ignore|biome-ignore-all/;
    expect(lines.filter(({ text }) => open.test(text)).map(({ at }) => at)).toEqual([]);
  });

  it('calls no finding a breach', () => {
    const shown = lines.filter(({ at }) => /^(?:lib\/i18n|components|entrypoints|public\/_locales)\//.test(at));
    expect(shown.filter(({ text }) => /불법|위법입니다|\b(?:illegal|unlawful practice)\b/i.test(text)).map(({ at }) => at)).toEqual([]);
  });
});
