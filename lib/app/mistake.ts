/**
 * 'This is wrong': what the person says is wrong goes into a file together with everything needed to judge it again. The Snapshot is the masked one
 * of the page; nothing a person typed is in it. `consent-inspector inspect` and `evaluate` read the file as it is.
 */
import type { Mistake } from '../model/panel';
import type { Report } from '../model/report';
import type { Snapshot } from '../model/snapshot';
import type { RuleId } from '../model/vocabulary';

const MISTAKE_FORMAT = 'consent-inspector-remark';

export interface MistakeParts {
  readonly snapshot: Snapshot;
  readonly report: Report;
  /** ISO time. */
  readonly at: string;
  /** Version of the extension. */
  readonly app: string;
  readonly about?: { readonly id: string; readonly rule: RuleId };
}

/** Longest remark that is kept, in characters. */
const MOST = 4_000;

/** The file's text. @param remark what the person wrote about it; trimmed, and cut at 4,000 characters */
export function mistakeFile({ snapshot, report, at, app, about }: MistakeParts, remark: string): string {
  const file = {
    format: MISTAKE_FORMAT,
    version: 1,
    at,
    app,
    remark: remark.trim().slice(0, MOST),
    ...(about ? { about } : {}),
    input: report.input,
    options: { jurisdiction: report.jurisdiction, ...(report.servedLocale === '' ? {} : { servedLocale: report.servedLocale }) },
    snapshot,
    report,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What the file holds, to be read before it is written. */
export function mistakeOf(parts: MistakeParts, site: string): Mistake {
  const preview = mistakeFile(parts, '');
  const { snapshot, report, about } = parts;
  return {
    site,
    texts: snapshot.texts.length,
    consents: report.consents.length,
    notices: report.notices.length,
    findings: report.findings.filter((one) => one.verdict === 'finding').length,
    masked: snapshot.masked.filter((one) => one.count > 0),
    preview,
    bytes: new TextEncoder().encode(preview).length,
    ...(about ? { about: { ...about, facts: report.findings.find((one) => one.id === about.id)?.facts ?? {} } } : {}),
  };
}

/** @param at ISO 8601; the day of it is part of the name */
export function mistakeFileName(site: string, at: string): string {
  const safe = site.replace(/[^A-Za-z0-9.-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '');
  return `remark-${safe || 'page'}-${at.slice(0, 10)}.json`;
}
