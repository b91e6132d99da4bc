/**
 * Who may import whom: one table, read by `tests/node/walls.test.ts` and written into biome.walls.json by `npm run generate`, so that the
 * linter and the test cannot differ. Each wall says why it stands.
 */
import { codeOnly, resolve, type SourceFile } from './source';

export interface Room {
  /** Rooms it may import, besides itself. */
  readonly rooms: readonly string[];
  /** Packages it may import; a trailing `/*` allows the paths below. `node:*` stands for what Node has built in. */
  readonly packages: readonly string[];
  readonly why: string;
}

const FACTS = 'it works on facts, so that the same capture gives the same answer in every browser, on the command line and next year';

const JUDGES = { rooms: ['lib/model', 'lib/catalogue'], packages: [] as string[], why: FACTS };
const LIB = [
  'lib/model',
  'lib/catalogue',
  'lib/snapshot',
  'lib/engine',
  'lib/watch',
  'lib/highlight',
  'lib/flow',
  'lib/evidence',
  'lib/letters',
  'lib/store',
  'lib/export',
  'lib/import',
  'lib/browser',
  'lib/i18n',
];

export const ROOMS: Readonly<Record<string, Room>> = {
  'lib/model': { rooms: [], packages: ['valibot'], why: 'the vocabulary stands on nothing: every other room stands on it' },
  'lib/catalogue': { rooms: ['lib/model'], packages: [], why: 'the rules are data that can be read without the program' },
  'lib/engine': {
    ...JUDGES,
    why: 'the engine is pure: Snapshot and catalogue in, Report out, with no page, browser, storage, words or package behind it',
  },
  'lib/flow': JUDGES,
  'lib/letters': JUDGES,
  'lib/evidence': JUDGES,
  'lib/export': JUDGES,
  'lib/snapshot': {
    rooms: ['lib/model'],
    packages: [],
    why: 'half of it is sent into pages: whatever that imports, every shop has to load',
  },
  'lib/watch': {
    rooms: ['lib/model', 'lib/snapshot'],
    packages: [],
    why: 'it is sent into pages, and decides when to look, never what it means',
  },
  'lib/highlight': {
    rooms: ['lib/model', 'lib/snapshot'],
    packages: [],
    why: 'it is sent into pages, and draws where it is told to, never what it means',
  },
  'lib/store': { rooms: ['lib/model'], packages: ['dexie'], why: 'the only room that knows the database knows nothing else' },
  'lib/import': {
    rooms: ['lib/model'],
    packages: ['valibot'],
    why: 'what comes in from outside is checked against the model before anything sees it',
  },
  'lib/browser': {
    rooms: ['lib/model'],
    packages: ['webextension-polyfill'],
    why: 'one port over the extension APIs; tests put a fake in its place',
  },
  'lib/i18n': { rooms: ['lib/model'], packages: [], why: 'words know the vocabulary they name and nothing of what is done with them' },
  'lib/app': {
    rooms: LIB,
    packages: ['valibot'],
    why: 'the use cases join the rooms; screens stay out, so that they can be tested without one',
  },
  components: {
    rooms: ['lib/model', 'lib/catalogue', 'lib/i18n'],
    packages: ['preact', 'preact/*'],
    why: 'a component shows what it is given: no storage, no browser, no judging, so every screen can be shown from a fixture',
  },
  entrypoints: {
    rooms: [...LIB, 'lib/app', 'components'],
    packages: ['preact', 'preact/*', 'wxt', 'wxt/*'],
    why: 'thin shells that wire browser events to lib/app',
  },
  cli: { rooms: [...LIB, 'lib/app'], packages: ['*'], why: 'a program of its own beside the extension; it shares rooms, not screens' },
  demo: { rooms: [...LIB, 'lib/app', 'cli'], packages: ['*'], why: 'the invented shop is run for people and tests, never shipped' },
  bench: { rooms: [...LIB, 'lib/app', 'cli', 'demo'], packages: ['*'], why: 'measures the product from outside' },
};

/** Rooms where a schema may be used at run time: what comes from outside is checked there, once. Elsewhere only its types are. */
const BORDERS = ['lib/model', 'lib/app', 'lib/import', 'cli', 'demo', 'bench'];

