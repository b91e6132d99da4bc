/** Options of a command as data: parsing, help text and the suggestion for a mistyped option come from one description. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './usage';

export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  readonly multiple?: true;
  /** Name of the value in the help text, such as `DIR`. */
  readonly value?: string;
  readonly help: string;
}

export interface CommandSpec {
  readonly name: string;
  /** What follows the name, such as `<file|dir|url>...`. */
  readonly operands: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Lines below the options: exit codes, examples. */
  readonly notes?: readonly string[];
}

/** Values as given; `texts` of an option that was not given is empty. */
export interface Arguments {
  readonly operands: readonly string[];
  readonly has: (option: string) => boolean;
  readonly text: (option: string) => string | undefined;
  readonly texts: (option: string) => readonly string[];
}

/** Every command has it. */
const HELP: Readonly<Record<string, OptionSpec>> = { help: { type: 'boolean', help: 'show this help' } };

/**
 * Parses the words after the command's name.
 * @throws UsageError for an unknown option (with the nearest known one), a missing or a needless value
 */
export function readArguments(spec: CommandSpec, words: readonly string[]): Arguments {
  const known = { ...spec.options, ...HELP };
  const options: NonNullable<ParseArgsConfig['options']> = {};
  for (const [name, { type, multiple }] of Object.entries(known)) options[name] = { type, ...(multiple ? { multiple } : {}) };
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(explain(error as Error & { code?: string }, spec, words));
  }
  const values = parsed.values as Record<string, string | boolean | (string | boolean)[] | undefined>;
  const texts = (name: string) => [values[name] ?? []].flat().map(String);
  return {
    operands: parsed.positionals,
    has: (name) => values[name] !== undefined,
    text: (name) => texts(name).at(-1),
    texts,
  };
}

function explain(error: Error & { code?: string }, spec: CommandSpec, words: readonly string[]): string {
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const known = new Set(Object.keys({ ...spec.options, ...HELP }));
    const wrong = words.find((word) => word.startsWith('-') && !known.has(optionName(word))) ?? '';
    const near = nearest(optionName(wrong), [...known]);
    const mend = near ? ` Did you mean --${near}?` : ` \`consent-inspector ${spec.name} --help\` lists the options.`;
    return `${spec.name} has no option ${wrong.split('=')[0]}.${mend}`;
  }
  return `${error.message.split('\n')[0]} \`consent-inspector ${spec.name} --help\` shows how options are given.`;
}

function optionName(word: string): string {
  return (word.split('=')[0] as string).replace(/^-+/, '');
}

/** The known word fewest edits away, if it is near enough to have been meant. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const edits = candidate.startsWith(word) && word.length >= 3 ? 1 : distance(word, candidate);
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}

/** Levenshtein distance, one row at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

/** The help text of a command, 100 columns wide. */
export function helpText(spec: CommandSpec): string {
  const options = Object.entries({ ...spec.options, ...HELP }).map(([name, option]) => ({
    left: `  --${name}${option.type === 'string' ? ` ${option.value ?? 'VALUE'}` : ''}`,
    right: `${option.help}${option.multiple ? ' (repeatable)' : ''}`,
  }));
  const width = Math.max(...options.map((option) => option.left.length)) + 2;
  return [
    `consent-inspector ${spec.name} ${spec.operands}`,
    '',
    ...wrap(spec.summary, 0),
    '',
    'Options',
    ...options.flatMap(({ left, right }) =>
      wrap(right, width).map((line, at) => (at === 0 ? left.padEnd(width) + line.trimStart() : line)),
    ),
    ...(spec.notes ? ['', ...spec.notes.flatMap((note) => wrap(note, 0))] : []),
    '',
  ].join('\n');
}

function wrap(text: string, indent: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && indent + line.length + word.length + 1 > 100) {
      lines.push(' '.repeat(indent) + line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, ' '.repeat(indent) + line];
}
