/**
 * `npm run generate`: writes what follows from other files. A test compares the same contents with what is on disk, so nothing written
 * here can go stale unseen.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CATALOGUE, DUE, LAWS } from '../../lib/catalogue';
import { canonical } from '../../lib/model/canonical';
import { helpPages } from './help';
import { linterWalls } from './lint-walls';
import { localeFiles, writeChanged } from './locales';
import { schemas } from './schemas';
import { ROOT } from './setup.mjs';
import { filesBelow } from './source';
import { wallTable } from './walls';

/** Folders that hold nothing but generated files: what is not written any more is removed. */
const OWNED = ['public/help', 'public/schema', 'public/_locales'];
/** Written by hand beside the generated ones. */
const BY_HAND = new Set(['public/help/help.css']);

/** SHA-256 of the rule set: two Reports with the same one were judged by the same law, severities and exceptions. */
function ruleSetHash(): string {
  return createHash('sha256')
    .update(canonical({ rules: CATALOGUE, laws: LAWS, due: DUE }))
    .digest('hex');
}

function hashFile(): string {
  return `/** SHA-256 of the rule set, written by \`npm run generate\`. */\nexport const RULE_SET_HASH = '${ruleSetHash()}';\n`;
}

const WALLS_BEGIN = '<!-- walls: written by npm run generate from cli/dev/walls.ts -->';
const WALLS_END = '<!-- end of walls -->';

/** docs/architecture.md with the table of walls as it is now. */
function architecture(): string {
  const page = readFileSync(path.join(ROOT, 'docs/architecture.md'), 'utf8');
  const [before, rest] = page.split(WALLS_BEGIN);
  const after = rest?.split(WALLS_END)[1];
  if (before === undefined || after === undefined)
    throw new Error(`docs/architecture.md lost its marks '${WALLS_BEGIN}' and '${WALLS_END}'.`);
  return `${before}${WALLS_BEGIN}\n${wallTable()}\n${WALLS_END}${after}`;
}

/** Everything that is generated: contents by path. */
export async function generated(): Promise<Map<string, string>> {
  return new Map([
    ['lib/catalogue/rule-set-hash.ts', hashFile()],
    ['biome.walls.json', linterWalls()],
    ['docs/architecture.md', architecture()],
    ...(await localeFiles()),
    ...(await schemas()),
    ...helpPages(),
  ]);
}

/** Files in the owned folders that nothing generates any more. */
export function leftOvers(written: ReadonlyMap<string, string>): string[] {
  const folders = OWNED.filter((folder) => existsSync(path.join(ROOT, folder)));
  return folders.flatMap((folder) => filesBelow(folder, (file) => !written.has(file) && !BY_HAND.has(file)));
}

async function main(): Promise<void> {
  const written = await generated();
  const changed = writeChanged(written);
  const old = leftOvers(written);
  for (const file of old) rmSync(path.join(ROOT, file));
  console.log(`${written.size} files: ${changed} written, ${written.size - changed} unchanged, ${old.length} removed.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
