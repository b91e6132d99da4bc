/** From what a save gathered to a sealed row with its parts. Equal content gives equal bytes: JSON is canonical, names are fixed. */
import type { Incoming } from '../model/archive';
import { canonical } from '../model/canonical';
import type { Capture, CaptureMask, CustodyEntry, Gap, Part, PartKind } from '../model/capture';
import { sealOf, sha256 } from '../model/digest';
import type { Provenance } from '../model/provenance';
import { screenOf, siteOf, variantOf } from '../model/screen';
import type { Snapshot } from '../model/snapshot';
import type { Inspected } from './inspect-tab';
import { keepableUrl } from './sites';

/** One part on its way into a capture. */
export interface Piece {
  readonly name: string;
  readonly kind: PartKind;
  readonly blob: Blob;
  readonly frame?: string;
}

export interface Material {
  readonly id: string;
  readonly at: Date;
  readonly seen: Pick<Inspected, 'origin' | 'snapshot' | 'report' | 'look'> & { readonly tab: Pick<Inspected['tab'], 'url'> };
  /** Everything besides Snapshot and Report. */
  readonly pieces: readonly Piece[];
  readonly gaps: readonly Gap[];
  readonly masks: readonly CaptureMask[];
  readonly custody: readonly CustodyEntry[];
  readonly provenance: Provenance;
  readonly flow?: { readonly id: string; readonly step: number } | undefined;
}

const json = (value: unknown): Blob => new Blob([canonical(value)], { type: 'application/json' });

/** Hashes every part and seals the row that names them. */
export async function assemble(material: Material): Promise<Incoming> {
  const { id, at, seen, gaps, flow, provenance } = material;
  const { tab, origin, snapshot, report, look } = seen;
  const pieces: readonly Piece[] = [
    { name: 'snapshot.json', kind: 'snapshot', blob: json(snapshot) },
    { name: 'report.json', kind: 'report', blob: json(report) },
    ...material.pieces,
  ];
  const { parts, blobs } = await hashed(pieces);
  const url = keepableUrl(tab.url);
  const confirmed = look.found.filter((one) => one.confidence === 'confirmed').length;
  const row: Capture = {
    id,
    schema: 2,
    at: at.toISOString(),
    zone: -at.getTimezoneOffset(),
    status: gaps.some((gap) => gap.why !== 'none') ? 'partial' : 'ok',
    origin,
    site: siteOf(hostOf(origin)),
    url,
    title: titleOf(snapshot),
    screen: screenOf(origin, url, snapshot),
    variant: variantOf(snapshot),
    kinds: [...look.kinds],
    confirmed,
    review: look.found.length - confirmed,
    cannotTell: look.cannotTell.length,
    consents: look.consents,
    flags: look.found.map(({ rule, confidence }) => ({ rule, confidence })),
    engine: report.engine,
    rules: report.rules,
    ...(flow ? { flow: { ...flow } } : {}),
    parts,
    gaps: [...gaps],
    masks: [...snapshot.masked.map(({ rule, count }) => ({ rule, count, where: 'snapshot' }) as const), ...material.masks],
    custody: [...material.custody],
    provenance,
  };
  return { row, seal: await sealOf(row), parts: blobs };
}

/** Parts by their hash, in the order given. */
export async function hashed(pieces: readonly Piece[]): Promise<{ readonly parts: Part[]; readonly blobs: Map<string, Blob> }> {
  const blobs = new Map<string, Blob>();
  const parts: Part[] = [];
  for (const { name, kind, blob, frame } of pieces) {
    const hash = await sha256(blob);
    blobs.set(hash, blob);
    const type = blob.type.split(';')[0] || 'application/octet-stream';
    parts.push({ name, kind, sha256: hash, bytes: blob.size, type, ...(frame === undefined ? {} : { frame }) });
  }
  return { parts, blobs };
}

/** Host and port of an origin; what is no web origin (`file`) stays as it is. */
export function hostOf(origin: string): string {
  return origin.replace(/^[a-z]+:\/\//, '');
}

/** Title as the Snapshot keeps it: personal details are masked there. */
function titleOf(snapshot: Snapshot): string {
  return snapshot.title < 0 ? '' : (snapshot.texts[snapshot.title] ?? '');
}
