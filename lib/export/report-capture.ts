/** The report of one capture: what was found in the page's own words, the picture, and where all of it comes from. */

import type { Finding, Report } from '../model/report';
import { ELEMENTS, SEVERITIES } from '../model/vocabulary';
import type { Loaded } from './gather';
import { type Html, html, page } from './html';
import { reportOf } from './tables';
import { clock, type ReportWords } from './words';

const QUOTES = 5;
const QUOTE = 600;

/** @returns a whole HTML page with its pictures in it, in the language of the words */
export function captureReport(one: Loaded, words: ReportWords): Promise<string> {
  const { row } = one;
  const say = words.say.bind(words);
  const report = reportOf(one);
  const body = html`<p class="muted">${say('title')}</p>
<h1>${row.title === '' ? row.url : row.title}</h1>
<p>${row.url}</p>
<p class="note">${words.disclaimer}</p>
${pictures(one, words)}
${report ? findings(report, words) : html`<p>${say('notInspected')}</p>`}
${notes(one, words)}
${report && consents(report, words)}
${report && notices(report, words)}
${judgements(one, words)}
${origin(one, words)}`;
  return page(words.lang, `${row.title || row.url} · ${say('title')}`, body);
}

function tableOf(heads: readonly string[], rows: readonly (readonly (Html | string | number | undefined)[])[]): Html {
  return html`<div class="scroll"><table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody></table></div>`;
}

function facts(rows: readonly (readonly [string, Html | string | number | undefined])[]): Html {
  const known = rows.filter(([, value]) => value !== undefined && value !== '');
  return html`<div class="scroll"><table><tbody>${known.map(
    ([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>\n`,
  )}</tbody></table></div>`;
}

function pictures({ row, parts }: Loaded, words: ReportWords): Html {
  const shown = row.parts.filter(
    (part) => ['picture', 'marked-picture', 'attachment'].includes(part.kind) && part.type.startsWith('image/') && parts.has(part.sha256),
  );
  const name = { picture: 'picture', 'marked-picture': 'marked', attachment: 'attachment' } as const;
  return html`${shown.map((part) => {
    const caption = words.say(name[part.kind as keyof typeof name]);
    return html`<figure><img src="parts/${part.name}" alt="${caption}"><figcaption>${caption}</figcaption></figure>\n`;
  })}`;
}

function findings(report: Report, words: ReportWords): Html {
  const found = report.findings.filter((one) => one.verdict === 'finding').sort((a, b) => rank(a) - rank(b));
  const unsure = report.findings.filter((one) => one.verdict === 'cannot-tell');
  return html`<h2>${words.say('findings')}</h2>
${found.length === 0 ? html`<p>${words.say('noFindings')}</p>` : html`<ol class="findings">${found.map((one, at) => finding(one, at, words))}</ol>`}
${
  unsure.length > 0 &&
  html`<h2>${words.say('cannot')}</h2>
<ul>${unsure.map((one) => html`<li>${words.rule(one.rule)}: ${words.term('reason', one.reason ?? 'not-captured')} <span class="mono">${one.rule}</span></li>\n`)}</ul>`
}`;
}

/** What stands with a control first, then by weight, then by how sure; equals stay in the Report's order. */
function rank({ scope, severity, confidence }: Finding): number {
  return (scope === 'notice' ? 100 : 0) + 10 * SEVERITIES.indexOf(severity ?? 'info') + (confidence === 'confirmed' ? 0 : 1);
}

function finding(one: Finding, at: number, words: ReportWords): Html {
  const sure = one.confidence ?? 'review';
  const laws = words.laws(one.rule);
  return html`<li class="${sure}"><h3>${at + 1}. ${words.finding(one.rule, one.facts)}</h3>
<p><b class="sure">${words.term('confidence', sure)}</b> · ${words.term('severity', one.severity ?? 'info')} · <span class="mono">${one.rule}</span></p>
${one.evidence
  .slice(0, QUOTES)
  .filter((quote) => quote.words !== '')
  .map((quote) => html`<blockquote><q>${quote.words.length > QUOTE ? `${quote.words.slice(0, QUOTE)}…` : quote.words}</q></blockquote>\n`)}
<p>${words.caution(one.rule)}</p>
${laws.length > 0 && html`<p class="muted">${words.say('law')}: ${laws.join(' · ')}</p>`}</li>
`;
}

function notes({ row, parts }: Loaded, words: ReportWords): Html | undefined {
  const note = row.parts.find((part) => part.kind === 'note');
  const bytes = note && parts.get(note.sha256);
  return bytes && html`<h2>${words.say('note')}</h2><blockquote>${new TextDecoder().decode(bytes)}</blockquote>`;
}

function consents(report: Report, words: ReportWords): Html | false {
  const heads = [words.say('consent'), words.say('requirement'), words.say('purposes'), words.say('agreeAll'), words.say('preticked')];
  const yes = (value: boolean): string => (value ? words.say('yes') : '');
  return (
    report.consents.length > 0 &&
    html`<h2>${words.say('consents')}</h2>
