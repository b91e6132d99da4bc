import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { WHOLE } from '../../tests/support/shapes';
import type { LabelledElements, LabelRow } from './labels';
import { due, plantNotices } from './transplants';

const FULL: LabelledElements = { ...WHOLE, recipientCount: 1, countries: ['SG'] };
const EMPTY = Object.fromEntries(Object.keys(FULL).map((key) => [key, 'absent'])) as unknown as LabelledElements;

describe('due', () => {
  it('owes a full overseas notice nothing but the marker', () => {
    expect(due('overseas', 'mandatory', FULL).flags).toEqual(['mandatory-overseas']);
    expect(due('overseas', 'optional', FULL).flags).toEqual([]);
  });

  it('owes an empty overseas notice every element, and an empty domestic one neither country, contact nor method', () => {
    const provision = ['missing-recipient', 'missing-items', 'missing-purpose', 'missing-retention', 'missing-refusal'];
    expect(due('overseas', 'optional', EMPTY).flags).toEqual([
      ...provision,
      'missing-country',
      'missing-contact',
      'missing-transfer-method',
    ]);
    expect(due('third-party', 'optional', EMPTY).flags).toEqual(provision);
  });

  it('tells vague from absent: a vague recipient is its own flag, a vague retention none, a vague country is left open', () => {
    const vague = { ...FULL, recipient: 'vague', retention: 'vague', country: 'vague' } as const;
    expect(due('overseas', 'optional', vague)).toMatchObject({ flags: ['vague-recipient'] });
    expect(due('overseas', 'optional', vague).either).toContain('missing-country');
  });

  it('owes the effect of refusal abroad always, at home only where the consent is mandatory', () => {
    const bare = { ...FULL, country: 'absent', refusalConsequence: 'absent' } as const;
    expect(due('third-party', 'optional', bare).flags).toEqual([]);
    expect(due('third-party', 'mandatory', bare).flags).toEqual(['mandatory-third-party', 'missing-refusal']);
    expect(due('overseas', 'optional', { ...FULL, refusalConsequence: 'absent' }).flags).toEqual(['missing-refusal']);
  });

  it('leaves open what the labels leave open', () => {
    const { flags, either } = due('overseas', 'optional', { ...FULL, items: 'absent' }, { items: ['present'] });
    expect(flags).not.toContain('missing-items');
    expect(either).toContain('missing-items');
  });
});

describe('plantNotices', () => {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('writes four layouts under two markers, the notice in each, and none for other kinds of notice', () => {
    const path = join(folder, 'notice.html');
    writeFileSync(path, '<html><body><table><tr><td>받는 자</td><td>가나 &amp; 다라</td></tr></table><script>1</script></body></html>');
    const row = { id: '1', lang: 'ko', path, noticeKind: 'overseas', elements: FULL, alt: {} } as unknown as LabelRow;
    const rows = plantNotices([row, { ...row, id: '2', noticeKind: 'processor' }], join(folder, 'out'));
    expect(rows.map((one) => one.id).sort()).toEqual(
      ['beside', 'modal', 'table', 'textarea'].flatMap((layout) => [`1-${layout}-mandatory`, `1-${layout}-optional`]),
    );
    expect(readdirSync(join(folder, 'out'))).toHaveLength(8);
    for (const one of rows) {
      const page = readFileSync(one.path, 'utf8');
      expect(page).toContain(one.id.endsWith('mandatory') ? '[필수] 개인정보 국외 이전 동의' : '[선택] 개인정보 국외 이전 동의');
      expect(page.replace(/&#38;|&amp;/g, '&')).toContain('가나 & 다라');
      expect(page).not.toContain('<script');
      expect(page.match(/<body/g)).toHaveLength(1);
    }
  });
});
