/** Runs the real command line as a person would, in a process of its own. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  /** Options of Node itself. */
  readonly node?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** Called with everything written so far; may send a signal. */
  readonly watch?: (out: string, err: string, kill: (signal: NodeJS.Signals) => void) => void;
}

/** @param words what follows `consent-inspector` */
export function consentInspector(words: readonly string[], { node = [], env = {}, watch }: RunOptions = {}): Promise<Ran> {
  const child = spawn(process.execPath, [...node, 'cli/consent-inspector.mjs', ...words], {
    cwd: ROOT,
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  const seen = () => watch?.(out, err, (signal) => child.kill(signal));
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    seen();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
    seen();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

/** Reports of a run with --json, one a line. */
export function jsonLines<T>(out: string): T[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
