/** A look as the extension takes it: the page's copy, its meaning worked out outside of the page, the page's answers to what is asked of it. */
import type { Page } from 'playwright-core';
import type { PageAnswer, PageQuestion } from '../lib/model/messages';
import type { Snapshot } from '../lib/model/snapshot';
import { complete } from '../lib/snapshot/complete';
import type { PageCopy } from '../lib/snapshot/page/page-copy';
import { shape } from '../lib/snapshot/shape';

/**
 * @param page holds sentinel and snapshot code
 * @returns the Snapshot as it is kept, and what the page was asked for it
 */
export async function lookAt(page: Page): Promise<{ readonly snapshot: Snapshot; readonly asked: readonly PageQuestion[] }> {
  const asked: PageQuestion[] = [];
  const steps = shape(JSON.parse((await page.evaluate('consentInspector.copy()')) as string) as PageCopy, {
    path: '0',
    origin: 'https://shop.example',
  });
  let step = steps.next();
  while (!step.done) {
    asked.push(step.value);
    step = steps.next((await page.evaluate(`consentInspector.answer(${JSON.stringify(step.value)})`)) as PageAnswer);
  }
  return { snapshot: complete(step.value.snapshot, step.value.rest), asked };
}
