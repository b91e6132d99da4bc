import { describe, expect, it } from 'vitest';
import type { Consent, Finding, Notice, Report } from '../../lib/model/report';
import type { Snapshot } from '../../lib/model/snapshot';
import { ELEMENTS, type ElementState } from '../../lib/model/vocabulary';
import { mergedState } from './compare-notice';
import { evaluate } from './evaluation';
import type { LabelledConsent, LabelRow } from './labels';
import { addUp, scoreRow } from './score';

const SNAPSHOT: Snapshot = {
  schema: 1,
  can: [],
  title: -1,
  lang: 'ko',
  path: '',
  viewport: [1280, 800],
  frames: [],
  texts: [],
  nodes: [
    { ref: 0, parent: -1, frame: 0, role: 'page', shown: 'now' },
    { ref: 1, parent: 0, frame: 0, role: 'checkbox', shown: 'now', control: { state: 'off', initial: 'off', named: 'label' } },
    { ref: 2, parent: 0, frame: 0, role: 'checkbox', shown: 'now', control: { state: 'off', initial: 'off', named: 'none' } },
  ],
  tables: [],
  opaque: [],
  trace: [],
  letters: [],
  cut: [],
  masked: [],
};

const QUOTE = { node: 0, text: 0, start: 0, end: 0, words: '' };

function row(part: Partial<LabelRow>): LabelRow {
  return {
    id: 'x',
    file: 'pages/x.html',
    kinds: [],
    negative: false,
    composed: false,
    either: [],
    alt: {},
    clauses: [],
    note: '',
    set: 'own',
    path: 'x.html',
    lang: 'ko',
    ...part,
  };
}

function report(part: Partial<Report>): Report {
  return {
    input: '',
    schema: 1,
    engine: '',
    rules: '',
    jurisdiction: 'KR',
    servedLocale: '',
    pageKinds: [{ kind: 'other', score: 1 }],
    consents: [],
    notices: [],
    findings: [],
    cut: [],
    ...part,
  };
}

function consent(text: string, part: Partial<Consent> = {}): Consent {
  return {
    id: text,
    text,
    quote: QUOTE,
    control: 'checkbox',
    node: 1,
    purposes: [],
    requirement: 'unstated',
    requirementHow: 'none',
    agreeAll: false,
    ticks: [],
    prechecked: false,
    notices: [],
    ...part,
  };
}

function label(text: string, part: Partial<LabelledConsent> = {}): LabelledConsent {
  return { text, requirement: 'unstated', purposes: [], agreeAll: false, prechecked: false, altPurposes: [], altRequirement: [], ...part };
}

function finding(rule: Finding['rule'], part: Partial<Finding> = {}): Finding {
  return { rule, verdict: 'finding', confidence: 'confirmed', consents: [], notices: [], evidence: [], facts: {}, ...part };
}

function notice(states: Partial<Record<(typeof ELEMENTS)[number], ElementState>>, part: Partial<Notice> = {}): Notice {
  const elements = Object.fromEntries(
    ELEMENTS.map((element) => [element, { state: states[element] ?? 'absent', quotes: [] }]),
  ) as unknown as Notice['elements'];
  return {
    kind: 'overseas',
    scope: 'notice',
    node: 0,
    elements,
    recipientCount: null,
    recipients: [],
    countries: [],
    clauses: [],
    ...part,
  };
}

const score = (label: LabelRow, said: Report) => addUp([scoreRow({ row: label, report: said, snapshot: SNAPSHOT })]);

describe('page kind', () => {
  it('takes the best kind, and any of `kinds`', () => {
    const said = report({
      pageKinds: [
        { kind: 'login', score: 3 },
        { kind: 'signup', score: 2 },
      ],
    });
    expect(score(row({ pageKind: 'signup' }), said).kind).toMatchObject({ hits: 0, of: 1 });
    expect(score(row({ pageKind: 'signup', kinds: ['signup', 'login'] }), said).kind).toMatchObject({ hits: 1, of: 1 });
  });

  it('counts the confusion table by label and answer, an alternative hit on the diagonal', () => {
    const signup = report({ pageKinds: [{ kind: 'signup', score: 1 }] });
    const rows = [row({ pageKind: 'login' }), row({ pageKind: 'login', kinds: ['signup'] }), row({ pageKind: 'signup' })];
    const { confusion } = addUp(rows.map((one) => scoreRow({ row: one, report: signup, snapshot: SNAPSHOT })));
    expect(confusion).toEqual([
      { expected: 'login', said: 'signup', count: 1 },
      { expected: 'signup', said: 'signup', count: 2 },
    ]);
  });
});

