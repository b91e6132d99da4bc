/** Where a command writes. Handed in, so that tests can read what was said. */
export interface Terminal {
  /** Results. */
  readonly out: (text: string) => void;
  /** Progress and problems. */
  readonly err: (text: string) => void;
  /** Somebody watches `err`: progress is worth drawing. */
  readonly watched: boolean;
  /** Columns of the screen; 100 where it is none. */
  readonly columns: number;
  /** BCP 47 tag of the surroundings (LC_ALL, LC_MESSAGES, LANG). */
  readonly locale: string;
}

/** The terminal that this process was started from; its locale is the one of the environment (POSIX LC_ALL, LC_MESSAGES, LANG). */
export function processTerminal(): Terminal {
  const env = process.env;
  const locale = (env.LC_ALL || env.LC_MESSAGES || env.LANG || 'en').split('.')[0]?.replace('_', '-') ?? 'en';
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    watched: process.stderr.isTTY === true,
    columns: process.stdout.columns ?? 100,
    locale,
  };
}
