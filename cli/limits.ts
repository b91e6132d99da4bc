/** How long one page may take. Apart from looking.ts, so that help and usage errors load no browser. */
import type { Arguments, OptionSpec } from './arguments';
import { UsageError } from './usage';

/** Seconds a page may take from opening to Snapshot when nobody says otherwise. */
export const TIME_LIMIT = 60;

export const TIME_LIMIT_OPTION: OptionSpec = {
  type: 'string',
  value: 'SECONDS',
  help: `longest time for one page; ${TIME_LIMIT} otherwise`,
};

/** @throws UsageError for a value that is no number of seconds between 1 and 3600 */
export function readTimeLimit(args: Arguments): number {
  const text = args.text('time-limit');
  if (text === undefined) return TIME_LIMIT;
  const seconds = Number(text);
  if (!(seconds >= 1 && seconds <= 3600)) throw new UsageError(`--time-limit ${text}: give seconds between 1 and 3600.`);
  return seconds;
}
