import { describe, expect, it } from 'vitest';
import type { Finding, Report } from '../model/report';
import { differences } from './differences';
import { manifestHash, manifestOf } from './manifest';

const finding = (over: Partial<Finding>): Finding => ({
  rule: 'vague-recipient',
  verdict: 'finding',
  severity: 'serious',
  confidence: 'confirmed',
  id: 'vague-recipient:1',
  consents: [],
  notices: [],
  evidence: [],
  facts: {},
  ...over,
});
const report = (...findings: Finding[]): Report => ({ findings }) as unknown as Report;
const clear = finding({ verdict: 'clear', id: undefined as never, severity: undefined as never, confidence: undefined as never });
const unsure = finding({
  verdict: 'cannot-tell',
  reason: 'notice-not-seen',
  id: undefined as never,
  severity: undefined as never,
  confidence: undefined as never,
});

describe('differences of two judgements', () => {
  it('are none between equal ones', () => {
    expect(differences(report(finding({}), clear), report(finding({}), clear))).toEqual([]);
  });

  it('name what is gone, with what the rule says now', () => {
    expect(differences(report(finding({})), report(clear))).toEqual([
      {
        rule: 'vague-recipient',
        finding: 'vague-recipient:1',
        change: 'gone',
        was: { verdict: 'finding', severity: 'serious', confidence: 'confirmed' },
        is: { verdict: 'clear' },
      },
    ]);
  });

  it('name what appeared, with the words and what the rule said before', () => {
    const evidence = [{ text: 0, start: 0, end: 3, node: 1, words: '판매자' }];
    expect(differences(report(unsure), report(finding({ evidence })))).toMatchObject([
      { change: 'appeared', quote: '판매자', was: { verdict: 'cannot-tell', reason: 'notice-not-seen' }, is: { verdict: 'finding' } },
    ]);
  });

  it('name what weighs otherwise, and a doubt that came or went', () => {
    expect(differences(report(finding({})), report(finding({ severity: 'minor' })))).toMatchObject([
      { change: 'changed', was: { severity: 'serious' }, is: { severity: 'minor' } },
    ]);
    expect(differences(report(clear), report(clear, unsure))).toMatchObject([
      { change: 'changed', was: { verdict: 'clear' }, is: { verdict: 'cannot-tell' } },
    ]);
    expect(differences(report(), report(clear))).toMatchObject([{ change: 'appeared', is: { verdict: 'clear' } }]);
    expect(differences(report(clear), report())).toMatchObject([{ change: 'gone', was: { verdict: 'clear' } }]);
  });

  it('tell two findings of one rule apart', () => {
    const two = finding({ id: 'vague-recipient:2' });
    expect(differences(report(finding({}), two), report(two))).toMatchObject([{ finding: 'vague-recipient:1', change: 'gone' }]);
  });
});

describe('a manifest', () => {
  const file = (path: string) => ({ path, bytes: 1, sha256: 'a'.repeat(64) });

  it('does not depend on the order in which files come', async () => {
    const one = manifestOf([file('b'), file('a'), file('é'), file('Z')]);
    expect(one.files.map(({ path }) => path)).toEqual(['Z', 'a', 'b', 'é']);
    expect(await manifestHash(one)).toBe(await manifestHash(manifestOf([file('Z'), file('é'), file('b'), file('a')])));
  });

  it('refuses two files of one name', () => {
    expect(() => manifestOf([file('a'), file('a')])).toThrow('Two files are called a.');
  });
});
