/** The command line: finds the command, runs it, turns problems into one sentence and an exit code. */
import { readFileSync } from 'node:fs';
import { type CommandSpec, helpText, nearest } from './arguments';
import { EXIT } from './exit';
import { processTerminal, type Terminal } from './terminal';
import { UsageError } from './usage';

interface Command {
  readonly SPEC: CommandSpec;
  readonly run: (words: readonly string[], terminal: Terminal) => Promise<number>;
}

/** Loaded on demand: commands that need no browser never load one. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  inspect: () => import('./inspect/command'),
  reinspect: () => import('./reinspect/command'),
  evaluate: () => import('./evaluate/command'),
  'export-check': () => import('./export-check/command'),
};

/**
 * Runs one call of the command line.
 * @param words what follows `consent-inspector`
 * @returns the exit code (see exit.ts)
 */
export async function main(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = words;
  if (name === '--version' || name === '-v') {
    terminal.out(`${version()}\n`);
    return EXIT.ok;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.out(await overview());
    return name === undefined ? EXIT.usage : EXIT.ok;
  }
  try {
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!load) throw new UsageError(unknown(name));
    const command = await load();
    if (rest.includes('--help') || rest.includes('-h')) {
      terminal.out(helpText(command.SPEC));
      return EXIT.ok;
    }
    return await command.run(rest, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err(`consent-inspector: ${error.message}\n`);
    return EXIT.usage;
  }
}

async function overview(): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  return [
    'consent-inspector COMMAND [options]',
    '',
    'Shows what a sign-up, checkout or account-deletion screen makes people agree to.',
    '',
    ...commands.map(({ SPEC }) => `  ${SPEC.name.padEnd(12)} ${SPEC.operands.padEnd(26)} ${SPEC.summary.split('. ')[0]}`),
    '',
    'consent-inspector COMMAND --help explains a command; --version prints the version.',
    '',
  ].join('\n');
}

function unknown(name: string): string {
  const near = nearest(name, Object.keys(COMMANDS));
  const mend = near ? `Did you mean ${near}?` : `There are ${Object.keys(COMMANDS).join(', ')}.`;
  return `There is no command ${name}. ${mend}`;
}

function version(): string {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  return manifest.version;
}

/** Called by consent-inspector.mjs. */
export async function start(): Promise<void> {
  // A reader such as `head` that closes the pipe early is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(EXIT.ok);
  });
  process.exitCode = await main(process.argv.slice(2), processTerminal());
}
