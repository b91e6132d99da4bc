/** `inspect`: opens pages in a real browser and says what they make people agree to. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inspect } from '../../lib/engine/inspect';
import type { Report } from '../../lib/model/report';
import { type Arguments, type CommandSpec, readArguments } from '../arguments';
import type { Chromium } from '../chromium';
import { readTimeLimit, TIME_LIMIT_OPTION } from '../limits';
import type { lookAt as LookAt, Looked } from '../looking';
import { Delivery, EXIT_NOTE, REPORT_OPTIONS } from '../output/delivery';
import { Unreadable } from '../sniff';
import { writeStored } from '../stored';
import type { Terminal } from '../terminal';
import { UsageError } from '../usage';
import { findTargets, type Target, type Unfit } from './inputs';
import { inOrder } from './pool';
import { Progress } from './progress';
import { photograph } from './screenshot';
import { untilInterrupt } from './stop';

export const SPEC: CommandSpec = {
  name: 'inspect',
  operands: '<file|dir|url>...',
  summary:
    'Opens saved pages or addresses in Chromium and reports consents, notices and findings. Folders are walked for .html .htm .xhtml .txt .mhtml .mht.',
  options: {
    ...REPORT_OPTIONS,
    screenshot: {
      type: 'string',
      value: 'DIR',
      help: 'write a PNG of each page with the findings outlined: solid is confirmed, dashed is to review',
    },
    'save-snapshots': { type: 'string', value: 'DIR', help: 'store what was seen, one JSON file a page, for reinspect' },
    online: { type: 'boolean', help: 'let the browser reach the network; saved pages are opened without it, addresses need it' },
    locale: { type: 'string', value: 'ko-KR', help: 'language the browser asks pages for' },
    served: { type: 'string', value: 'ko', help: 'language the site serves this visitor on its other pages, when you know it' },
    'time-limit': TIME_LIMIT_OPTION,
    progress: { type: 'boolean', help: 'report progress on the error stream although it is no terminal' },
  },
  notes: ['Ctrl-C finishes the pages under way and prints what was done; a second Ctrl-C ends at once.', EXIT_NOTE],
};

/** Pages open at once. More gains little: one page keeps a core busy. */
const CONCURRENCY = 2;

/** A page as it was seen and judged. */
interface Done {
  readonly report: Report;
  readonly picture?: string;
}

/** @returns the exit code; docs/command-line.md lists them. @throws UsageError when the words make no sense */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const args = readArguments(SPEC, words);
  if (args.operands.length === 0)
    throw new UsageError('inspect needs a page: consent-inspector inspect FILE, a folder, or an address with --online');
  const seconds = readTimeLimit(args);
  const delivery = new Delivery(args, terminal);
  const inputs = findTargets(args.operands);
  const targets = inputs.filter((input): input is Target => 'place' in input);
  if (targets.length === 0) {
    for (const input of inputs) delivery.failed((input as Unfit).problem);
    return delivery.close();
  }
  const { lookAt, startBrowser } = await import('../looking');
  const browser = await startBrowser();
  const progress = new Progress(terminal, inputs.length, terminal.watched || args.has('progress'));
  const stop = untilInterrupt();
  let done = 0;
  const work = async (input: Target | Unfit): Promise<Done | Unfit> => {
    if ('problem' in input) return input;
    progress.at(done, input.name);
    return inspectPage(input, { args, delivery, seconds, browser, lookAt });
  };
  const hand = (result: Done | Unfit): void => {
    done++;
    progress.clear();
    if ('problem' in result) delivery.failed(result.problem);
    else delivery.report(result.report, result.picture);
  };
  try {
    const handed = await inOrder(inputs, CONCURRENCY, work, hand, stop.signal);
    return delivery.close(stop.signal.aborted && handed < inputs.length ? { done: handed, all: inputs.length } : undefined);
  } finally {
    stop.release();
    progress.clear();
    await browser.close();
  }
}

interface Job {
  readonly browser: Chromium;
  readonly lookAt: typeof LookAt;
  readonly args: Arguments;
  readonly delivery: Delivery;
  readonly seconds: number;
}

async function inspectPage(target: Target, { args, delivery, seconds, browser, lookAt }: Job): Promise<Done | Unfit> {
  const [locale, served, folder] = [args.text('locale'), args.text('served'), args.text('save-snapshots')];
  let looked: Looked | undefined;
  try {
    looked = await lookAt(browser, target.place, { seconds, online: args.has('online'), ...(locale ? { locale } : {}) });
    const { explain, jurisdiction } = delivery;
    const options = { ...(jurisdiction ? { jurisdiction } : {}), ...(served ? { servedLocale: served } : {}) };
    if (folder) writeStored(join(folder, `${target.slot}.json`), { input: target.name, options, snapshot: looked.snapshot });
    const report = inspect(looked.snapshot, { ...options, input: target.name, explain });
    const picture = await takePicture(looked, report, target, { args, delivery, seconds });
    return { report, ...(picture ? { picture } : {}) };
  } catch (error) {
    return { name: target.name, problem: error instanceof Unreadable ? error.message : fault(target, error) };
  } finally {
    await looked?.close();
  }
}

/** A fault of ours on one page must not take the other pages along. */
function fault({ name }: Target, error: unknown): string {
  const [first] = (error instanceof Error ? error.message : String(error)).split('\n');
  return `${name} could not be inspected (${first}). Keep it with --save-snapshots and report it, please.`;
}

async function takePicture(
  looked: Looked,
  report: Report,
  target: Target,
  { args, delivery, seconds }: Pick<Job, 'args' | 'delivery' | 'seconds'>,
): Promise<string | undefined> {
  const folder = args.text('screenshot');
  if (!folder) return undefined;
  const file = join(folder, `${target.slot}.png`);
  let png: Buffer;
  try {
    png = await photograph(looked.page, report, looked.snapshot, delivery.locale, seconds);
  } catch (error) {
    const [first] = (error instanceof Error ? error.message : String(error)).split('\n');
    delivery.note(`${target.name} could not be photographed (${first}). Its Report is complete.`);
    return undefined;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, png);
  return file;
}
