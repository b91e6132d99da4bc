/** `evaluate`: scores the engine on labelled pages. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RULE_SET_HASH } from '../../lib/catalogue';
import { type Arguments, type CommandSpec, readArguments } from '../arguments';
import { EXIT } from '../exit';
import { inOrder } from '../inspect/pool';
import { Progress } from '../inspect/progress';
import { untilInterrupt } from '../inspect/stop';
import { readTimeLimit, TIME_LIMIT_OPTION } from '../limits';
import type { Terminal } from '../terminal';
import { UsageError } from '../usage';
import { type Evaluation, evaluate } from './evaluation';
import { evaluationHtml } from './html';
import { type LabelRow, readLabels } from './labels';
import type { Scored } from './outcome';
import { judge, type Looked, lookLive, lookStored } from './pages';
import { printEvaluation, printMisses } from './print';
import { scoreRow } from './score';
import { plantNotices } from './transplants';

export const SPEC: CommandSpec = {
  name: 'evaluate',
  operands: 'DIR...',
  summary:
    'Scores the engine on labelled pages. DIR holds labels.jsonl (one JSON object a line) and the pages it names, or is a folder of such folders.',
  options: {
    snapshots: { type: 'string', value: 'DIR', help: 'score stored Snapshots, DIR/<set>/<file>.json, without a browser' },
    'save-snapshots': { type: 'string', value: 'DIR', help: 'keep the Snapshots that were taken, for --snapshots' },
    misses: { type: 'boolean', help: 'list every miss: page, expected, said, the words and the reasons' },
    only: { type: 'string', multiple: true, value: 'TEXT', help: 'only pages whose set/id contains TEXT' },
    measure: {
      type: 'string',
      multiple: true,
      value: 'TEXT',
      help: 'with --misses: only measures that contain TEXT, such as flag:bundled',
    },
    transplants: { type: 'boolean', help: 'plant the labelled notices under plain consents in four layouts and score those pages too' },
    'as-extension': { type: 'boolean', help: "ask the extension's gate first; a page it leaves shut says nothing" },
    silent: { type: 'string', multiple: true, value: 'ID', help: 'a page that must give no finding, besides those labelled negative' },
    html: { type: 'string', value: 'FILE', help: 'write the evaluation with every miss, its words and reasons as one HTML file' },
    'time-limit': TIME_LIMIT_OPTION,
    progress: { type: 'boolean', help: 'report progress on the error stream although it is no terminal' },
    json: { type: 'boolean', help: 'print the evaluation as one JSON object' },
  },
  notes: [
    'Exit codes: 0 done, 2 usage, 3 some pages could not be looked at (the others are scored), 130 stopped with Ctrl-C (what was done is scored).',
  ],
};

/** @returns the exit code; docs/command-line.md lists them. @throws UsageError when the words make no sense */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const args = readArguments(SPEC, words);
  if (args.operands.length === 0) throw new UsageError('evaluate needs a folder with labels.jsonl: consent-inspector evaluate DIR');
  if (args.has('as-extension') && args.has('snapshots')) {
    throw new UsageError(
      '--as-extension needs the pages themselves: the gate looks at a document, not at a Snapshot. Leave --snapshots out.',
    );
  }
  const garden = mkdtempSync(join(tmpdir(), 'consent-inspector-'));
  try {
    return await score(selectRows(args, garden), args, terminal);
  } finally {
    rmSync(garden, { recursive: true, force: true });
  }
}

async function score(rows: readonly LabelRow[], args: Arguments, terminal: Terminal): Promise<number> {
  const scored: Scored[] = [];
  const failed: Evaluation['failed'][number][] = [];
  const take = (looked: Looked): void => {
    const { row } = looked;
    try {
      if ('problem' in looked) failed.push({ set: row.set, id: row.id, problem: looked.problem });
      else scored.push(scoreRow(judge(row, looked.snapshot, looked.fired)));
    } catch (error) {
      failed.push({ set: row.set, id: row.id, problem: `the engine broke down: ${(error as Error).stack ?? error}` });
    }
  };
  const stored = args.text('snapshots');
  if (stored) for (const row of rows) take(lookStored(row, stored));
  const done = stored ? rows.length : await lookAll(rows, args, terminal, take);
  const evaluation = evaluate(scored, failed, RULE_SET_HASH);
  const html = args.text('html');
  if (html) writeFileSync(html, evaluationHtml(evaluation));
  terminal.out(args.has('json') ? `${JSON.stringify(evaluation)}\n` : text(evaluation, args));
  if (done < rows.length) {
    terminal.err(`Stopped: ${done} of ${rows.length} pages scored.\n`);
    return EXIT.interrupted;
  }
  return failed.length > 0 ? EXIT.someFailed : EXIT.ok;
}

/** Looks at every page in a browser, two at a time, until done or Ctrl-C. @returns how many were looked at */
async function lookAll(rows: readonly LabelRow[], args: Arguments, terminal: Terminal, take: (looked: Looked) => void): Promise<number> {
  const { startBrowser } = await import('../looking');
  const browser = await startBrowser();
  const progress = new Progress(terminal, rows.length, terminal.watched || args.has('progress'));
  const live = { keep: args.text('save-snapshots'), asExtension: args.has('as-extension'), seconds: readTimeLimit(args) };
  const stop = untilInterrupt();
  let done = 0;
  try {
    return await inOrder(
      rows,
      2,
      (row) => lookLive(row, browser, live),
      (looked, row) => {
        take(looked);
        progress.at(++done, `${row.set}/${row.id}`);
      },
      stop.signal,
    );
  } finally {
    stop.release();
    progress.clear();
    await browser.close();
  }
}

/** The labelled rows, with the planted pages written to `garden` where they are asked for. */
function selectRows(args: Arguments, garden: string): LabelRow[] {
  const silent = new Set(args.texts('silent'));
  const only = args.texts('only');
  const labelled = args.operands.flatMap((folder) => readLabels(folder, silent));
  const planted = args.has('transplants') ? plantNotices(labelled, garden) : [];
  const rows = [...labelled, ...planted].filter((row) => only.length === 0 || only.some((part) => `${row.set}/${row.id}`.includes(part)));
  if (rows.length === 0) throw new UsageError(`No labelled page's set/id contains ${only.map((part) => `"${part}"`).join(' or ')}.`);
  return rows;
}

function text(evaluation: Evaluation, args: Arguments): string {
  if (!args.has('misses')) return printEvaluation(evaluation);
  const measures = args.texts('measure');
  const misses = evaluation.misses.filter((miss) => measures.length === 0 || measures.some((part) => miss.measure.includes(part)));
  return `${printMisses(misses)}\n${printEvaluation(evaluation)}`;
}
