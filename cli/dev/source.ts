/** Reads the project's own source as text: which files there are, what each imports. Used by the wall test and by the generators. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './setup.mjs';

export interface Import {
  /** As written: `../model/report`, `valibot`. */
  readonly specifier: string;
  /** `import type …` or `export type … from`: nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** Relative to the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

const SOURCE = /\.(?:ts|tsx|mjs|js)$/;
const LEFT_OUT = new Set(['node_modules', '.git', '.output', '.wxt', 'dist', 'out', 'pages']);

/** Paths of all files below a folder of the project that a predicate keeps, sorted. */
export function filesBelow(folder: string, keep: (file: string) => boolean): string[] {
  const found: string[] = [];
  const open = [folder];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const entry of readdirSync(path.join(ROOT, next), { withFileTypes: true })) {
      const file = next === '' ? entry.name : `${next}/${entry.name}`;
      if (entry.isDirectory() && !LEFT_OUT.has(entry.name)) open.push(file);
      else if (entry.isFile() && keep(file)) found.push(file);
    }
  }
  return found.sort();
}

/** Every source file of the project, parsed. */
export function sourceFiles(): SourceFile[] {
  return filesBelow('', (file) => SOURCE.test(file)).map((file) => parse(file, readFileSync(path.join(ROOT, file), 'utf8')));
}

/** @param file path relative to the project */
export function parse(file: string, text: string): SourceFile {
  return { path: file, text, imports: imports(text) };
}

const STATIC = /(?:^|[;}\s])(?:import|export)\s+(type\s+)?(?:[\w$*\s{},]+?\s+from\s*)?(['"])([^'"\n]+)\2/g;
const DYNAMIC = /\bimport\s*\(\s*(['"])([^'"\n]+)\1/g;

function imports(text: string): Import[] {
  const code = withoutComments(text);
  const found: Import[] = [];
  for (const match of code.matchAll(STATIC)) found.push({ specifier: match[3] as string, typeOnly: match[1] !== undefined });
  for (const match of code.matchAll(DYNAMIC)) {
    // `typeof import('x')` and `import('x').Type` in a type position leave nothing behind, but telling them apart needs a parser.
    found.push({ specifier: match[2] as string, typeOnly: /typeof\s*$/.test(code.slice(0, match.index)) });
  }
  return found;
}

/**
 * The text with comments blanked, line for line; strings and templates stay. Good enough for code that the formatter has laid out: a
 * quotation mark inside a regular expression may hide a comment, never code.
 */
export function withoutComments(text: string): string {
  return text.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\[\s\S])*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (piece) =>
    piece.startsWith('/') ? piece.replace(/[^\n]/g, ' ') : piece,
  );
}

/** The text with comments and the insides of strings blanked; what is left is code and regular expressions. */
export function codeOnly(text: string): string {
  return withoutComments(text).replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, (piece) => `'${' '.repeat(piece.length - 2)}'`);
}

/**
 * The file a relative specifier means.
 * @returns a path of the project, or null when no known file fits
 */
export function resolve(from: string, specifier: string, known: ReadonlySet<string>): string | null {
  const base = path.posix.join(path.posix.dirname(from), specifier);
  const tries = [base, ...['.ts', '.tsx', '.mjs', '.js', '/index.ts', '/index.tsx'].map((end) => base + end), base.replace(/\.js$/, '.ts')];
  return tries.find((one) => known.has(one)) ?? null;
}