describe('controls', () => {
  const labelled = row({
    consents: [
      label('[필수] 이용약관 동의', { requirement: 'mandatory', requirementHow: 'text', purposes: ['terms'] }),
      label('[선택] 광고 수신', {
        requirement: 'optional',
        requirementHow: 'text',
        purposes: ['marketing'],
        altPurposes: [['marketing', 'profiling']],
      }),
      label('전체 동의', { agreeAll: true, requirementHow: 'none' }),
      label('제3자 제공', { requirement: 'mandatory', requirementHow: 'script', purposes: ['third-party'], prechecked: true }),
    ],
  });
  const said = report({
    consents: [
      consent('[필수] 이용약관 동의', { requirement: 'mandatory', purposes: ['terms', 'collection'] }),
      consent('[선택] 광고 수신', { requirement: 'optional', purposes: ['profiling', 'marketing'] }),
      consent('전체 동의', { agreeAll: true, node: 2 }),
    ],
  });
  const got = score(labelled, said);

  it('finds three of four', () => {
    expect(got.controls).toMatchObject({ found: 3, extra: 0, missed: 1 });
  });

  it('scores purposes on matched ones against the set that fits best: 3 right, 1 extra', () => {
    expect(got.purposes).toMatchObject({ found: 3, extra: 1, missed: 0 });
    expect(got.purpose.collection).toMatchObject({ found: 0, extra: 1, missed: 0 });
  });

  it('splits requirement by how it is known', () => {
    expect(got.requirement).toMatchObject({ hits: 3, of: 3 });
    expect(got.requirementBy.read).toMatchObject({ hits: 2, of: 2 });
    expect(got.requirementBy.script).toMatchObject({ hits: 0, of: 0 });
    expect(got.requirementBy.none).toMatchObject({ hits: 1, of: 1 });
  });

  it('scores agree-all and pre-ticked on matched ones', () => {
    expect(got.agreeAll).toMatchObject({ hits: 3, of: 3 });
    expect(got.preTicked).toMatchObject({ hits: 3, of: 3 });
  });

  it('measures the words beside controls that have no name of their own', () => {
    expect(got.textBeside).toMatchObject({ hits: 1, of: 1 });
    const other = report({ consents: [consent('모두', { node: 2, agreeAll: true })] });
    expect(score(row({ consents: [label('전체 동의', { agreeAll: true })] }), other).textBeside).toMatchObject({ hits: 0, of: 1 });
  });

  it('accepts altRequirement', () => {
    const open = row({ consents: [label('a', { requirement: 'optional', altRequirement: ['unstated'] })] });
    expect(score(open, report({ consents: [consent('a')] })).requirement).toMatchObject({ hits: 1, of: 1 });
  });

  it('counts a control on a page without one as extra', () => {
    expect(score(row({ consents: [] }), report({ consents: [consent('a')] })).controls).toMatchObject({ found: 0, extra: 1, missed: 0 });
  });
});

describe('flags', () => {
  it('counts page by page: one right, one extra, one missed, one left open', () => {
    const got = score(
      row({ flags: ['bundled-consent', 'missing-contact'], either: ['vague-recipient'] }),
      report({
        findings: [finding('bundled-consent'), finding('bundled-consent'), finding('mandatory-overseas'), finding('vague-recipient')],
      }),
    );
    expect(got.flags).toMatchObject({ found: 1, extra: 1, missed: 1 });
    expect(got.mission).toMatchObject({ found: 1, extra: 1, missed: 1 });
    expect(got.flag.find((flag) => flag.rule === 'vague-recipient')).toMatchObject({ found: 0, extra: 0, missed: 0, either: 1 });
  });

  it('counts cannot-tell as not found and shows it apart', () => {
    const unsure = (rule: Finding['rule']) => finding(rule, { verdict: 'cannot-tell', reason: 'notice-not-seen' });
    const got = score(row({ flags: ['missing-country'] }), report({ findings: [unsure('missing-country'), unsure('missing-contact')] }));
    expect(got.flags).toMatchObject({ found: 0, extra: 0, missed: 1 });
    expect(got.flag.find((flag) => flag.rule === 'missing-country')).toMatchObject({ missed: 1, missedUnsure: 1, unsure: 0 });
    expect(got.flag.find((flag) => flag.rule === 'missing-contact')).toMatchObject({ missed: 0, unsure: 1 });
  });

  it('reads the checklist of a notice that stands alone as no flag, and an unlabelled rule as none of its business', () => {
    const got = score(
      row({ flags: [] }),
      report({ findings: [finding('missing-country', { scope: 'notice' }), finding('key-content-not-prominent')] }),
    );
    expect(got.flags).toMatchObject({ found: 0, extra: 0, missed: 0 });
  });

  it('does not score the flags of a page whose label names none', () => {
    expect(score(row({ pageKind: 'login' }), report({ findings: [finding('bundled-consent')] })).flags.f1.value).toBeNull();
  });

  it('lets no finding of any rule and scope pass on a page that must stay silent', () => {
    const loud = report({ findings: [finding('policy-as-consent', { scope: 'notice' })] });
    const quiet = report({ findings: [finding('bundled-consent', { verdict: 'cannot-tell', reason: 'cut-short' })] });
    expect(score(row({ negative: true }), loud).silence).toMatchObject({ hits: 0, of: 1 });
    expect(score(row({ negative: true }), quiet).silence).toMatchObject({ hits: 1, of: 1 });
  });
});

