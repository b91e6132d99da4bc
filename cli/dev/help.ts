/** The help pages: one a rule and language, and one list a language. Static, without script, readable from disk and in the extension. */
import { CATALOGUE, LAW_AS_OF, LAWS, type LawId, type RuleData } from '../../lib/catalogue';
import { citation, DICTIONARIES, LOCALES, type Locale, localeName, ruleWords, t } from '../../lib/i18n/every';
import { HELP, type HelpKey } from '../../lib/i18n/help';
import { format } from '../../lib/i18n/message';
import type { RuleHelp } from '../../lib/i18n/types';
import { type Jurisdiction, RULE_IDS, type RuleId, type Severity } from '../../lib/model/vocabulary';

/** Help pages of all rules and languages: contents by path. */
export function helpPages(): Map<string, string> {
  const pages = new Map<string, string>();
  for (const locale of LOCALES) {
    pages.set(`public/help/index.${locale}.html`, indexPage(locale));
    for (const id of RULE_IDS) pages.set(`public/help/${id}.${locale}.html`, rulePage(locale, id));
  }
  return pages;
}

function words(locale: Locale, key: HelpKey, params: Record<string, string | number> = {}): string {
  return escapeHtml(format(locale, HELP[locale].page[key], params));
}

/** The catalogue's texts of a rule as this locale says them; English is the catalogue's own language. */
function ruleHelp(locale: Locale, id: RuleId): RuleHelp {
  const data: RuleData = CATALOGUE[id];
  return HELP[locale].rules?.[id] ?? { ...data, notWhen: data.notWhen.map((exception) => exception.text) };
}

/** The catalogue's own language where this locale has no words for it; marked so that it is read out right. */
function inCatalogue(locale: Locale, has: unknown, html: string): string {
  return locale === 'en' || has !== undefined || html === '' ? html : `<span lang="en">${html}</span>`;
}

function rulePage(locale: Locale, id: RuleId): string {
  const data: RuleData = CATALOGUE[id];
  const texts = ruleHelp(locale, id);
  const { title, explain, caution } = ruleWords(locale, id);
  const english = locale !== 'en' && (HELP[locale].rules === undefined || HELP[locale].laws === undefined);
  const body = [
    `<p class="lead">${escapeHtml(explain)}</p>`,
    `<p class="caution">${escapeHtml(t(locale, 'disclaimer'))}${english ? ` ${words(locale, 'inEnglish')}` : ''}</p>`,
    section(words(locale, 'whenTitle'), [
      list(
        'ol',
        texts.flagWhen.map((text) => clause(locale, text)),
      ),
      data.flagWhen.length > 1 ? `<p>${words(locale, 'logic', { logic: texts.flagLogic })}</p>` : '',
    ]),
    data.notWhen.length > 0 ? section(words(locale, 'notTitle'), [exceptions(locale, data, texts)]) : '',
    section(words(locale, 'severityTitle'), severity(locale, data, texts)),
    section(words(locale, 'lawTitle'), law(locale, data, texts)),
    section(words(locale, 'limitsTitle'), [`<p>${escapeHtml(caution)}</p>`, needs(locale, data)]),
    `<footer><p>${words(locale, 'notAdvice')} ${words(locale, 'identifier', { id })}</p></footer>`,
  ];
  return shell(locale, { title, file: id, body: `<h1>${escapeHtml(title)}</h1>\n${join(body)}` });
}

function indexPage(locale: Locale): string {
  const rules = RULE_IDS.map((id) => {
    const { title, explain } = ruleWords(locale, id);
    return `<li><a href="${id}.${locale}.html">${escapeHtml(title)}</a><br><span>${escapeHtml(explain)}</span></li>`;
  });
  const title = HELP[locale].page.indexTitle;
  const lead = `<p class="lead">${words(locale, 'indexLead', { n: RULE_IDS.length })}</p>`;
  const asOf = `<footer><p>${words(locale, 'lawAsOf', { date: day(locale) })} ${words(locale, 'notAdvice')}</p></footer>`;
  return shell(locale, {
    title,
    file: 'index',
    body: join([`<h1>${escapeHtml(title)}</h1>`, lead, `<ul class="index">\n${rules.join('\n')}\n</ul>`, asOf]),
  });
}

function exceptions(locale: Locale, data: RuleData, texts: RuleHelp): string {
  const rows = texts.notWhen.map((text, position) => {
    const kind = data.notWhen[position]?.kind ?? 'no-flag';
    return `<span class="kind">${words(locale, kind)}</span> ${clause(locale, text)}`;
  });
  return list('ul', rows);
}