/** The table for people: a Markdown row a room. */
export function wallTable(): string {
  const anything = (room: Room) => LIB.every((one) => room.rooms.includes(one));
  const rows = Object.entries(ROOMS).map(([name, room]) => {
    const rest = room.rooms.filter((one) => !LIB.includes(one));
    const rooms = anything(room) ? ['every room below it in lib', ...rest].join(', ') : room.rooms.join(', ') || '–';
    const packages = room.packages.includes('*') ? 'any' : room.packages.join(', ') || '–';
    return `| \`${name}\` | ${rooms} | ${packages} | ${room.why} |`;
  });
  return ['| room | imports | packages | because |', '|---|---|---|---|', ...rows].join('\n');
}

/** The room a file belongs to: the longest name of the table that its path begins with; null for tests and settings. */
function roomOf(file: string): string | null {
  const fits = Object.keys(ROOMS).filter((room) => file.startsWith(`${room}/`));
  return fits.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** Tests may import anything: no wall holds for them. */
export const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file) || file.startsWith('tests/');

function allows(pattern: string, name: string): boolean {
  return pattern === '*' || pattern === name || (pattern.endsWith('/*') && name.startsWith(pattern.slice(0, -1)));
}

/**
 * Every broken wall in the files given.
 * @returns sentences `file → import: why the wall stands`
 */
export function brokenWalls(files: readonly SourceFile[]): string[] {
  const known = new Set(files.map((file) => file.path));
  const withSchemas = schemaFiles(files, known);
  return files
    .filter((file) => !isTest(file.path))
    .flatMap((file) => {
      const name = roomOf(file.path);
      if (name === null) return [];
      const room = ROOMS[name] as Room;
      return file.imports.flatMap((one) => {
        const says = (why: string) => [`${file.path} → ${one.specifier}: ${why}.`];
        if (!one.specifier.startsWith('.')) {
          const allowed = room.packages.some((pattern) => allows(pattern, one.specifier));
          return allowed ? [] : says(`${name} imports no package but ${room.packages.join(', ') || 'none'}; ${room.why}`);
        }
        const target = resolve(file.path, one.specifier, known);
        // Data files (JSON, CSS, HTML) and generated files are no rooms.
        if (target === null) return [];
        if (isTest(target)) return says('nothing that ships imports a test');
        const to = roomOf(target);
        if (name === 'lib/engine' && isRule(file.path) && isRule(target)) {
          return says('rules never import rules; what two of them need belongs in lib/engine/derive or lib/engine/notice');
        }
        if (isPageSide(file.path) && to === 'lib/snapshot' && !target.startsWith(PAGE)) {
          return says('what is sent into pages takes nothing from what works on its copies, which stays outside of them');
        }
        if (to !== null && to !== name && !room.rooms.includes(to)) return says(`${name} may not import ${to}; ${room.why}`);
        if (!one.typeOnly && withSchemas.has(target) && !BORDERS.includes(name)) {
          return says(
            `schemas are for the borders (${BORDERS.join(', ')}); write 'import type', so that no validation code is shipped here`,
          );
        }
        return [];
      });
    });
}

/** The half of `lib/snapshot` that is sent into pages. */
const PAGE = 'lib/snapshot/page/';
const isPageSide = (file: string): boolean => [PAGE, 'lib/watch/', 'lib/highlight/'].some((room) => file.startsWith(room));

const isRule = (file: string): boolean => file.startsWith('lib/engine/rules/');

/** Files of the model that bring the schema library along at run time. */
function schemaFiles(files: readonly SourceFile[], known: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  const model = files.filter((file) => file.path.startsWith('lib/model/') && !isTest(file.path));
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const file of model) {
      const brings = file.imports.some(
        (one) => !one.typeOnly && (one.specifier === 'valibot' || found.has(resolve(file.path, one.specifier, known) ?? '')),
      );
      if (brings) found.add(file.path);
    }
  }
  return found;
}