${tableOf(
  heads,
  report.consents.map((one) => [
    one.text,
    words.term('requirement', one.requirement),
    one.purposes.map((purpose) => words.term('purpose', purpose)).join(' · '),
    yes(one.agreeAll),
    yes(one.prechecked),
  ]),
)}`
  );
}

function notices(report: Report, words: ReportWords): Html | false {
  return (
    report.notices.length > 0 &&
    html`<h2>${words.say('notices')}</h2>
${report.notices.map(
  (notice) => html`<h3>${notice.title ?? words.term('notice', notice.kind)}</h3>
<p class="muted">${words.term('notice', notice.kind)}${notice.recipientCount !== null && ` · ${words.say('recipients')}: ${notice.recipientCount}`}</p>
${tableOf(
  [words.say('element'), words.say('state'), words.say('words')],
  ELEMENTS.map((element) => [
    words.term('element', element),
    words.term('elementState', notice.elements[element].state),
    notice.elements[element].quotes[0]?.words.slice(0, QUOTE) ?? '',
  ]),
)}`,
)}`
  );
}

function judgements({ judgements, row: { zone } }: Loaded, words: ReportWords): Html | false {
  const change = { appeared: 'changeAppeared', gone: 'changeGone', changed: 'changeChanged' } as const;
  return (
    judgements.length > 0 &&
    html`<h2>${words.say('judgements')}</h2>
${judgements.map(
  ({ row }) => html`<h3>${words.say('judgedAt')} ${clock(row.at, zone)} · ${row.engine} · <span class="mono">${row.rules}</span></h3>
${
  row.differences.length === 0
    ? html`<p>${words.say('sameVerdict')}</p>`
    : tableOf(
        [words.say('rule'), words.say('change'), words.say('words')],
        row.differences.map((one) => [words.rule(one.rule), words.say(change[one.change]), one.quote ?? '']),
      )
}`,
)}`
  );
}

/** Where it comes from and how it can be checked: parts and hashes, gaps, masks, custody. */
function origin({ row, seal, chain, seq, parts, changed }: Loaded, words: ReportWords): Html {
  const say = words.say.bind(words);
  const status = { ok: 'statusOk', partial: 'statusPartial', manual: 'statusManual' } as const;
  const { provenance } = row;
  const mono = (text: string): Html => html`<span class="mono">${text}</span>`;
  return html`<h2>${say('provenance')}</h2>
${facts([
  [say('captured'), clock(row.at, row.zone)],
  [say('address'), row.url],
  [say('kind'), row.kinds.map((kind) => words.term('pageKind', kind)).join(' · ')],
  [say('status'), say(status[row.status])],
  [say('browser'), [provenance.browser, provenance.os].filter(Boolean).join(' · ') || provenance.agent],
  [say('program'), `${provenance.app} · ${row.engine}`],
  [say('rules'), mono(row.rules)],
  [say('seal'), mono(seal)],
  [say('chain'), mono(`${chain} / ${seq}`)],
])}
<h3>${say('parts')}</h3>
${tableOf(
  [say('part'), say('bytes'), 'SHA-256'],
  row.parts.map((part) => [
    parts.has(part.sha256) ? html`<a href="parts/${part.name}">${part.name}</a>` : html`${part.name} (${say('deletedPart')})`,
    changed.includes(part.name) ? html`${part.bytes} <b>${say('changedPart')}</b>` : part.bytes,
    mono(part.sha256),
  ]),
)}
${
  row.gaps.length > 0 &&
  html`<h3>${say('gaps')}</h3>
<ul>${row.gaps.map((gap) => html`<li>${words.term('partKind', gap.kind)}: ${words.term('gap', gap.why)}</li>\n`)}</ul>`
}
<h3>${say('masks')}</h3>
<p>${say('maskedBefore')}</p>
${
  row.masks.length > 0 &&
  tableOf(
    [say('rule'), say('where'), say('times')],
    row.masks.map((mask) => [
      words.term('mask', mask.rule),
      mask.where === 'url' ? say('address') : words.term('partKind', mask.where),
      mask.count,
    ]),
  )
}
<h3>${say('custody')}</h3>
${tableOf(
  [say('time'), say('deed'), say('by')],
  row.custody.map((entry) => [clock(entry.at, row.zone), words.term('custody', entry.deed), entry.by]),
)}`;
}
