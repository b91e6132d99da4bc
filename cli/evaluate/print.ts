/** An evaluation as text for a terminal: counts and 95 % intervals behind every figure. */
import type { Evaluation, Miss } from './evaluation';
import { figures } from './figures';
import type { Confusion, Scores } from './score';
import type { Estimate, Share } from './stats';

export function printEvaluation(evaluation: Evaluation): string {
  const { all, sets, languages, composed, planted, layouts, failed } = evaluation;
  return [
    `Engine ${evaluation.engine}, rule set ${evaluation.rules}; ${all.rows} pages${composed.rows ? ` and ${composed.rows} composed` : ''}. In brackets: 95 % Wilson interval.`,
    '',
    ...main(all),
    ...flagLines(all),
    ...confusionLines(all.confusion),
    '',
    ...groupLines('By set', sets),
    ...groupLines('By language', languages),
    ...(composed.rows > 0 ? groupLines('Composed pages, not counted above', { composed }) : []),
    ...(planted.rows > 0
      ? [...groupLines('Planted notices, not counted above', { planted, ...layouts }), togetherLine(evaluation), '']
      : []),
    ...failedLines(failed),
    '',
  ].join('\n');
}

/** The first reasons only: where a whole folder is missing, one line says as much as two hundred. */
function failedLines(failed: Evaluation['failed']): string[] {
  if (failed.length === 0) return [];
  const shown = failed.slice(0, 8).map(({ set, id, problem }) => `  ${set}/${id}: ${problem}`);
  return [`Not scored: ${failed.length} pages`, ...shown, ...(failed.length > shown.length ? ['  …'] : [])];
}

/** One paragraph a miss: where, what was expected, what was said, the page's words and the engine's reasons. */
export function printMisses(misses: readonly Miss[]): string {
  return misses.map((miss) => `${missLines(miss).join('\n')}\n`).join('\n');
}

function missLines(miss: Miss): string[] {
  const signals = (miss.signals ?? []).map(({ name, weight, words }) => `${name} ${weight}${words ? ` "${words}"` : ''}`);
  return [
    `${miss.set}/${miss.id}  ${miss.measure}  ${miss.result}`,
    `  expected ${miss.expected}; said ${miss.said}`,
    ...(miss.quote ? [`  "${miss.quote}"`] : []),
    ...(signals.length > 0 ? [`  because ${signals.join('; ')}`] : []),
  ];
}

function main(scores: Scores): string[] {
  return figures(scores).map(({ name, score, precision, recall }) => {
    const both = precision && recall ? `  precision ${share(precision)}  recall ${share(recall)}` : '';
    return `${name.padEnd(36)} ${'of' in score ? share(score) : `F1 ${estimate(score)}`}${both}`;
  });
}

function togetherLine({ missionTogether: { f1, precision, recall } }: Evaluation): string {
  const name = 'Flags of the mission, every page';
  return `${name.padEnd(38)} F1 ${estimate(f1)}  precision ${share(precision)}  recall ${share(recall)}`;
}

function flagLines(scores: Scores): string[] {
  const seen = scores.flag.filter((flag) => flag.found + flag.extra + flag.missed + flag.unsure + flag.either > 0);
  if (seen.length === 0) return [];
  return [
    '',
    `${'Flag'.padEnd(28)} found extra missed (cannot tell)  F1                    elsewhere: cannot tell, left open`,
    ...seen.map(
      (flag) =>
        `${flag.rule.padEnd(28)} ${num(flag.found, 5)} ${num(flag.extra, 5)} ${num(flag.missed, 6)} ${num(flag.missedUnsure, 13)}  ${estimate(flag.f1).padEnd(20)} ${num(flag.unsure, 23)}, ${flag.either}`,
    ),
  ];
}

function confusionLines(cells: readonly Confusion[]): string[] {
  if (cells.length === 0) return [];
  const said = [...new Set(cells.map((cell) => cell.said))].sort();
  const expected = [...new Set(cells.map((cell) => cell.expected))].sort();
  const at = (row: string, column: string) => cells.find((cell) => cell.expected === row && cell.said === column)?.count ?? 0;
  return [
    '',
    `${'Page kind: label \\ said'.padEnd(26)}${said.map((kind) => kind.padStart(16)).join('')}`,
    ...expected.map((row) => `  ${row.padEnd(24)}${said.map((column) => String(at(row, column) || '·').padStart(16)).join('')}`),
  ];
}

function groupLines(title: string, groups: Readonly<Record<string, Scores>>): string[] {
  return [
    title,
    ...Object.entries(groups).flatMap(([name, scores]) => [`${name} (${scores.rows} pages)`, ...main(scores).map((line) => `  ${line}`)]),
    '',
  ];
}

function share(value: Share): string {
  return value.value === null ? '–' : `${estimate(value)} ${value.hits}/${value.of}`;
}

function estimate({ value, low, high }: Estimate): string {
  return value === null ? '–' : `${value.toFixed(3)} [${low?.toFixed(2)}–${high?.toFixed(2)}]`;
}

function num(value: number, width: number): string {
  return String(value).padStart(width);
}
