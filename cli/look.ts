/**
 * Looks at a page that the command line has opened: the same snapshot code as in the extension, run in an isolated world of every frame,
 * with closed shadow roots resolved through the debugger, and the frames joined into one Snapshot.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { CDPSession, Frame, Page } from 'playwright-core';
import type { Rest } from '../lib/model/messages';
import type { Snapshot } from '../lib/model/snapshot';
import { complete } from '../lib/snapshot/complete';
import { joinFrames } from '../lib/snapshot/join';

const WORLD = 'consent-inspector';
let bundle: Promise<string> | undefined;

/** The page-side code as one script that leaves `__look` in its world. Built once per process. */
export function pageCode(): Promise<string> {
  bundle ??= build({
    entryPoints: [fileURLToPath(new URL('../lib/snapshot/index.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: '__look',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  }).then((built) => {
    const [file] = built.outputFiles;
    if (!file) throw new Error('esbuild wrote nothing for lib/snapshot.');
    return `${file.text};globalThis.__look=__look`;
  });
  return bundle;
}

interface Tree {
  /** `unreachableUrl` where the browser shows its own page in place of one that did not come. */
  readonly frame: { readonly id: string; readonly unreachableUrl?: string };
  readonly childFrames?: Tree[];
}

interface DomNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly shadowRoots?: DomNode[];
}

/** Milliseconds one frame's snapshot may take on the command line, where nobody waits at the page. */
const BUDGET = 5_000;

/**
 * @param page opened by `Chromium.openPage`
 * @param options untouched: nobody has clicked since load, so each control's state is its state at load
 */
export async function look(page: Page, options: { untouched?: boolean } = {}): Promise<Snapshot> {
  const code = await pageCode();
  const sessions: CDPSession[] = [await page.context().newCDPSession(page)];
  // Frames in another process answer only to a session of their own; the others have none.
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    const own = await ownSession(page, frame);
    if (own) sessions.push(own);
  }
  const snapshots: Snapshot[] = [];
  try {
    for (const session of sessions) snapshots.push(...(await lookThrough(session, code, options.untouched ?? true)));
  } finally {
    for (const session of sessions) await session.detach().catch(() => undefined);
  }
  if (snapshots.length === 0) throw new Error('No frame of the page could be read.');
  return joinFrames(snapshots);
}

async function ownSession(page: Page, frame: Frame): Promise<CDPSession | undefined> {
  try {
    return await page.context().newCDPSession(frame);
  } catch {
    return undefined;
  }
}

/** Snapshots of all frames that one debugger session reaches. A frame that goes away meanwhile is left out. */
async function lookThrough(session: CDPSession, code: string, untouched: boolean): Promise<Snapshot[]> {
  const { frameTree } = (await session.send('Page.getFrameTree')) as { frameTree: Tree };
  const ids: string[] = [];
  const trees = [frameTree];
  for (let tree = trees.pop(); tree; tree = trees.pop()) {
    // The page has such a frame, and what stands in it is not the page's: unread, as the extension leaves it, which may not enter there.
    if (tree.frame.unreachableUrl) continue;
    ids.push(tree.frame.id);
    trees.push(...(tree.childFrames ?? []));
  }
  const closed = await closedRoots(session, frameTree.frame.id);
  const snapshots: Snapshot[] = [];
  for (const id of ids) {
    try {
      snapshots.push(await lookAt(session, id, code, closed, untouched));
    } catch (error) {
      if (id === frameTree.frame.id) throw error;
    }
  }
  return snapshots;
}

interface ClosedRoot {
  readonly host: number;
  readonly root: number;
}

/** Elements of a document from which on closed roots are left alone: the walk ends at 50,000, and a million nodes take the debugger a minute. */
const MANY = 60_000;

/**
 * Hosts and roots of all closed shadow roots of the session; undefined when the document is too large to ask. It is asked for as a flat
 * list: as a tree it overflows the protocol's own stack some 300 levels down.
 */
async function closedRoots(session: CDPSession, frameId: string): Promise<ClosedRoot[] | undefined> {
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', { frameId, worldName: WORLD });
  const expression = "document.getElementsByTagName('*').length";
  const { result } = await session.send('Runtime.evaluate', { expression, contextId, returnByValue: true });
  if (result.value > MANY) return undefined;
  await session.send('DOM.enable');
  const { nodes } = (await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true })) as { nodes: DomNode[] };
  const found: ClosedRoot[] = [];
  for (const node of nodes) {
    for (const root of node.shadowRoots ?? []) {
      if (root.shadowRootType === 'closed') found.push({ host: node.backendNodeId, root: root.backendNodeId });
    }
  }
  return found;
}

async function lookAt(
  session: CDPSession,
  frameId: string,
  code: string,
  closed: readonly ClosedRoot[] | undefined,
  untouched: boolean,
): Promise<Snapshot> {
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId, worldName: WORLD });
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(code);
  await evaluate('globalThis.__roots = new Map(); 0');
  for (const { host, root } of closed ?? []) {
    try {
      const hostObject = await session.send('DOM.resolveNode', { backendNodeId: host, executionContextId });
      const rootObject = await session.send('DOM.resolveNode', { backendNodeId: root, executionContextId });
      await session.send('Runtime.callFunctionOn', {
        executionContextId,
        functionDeclaration: 'function (host, root) { globalThis.__roots.set(host, root); }',
        arguments: [{ objectId: hostObject.object.objectId as string }, { objectId: rootObject.object.objectId as string }],
      });
    } catch {
      // The host belongs to another frame's document: its own turn will resolve it.
    }
  }
  // Without an opener the Snapshot does not claim to see closed roots.
  const opener = closed ? 'openClosedRoot: (host) => globalThis.__roots.get(host) ?? null, ' : '';
  const options = `{ ${opener}untouched: ${untouched}, budget: ${BUDGET} }`;
  const json = await evaluate(`(({ snapshot, rest }) => JSON.stringify([snapshot, rest]))(__look.sight(document, ${options}))`);
  const [snapshot, rest] = JSON.parse(json as string) as [Snapshot, Rest];
  return complete(snapshot, rest);
}
