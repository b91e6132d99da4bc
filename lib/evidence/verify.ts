/**
 * Verify: is every byte what it was when it was sealed? Names exactly which part or entry differs, and tells what was deleted by the person
 * from what is damaged. Reads through the archive's interface and changes nothing.
 */
import type { ArchiveReader, Kept } from '../model/archive';
import { sealOf, sha256 } from '../model/digest';
import type { Fault, Link, Verified } from '../model/evidence';
import { NO_ENTRY } from '../model/evidence-words';
import { checkSignature } from '../model/signature';
import { fingerprintOf } from './sign';

/** Entries read at a time. */
const BATCH = 500;

/** Verifies one capture: its parts, its row, its entry in the chain. */
export async function verifyCapture(archive: ArchiveReader, id: string): Promise<Verified> {
  const links = await archive.links(id);
  const kept = await archive.open(id);
  if (!kept) return gone(id, links);
  if ('why' in kept)
    return { id, state: 'differs', faults: [{ fault: 'row-unreadable', id, at: kept.why }], deletedParts: [], absentParts: [] };
  const faults = await rowFaults(kept);
  const link = (await archive.chain(kept.chain, kept.seq, 1)).find(({ entry }) => entry.seq === kept.seq);
  faults.push(...(await linkFaults(kept, link)));
  const signature = link?.signature;
  const signed = link && signature && (await checkSignature(signature, link.hash));
  if (signed === false) faults.push({ fault: 'signature-wrong', id: kept.chain, at: String(kept.seq) });
  const deletedParts: string[] = [];
  const absentParts: string[] = [];
  for (const part of kept.row.parts) {
    if (kept.dropped.includes(part.name)) {
      const byPerson = links.some(({ entry }) => entry.deed === 'part-deleted' && entry.hash === part.sha256);
      (byPerson ? deletedParts : absentParts).push(part.name);
      continue;
    }
    const blob = await readable(archive, part.sha256);
    if (!blob) faults.push({ fault: 'part-missing', id, at: part.name, expected: part.sha256 });
    else {
      const found = await sha256(blob);
      if (found !== part.sha256) faults.push({ fault: 'part-changed', id, at: part.name, expected: part.sha256, found });
    }
  }
  if (kept.row.flow) faults.push(...(await flowFaults(archive, kept.row.flow.id)));
  const state = faults.length > 0 ? 'differs' : 'whole';
  const signedBy = signed && signature ? { signedBy: await fingerprintOf(signature.key) } : {};
  return { id, state, faults, deletedParts, absentParts, seal: kept.seal, ...(link ? { link } : {}), ...signedBy };
}

/** Bytes that the browser cannot read any more are as good as missing. */
function readable(archive: ArchiveReader, hash: string): Promise<Blob | undefined> {
  return archive.part(hash).catch(() => undefined);
}

function gone(id: string, links: readonly Link[]): Verified {
  const last = new Map<string, Link>();
  for (const link of links) if (link.entry.what === 'capture') last.set(link.entry.chain, link);
  const nothing = { id, faults: [] as Fault[], deletedParts: [], absentParts: [] };
  const ends = [...last.values()];
  const deleted = ends.find(({ entry }) => entry.deed === 'deleted');
  if (deleted) return { ...nothing, state: 'deleted', seal: deleted.entry.hash, link: deleted };
  const [sealed] = ends;
  if (!sealed) return { ...nothing, state: 'unknown' };
  // The chain says it was sealed and nothing says it was deleted: somebody took it out from under us.
  return { ...nothing, state: 'differs', faults: [{ fault: 'row-missing', id, expected: sealed.entry.hash }], link: sealed };
}

async function rowFaults({ row, seal }: Kept): Promise<Fault[]> {
  const found = await sealOf(row);
  return found === seal ? [] : [{ fault: 'row-changed', id: row.id, expected: seal, found }];
}

async function linkFaults(kept: Kept, link: Link | undefined): Promise<Fault[]> {
  const { id } = kept.row;
  const at = String(kept.seq);
  if (!link) return [{ fault: 'not-in-chain', id, at }];
  const { entry, hash } = link;
  const faults: Fault[] = [];
  const found = await sealOf(entry);
  if (found !== hash) faults.push({ fault: 'entry-changed', id: kept.chain, at, expected: hash, found });
  if (entry.subject !== id || (entry.deed !== 'sealed' && entry.deed !== 'imported')) faults.push({ fault: 'not-in-chain', id, at });
  else if (entry.hash !== kept.seal) faults.push({ fault: 'row-changed', id, expected: entry.hash, found: kept.seal });
  return faults;
}

/** A visit has a seal once it is over. One that was deleted, or that did not come with its capture, is no fault of the capture. */
async function flowFaults(archive: ArchiveReader, id: string): Promise<Fault[]> {
  const found = await archive.flow(id);
  if (!found || found.flow.state === 'recording') return [];
  return sealedFaults(archive, id, found.flow, 'flow-changed');
}

/** Is the row one that its chain entries witness? */
async function sealedFaults(archive: ArchiveReader, id: string, row: unknown, fault: Fault['fault']): Promise<Fault[]> {
  const found = await sealOf(row);
  const seals = (await archive.links(id)).filter(({ entry }) => entry.deed === 'sealed').map(({ entry }) => entry.hash);
  const expected = seals.at(-1);
  return seals.includes(found) ? [] : [{ fault, id, at: id, ...(expected ? { expected } : {}), found }];
}

