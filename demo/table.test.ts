import { describe, expect, it } from 'vitest';
import { COMPLETE_LOCALES, t } from '../lib/i18n/every';
import type { Finding, Report } from '../lib/model/report';
import { SEVERITIES } from '../lib/model/vocabulary';
import type { Screen } from './screens';
import { table } from './table';

const screen = { id: 'A', title: { en: 'Join', ko: '가입' }, about: { en: 'one form', ko: '양식 하나' } } as unknown as Screen;
const finding = (severity: NonNullable<Finding['severity']>) =>
  ({ rule: 'bundled-consent', verdict: 'finding', severity, confidence: 'confirmed', facts: {}, evidence: [] }) as unknown as Finding;

describe.each(COMPLETE_LOCALES)('the table of findings in %s', (locale) => {
  it('keeps its columns apart, whatever the words', () => {
    const report = { findings: SEVERITIES.map(finding) } as unknown as Report;
    const lines = table([{ screen, report }], locale, 90).split('\n');
    const sure = t(locale, 'confidence.confirmed');
    const found = lines.filter((line) => line.includes('▲'));
    expect(found).toHaveLength(SEVERITIES.length);
    for (const severity of SEVERITIES) {
      const word = t(locale, `severity.${severity}`);
      expect(found.filter((line) => new RegExp(`^${word} {2,}${sure} {2,}▲`).test(line))).toHaveLength(1);
    }
    expect(Math.max(...found.map((line) => line.length))).toBeLessThanOrEqual(90);
  });
});
