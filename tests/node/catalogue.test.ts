/** Every rule is whole: logic, data, law, words and help in every language, pages with known answers. Each failure says what to write where. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../cli/dev/setup.mjs';
import { filesBelow } from '../../cli/dev/source';
import { CATALOGUE, DECISIONS, DUE, LAW_AS_OF, LAWS, type LawId, type RuleData } from '../../lib/catalogue';
import { RULES } from '../../lib/engine/registry';
import { COMPLETE_LOCALES, DICTIONARIES, LOCALES, ruleWords } from '../../lib/i18n/every';
import { SAID, UNSAID } from '../../lib/i18n/facts';
import { HELP } from '../../lib/i18n/help';
import { placeholders } from '../../lib/i18n/message';
import { FLAGS, RULE_IDS, type RuleId } from '../../lib/model/vocabulary';
import { FILL, rulePages } from '../support/rule-pages';

const read = (file: string): string | null => (existsSync(path.join(ROOT, file)) ? readFileSync(path.join(ROOT, file), 'utf8') : null);

/** Nothing that was not read, and nothing still to be looked up, may reach a reader. */
const UNREAD = /RECALLED|SEEN|\b[Vv]erif(?:y|ied)\b|to be checked|not checked|\bTBD\b|미확인/;

describe.each(RULE_IDS)('%s', (id: RuleId) => {
  const data: RuleData = CATALOGUE[id];

  it('has a rule file, registered', () => {
    const file = `lib/engine/rules/${id}.ts`;
    expect(read(file), `${file}: missing; export one Rule with id '${id}'`).not.toBeNull();
    expect(read(file), `${file}: its logic is still to be written`).not.toContain(FILL);
    expect(
      RULES.map((rule) => rule.id),
      `lib/engine/registry.ts: '${id}' is not in RULES`,
    ).toContain(id);
  });

  it('has data: what raises it, what silences it, how weighty it is and why', () => {
    const file = `lib/catalogue/rules/${id}.ts`;
    expect(read(file), `${file}: missing`).not.toBeNull();
    expect(read(file), `${file}: holds a place marked ${FILL}`).not.toContain(FILL);
    expect(data.id).toBe(id);
    expect(data.flagWhen.length, `${file}: flagWhen says when it is raised`).toBeGreaterThan(0);
    expect(data.notWhen.length, `${file}: notWhen says when it is not; every rule has its look-alikes`).toBeGreaterThan(0);
    expect(data.pageKinds.length, `${file}: pageKinds`).toBeGreaterThan(0);
    const numbers = (data.flagLogic.match(/\d+/g) ?? []).map(Number);
    expect(Math.max(1, ...numbers), `${file}: flagLogic numbers the texts of flagWhen`).toBeLessThanOrEqual(data.flagWhen.length);
    expect(JSON.stringify(data)).not.toMatch(UNREAD);
  });

  it('rests on provisions that were read, as of a day', () => {
    expect(data.basis.length, `lib/catalogue/rules/${id}.ts: basis names a provision of lib/catalogue/laws`).toBeGreaterThan(0);
    for (const law of data.basis) expect(LAWS, `lib/catalogue/laws has no '${law}'`).toHaveProperty(law);
    expect(data.lawAsOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(data.lawAsOf <= LAW_AS_OF, `lawAsOf ${data.lawAsOf} is after the catalogue's ${LAW_AS_OF}`).toBe(true);
  });

  it.each(LOCALES)('has its words in %s', (locale) => {
    const file = `lib/i18n/locales/${locale}/rules.ts`;
    const own = DICTIONARIES[locale].rules[id];
    // A language that is not complete may lack them; English stands in.
    if (own === undefined) expect(COMPLETE_LOCALES, file).not.toContain(locale);
    for (const [name, words] of Object.entries(own ?? {})) {
      expect(words.length, `${file}: ${name} of '${id}'`).toBeGreaterThan(locale === 'ja' || locale === 'zh' ? 3 : 8);
      expect(words, `${file}: ${name} of '${id}' holds a place marked ${FILL}`).not.toContain(FILL);
      expect(words, `${file}: ${name} of '${id}' judges; a finding says what was seen`).not.toMatch(/불법|위법입니다|\billegal\b/i);
    }
    const en = placeholders(ruleWords('en', id).short);
    expect(placeholders(ruleWords(locale, id).short), `${file}: short of '${id}' names the facts of the English one`).toEqual(en);
  });

  it.each(LOCALES)('has its help page in %s', (locale) => {
    const file = `public/help/${id}.${locale}.html`;
    const page = read(file);
    expect(page, `${file}: missing; npm run generate`).not.toBeNull();
    expect(page, `${file} holds a place marked ${FILL}: fill its source, then npm run generate`).not.toMatch(/(?:<<|&lt;&lt;)fill/);
    expect(page).not.toMatch(UNREAD);
    expect(page, `${file}: says the day of the law`).toMatch(/Law as of|법령 기준일|法令の基準日|法律以/);
    const texts = HELP[locale].rules?.[id];
    if (!texts) return;
    const where = `lib/i18n/locales/${locale}/rule-help: '${id}'`;
    for (const list of ['flagWhen', 'notWhen', 'escalate', 'downgrade'] as const) {
      expect(texts[list].length, `${where}: ${list} has one text for each of the catalogue`).toBe(data[list].length);
    }
    expect(texts.sanction === null, `${where}: sanction`).toBe(data.sanction === null);
    expect(JSON.stringify(texts), `${where} holds a place marked ${FILL}`).not.toContain(FILL);
  });

  it('has pages that give a finding, nothing, and cannot-tell', () => {
    expect(rulePages(id).problems).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('knows the rules of the vocabulary, in its order, and no others', () => {
    expect(Object.keys(CATALOGUE)).toEqual([...RULE_IDS]);
    expect(RULES.map((rule) => rule.id)).toEqual(RULE_IDS.filter((id) => RULES.some((rule) => rule.id === id)));
  });

  it('says every fact of a finding to people, or says why not', () => {
    const sources = filesBelow('lib/engine', (file) => /(?:rules\/[\w-]+|derive\/[\w-]+)(?<!\.test)\.ts$/.test(file)).map(
      (file) => read(file) ?? '',
    );
    const literals = sources.flatMap((text) =>
      [...text.matchAll(/\bfacts: (?:\w[^{}\n]*\? )?\{([^{}]*(?:\([^()]*\)[^{}]*)*)\}/g)].map((match) => match[1] as string),
    );
    const names = literals.flatMap((body) =>
      [...body.matchAll(/(?:^|[,{]\s*|\n\s*)\s*([a-z][A-Za-z]*)\s*(?=[:,}]|$)/g)].map((match) => match[1] as string),
    );
    expect(names).toContain('purposes');
    expect(
      [...new Set(names)].filter((name) => !SAID.includes(name) && !(name in UNSAID)),
      'add them to lib/i18n/facts.ts',
    ).toEqual([]);
  });

  it('has no rule file that nobody calls', () => {
    const files = filesBelow('lib/engine/rules', (file) => /(?<!\.test)\.ts$/.test(file)).map((file) => path.basename(file, '.ts'));
    expect(files.filter((id) => !RULES.some((rule) => rule.id === id))).toEqual([]);
  });

  it('asks a saved page for nothing that the twenty flags do not have to have', () => {
    // A page opened from disk has no past: nobody has clicked in it.
    const saved = ['closedShadow', 'crossFrame', 'style'];
    const wanting = FLAGS.filter((id) => CATALOGUE[id].needs.some((need) => !saved.includes(need)));
    expect(wanting).toEqual([]);
  });

  it('cites every provision and decision in each language, and no provision that is not there', () => {
    for (const locale of LOCALES) {
      const { laws } = HELP[locale];
      const { cites } = DICTIONARIES[locale];
      const ids = Object.keys(LAWS).sort();
      if (laws) expect(Object.keys(laws).sort(), `lib/i18n/locales/${locale}/laws.ts`).toEqual(ids);
      if (cites) expect(Object.keys(cites).sort(), `lib/i18n/locales/${locale}/cites.ts`).toEqual(ids);
      expect(JSON.stringify(laws ?? {})).not.toMatch(UNREAD);
    }
    expect(JSON.stringify([LAWS, DECISIONS])).not.toMatch(UNREAD);
  });

  it('keeps no provision that no rule and no duty rests on', () => {
    const used = new Set<LawId>([
      ...Object.values(CATALOGUE).flatMap((data) => data.basis),
      ...Object.values(DUE).flatMap((duty) => duty.basis),
    ]);
    expect((Object.keys(LAWS) as LawId[]).filter((law) => !used.has(law))).toEqual([]);
  });

  it('owes country and contact for transfers abroad alone', () => {
    for (const [kind, duty] of Object.entries(DUE)) {
      const abroad = kind.startsWith('overseas');
      expect((duty.elements as readonly string[]).includes('country'), kind).toBe(abroad);
      expect((duty.elements as readonly string[]).includes('contact'), kind).toBe(abroad);
    }
  });
});
