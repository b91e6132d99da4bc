/** How long a screen waits for the worker. A browser may end a worker with an order in its hands and tell nobody. */
import type { Ask } from '../model/messages';

/** Nothing was heard within the time; what was asked for may still be done. */
export class NoAnswer extends Error {
  constructor(what: string, ms: number) {
    super(`The worker did not answer '${what}' within ${ms / 1000} seconds.`);
    this.name = 'NoAnswer';
  }
}

/** Milliseconds. A look gives up by itself long before (gather.ts), but its frames come one after the other; a save reads lists to their end. */
const LONG: Readonly<Partial<Record<Ask['type'], number>>> = {
  view: 30_000,
  panel: 30_000,
  show: 30_000,
  point: 30_000,
  site: 30_000,
  mistake: 30_000,
  'record-start': 30_000,
  'record-stop': 60_000,
  save: 180_000,
};
const SHORT = 10_000;

const patienceFor = (type: Ask['type']): number => LONG[type] ?? SHORT;

/** @throws NoAnswer when the time is over; whatever `work` throws before */
export function within<T>(type: Ask['type'], work: Promise<T>): Promise<T> {
  const ms = patienceFor(type);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(type, ms)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
