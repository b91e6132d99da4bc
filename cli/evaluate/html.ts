/**
 * An evaluation as one HTML file, for researchers who check the instrument on their own labels: every figure with its count and interval,
 * every miss with the page's words and the engine's reasons. No scripts, nothing fetched; prints, and follows the reader's theme.
 */
import { escapeHtml } from '../output/escape';
import type { Evaluation, Miss } from './evaluation';
import { figures } from './figures';
import type { Confusion, Scores } from './score';
import type { Estimate, Share } from './stats';

export function evaluationHtml(evaluation: Evaluation): string {
  const { all, composed, planted, misses, failed } = evaluation;
  const groups = [
    ...entries('Set', evaluation.sets),
    ...entries('Language', evaluation.languages),
    ...entries('Planted', evaluation.layouts),
  ];
  const pages = byPage(misses);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>How well the labels are met</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>How well the labels are met</h1>
<p>Engine ${escapeHtml(evaluation.engine)}, rule set <code>${escapeHtml(evaluation.rules)}</code>. ${all.rows} pages${composed.rows ? `, and ${composed.rows} composed ones shown apart` : ''}. Brackets hold 95&nbsp;% Wilson intervals; <i>cannot tell</i> counts as not found.</p>
<nav aria-label="Parts"><a href="#figures">Figures</a> <a href="#flags">Flags</a> <a href="#groups">By set and language</a> <a href="#misses">Misses (${misses.length})</a></nav>
<h2 id="figures">Figures</h2>
${figureTable(all, 'All pages but composed ones')}
${composed.rows > 0 ? figureTable(composed, 'Composed pages') : ''}
${planted.rows > 0 ? figureTable(planted, 'Labelled notices planted under plain consents') : ''}
${confusionTable(all.confusion)}
<h2 id="flags">Flags</h2>
${flagTable(all)}
<h2 id="groups">By set and language</h2>
${groups.map(([name, scores]) => figureTable(scores, `${name} (${scores.rows} pages)`)).join('\n')}
<h2 id="misses">Misses</h2>
${misses.length === 0 ? '<p>None.</p>' : ''}
${[...pages].map(([page, list]) => missSection(page, list)).join('\n')}
${failed.length > 0 ? `<h2>Not scored</h2><ul>${failed.map((one) => `<li><code>${escapeHtml(`${one.set}/${one.id}`)}</code> ${escapeHtml(one.problem)}</li>`).join('')}</ul>` : ''}
</main>
</body>
</html>
`;
}

const STYLE = `
:root{color-scheme:light dark;--ink:#1f2430;--soft:#4b5261;--line:#d7dae0;--paper:#fff;--wash:#f5f6f8;--miss:#92400e}
@media (prefers-color-scheme:dark){:root{--ink:#eceef2;--soft:#b4bac6;--line:#3a4150;--paper:#14181f;--wash:#1c222c;--miss:#fcd34d}}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,"Apple SD Gothic Neo","Noto Sans KR","Malgun Gothic",sans-serif;word-break:keep-all;overflow-wrap:anywhere}
main{max-width:72rem;margin:0 auto;padding:2rem 1.25rem 4rem}h1{font-size:1.6rem;line-height:1.35;margin:0 0 .5rem}h2{font-size:1.25rem;margin:2.5rem 0 .75rem}h3{font-size:1rem;margin:1.5rem 0 .5rem}
nav{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:1rem 0}a{color:inherit}a:focus-visible,[tabindex]:focus-visible{outline:2px solid #7c3aed;outline-offset:2px}
.scroll{overflow-x:auto;margin:0 0 1.5rem}table{border-collapse:collapse;font-variant-numeric:tabular-nums}caption{text-align:left;font-weight:700;padding:.25rem 0}
th,td{border-bottom:1px solid var(--line);padding:.25rem .9rem .25rem 0;text-align:left;vertical-align:top}td.n{text-align:right;white-space:nowrap}thead th{color:var(--soft);font-weight:500}
tbody th{font-weight:500;white-space:nowrap}.i{color:var(--soft)}
section{border-top:1px solid var(--line);break-inside:avoid}dl{display:grid;grid-template-columns:7rem 1fr;gap:.1rem .75rem;margin:.25rem 0 1rem;padding:.5rem .75rem;background:var(--wash)}
dt{color:var(--soft)}dd{margin:0}dl dt:first-of-type,dl dd:first-of-type{color:var(--miss);font-weight:700}q{quotes:"“" "”"}
@media (max-width:40rem){dl{grid-template-columns:1fr}}
@media print{:root{--ink:#000;--soft:#333;--line:#999;--paper:#fff;--wash:#fff;--miss:#000}nav{display:none}main{max-width:none;padding:0}a{text-decoration:none}}
`
  .trim()
  .replaceAll('\n', '');

function entries(what: string, groups: Readonly<Record<string, Scores>>): [string, Scores][] {
  return Object.entries(groups).map(([name, scores]) => [`${what}: ${name}`, scores]);
}

function figureTable(scores: Scores, caption: string): string {
  const rows = figures(scores).map(({ name, score, precision, recall }) => {
    const cells = precision && recall ? `${figure(score)}${cell(precision)}${cell(recall)}` : `${figure(score)}<td></td><td></td>`;
    return `<tr><th scope="row">${escapeHtml(name)}</th>${cells}</tr>`;
  });
  return table(caption, ['', 'Accuracy or F1', 'Precision', 'Recall'], rows);
}

function flagTable(scores: Scores): string {
  const rows = scores.flag
    .filter((flag) => flag.found + flag.extra + flag.missed + flag.unsure + flag.either > 0)
    .map((flag) => {
      const counts = [flag.found, flag.extra, flag.missed, flag.missedUnsure, flag.unsure, flag.either];
      return `<tr><th scope="row">${flag.rule}</th>${counts.map((n) => `<td class="n">${n}</td>`).join('')}<td>${interval(flag.f1)}</td></tr>`;
    });
  const heads = ['', 'Found', 'Extra', 'Missed', 'of these cannot tell', 'Cannot tell elsewhere', 'Left open by the label', 'F1'];
  return table('Page by page, for every flag that was labelled or said', heads, rows);
}

function confusionTable(cells: readonly Confusion[]): string {
  if (cells.length === 0) return '';
  const said = [...new Set(cells.map((one) => one.said))].sort();
  const expected = [...new Set(cells.map((one) => one.expected))].sort();
  const at = (row: string, column: string) => cells.find((one) => one.expected === row && one.said === column)?.count ?? '';
  const rows = expected.map(
    (row) => `<tr><th scope="row">${row}</th>${said.map((column) => `<td class="n">${at(row, column)}</td>`).join('')}</tr>`,
  );
  return table('Page kind: rows are labels, columns are answers', ['', ...said], rows);
}

function table(caption: string, heads: readonly string[], rows: readonly string[]): string {
  const head = heads.map((name) => (name === '' ? '<td></td>' : `<th scope="col">${escapeHtml(name)}</th>`)).join('');
  return `<div class="scroll" role="region" aria-label="${escapeHtml(caption)}" tabindex="0"><table><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function cell(value: Share): string {
  return value.value === null ? '<td>–</td>' : `<td>${interval(value)} <span class="i">${value.hits}/${value.of}</span></td>`;
}

function figure(value: Estimate | Share): string {
  return 'of' in value ? cell(value) : `<td>${interval(value)}</td>`;
}

function interval({ value, low, high }: Estimate): string {
  if (value === null || low === null || high === null) return '–';
  return `${value.toFixed(3)} <span class="i">[${low.toFixed(2)}–${high.toFixed(2)}]</span>`;
}

function byPage(misses: readonly Miss[]): Map<string, Miss[]> {
  const pages = new Map<string, Miss[]>();
  for (const miss of misses) {
    const page = `${miss.set}/${miss.id}`;
    const list = pages.get(page);
    if (list) list.push(miss);
    else pages.set(page, [miss]);
  }
  return pages;
}

function missSection(page: string, misses: readonly Miss[]): string {
  return `<section aria-label="${escapeHtml(page)}"><h3>${escapeHtml(page)} <span class="i">${escapeHtml(misses[0]?.file ?? '')}</span></h3>${misses.map(missList).join('')}</section>`;
}

function missList(miss: Miss): string {
  const reasons = (miss.signals ?? []).map(({ name, weight, words }) => `${name} ${weight}${words ? ` “${words}”` : ''}`);
  const rows: [string, string][] = [
    [miss.result, escapeHtml(miss.measure)],
    ['expected', escapeHtml(miss.expected)],
    ['said', escapeHtml(miss.said)],
    ...(miss.quote ? [['words', `<q>${escapeHtml(miss.quote)}</q>`] as [string, string]] : []),
    ...(reasons.length > 0 ? [['because', escapeHtml(reasons.join('; '))] as [string, string]] : []),
  ];
  return `<dl>${rows.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl>`;
}
