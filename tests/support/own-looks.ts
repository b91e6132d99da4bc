/** Looks at source text as if it were a saved page: one browser and one tab for many pages. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { Chromium } from '../../cli/chromium';
import { ROOT } from '../../cli/dev/setup.mjs';
import { look } from '../../cli/look';
import { inspect } from '../../lib/engine/inspect';
import type { Report } from '../../lib/model/report';
import type { Snapshot } from '../../lib/model/snapshot';
import { squash } from '../../lib/model/text';
import { RULE_IDS } from '../../lib/model/vocabulary';
import type { PageLabels } from './labels';
import { type LabelledPage, otherPages, rulePages } from './rule-pages';

const OTHERS = ['kinds', 'controls', 'shops', 'leaving'];

/** Every page of our own. */
export const ownPages = (): readonly LabelledPage<PageLabels>[] => [
  ...RULE_IDS.flatMap((id) => rulePages(id).pages),
  ...OTHERS.flatMap((name) => otherPages(name).pages),
];

export class OwnLooks {
  private constructor(
    private readonly browser: Chromium,
    private readonly folder: string,
    readonly page: Page,
  ) {}

  static async start(): Promise<OwnLooks> {
    const browser = await Chromium.start();
    const folder = mkdtempSync(path.join(os.tmpdir(), 'consent-inspector-'));
    // Another address than the pages' own: what stands there first is answered from memory from then on.
    const first = path.join(folder, 'first.html');
    writeFileSync(first, '<!doctype html><meta charset="utf-8"><title>empty</title>');
    const { page } = await browser.openPage(first);
    return new OwnLooks(browser, folder, page);
  }

  /** Opens the source; the same address each time, so that no two pages differ by it. */
  async open(html: string): Promise<void> {
    const file = path.join(this.folder, 'page.html');
    writeFileSync(file, html);
    await this.page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
  }

  snapshot(): Promise<Snapshot> {
    return look(this.page);
  }

  async reportOf(html: string, servedLocale?: string): Promise<Report> {
    await this.open(html);
    return inspect(await this.snapshot(), servedLocale ? { servedLocale } : {});
  }

  async close(): Promise<void> {
    await this.browser.close();
    rmSync(this.folder, { recursive: true });
  }
}

/** Where the page stands in the project. */
export const at = (file: string): string => path.join(ROOT, file);

/** What a Report says, a fact a line, without ids, refs and places: what must not change when only the markup does. */
export interface Facts {
  readonly kinds: readonly string[];
  readonly consents: readonly string[];
  readonly notices: readonly string[];
  readonly findings: readonly string[];
}

export function factsOf({ pageKinds, consents, notices, findings }: Report): Facts {
  return {
    kinds: pageKinds.map(({ kind }) => kind).sort(),
    consents: consents.map(({ text, control, purposes, requirement, requirementHow, agreeAll, prechecked }) =>
      [squash(text).text, control, purposes.join('+'), requirement, requirementHow, agreeAll && 'agree-all', prechecked && 'prechecked']
        .filter(Boolean)
        .join(' · '),
    ),
    notices: notices
      .map(({ kind, elements }) =>
        [kind, ...Object.entries(elements).flatMap(([name, { state }]) => (state === 'absent' ? [] : [`${name} ${state}`]))].join(' · '),
      )
      .sort(),
    findings: findings.map(({ rule, verdict, reason, severity }) => [rule, verdict, reason, severity].filter(Boolean).join(' ')).sort(),
  };
}

/** What one list of lines has and the other has not, `-` for lost and `+` for gained. */
export function changes(before: readonly string[], after: readonly string[]): string[] {
  const left = [...after];
  const lost = before.filter((line) => {
    const found = left.indexOf(line);
    if (found >= 0) left.splice(found, 1);
    return found < 0;
  });
  return [...lost.map((line) => `- ${line}`), ...left.map((line) => `+ ${line}`)];
}
