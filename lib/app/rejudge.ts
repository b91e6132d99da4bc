/** Judging a capture again with today's rules: the first verdict stays in the capture, the new one lies beside it, the differences between. */
import * as v from 'valibot';
import { inspect } from '../engine/inspect';
import { differences } from '../evidence/differences';
import type { Archive, Kept } from '../model/archive';
import { canonical } from '../model/canonical';
import { sealOf, sha256 } from '../model/digest';
import type { Judgement } from '../model/evidence';
import { type Report, ReportSchema } from '../model/report';
import { type Snapshot, SnapshotSchema } from '../model/snapshot';
import { shortHash } from '../model/text';

/** Why a capture cannot be judged again. `manual`: entered by a person, there is nothing to inspect. */
export type CannotJudge = 'gone' | 'manual' | 'damaged' | 'deleted';

export type Rejudged =
  | { readonly state: 'judged'; readonly judgement: Judgement; readonly before: Report; readonly after: Report }
  /** The verdict in the capture is today's, to the byte. */
  | { readonly state: 'same'; readonly before: Report }
  | { readonly state: 'cannot'; readonly why: CannotJudge };

/**
 * Judges the stored Snapshot of a capture. The same verdict twice is one judgement.
 * @param judge today's engine; another one only in tests of what a changed rule does
 */
export async function rejudge(store: Archive, id: string, now: Date, judge: typeof inspect = inspect): Promise<Rejudged> {
  const kept = await store.open(id);
  if (!kept) return { state: 'cannot', why: 'gone' };
  if ('why' in kept) return { state: 'cannot', why: 'damaged' };
  if (kept.row.status === 'manual') return { state: 'cannot', why: 'manual' };
  const [snapshot, before] = await Promise.all([
    readPart<Snapshot>(store, kept, 'snapshot', SnapshotSchema),
    readPart<Report>(store, kept, 'report', ReportSchema),
  ]);
  if (!snapshot || !before) return { state: 'cannot', why: kept.dropped.length > 0 ? 'deleted' : 'damaged' };
  // What the visitor was served and where they live are facts of that day; only engine and rules are today's.
  const after = judge(snapshot, {
    input: before.input,
    jurisdiction: before.jurisdiction,
    ...(before.servedLocale === '' ? {} : { servedLocale: before.servedLocale }),
  });
  const text = canonical(after);
  if (text === canonical(before)) return { state: 'same', before };
  const report = new Blob([text], { type: 'application/json' });
  const hash = await sha256(report);
  const judgement: Judgement = {
    id: `judged-${shortHash(`${id}\n${hash}`)}`,
    schema: 1,
    capture: id,
    at: now.toISOString(),
    engine: after.engine,
    rules: after.rules,
    report: { name: 'report.json', kind: 'report', sha256: hash, bytes: report.size, type: 'application/json' },
    against: { engine: before.engine, rules: before.rules },
    differences: differences(before, after),
  };
  await store.judge(judgement, await sealOf(judgement), report);
  const stored = (await store.judgements(id)).find((one) => one.id === judgement.id) ?? judgement;
  return { state: 'judged', judgement: stored, before, after };
}

/** A JSON part of a capture, checked; undefined when it is not there or is no such thing. */
async function readPart<T>(
  store: Archive,
  { row, dropped }: Kept,
  kind: 'snapshot' | 'report',
  schema: v.GenericSchema,
): Promise<T | undefined> {
  const part = row.parts.find((one) => one.kind === kind);
  if (!part || dropped.includes(part.name)) return undefined;
  const text = await (await store.part(part.sha256))?.text();
  if (text === undefined) return undefined;
  try {
    const parsed = v.safeParse(schema, JSON.parse(text));
    return parsed.success ? (parsed.output as T) : undefined;
  } catch {
    return undefined;
  }
}
