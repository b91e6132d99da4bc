/** Import: a file is checked as a whole, then held against what is stored, and only then taken in. Nothing stored is overwritten. */
import { t } from '../i18n';
import { type Content, ImportRefused, readImport, type Taken } from '../import';
import type { Archive, Batch } from '../model/archive';
import { canonical } from '../model/canonical';
import type { ImportOutcome } from '../model/export-screen';
import type { UiLocale } from '../model/vocabulary';

export { ImportRefused, REFUSALS, type Refusal } from '../import';

export interface ImportProgress {
  readonly stage: 'checking' | 'storing';
  /** Bytes while checking, captures while storing. */
  readonly done: number;
  readonly of: number;
}

export interface ImportOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
}

export interface ImportResult extends ImportOutcome {
  readonly format: Content['format'];
  /** Visits and observations that are here in a later state, which was kept. */
  readonly keptMine: readonly string[];
}

/** Bytes of one transaction, as far as whole captures allow. */
const BATCH = 16 * 2 ** 20;
const EMPTY: Batch = {
  captures: [],
  judgements: [],
  flows: [],
  consentRecords: [],
  tombstones: [],
  observations: [],
  links: [],
  timestamps: [],
};

/**
 * Takes a file in.
 * @param name the file's name, for the place in a refusal
 * @throws ImportRefused before anything is stored; StorageFull when there is no room: what was taken in until then is whole and stays, and
 *   importing again takes in the rest
 */
export async function importFile(archive: Archive, source: Blob, name: string, options: ImportOptions = {}): Promise<ImportResult> {
  const { signal, onProgress } = options;
  const content = await readImport(source, name, {
    ...(signal ? { signal } : {}),
    onProgress: (progress) => onProgress?.({ stage: 'checking', ...progress }),
  });
  const plan = await compare(archive, content);
  const light = { ...EMPTY, ...plan.light, observations: plan.observations, flows: plan.flows, tombstones: content.tombstones };
  signal?.throwIfAborted();
  // The chains come first: captures that are cut off later still stand in the chain that sealed them.
  try {
    await archive.admit({ ...light, links: content.links, timestamps: content.timestamps });
  } catch (error) {
    if (error instanceof RangeError) throw new ImportRefused('chain', name, error.message);
    throw error;
  }
  await store(archive, content, plan.wanted, options);
  const fresh = content.captures.filter(({ id }) => plan.fresh.has(id));
  return {
    format: content.format,
    captures: fresh.length,
    skipped: content.captures.length - fresh.length - plan.completed.size,
    completed: plan.completed.size,
    partial: fresh.filter(({ missing }) => missing.length > 0).length,
    judgements: plan.judgements,
    flows: plan.flows.length,
    consentRecords: plan.light.consentRecords.length,
    observations: plan.observations.length,
    keptMine: plan.keptMine,
  };
}

interface Plan {
  readonly fresh: ReadonlySet<string>;
  readonly completed: ReadonlySet<string>;
  /** Captures to be read again: new ones, those that get more parts, those with a new judgement. */
  readonly wanted: ReadonlySet<string>;
  readonly judgements: number;
  readonly flows: Batch['flows'];
  readonly observations: Batch['observations'];
  readonly light: { readonly consentRecords: Batch['consentRecords'] };
  readonly keptMine: readonly string[];
}

/** Holds the file against the archive. @throws ImportRefused for an id that is here with other content */
async function compare(archive: Archive, content: Content): Promise<Plan> {
  const known = await archive.known([...content.captures, ...content.judgements].map((one) => one.id));
  const fresh = new Set<string>();
  const completed = new Set<string>();
  for (const { id, seal, place, missing } of content.captures) {
    // What was deleted here may come back; only what is here can stand against it.
    const here = known.has(id) ? await archive.open(id) : undefined;
    if (!here) fresh.add(id);
    else if (!('row' in here)) throw clash(id, place, 'and it cannot be read');
    else if (here.seal !== seal) throw clash(id, place);
    else if (here.dropped.some((part) => !missing.includes(part))) completed.add(id);
  }
  const wanted = new Set([...fresh, ...completed]);
  let judgements = 0;
  for (const { id, seal, place, row } of content.judgements) {
    const mine = known.get(id);
    if (mine !== undefined && mine !== seal) throw clash(id, place);
    if (mine !== undefined) continue;
    judgements++;
    wanted.add(row.capture);
  }
  const records = new Map((await archive.consentRecords()).map((one) => [one.id, canonical(one)]));
  for (const record of content.consentRecords) {
    const mine = records.get(record.id);
    if (mine !== undefined && mine !== canonical(record)) throw clash(record.id, record.id);
  }
  const { flows, observations, keptMine } = await mutable(archive, content);
  const consentRecords = content.consentRecords.filter((one) => !records.has(one.id));
  return { fresh, completed, wanted, judgements, flows, observations, light: { consentRecords }, keptMine };
}

const clash = (id: string, place: string, why = 'with other content'): ImportRefused =>
  new ImportRefused('clash', place, `${id} is stored here ${why}. Neither is overwritten.`);

/** A visit may be named later, an observation seen again on the same day: what is here is the later state and stays. */
async function mutable(archive: Archive, content: Content) {
  const keptMine: string[] = [];
  const flows: Batch['flows'][number][] = [];
  for (const one of content.flows) {
    const mine = await archive.flow(one.flow.id);
    if (!mine) flows.push(one);
    else if (canonical(mine.flow) !== canonical(one.flow)) keptMine.push(one.flow.id);
  }
  const seen = new Map((await archive.observations()).map((one) => [one.id, canonical(one)]));
  const observations = content.observations.filter((one) => !seen.has(one.id));
  keptMine.push(...content.observations.filter((one) => seen.has(one.id) && seen.get(one.id) !== canonical(one)).map((one) => one.id));
  return { flows, observations, keptMine };
}

async function store(
  archive: Archive,
  content: Content,
  wanted: ReadonlySet<string>,
  { signal, onProgress }: ImportOptions,
): Promise<void> {
  const links = new Map(
    content.links.filter(({ entry }) => entry.deed === 'sealed').map((link) => [`${link.entry.subject} ${link.entry.hash}`, link]),
  );
  let held: Taken[] = [];
  let size = 0;
  let done = 0;
  const flush = async (): Promise<void> => {
    if (held.length === 0) return;
    await archive.admit({
      ...EMPTY,
      captures: held.map((one) => one.capture),
      judgements: held.flatMap((one) => one.judgements),
      links: held.flatMap(({ capture }) => links.get(`${capture.row.id} ${capture.seal}`) ?? []),
    });
    done += held.length;
    onProgress?.({ stage: 'storing', done, of: wanted.size });
    held = [];
    size = 0;
  };
  for await (const one of content.read(wanted)) {
    signal?.throwIfAborted();
    held.push(one);
    for (const blob of one.capture.parts.values()) size += blob.size;
    if (size >= BATCH || held.length >= 50) await flush();
  }
  await flush();
}

/** Why a file was not taken in, and where, in the person's language. The detail stays in English: it names fields of the file. */
export function refusalWords(locale: UiLocale, { reason, place, detail }: ImportRefused) {
  return { sentence: t(locale, `refused.${reason}`), nothing: t(locale, 'refused.nothing', { place }), detail };
}
