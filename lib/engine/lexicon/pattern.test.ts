import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { anyOf, inOrder, unless } from './pattern';

/** Characters; Biome wraps code at 150, and what it cannot wrap is a literal. */
const WIDEST = 160;
const FOLDER = import.meta.dirname;

describe('a pattern in pieces', () => {
  it('is the expression that its pieces make in a row', () => {
    expect(anyOf(/a|b/, /c/)).toEqual(/a|b|c/);
    expect(inOrder(/\b/, [/a|b/, /c/], / d?/)).toEqual(/\b(?:a|b|c) d?/);
    expect(inOrder(/x /, unless(/a/, /b/), /\w/)).toEqual(/x (?!a|b)\w/);
  });

  it('keeps its flags, and says so when they differ', () => {
    expect(anyOf(/a/gi, /b/gi).flags).toBe('gi');
    expect(() => anyOf(/a/i, /b/)).toThrow('/a/i /b/');
    expect(() => inOrder(/a/, [/b/u])).toThrow('different flags');
    expect(() => unless(/a/, /b/g)).toThrow('different flags');
  });
});

describe('the words of a language', () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => /^[a-z]{2}[\\/].*\.ts$/.test(name));

  it('stand in every language’s folder', () => {
    expect(new Set(files.map((name) => name.slice(0, 2))).size).toBe(7);
  });

  it.each(files)('%s has no pattern longer than a line', (name) => {
    const lines = readFileSync(path.join(FOLDER, name), 'utf8').split('\n');
    const long = lines.flatMap((line, at) =>
      line.length > WIDEST && line.includes('/') && !line.startsWith('/**') ? [`${name}:${at + 1}`] : [],
    );
    expect(long, 'Split it with anyOf or inOrder (lib/engine/lexicon/pattern.ts).').toEqual([]);
  });
});