/** Verifies recorded visits and records of what was agreed to: each against its entry in the chain. */
async function verifyRecords(archive: ArchiveReader): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const { id } of await archive.flows()) faults.push(...(await flowFaults(archive, id)));
  for (const row of await archive.consentRecords()) faults.push(...(await sealedFaults(archive, row.id, row, 'consent-changed')));
  return faults;
}

/** What verifying a chain found. */
export interface VerifiedChain {
  readonly chain: string;
  readonly entries: number;
  /** The person deleted everything; this chain is over. */
  readonly ended: boolean;
  readonly faults: readonly Fault[];
  /** Hash of the last entry: whoever wrote it down earlier can see that nothing before it changed. */
  readonly head?: string;
}

/**
 * Checks entries of one chain: each hash, each number, each link to the one before, each signature.
 * @param links in order. An excerpt is checked as far as it goes; only a chain from its beginning shows that nothing was left out
 */
export async function verifyChain(chain: string, links: readonly Link[], before?: Link): Promise<VerifiedChain> {
  const faults: Fault[] = [];
  let last = before;
  for (const link of links) {
    const { entry, hash } = link;
    const at = String(entry.seq);
    const found = await sealOf(entry);
    if (found !== hash) faults.push({ fault: 'entry-changed', id: chain, at, expected: hash, found });
    if (entry.chain !== chain) faults.push({ fault: 'entry-order', id: chain, at });
    if (last && entry.seq !== last.entry.seq + 1)
      faults.push({ fault: 'entry-missing', id: chain, at: missing(last.entry.seq, entry.seq) });
    else if (last && entry.prev !== last.hash) faults.push({ fault: 'entry-order', id: chain, at, expected: last.hash, found: entry.prev });
    if (!last && entry.seq === 0 && entry.prev !== NO_ENTRY)
      faults.push({ fault: 'entry-order', id: chain, at, expected: NO_ENTRY, found: entry.prev });
    // All that stays of a chain that ended is its last entry.
    if (!last && entry.seq > 0 && entry.deed !== 'ended') faults.push({ fault: 'entry-missing', id: chain, at: missing(-1, entry.seq) });
    if (last?.entry.deed === 'ended') faults.push({ fault: 'entry-order', id: chain, at });
    if (link.signature && !(await checkSignature(link.signature, hash))) faults.push({ fault: 'signature-wrong', id: chain, at });
    last = link;
  }
  const ended = last?.entry.deed === 'ended';
  return { chain, entries: links.length, ended, faults, ...(last ? { head: last.hash } : {}) };
}

const missing = (from: number, to: number): string => (to - from === 2 ? String(from + 1) : `${from + 1}-${to - 1}`);

/** Verifies a stored chain, a batch at a time. */
export async function verifyStoredChain(archive: ArchiveReader, chain: string): Promise<VerifiedChain> {
  let entries = 0;
  let before: Link | undefined;
  let whole: VerifiedChain = { chain, entries, ended: false, faults: [] };
  for (;;) {
    const links = await archive.chain(chain, before ? before.entry.seq + 1 : 0, BATCH);
    if (links.length === 0) return { ...whole, entries };
    const next = await verifyChain(chain, links, before);
    entries += links.length;
    whole = { ...next, faults: [...whole.faults, ...next.faults] };
    before = links.at(-1);
  }
}

export interface VerifiedAll {
  readonly captures: number;
  /** Captures that differ. */
  readonly differing: readonly Verified[];
  readonly chains: readonly VerifiedChain[];
  /** Of recorded visits and of records of what was agreed to. */
  readonly records: readonly Fault[];
}

/** Verifies everything that is stored, one capture at a time. @param told called after each, for progress */
export async function verifyAll(archive: ArchiveReader, told: (done: number) => void = () => undefined): Promise<VerifiedAll> {
  const differing: Verified[] = [];
  let captures = 0;
  let after: string | undefined;
  do {
    const page = await archive.walk(after);
    for (const id of [...page.rows.map(({ row }) => row.id), ...page.damaged.map((one) => one.id)]) {
      const verified = await verifyCapture(archive, id);
      if (verified.state === 'differs') differing.push(verified);
      captures += 1;
      told(captures);
    }
    after = page.next;
  } while (after !== undefined);
  const chains: VerifiedChain[] = [];
  for (const chain of await archive.chains()) chains.push(await verifyStoredChain(archive, chain));
  for (const id of await vanished(archive)) differing.push(await verifyCapture(archive, id));
  return { captures, differing, chains, records: await verifyRecords(archive) };
}

/** Captures that this installation's chain knows as stored and that are not: taken out past the archive. */
async function vanished(archive: ArchiveReader): Promise<string[]> {
  const here = new Set<string>();
  for (let from = 0; ; ) {
    const links = await archive.chain(undefined, from, BATCH);
    for (const { entry } of links) {
      if (entry.what !== 'capture') continue;
      if (entry.deed === 'deleted') here.delete(entry.subject);
      else if (entry.deed !== 'part-deleted') here.add(entry.subject);
    }
    const last = links.at(-1);
    if (!last) break;
    from = last.entry.seq + 1;
  }
  const gone: string[] = [];
  for (const id of here) if ((await archive.open(id)) === undefined) gone.push(id);
  return gone;
}