/** Circles of imports at run time, each once, as `a → b → a`. Types may point back: nothing of them is left to load in a wrong order. */
export function circles(files: readonly SourceFile[]): string[] {
  const known = new Set(files.map((file) => file.path));
  const edges = new Map(
    files.map((file) => [
      file.path,
      [
        ...new Set(
          file.imports
            .filter((one) => !one.typeOnly && one.specifier.startsWith('.'))
            .map((one) => resolve(file.path, one.specifier, known)),
        ),
      ].filter((target): target is string => target !== null),
    ]),
  );
  const found: string[] = [];
  const done = new Set<string>();
  for (const start of edges.keys()) {
    const way: string[] = [];
    const steps = [[start]];
    while (steps.length > 0) {
      const next = (steps.at(-1) as string[]).pop();
      if (next === undefined) {
        steps.pop();
        const left = way.pop();
        if (left !== undefined) done.add(left);
        continue;
      }
      const at = way.indexOf(next);
      if (at >= 0) found.push([...way.slice(at), next].join(' → '));
      if (at >= 0 || done.has(next)) continue;
      way.push(next);
      steps.push([...(edges.get(next) ?? [])]);
    }
  }
  return found;
}

/** What makes the same Snapshot give other bytes elsewhere or later; forbidden in all that the engine is made of. */
const UNSTEADY: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/\bnew\s+Date\b|\bDate\s*[.(]/, 'no clock: time is a fact of the Snapshot'],
  [/\bperformance\s*\./, 'no clock: time is a fact of the Snapshot'],
  [/\bMath\s*\.\s*random\b/, 'no chance: the same Snapshot gives the same bytes'],
  [/\bcrypto\s*\./, 'no chance: the same Snapshot gives the same bytes'],
  [/\blocaleCompare\s*\(|\bIntl\s*\.|\btoLocale\w+\s*\(/, 'tables of languages differ between browsers; compare by code unit'],
  [/\\[pP]\{/, 'Unicode property tables differ between browsers; write the ranges'],
  [/\b(?:document|window|navigator|globalThis|self)\b\s*[.[]/, 'the engine reads a Snapshot, never a page'],
  [/\b(?:setTimeout|setInterval|queueMicrotask|fetch)\s*\(/, 'the engine answers at once and asks nobody'],
  [/\bprocess\s*\./, 'the engine runs in browsers too'],
];

/** @param files all that the engine is made of, itself and what it imports at run time */
export function unsteady(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const lines = codeOnly(file.text).split('\n');
    return UNSTEADY.flatMap(([pattern, why]) =>
      lines.flatMap((line, index) => {
        const match = pattern.exec(line);
        return match ? [`${file.path}:${index + 1}: ${match[0].trim()}: ${why}.`] : [];
      }),
    );
  });
}

const BROWSER_NAMES = /(?<![.\w'$])(?:browser|chrome)\s*\??\.\s*\w/;

/** Where `browser` or `chrome` is spoken to outside lib/browser and the entrypoints. */
export function browserOutside(files: readonly SourceFile[]): string[] {
  return (
    files
      .filter((file) => /^(?:lib|components)\//.test(file.path) && !file.path.startsWith('lib/browser/') && !isTest(file.path))
      // A local name of that spelling is no extension API; the linter, which knows scopes, sees the difference line by line.
      .filter((file) => !/\b(?:const|let|function)\s+(?:browser|chrome)\b/.test(codeOnly(file.text)))
      .flatMap((file) =>
        codeOnly(file.text)
          .split('\n')
          .flatMap((line, index) =>
            BROWSER_NAMES.test(line)
              ? [`${file.path}:${index + 1}: the extension APIs are spoken to in lib/browser and entrypoints alone.`]
              : [],
          ),
      )
  );
}

const NETWORK =
  /\b(?:fetch|sendBeacon|importScripts)\s*\(|\bnew\s+(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b/;

/** Network code in what is shipped as extension: there is none, so that 'nothing is sent' can be read off the source. */
export function networkCode(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => /^(?:lib|components|entrypoints)\//.test(file.path) && !isTest(file.path))
    .flatMap((file) =>
      codeOnly(file.text)
        .split('\n')
        .flatMap((line, index) => (NETWORK.test(line) ? [`${file.path}:${index + 1}: the extension never sends anything anywhere.`] : [])),
    );
}
