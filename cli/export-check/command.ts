/** `export-check`: says whether an exported file is as it was when it left, and names everything that is not. Needs no browser. */
import { existsSync, openAsBlob, statSync } from 'node:fs';
import { basename } from 'node:path';
import { refusalWords } from '../../lib/app/import';
import { COMPLETE_LOCALES, pickLocale } from '../../lib/i18n/every';
import { type Content, faultsOf } from '../../lib/import';
import { type CommandSpec, readArguments } from '../arguments';
import { EXIT } from '../exit';
import { printable } from '../output/columns';
import type { Terminal } from '../terminal';
import { UsageError } from '../usage';

export const SPEC: CommandSpec = {
  name: 'export-check',
  operands: 'FILE...',
  summary:
    'Checks files that the extension exported: evidence bundles, zips of tables, JSON Lines. Every file by the manifest, every part by its sealed row, every seal by the chain.',
  options: { json: { type: 'boolean', help: 'one line of JSON a file: {file, whole, faults: [{reason, place, detail}]}' } },
  notes: [`Exit codes: ${EXIT.ok} every file is whole; ${EXIT.someFailed} something was changed, left out or put in; ${EXIT.usage} usage.`],
};

/** @returns 0 when every file is whole, 3 when one is not. @throws UsageError when the words make no sense or a file is not there */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const args = readArguments(SPEC, words);
  if (args.operands.length === 0) throw new UsageError('export-check needs a file: consent-inspector export-check FILE');
  for (const file of args.operands) {
    if (!existsSync(file) || !statSync(file).isFile()) throw new UsageError(`There is no file ${file}.`);
  }
  const locale = pickLocale([terminal.locale], COMPLETE_LOCALES);
  let failed = 0;
  for (const file of args.operands) {
    const { content, faults } = await faultsOf(await openAsBlob(file), basename(file));
    if (faults.length > 0) failed++;
    if (args.has('json')) {
      const said = faults.map(({ reason, place, detail }) => ({ reason, place, detail }));
      terminal.out(
        `${JSON.stringify({ file, whole: faults.length === 0, ...(content ? { holds: countsOf(content) } : {}), faults: said })}\n`,
      );
    } else if (content) terminal.out(`${file}: whole. ${told(content)}\n`);
    else {
      terminal.out(`${file}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}\n`);
      // Names and words of the file go through `printable`: they could move the cursor.
      for (const fault of faults)
        terminal.out(`  ${printable(fault.place)}: ${refusalWords(locale, fault).sentence} (${printable(fault.detail)})\n`);
    }
  }
  return failed > 0 ? EXIT.someFailed : EXIT.ok;
}

function countsOf(content: Content) {
  return {
    format: content.format,
    captures: content.captures.length,
    lacking: content.captures.filter((one) => one.missing.length > 0).length,
    judgements: content.judgements.length,
    visits: content.flows.length,
    consentRecords: content.consentRecords.length,
    observations: content.observations.length,
    chainEntries: content.links.length,
  };
}

function told(content: Content): string {
  const { captures, lacking, judgements, visits, observations, chainEntries } = countsOf(content);
  const parts = [`${captures} captures`, `${judgements} later judgements`, `${visits} visits`, `${observations} observations`];
  const chain =
    chainEntries > 0
      ? ` Every seal stands in a chain of ${chainEntries} entries.`
      : ' It brings no chain: the seals are checked, their order is not.';
  return `${parts.join(', ')}.${lacking > 0 ? ` ${lacking} captures lack parts that are not in the file.` : ''}${chain}`;
}