function severity(locale: Locale, data: RuleData, texts: RuleHelp): string[] {
  const name = (level: Severity) => t(locale, `severity.${level}`);
  const here = data.severityByJurisdiction.KR ?? data.severity;
  const elsewhere = (Object.entries(data.severityByJurisdiction) as [Jurisdiction, Severity][])
    .filter(([place]) => place !== 'KR')
    .map(([place, level]) => `${t(locale, `jurisdiction.${place}`)}: ${name(level)}`);
  const some = (key: HelpKey, entries: readonly string[]) =>
    entries.length > 0
      ? `<h3>${words(locale, key)}</h3>\n${list(
          'ul',
          entries.map((text) => clause(locale, text)),
        )}`
      : '';
  return [
    `<p><strong>${words(locale, 'severityHere', { severity: name(here) })}</strong> ${inCatalogue(locale, HELP[locale].rules, sentence(texts.severityReason))}</p>`,
    elsewhere.length > 0 ? `<p>${words(locale, 'severityElsewhere', { list: elsewhere.join(', ') })}</p>` : '',
    some('raised', texts.escalate),
    some('lowered', texts.downgrade),
  ];
}

function law(locale: Locale, data: RuleData, texts: RuleHelp): string[] {
  const provisions = data.basis.map((id: LawId) => {
    const { laws } = HELP[locale];
    const cite = inCatalogue(locale, DICTIONARIES[locale].cites, escapeHtml(citation(locale, id, LAWS[id].cite)));
    const paraphrase = inCatalogue(locale, laws, escapeHtml(laws?.[id] ?? LAWS[id].paraphrase));
    const mark = t(locale, `mark.${LAWS[id].mark}`);
    return `<strong>${cite}</strong> ${paraphrase} <span class="kind">${escapeHtml(mark)}</span>`;
  });
  return [
    `<p>${words(locale, 'lawAsOf', { date: day(locale) })}</p>`,
    list('ul', provisions),
    `<p>${words(locale, 'certainty', { certainty: t(locale, `certainty.${data.legalCertainty}`) })}</p>`,
    texts.sanction ? `<p>${words(locale, 'sanction', { sanction: texts.sanction })}</p>` : '',
  ];
}

function needs(locale: Locale, data: RuleData): string {
  if (data.needs.length === 0) return '';
  const named = data.needs.map((need) => format(locale, HELP[locale].page[`need.${need}`]));
  return `<p>${words(locale, 'needs', { list: named.join(', ') })}</p>`;
}

/** The day of the law, written out; without a clock, so that the pages come out the same on every machine. */
function day(locale: Locale): string {
  const [year, month, date] = LAW_AS_OF.split('-').map(Number) as [number, number, number];
  const utc = new Date(Date.UTC(year, month - 1, date));
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(utc);
}

interface PageParts {
  readonly title: string;
  /** Name without language and ending. */
  readonly file: string;
  readonly body: string;
}

function shell(locale: Locale, { title, file, body }: PageParts): string {
  const others = LOCALES.filter((other) => other !== locale).map(
    (other) => `<a href="${file}.${other}.html" lang="${other}" hreflang="${other}">${localeName(other)}</a>`,
  );
  const index = file === 'index' ? '' : `<a href="index.${locale}.html">${words(locale, 'index')}</a>`;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} · Consent Inspector</title>
<link rel="stylesheet" href="help.css">
</head>
<body>
<a class="skip" href="#main">${words(locale, 'skip')}</a>
<header><nav aria-label="Consent Inspector">${[index, ...others].filter(Boolean).join(' ')}</nav></header>
<main id="main">
${body}
</main>
</body>
</html>
`;
}

function section(title: string, parts: readonly string[]): string {
  return `<section>\n<h2>${title}</h2>\n${join(parts)}\n</section>`;
}

function list(tag: 'ol' | 'ul', items: readonly string[]): string {
  return `<${tag}>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</${tag}>`;
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}

/** A clause of the catalogue, in its own language where the locale has no words for it. */
const clause = (locale: Locale, text: string): string => inCatalogue(locale, HELP[locale].rules, item(text));

/** Catalogue texts are clauses; in a list they begin as sentences do. */
function item(text: string): string {
  return escapeHtml(text.charAt(0).toUpperCase() + text.slice(1));
}

/** …and in running text they end as sentences, too. */
function sentence(text: string): string {
  return /[.!?]$/.test(text) ? item(text) : `${item(text)}.`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] as string);
}
