/** A page in which a part of the program is measured: bundled as it is, on a secure origin without a server. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** The middle value, the upper of two; 0 of nothing. */
export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** One line of the table. `goal`: the most that is allowed. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly goal: number;
}

async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

export interface Stage {
  readonly context: BrowserContext;
  readonly page: Page;
}

/**
 * Opens a page and runs a script of this folder in it.
 * @param threads scripts that the page may start as workers: path on the page's origin, and what they hold
 */
export async function stage(browser: Browser, script: string, threads: Readonly<Record<string, string>> = {}): Promise<Stage> {
  const context = await browser.newContext();
  const served = new Map(await Promise.all(Object.entries(threads).map(async ([path, code]) => [path, await bundled(code)] as const)));
  await context.route('**/*', (route) => {
    const thread = served.get(new URL(route.request().url()).pathname);
    return route.fulfill(
      thread === undefined
        ? { contentType: 'text/html', body: '<!doctype html><title>bench</title>' }
        : { contentType: 'text/javascript', body: thread },
    );
  });
  const page = await context.newPage();
  await page.goto('https://bench.example/');
  await page.addScriptTag({ content: await bundled(`import ${JSON.stringify(script)};`) });
  return { context, page };
}
