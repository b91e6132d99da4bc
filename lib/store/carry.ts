/**
 * What version 1 left is carried over, one capture a transaction: a worker killed in the middle goes on where it stopped. A row that cannot
 * be carried over stays where it lies and is listed as damaged.
 */
import { canonical } from '../model/canonical';
import type { Capture, Gap, Part } from '../model/capture';
import type { CaptureOne } from '../model/capture-v1';
import { sealOf, sha256 } from '../model/digest';
import type { Report } from '../model/report';
import { screenOf, siteOf, variantOf } from '../model/screen';
import type { Snapshot } from '../model/snapshot';
import { change } from './chain';
import type { Database } from './database';
import { isLostConnection, isQuota } from './errors';
import { isPicture, storedBlob, storedCapture } from './records';

export async function carryOver(db: Database): Promise<void> {
  if ((await db.captures.count()) === 0) return;
  for (const id of await db.captures.toCollection().primaryKeys()) {
    try {
      await carry(db, id);
    } catch (error) {
      if (isQuota(error) || isLostConnection(error)) throw error;
      // Damaged: it stays, and `Reader` lists it.
    }
  }
}

interface Carried {
  readonly row: Capture;
  readonly seal: string;
  readonly blobs: ReadonlyMap<Part, Blob>;
}

async function carry(db: Database, id: string): Promise<void> {
  const old = await db.captures.get(id);
  const [snapshot, report, picture] = await Promise.all([db.snapshots.get(id), db.reports.get(id), db.pictures.get(id)]);
  if (!old || !snapshot || !report) throw new Error(`Capture ${id} of version 1 lacks a part.`);
  const { row, seal, blobs } = await renew(old, snapshot.value, report.value, picture?.value);
  const stored = await Promise.all([...blobs].map(([part, blob]) => storedBlob(part.sha256, blob, part.type, isPicture(part.kind))));
  const tables = [db.captures, db.snapshots, db.reports, db.pictures, db.kept, db.blobs];
  await change(db, tables, { now: () => new Date() }, async () => ({
    deeds: [{ deed: 'sealed', what: 'capture', subject: id, hash: seal }],
    write: async ([link]) => {
      if (!link) return;
      await db.blobs.bulkPut(stored);
      await db.kept.put(storedCapture(row, seal, link.entry));
      await Promise.all([db.captures.delete(id), db.snapshots.delete(id), db.reports.delete(id), db.pictures.delete(id)]);
    },
  }));
}

async function renew(old: CaptureOne, snapshot: Snapshot, report: Report, picture: Blob | undefined): Promise<Carried> {
  const blobs = new Map<Part, Blob>();
  const add = async (name: string, kind: Part['kind'], blob: Blob) => {
    const type = blob.type || 'image/png';
    blobs.set({ name, kind, sha256: await sha256(blob), bytes: blob.size, type }, blob);
  };
  await add('snapshot.json', 'snapshot', new Blob([canonical(snapshot)], { type: 'application/json' }));
  await add('report.json', 'report', new Blob([canonical(report)], { type: 'application/json' }));
  if (picture) await add('picture.png', 'picture', picture);
  const gaps: Gap[] = [
    ...(picture ? [] : [{ kind: 'picture', why: old.picture === 'kept' ? 'failed' : old.picture } as const]),
    ...(['html', 'marked-picture', 'recipients'] as const).map((kind) => ({ kind, why: 'not-captured' as const })),
  ];
  const flags = report.findings
    .filter((one) => one.verdict === 'finding' && (one.scope ?? 'consent') === 'consent')
    .map((one) => ({ rule: one.rule, confidence: one.confidence ?? 'review' }));
  const read = snapshot.frames.filter((frame) => frame.state === 'read').length;
  const row: Capture = {
    id: old.id,
    schema: 2,
    at: old.at,
    zone: old.zone,
    status: 'partial',
    origin: old.origin,
    site: siteOf(hostOf(old.origin)),
    url: old.url,
    title: old.title,
    screen: screenOf(old.origin, old.url, snapshot),
    variant: variantOf(snapshot),
    kinds: old.kinds,
    confirmed: old.confirmed,
    review: old.review,
    cannotTell: old.cannotTell,
    consents: old.consents,
    flags,
    engine: old.engine,
    rules: old.rules,
    parts: [...blobs.keys()],
    gaps,
    masks: snapshot.masked.map(({ rule, count }) => ({ rule, count, where: 'snapshot' })),
    // What version 1 kept was not covered in its pictures, and nobody may think so: `covered` is missing here.
    custody: [{ at: old.at, deed: 'carried-over', by: `consent-inspector/${old.app}` }],
    provenance: {
      mode: 'extension',
      app: old.app,
      agent: old.agent,
      viewport: snapshot.viewport,
      htmlLang: snapshot.lang,
      servedLocale: report.servedLocale,
      frames: { seen: read, unseen: snapshot.frames.length - read },
    },
  };
  return { row, seal: await sealOf(row), blobs };
}

function hostOf(origin: string): string {
  return origin.replace(/^[a-z]+:\/\//, '');
}
