/**
 * What is particular to the scripts that go into pages: WXT's wrapper is taken off them, and what the sentinel carries is not carried a second
 * time by the snapshot code, which never comes into a frame without it (`lib/app/gather.ts` sees to that).
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { ROOT } from './setup.mjs';

/** What the sentinel leaves in its world, by the file that defines it. Names are unique: the snapshot code takes them from one list. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  'lib/browser/page': ['alive', 'openRoot', 'tell'],
  'lib/model/gate': ['ACT', 'GATE'],
  'lib/snapshot/page/dom-base': ['allIn', 'allOf', 'attr', 'byName', 'getter', 'has', 'is', 'localName', 'method', 'textOf', 'titleOf'],
  'lib/watch/host': ['onRoute'],
  'lib/watch/natives': ['all', 'attribute', 'listen', 'outermost'],
  'lib/watch/sentinel': ['isCustom', 'uncommon'],
  'lib/watch/watch': ['watch', 'windowClock'],
};
/** WXT's function for a script with options; ours have none. */
const DEFINE = 'wxt/utils/define-unlisted-script';
const PLAIN = '\0plain-definition';
const GIVES = 'sentinel';
const TAKES = 'snapshot';
/** Where it lies in the isolated world of a frame, which no page can see: the version, then the names above in their order. */
const PLACE = 'globalThis.consentShared';
const STUB = '\0consent-shared';
const NAMES = Object.values(SHARED).flat();

const fileOf = (name: string): string => path.join(ROOT, `${name}.ts`);

/**
 * WXT wraps every script in a logger and a catch that throws again; in a page both are weight without a use, and an error reaches the console
 * all the same. What is left is the call.
 */
function unwrapped(code: string, given: string): string {
  const entry = /import definition from\s*(["'][^"']+["'])/.exec(code)?.[1];
  if (!entry) throw new Error('The wrapper of unlisted scripts has changed: look at it and mend this plugin.');
  return `import definition from ${entry};\n${given}export default definition.main();\n`;
}

/** Puts what is shared in its place. A sentinel that comes a second time puts the same there. */
function gift(version: string): string {
  const files = Object.entries(SHARED);
  const imports = files.map(([file, names]) => `import { ${names.join(', ')} } from ${JSON.stringify(fileOf(file))};\n`).join('');
  return `${imports}${PLACE} = [${version}, ${NAMES.join(', ')}];\n`;
}

/** For Vite, in every build of WXT; touches unlisted scripts alone. */
export function pageScripts(): Plugin {
  const files = new Set(Object.keys(SHARED).map(fileOf));
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
  let entry: unknown;
  return {
    name: 'page-scripts',
    enforce: 'pre',
    configResolved({ define }) {
      entry = define?.['import.meta.env.ENTRYPOINT'];
    },
    async resolveId(source, importer, options) {
      if (source === DEFINE) return PLAIN;
      if (entry !== JSON.stringify(TAKES) || !importer || !source.startsWith('.')) return undefined;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return resolved && files.has(resolved.id) ? STUB : resolved;
    },
    load(id) {
      if (id === PLAIN) return 'export const defineUnlistedScript = (main) => ({ main });\n';
      return id === STUB ? `export const [, ${NAMES.join(', ')}] = ${PLACE};\n` : undefined;
    },
    transform(code, id) {
      if (!id.includes('virtual:wxt-unlisted-script-entrypoint')) return undefined;
      return { code: unwrapped(code, entry === JSON.stringify(GIVES) ? gift(JSON.stringify(version)) : ''), map: null };
    },
  };
}
