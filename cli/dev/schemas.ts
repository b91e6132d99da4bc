/** JSON Schemas of everything that leaves the program, written from the same schemas that check what comes in. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { SCHEMA_VERSION } from '../../lib/model/version';
import { ROOT } from './setup.mjs';
import { filesBelow } from './source';

/** `observation` → `ObservationSchema`. */
function exportName(file: string): string {
  const words = path.basename(file, '.ts').split('-');
  return `${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}Schema`;
}

/** The version a schema states of itself; that of Snapshot and Report where it states none. */
function versionOf(schema: GenericSchema): number {
  const own = (schema as { entries?: { schema?: { literal?: number } } }).entries?.schema?.literal;
  return own ?? SCHEMA_VERSION;
}

/**
 * One schema for every file of lib/model that exports a schema of its own name.
 * @returns contents by path: `public/schema/report-1.json`, …
 */
export async function schemas(): Promise<Map<string, string>> {
  const written = new Map<string, string>();
  for (const file of filesBelow('lib/model', (name) => /(?<!\.test)\.ts$/.test(name))) {
    const module = (await import(pathToFileURL(path.join(ROOT, file)).href)) as Record<string, unknown>;
    const schema = module[exportName(file)] as GenericSchema | undefined;
    if (!schema) continue;
    const name = `${path.basename(file, '.ts')}-${versionOf(schema)}`;
    const { $schema, ...rest } = toJsonSchema(schema, { target: 'draft-2020-12' });
    const document = { $schema, $id: `urn:consent-inspector:${name}`, title: path.basename(file, '.ts'), ...rest };
    written.set(`public/schema/${name}.json`, `${JSON.stringify(document, null, 2)}\n`);
  }
  return written;
}
