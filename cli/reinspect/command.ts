/** `reinspect`: judges stored Snapshots again, with today's engine and rules. Needs no browser and loads none. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from '../../lib/engine/inspect';
import { type CommandSpec, readArguments } from '../arguments';
import { Delivery, EXIT_NOTE, REPORT_OPTIONS } from '../output/delivery';
import { NotASnapshot, readStored } from '../stored';
import type { Terminal } from '../terminal';
import { UsageError } from '../usage';

export const SPEC: CommandSpec = {
  name: 'reinspect',
  operands: 'DIR|FILE...',
  summary:
    'Judges Snapshots that inspect --save-snapshots stored, without a browser. The same engine and options give the same bytes as the run that stored them.',
  options: REPORT_OPTIONS,
  notes: [EXIT_NOTE],
};

/** @returns the exit code; docs/command-line.md lists them. @throws UsageError when the words make no sense */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const args = readArguments(SPEC, words);
  if (args.operands.length === 0) throw new UsageError('reinspect needs a folder of stored Snapshots: consent-inspector reinspect DIR');
  const delivery = new Delivery(args, terminal);
  for (const file of args.operands.flatMap(storedFiles)) {
    try {
      const { input, options, snapshot } = readStored(file);
      const { jurisdiction, explain } = delivery;
      delivery.report(inspect(snapshot, { ...options, input, explain, ...(jurisdiction ? { jurisdiction } : {}) }));
    } catch (error) {
      if (!(error instanceof NotASnapshot)) throw error;
      delivery.failed(error.message);
    }
  }
  return delivery.close();
}

/** JSON files below a folder, in the order in which `inspect` walks the pages they came from. */
function storedFiles(path: string): string[] {
  if (!existsSync(path)) throw new UsageError(`There is no file or folder ${path}. Store Snapshots with inspect --save-snapshots DIR.`);
  if (!statSync(path).isDirectory()) return [path];
  const files = walk(path);
  if (files.length === 0)
    throw new UsageError(`The folder ${path} holds no stored Snapshot (.json). Store some with inspect --save-snapshots ${path}.`);
  return files;
}

function walk(folder: string): string[] {
  const page = (name: string) => (name.endsWith('.json') ? name.slice(0, -'.json'.length) : name);
  return readdirSync(folder)
    .sort((a, b) => (page(a) < page(b) ? -1 : 1))
    .flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return walk(path);
      return name.endsWith('.json') ? [path] : [];
    });
}
