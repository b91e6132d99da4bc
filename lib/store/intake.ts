/** Taking in what an import has checked: everything new in one transaction, nothing overwritten. */
import type { Batch, Damaged, Deed, Incoming } from '../model/archive';
import { addBlobs, blobsOf } from './blobs';
import { type Clerk, change } from './chain';
import type { Database } from './database';
import { bulk } from './listing';
import { type StoredCapture, storedCapture, storedLink } from './records';
import { roomFor } from './room';

const isRow = (one: StoredCapture | Damaged): one is StoredCapture => !('why' in one);

/** A capture that is here already under the same seal and lacks bytes that now come. */
interface Filled {
  readonly stored: StoredCapture;
  readonly incoming: Incoming;
}

interface Plan {
  readonly captures: readonly Incoming[];
  readonly filled: readonly Filled[];
  readonly judgements: Batch['judgements'];
  readonly flows: Batch['flows'];
  readonly consents: Batch['consentRecords'];
  readonly observations: Batch['observations'];
  readonly links: Batch['links'];
  readonly known: readonly string[];
}

/**
 * @returns ids that were there already and were left as they are
 * @throws RangeError when an entry stands here with another hash; nothing was written then
 */
export async function admit(db: Database, clerk: Clerk, batch: Batch): Promise<readonly string[]> {
  const parts = batch.captures.flatMap(({ row }) => row.parts);
  const bytes = new Map([
    ...batch.captures.flatMap((one) => [...one.parts]),
    ...batch.judgements.map(({ row, report }) => [row.report.sha256, report] as const),
  ]);
  const blobs = await blobsOf([...parts, ...batch.judgements.map(({ row }) => row.report)], bytes);
  let known: readonly string[] = [];
  const tables = [db.kept, db.blobs, db.judgements, db.flows, db.steps, db.consents, db.tombstones, db.timestamps, db.observations];
  await change<void>(db, tables, clerk, async () => {
    const plan = await planFor(db, batch);
    known = plan.known;
    await roomFor(growthBy(plan));
    const deeds: Deed[] = [
      ...plan.captures.map(({ row, seal }) => ({ deed: 'imported', what: 'capture', subject: row.id, hash: seal }) as const),
      ...plan.filled.map(({ stored }) => ({ deed: 'imported', what: 'capture', subject: stored.id, hash: stored.seal }) as const),
      ...plan.judgements.map(({ row, seal }) => ({ deed: 'imported', what: 'judgement', subject: row.id, hash: seal }) as const),
    ];
    return {
      deeds,
      write: async (links) => {
        await addBlobs(db, blobs);
        await db.kept.bulkAdd(plan.captures.map((one, at) => placed(one, batch, links[at]?.entry)));
        await db.kept.bulkPut(plan.filled.map(fill));
        await db.judgements.bulkAdd(
          plan.judgements.map(({ row, seal }) => ({ id: row.id, capture: row.capture, hashes: [row.report.sha256], seal, row })),
        );
        await db.flows.bulkAdd(plan.flows.map(({ flow }) => flow));
        await db.steps.bulkPut(plan.flows.flatMap(({ steps }) => steps));
        await db.consents.bulkAdd(plan.consents);
        await db.observations.bulkAdd(plan.observations);
        await db.links.bulkAdd(plan.links.map(storedLink));
        await writeGraves(
          db,
          batch,
          [...plan.captures, ...plan.judgements].map(({ row }) => row.id),
        );
        await addStamps(db, batch);
      },
    };
  });
  return known;
}

/** Bytes of parts that come in anew; one that stands here already in another capture counts as well. */
function growthBy({ captures, filled, judgements }: Plan): number {
  const incoming = [...captures, ...filled.map((one) => one.incoming)].flatMap(({ parts }) => [...parts.values()]);
  return [...incoming, ...judgements.map(({ report }) => report)].reduce((all, { size }) => all + size, 0);
}

