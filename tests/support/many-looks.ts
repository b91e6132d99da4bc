/**
 * Looks at many sources, changed by relations, in one scratch page: no navigation, no debugger session and no copy of the snapshot code a
 * source. It sees what `OwnLooks` sees; `metamorphosis.test.ts` holds the two against each other.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { inspect } from '../../lib/engine/inspect';
import type { Report } from '../../lib/model/report';
import { complete } from '../../lib/snapshot/complete';
import { joinFrames } from '../../lib/snapshot/join';
import type { Ask, Seen } from './many-in-page';
import type { OwnLooks } from './own-looks';

export interface Wanted extends Ask {
  readonly servedLocale?: string;
}

export interface Looked {
  readonly places: number;
  readonly about: string;
  /** Absent where nothing was changed. */
  readonly report?: Report;
}

/** Sources looked at side by side: few enough to be held in memory, many enough that a question costs little. */
const BATCH = 8;

export class ManyLooks {
  private constructor(
    private readonly looks: OwnLooks,
    private readonly scratch: Page,
  ) {}

  /** A page of its own beside the one of `looks`, which looks at what no frame can show. */
  static async start(looks: OwnLooks): Promise<ManyLooks> {
    const scratch = await looks.page.context().newPage();
    scratch.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    await scratch.goto(looks.page.url());
    const built = await build({
      entryPoints: [fileURLToPath(new URL('./many-in-page.ts', import.meta.url))],
      bundle: true,
      format: 'iife',
      globalName: 'many',
      write: false,
    });
    await scratch.addScriptTag({ content: built.outputFiles[0]?.text ?? '' });
    return new ManyLooks(looks, scratch);
  }

  /** In the order asked; while one batch is judged the page is at the next. */
  async *reports<W extends Wanted>(wanted: readonly W[]): AsyncGenerator<readonly [W, Looked]> {
    const ask = (from: number): Promise<Seen[]> | undefined =>
      from < wanted.length ? this.see(wanted.slice(from, from + BATCH)) : undefined;
    let next = ask(0);
    for (let from = 0; next; from += BATCH) {
      const seen = await next;
      next = ask(from + BATCH);
      for (const [at, one] of seen.entries()) {
        const asked = wanted[from + at] as W;
        yield [asked, await this.judge(asked, one)];
      }
    }
  }

  private see(asks: readonly Wanted[]): Promise<Seen[]> {
    const plain = asks.map(({ html, change }): Ask => ({ html, ...(change ? { change } : {}) }));
    return this.scratch.evaluate((all) => (globalThis as unknown as { many: typeof import('./many-in-page') }).many.seeAll(all), plain);
  }

  private async judge({ servedLocale }: Wanted, { places, about, html, looks }: Seen): Promise<Looked> {
    if (places === 0) return { places, about };
    if (!looks) return { places, about, report: await this.looks.reportOf(html, servedLocale) };
    const snapshot = joinFrames(looks.map(([taken, rest]) => complete(taken, rest)));
    return { places, about, report: inspect(snapshot, servedLocale ? { servedLocale } : {}) };
  }
}