describe('notices', () => {
  const elements = {
    recipient: 'vague',
    country: 'named',
    contact: 'absent',
    items: 'present',
    purpose: 'present',
    retention: 'vague',
    method: 'absent',
    refusalRight: 'present',
    refusalConsequence: 'absent',
    recipientCount: 2,
    countries: ['US', 'SG'],
  } as const;
  const labelled = row({ elements: { ...elements, countries: [...elements.countries] }, alt: { contact: ['present'] } });

  it('scores by hand: by-link as vague, unread as absent, an alternative accepted', () => {
    const said = report({
      notices: [
        notice(
          {
            recipient: 'by-link',
            country: 'named',
            contact: 'present',
            items: 'unread',
            purpose: 'present',
            retention: 'vague',
            refusalRight: 'present',
          },
          { recipientCount: 2, countries: ['US', 'CN'] },
        ),
      ],
    });
    const got = score(labelled, said);
    expect(got.elements).toMatchObject({ hits: 8, of: 9 });
    expect(got.element.items).toMatchObject({ hits: 0, of: 1 });
    expect(got.recipientCount).toMatchObject({ hits: 1, of: 1 });
    expect(got.countries).toMatchObject({ found: 1, extra: 1, missed: 1 });
  });

  it('reads several blocks about a transfer as one notice and leaves the others out', () => {
    const said = report({
      notices: [
        notice({ items: 'present' }, { recipientCount: 1, recipients: [{ name: 'Ga Co.', state: 'named' }] }),
        notice(
          { country: 'named' },
          { recipientCount: 2, countries: ['US', 'SG'], recipients: ['ga co.', 'Na'].map((name) => ({ name, state: 'named' as const })) },
        ),
        notice({ method: 'present' }, { kind: 'terms', recipientCount: 7 }),
      ],
    });
    const got = score(labelled, said);
    expect(got.element.items).toMatchObject({ hits: 1 });
    expect(got.element.method).toMatchObject({ hits: 1 });
    expect(got.recipientCount).toMatchObject({ hits: 1 });
    expect(got.countries).toMatchObject({ found: 2, extra: 0, missed: 0 });
  });

  it('prefers blocks of the labelled kind', () => {
    const said = report({ notices: [notice({ items: 'present' }), notice({ items: 'vague', method: 'present' }, { kind: 'processor' })] });
    expect(score({ ...labelled, noticeKind: 'processor' }, said).element).toMatchObject({ items: { hits: 0 }, method: { hits: 0 } });
    expect(score({ ...labelled, noticeKind: 'overseas' }, said).element).toMatchObject({ items: { hits: 1 }, method: { hits: 1 } });
  });

  it('calls a list vague as soon as one block names nobody', () => {
    expect(mergedState('recipient', [notice({ recipient: 'named' }), notice({ recipient: 'vague' })])).toBe('vague');
    expect(mergedState('country', [notice({ country: 'vague' }), notice({ country: 'named' })])).toBe('named');
  });

  it('finds nothing where no notice was seen', () => {
    const got = score(labelled, report({}));
    expect(got.elements).toMatchObject({ hits: 3, of: 9 });
    expect(got.recipientCount).toMatchObject({ hits: 0, of: 1 });
  });
});

describe('gate', () => {
  const judged = (part: Partial<LabelRow>, fired: boolean) => ({ row: row(part), report: report({}), snapshot: SNAPSHOT, fired });

  it('counts where it opens by kind of page, and misses it only where a consent or a deletion stands behind it', () => {
    const scored = [
      judged({ consents: [label('a')] }, true),
      judged({ consents: [label('a')] }, false),
      judged({ pageKind: 'login' }, true),
      judged({ pageKind: 'login' }, false),
    ].map(scoreRow);
    expect(addUp(scored).gate).toMatchObject({ 'own, login': { hits: 1, of: 2 }, 'own, with consents': { hits: 1, of: 2 } });
    expect(evaluate(scored, [], '').misses.filter((miss) => miss.measure.startsWith('gate:'))).toHaveLength(1);
  });
});

describe('evaluate', () => {
  it('keeps composed pages out of the figures and shows them apart', () => {
    const said = report({ pageKinds: [{ kind: 'deletion', score: 1 }] });
    const scored = [row({ pageKind: 'deletion' }), row({ pageKind: 'deletion', composed: true, lang: 'en' })].map((one) =>
      scoreRow({ row: one, report: said, snapshot: SNAPSHOT }),
    );
    const got = evaluate(scored, [], 'hash');
    expect(got.all.kind.of).toBe(1);
    expect(got.composed.kind.of).toBe(1);
    expect(Object.keys(got.languages)).toEqual(['ko']);
    expect(got.misses).toEqual([]);
  });
});
