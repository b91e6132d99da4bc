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

function registry(all: readonly Folder[]): string {
  const base = all.find(({ tag }) => tag === BASE) as Folder;
  const imports = all.flatMap((folder) => importsOf(folder, [...messagesOf(folder), 'locale', 'rules', 'cites']));
  const types = messagesOf(base).map((file) => `typeof ${nameOf(BASE, file)}`);
  const entry = (folder: Folder): string => {
    const { tag, files } = folder;
    const spread = messagesOf(folder).map((file) => `...${nameOf(tag, file)}`);
    return [
      `  ${tag}: {`,
      `    facts: ${nameOf(tag, 'locale')},`,
      spread.length > 3
        ? `    messages: {\n${spread.map((one) => `      ${one},\n`).join('')}    },`
        : `    messages: { ${spread.join(', ')} },`,
      `    rules: ${files.includes('rules') ? nameOf(tag, 'rules') : '{}'},`,
      ...(files.includes('cites') ? [`    cites: ${nameOf(tag, 'cites')},`] : []),
      '  },',
    ].join('\n');
  };
  const table = (name: string, type: string, of: readonly Folder[]) =>
    `export const ${name} = {\n${of.map(entry).join('\n')}\n} as const satisfies Record<string, ${type}>;\n`;
  return [
    HEAD,
    ...sorted(imports),
    "import type { CompleteWords, PartialWords } from './types';",
    '',
    `export type EnglishMessages = ${types.join(' & ')};`,
    '',
    '/** Languages that have every key; the compiler names the one that is missing. */',
    table(
      'COMPLETE',
      'CompleteWords',
      all.filter(({ facts }) => facts.complete),
    ),
    '/** Languages that may lack keys: English stands in. */',
    table(
      'PARTIAL',
      'PartialWords',
      all.filter(({ facts }) => !facts.complete),
    ),
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
  const from = (statement: string) => statement.slice(statement.lastIndexOf("'./"));
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
