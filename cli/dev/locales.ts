/**
 * What follows from the folders of `lib/i18n/locales`: one folder is one language. Its files are found, so a language, or a further file
 * of messages, is added by writing it and running `npm run generate`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LocaleFacts } from '../../lib/i18n/types';
import { ROOT } from './setup.mjs';

const FOLDER = 'lib/i18n/locales';
/** Files that hold something other than the messages of screens. */
const NO_MESSAGES = new Set(['locale', 'rules', 'cites', 'help', 'laws', 'rule-help']);
/** The language that every other one falls back to, and that types are made from. */
const BASE = 'en';

interface Folder {
  readonly tag: string;
  readonly facts: LocaleFacts;
  /** Names without ending, sorted: `locale`, `rules`, `terms`, … */
  readonly files: readonly string[];
}

/** Every language in the order it is offered. */
async function folders(): Promise<Folder[]> {
  const tags = readdirSync(path.join(ROOT, FOLDER), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const found = await Promise.all(
    tags.map(async ({ name: tag }) => {
      const facts = path.join(ROOT, FOLDER, tag, 'locale.ts');
      if (!existsSync(facts))
        throw new Error(`${FOLDER}/${tag} has no locale.ts, which names the language; ${FOLDER}/en/locale.ts shows how.`);
      const { locale } = (await import(pathToFileURL(facts).href)) as { locale: LocaleFacts };
      const names = readdirSync(path.join(ROOT, FOLDER, tag)).filter((name) => !name.endsWith('.test.ts'));
      return { tag, facts: locale, files: names.map((name) => name.replace(/\.ts$/, '')).sort() };
    }),
  );
  return found.sort((a, b) => a.facts.place - b.facts.place);
}

const messagesOf = (folder: Folder): string[] => folder.files.filter((name) => !NO_MESSAGES.has(name));

/** `dashboard-flows` of `ja` → `jaDashboardFlows`. */
const nameOf = (tag: string, file: string): string => tag + file.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
/** `dashboard-flows` → `dashboardFlows`, as the file exports it. */
const exportOf = (file: string): string => file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function importsOf(folder: Folder, files: readonly string[]): string[] {
  return files
    .filter((file) => folder.files.includes(file))
    .map((file) => `import { ${exportOf(file)} as ${nameOf(folder.tag, file)} } from './locales/${folder.tag}/${file}';`);
}

const HEAD = '/** Written by `npm run generate` from the folders of lib/i18n/locales. */';

/** What is known of every language without its words, and the types that its words are held to. */
function registry(all: readonly Folder[]): string {
  const base = all.find(({ tag }) => tag === BASE) as Folder;
  const types = messagesOf(base).map((file) => `typeof ${nameOf(BASE, file)}`);
  const complete = all.filter(({ facts }) => facts.complete).map(({ tag }) => `'${tag}'`);
  return [
    HEAD,
    "import type { UiLocale } from '../model/locales';",
    ...sorted([
      ...importsOf(base, messagesOf(base)).map((statement) => statement.replace('import {', 'import type {')),
      ...all.flatMap((folder) => importsOf(folder, ['locale'])),
    ]),
    "import type { LocaleFacts } from './types';",
    '',
    `export type EnglishMessages = ${types.join(' & ')};`,
    '',
    '/** Every language there is, in the order it is offered. */',
    `export const FACTS: Readonly<Record<UiLocale, LocaleFacts>> = {\n${all.map(({ tag }) => `  ${tag}: ${nameOf(tag, 'locale')},\n`).join('')}};`,
    '',
    '/** Languages that have every key; the compiler names the one that is missing. */',
    `export const COMPLETE_LOCALES = [${complete.join(', ')}] as const;`,
    '',
  ].join('\n');
}

/** All words of one language: the file that a page loads when that language is wanted. */
function wordsOf(folder: Folder): string {
  const { tag, files, facts } = folder;
  const type = facts.complete ? 'CompleteWords' : 'PartialWords';
  const names = [...messagesOf(folder), 'rules', 'cites'];
  const parts = [
    `  messages: {\n${messagesOf(folder)
      .map((file) => `    ...${nameOf(tag, file)},\n`)
      .join('')}  },\n`,
    `  rules: ${files.includes('rules') ? nameOf(tag, 'rules') : '{}'},\n`,
    ...(files.includes('cites') ? [`  cites: ${nameOf(tag, 'cites')},\n`] : []),
  ];
  return [
    HEAD,
    ...sorted(importsOf(folder, names).map((statement) => statement.replace("'./", "'../"))),
    `import type { ${type} } from '../types';`,
    '',
    `export const words = {\n${parts.join('')}} as const satisfies ${type};`,
    '',
  ].join('\n');
}

/** How a page gets the words of one language. Each import stands as it is: the bundler makes one file of each. */
function loaders(all: readonly Folder[]): string {
  return [
    HEAD,
    "import type { UiLocale } from '../model/locales';",
    "import type { PartialWords } from './types';",
    '',
    '/** Fetches the words of a language out of the package. */',
    'export const LOADERS: Readonly<Record<UiLocale, () => Promise<{ readonly words: PartialWords }>>> = {',
    ...all.map(({ tag }) => `  ${tag}: () => import('./words/${tag}'),`),
    '};',
    '',
  ].join('\n');
}

/** The words of every language at once. */
function everyWord(all: readonly Folder[]): string {
  const table = (of: readonly Folder[]) => `{ ${of.map(({ tag }) => tag).join(', ')} }`;
  return [
    HEAD,
    ...sorted(all.map(({ tag }) => `import { words as ${tag} } from './words/${tag}';`)),
    '',
    `export const COMPLETE = ${table(all.filter(({ facts }) => facts.complete))} as const;`,
    '',
    '/** Languages that may lack keys: English stands in. */',
    `export const PARTIAL = ${table(all.filter(({ facts }) => !facts.complete))} as const;`,
    '',
  ].join('\n');
}

function helpRegistry(all: readonly Folder[]): string {
  const files = ['help', 'rule-help', 'laws'];
  const entry = ({ tag, files: has }: Folder) =>
    `  ${tag}: { ${[
      ...(has.includes('help') ? [`page: ${nameOf(tag, 'help')}`] : []),
      ...(has.includes('rule-help') ? [`rules: ${nameOf(tag, 'rule-help')}`] : []),
      ...(has.includes('laws') ? [`laws: ${nameOf(tag, 'laws')}`] : []),
    ].join(', ')} },`;
  return [
    HEAD,
    ...sorted(all.flatMap((folder) => importsOf(folder, files))),
    '',
    `export const HELP_WORDS = {\n${all.map(entry).join('\n')}\n} as const;`,
    '',
  ].join('\n');
}

/** Statements in the order the linter wants them: by where they import from. */
const sorted = (statements: readonly string[]): string[] => {
  const from = (statement: string) => statement.slice(statement.lastIndexOf("'."));
  return [...statements].sort((a, b) => (from(a) < from(b) ? -1 : 1));
};

const tagList = (all: readonly Folder[]): string =>
  [
    HEAD,
    '',
    '/** Languages of the interface, as the settings offer them. */',
    `export const UI_LOCALES = [${all.map(({ tag }) => `'${tag}'`).join(', ')}] as const;`,
    'export type UiLocale = (typeof UI_LOCALES)[number];',
    '',
  ].join('\n');

/** Name and description in the browser's own lists. Each key has its note for translators, taken from the base language. */
function manifestWords({ tag, facts }: Folder, base: Folder): string {
  const entries = Object.entries(facts.manifest).map(([key, { message }]) => [
    key,
    { message, description: base.facts.manifest[key as keyof LocaleFacts['manifest']].description },
  ]);
  const note = 'The language of this file. Screens take it, so that name and screens speak one language.';
  return `${JSON.stringify({ ...Object.fromEntries(entries), uiLanguage: { message: tag, description: note } }, null, 2)}\n`;
}

/** Everything that follows from the folders: contents by path. */
export async function localeFiles(): Promise<Map<string, string>> {
  const all = await folders();
  const base = all.find(({ tag }) => tag === BASE) as Folder;
  return new Map([
    ['lib/model/locales.ts', tagList(all)],
    ['lib/i18n/registry.ts', registry(all)],
    ['lib/i18n/loaders.ts', loaders(all)],
    ['lib/i18n/dictionaries.ts', everyWord(all)],
    ...all.map((folder) => [`lib/i18n/words/${folder.tag}.ts`, wordsOf(folder)] as const),
    ['lib/i18n/help-registry.ts', helpRegistry(all)],
    ...all.map((folder) => [`public/_locales/${folder.facts.store}/messages.json`, manifestWords(folder, base)] as const),
  ]);
}

/** Writes the files that differ from what is on disk. @returns how many those were */
export function writeChanged(files: ReadonlyMap<string, string>): number {
  let changed = 0;
  for (const [file, contents] of files) {
    const place = path.join(ROOT, file);
    if (existsSync(place) && readFileSync(place, 'utf8') === contents) continue;
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, contents);
    changed += 1;
  }
  return changed;
}

// Run by itself before the other generators: they load the lists that are written here.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeChanged(await localeFiles());