async function planFor(db: Database, batch: Batch): Promise<Plan> {
  const there = new Map(
    (
      await bulk(
        db,
        batch.captures.map(({ row }) => row.id),
      )
    ).map((one) => [one.id, one]),
  );
  const has = async (table: { bulkGet(ids: string[]): Promise<({ id: string } | undefined)[]> }, ids: readonly string[]) =>
    new Set((await table.bulkGet([...ids])).flatMap((one) => (one ? [one.id] : [])));
  const judged = await has(
    db.judgements,
    batch.judgements.map(({ row }) => row.id),
  );
  const flows = await has(
    db.flows,
    batch.flows.map(({ flow }) => flow.id),
  );
  const consents = await has(
    db.consents,
    batch.consentRecords.map((row) => row.id),
  );
  const observations = await has(
    db.observations,
    batch.observations.map((row) => row.id),
  );
  const filled = batch.captures.flatMap((incoming) => {
    const stored = there.get(incoming.row.id);
    if (!stored || !isRow(stored) || stored.seal !== incoming.seal) return [];
    const more = stored.row.parts.some((part) => stored.dropped.includes(part.name) && incoming.parts.has(part.sha256));
    return more ? [{ stored, incoming }] : [];
  });
  const gained = new Set(filled.map(({ stored }) => stored.id));
  return {
    captures: batch.captures.filter(({ row }) => !there.has(row.id)),
    filled,
    judgements: batch.judgements.filter(({ row }) => !judged.has(row.id)),
    flows: batch.flows.filter(({ flow }) => !flows.has(flow.id)),
    consents: batch.consentRecords.filter((row) => !consents.has(row.id)),
    observations: batch.observations.filter((row) => !observations.has(row.id)),
    links: await newLinks(db, batch),
    known: [...[...there.keys()].filter((id) => !gained.has(id)), ...judged, ...flows, ...consents, ...observations],
  };
}

async function newLinks(db: Database, batch: Batch): Promise<Batch['links']> {
  const found = await db.links.bulkGet(batch.links.map(({ entry }) => [entry.chain, entry.seq] as [string, number]));
  return batch.links.filter((link, at) => {
    const mine = found[at];
    if (mine && mine.hash !== link.hash)
      throw new RangeError(`Entry ${link.entry.seq} of chain ${link.entry.chain} stands here with another hash.`);
    return mine === undefined;
  });
}

/** A table of rows brings no chain along; then the entry of the import is the first that witnesses the seal here. */
function placed({ row, seal, parts }: Incoming, { links }: Batch, imported: { chain: string; seq: number } | undefined): StoredCapture {
  const sealed = links.find(({ entry }) => entry.deed === 'sealed' && entry.subject === row.id && entry.hash === seal)?.entry ?? imported;
  if (!sealed) throw new RangeError(`Capture ${row.id} has no place in a chain.`);
  const stored = storedCapture(row, seal, sealed);
  const here = row.parts.filter((part) => parts.has(part.sha256));
  const dropped = row.parts.filter((part) => !parts.has(part.sha256)).map((part) => part.name);
  return { ...stored, hashes: [...new Set(here.map((part) => part.sha256))], dropped };
}

function fill({ stored, incoming }: Filled): StoredCapture {
  const { parts } = stored.row;
  const dropped = parts.filter((part) => stored.dropped.includes(part.name) && !incoming.parts.has(part.sha256)).map((part) => part.name);
  const here = parts.filter((part) => !dropped.includes(part.name));
  return { ...stored, dropped, hashes: [...new Set(here.map((part) => part.sha256))] };
}

/** Graves that the file brings along; what it brings back to life has none. */
async function writeGraves(db: Database, batch: Batch, alive: readonly string[]): Promise<void> {
  await db.tombstones.bulkDelete([...alive]);
  const found = await db.tombstones.bulkGet(batch.tombstones.map((one) => one.id));
  const living = new Set(
    await db.kept
      .where('id')
      .anyOf(batch.tombstones.map((one) => one.id))
      .primaryKeys(),
  );
  await db.tombstones.bulkAdd(batch.tombstones.filter((one, at) => found[at] === undefined && !living.has(one.id)));
}

async function addStamps(db: Database, batch: Batch): Promise<void> {
  const found = await db.timestamps.bulkGet(batch.timestamps.map((one) => one.id));
  await db.timestamps.bulkAdd(batch.timestamps.filter((_, at) => found[at] === undefined));
}
