/** One visit of the demo shop, joined and left, as a person walks it; and what was kept of it, read and checked where it lies. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { ExportFormat } from '../../lib/app/export';
import type { Gap } from '../../lib/model/capture';
import type { ConsentRecord } from '../../lib/model/consent-record';
import type { Flow, FlowStep } from '../../lib/model/flow';

/** Milliseconds after the order to save at which the worker is killed: while it looks, pictures, hashes and writes. */
export const KILLS = [0, 40, 120, 300, 700] as const;

/** What the walk needs of a page in any browser. Each press is a real one. */
export interface Walker {
  /** Presses the first element that a selector finds; resolves when the page has come to rest. */
  press(selector: string): Promise<void>;
  /** Waits until the recorder has this many steps. */
  steps(count: number): Promise<void>;
}

/** Presses a screen asks for, by its address, in order of the walk. */
export const JOIN = { from: '/login', steps: 3, clicks: 1 + 5 } as const;
export const LEAVE = { from: '/leave/steps/1', steps: 8, clicks: 7 + 1 } as const;

/** From the login page by its sign-up link through the four required ticks to 'joined'. */
export async function walkJoin(walker: Walker): Promise<void> {
  await walker.steps(1);
  await walker.press('a[href="/join"]');
  await walker.steps(2);
  for (const name of ['terms', 'privacy', 'third', 'abroad']) await walker.press(`input[name=${name}]`);
  await walker.press('form button[type=submit]');
  await walker.steps(3);
}

/** Through the seven steps of leaving, past every plea, to 'done'. */
export async function walkLeave(walker: Walker): Promise<void> {
  const submit = 'form button[type=submit]';
  const to = (step: number) => `a[href="/leave/steps/${step}"]`;
  const ways = [[to(2)], [to(3)], ['input[name=why]', submit], [to(5)], [to(6)], [submit], [submit]];
  await walker.steps(1);
  for (const [at, presses] of ways.entries()) {
    for (const selector of presses) await walker.press(selector);
    await walker.steps(at + 2);
  }
}

/** What {@link evidenceCode} leaves under `evidence` in a page of the extension. */
export interface EvidenceInPage {
  flows(): Promise<{ readonly flow: Flow; readonly steps: readonly FlowStep[] }[]>;
  agreed(): Promise<readonly ConsentRecord[]>;
  ids(): Promise<string[]>;
  /** Ids of captures with what is wrong with them; none when all is whole. */
  wrong(): Promise<string[]>;
  /** One capture as an exported file, base64. */
  exported(id: string, format: ExportFormat): Promise<string>;
  /** The list of recipients of a capture, and what the capture is missing. */
  list(id: string): Promise<{
    readonly lines: number;
    readonly bytes: number;
    readonly first: string;
    readonly last: string;
    readonly gaps: readonly Gap[];
  }>;
  /** Changes one byte of a stored part. @returns the name of the part and the id of its capture */
  spoil(): Promise<{ readonly capture: string; readonly part: string }>;
}

/** The archive and its verifier as one script, to be run in a page of the extension by the debugger. */
export async function evidenceCode(): Promise<string> {
  const from = path.dirname(fileURLToPath(import.meta.url));
  const built = await build({
    entryPoints: [path.join(from, 'recorded-in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
  });
  return built.outputFiles[0]?.text ?? '';
}
