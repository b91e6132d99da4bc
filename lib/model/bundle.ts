/** The layout of what is exported: names of files, kinds of lines. Export writes by it, import reads by it. */
import type { Capture } from './capture';

/** Format of the evidence zip, the table zip and the lines. Raised when an old reader would misread it. */
export const BUNDLE_VERSION = 1;

/** Schema that every exported line names. */
export const LINE_ID = 'urn:consent-inspector:line-1';

export const BUNDLE = {
  /** First file of every zip of ours: what it is. */
  about: 'consent-inspector.json',
  readme: 'README.md',
  codebook: 'CODEBOOK.md',
  datapackage: 'datapackage.json',
  index: 'report.html',
  observations: 'observations.jsonl',
  tombstones: 'tombstones.jsonl',
  timestamps: 'timestamps.jsonl',
  standards: 'standards.json',
  custody: 'custody.jsonl',
  manifest: 'manifest.json',
  sums: 'manifest.sha256',
} as const;

/** `captures/<id>/capture.json`: the sealed row. */
export const rowPath = (id: string): string => `captures/${id}/capture.json`;
/** `captures/<id>/parts/<name>`; what was captured stands apart from what this program writes about it. */
export const partPath = (id: string, name: string): string => `captures/${id}/parts/${name}`;
export const pagePath = (id: string): string => `captures/${id}/report.html`;
export const judgementPath = (capture: string, id: string): string => `captures/${capture}/judgements/${id}.json`;
export const judgedReportPath = (capture: string, id: string): string => `captures/${capture}/judgements/${id}.report.json`;
export const flowPath = (id: string): string => `flows/${id}.json`;
export const consentPath = (id: string): string => `consents/${id}.json`;
export const chainPath = (id: string): string => `chains/${id}.jsonl`;
export const tablePath = (name: string): string => `tables/${name}.csv`;

/** What the first file of a zip says. */
export interface About {
  readonly format: 'evidence' | 'tables';
  readonly schema: number;
}

/** Parts of a row by hash, each once: a part may bear two names. */
export function distinctParts(row: Pick<Capture, 'parts'>): Capture['parts'] {
  return [...new Map(row.parts.map((part) => [part.sha256, part])).values()];
}
