/** Runs the extension's gate on an opened page, as the extension would: in an isolated world of every frame. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { CDPSession, Page } from 'playwright-core';

const WORLD = 'consent-inspector-gate';
let bundle: Promise<string> | undefined;

function gateCode(): Promise<string> {
  bundle ??= build({
    entryPoints: [fileURLToPath(new URL('../../lib/watch/sentinel.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: '__gate',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  }).then((built) => `${built.outputFiles[0]?.text ?? ''};__gate.looksLikeConsent(document)`);
  return bundle;
}

interface Tree {
  readonly frame: { readonly id: string };
  readonly childFrames?: readonly Tree[];
}

/** Whether the gate opens in any frame of the page. Closed shadow roots stay closed here; in the extension the browser opens them. */
export async function sentinelFires(page: Page): Promise<boolean> {
  const expression = await gateCode();
  const session = await page.context().newCDPSession(page);
  try {
    const { frameTree } = (await session.send('Page.getFrameTree')) as { frameTree: Tree };
    const pending = [frameTree];
    for (let tree = pending.pop(); tree; tree = pending.pop()) {
      if (await firesIn(session, tree.frame.id, expression)) return true;
      pending.push(...(tree.childFrames ?? []));
    }
    return false;
  } finally {
    await session.detach();
  }
}

async function firesIn(session: CDPSession, frameId: string, expression: string): Promise<boolean> {
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', { frameId, worldName: WORLD });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId, returnByValue: true });
  if (exceptionDetails) throw new Error(`The gate broke down: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  return result.value === true;
}
