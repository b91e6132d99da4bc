/** The border: what comes in is checked by the model's schemas, its hashes and its chain before anything else sees it. */
import * as v from 'valibot';
import { canonical } from '../model/canonical';
import type { Capture, Part } from '../model/capture';
import { sealOf, sha256 } from '../model/digest';
import { ReportSchema } from '../model/report';
import { SnapshotSchema } from '../model/snapshot';
import { type Bytes, textOf } from './bytes';
import { parseJson } from './json';
import { ImportRefused } from './refused';

/**
 * A value of the shape that a schema asks for.
 * @param place where it stands, for the refusal
 */
export function checked<S extends v.GenericSchema>(schema: S, value: unknown, place: string): v.InferOutput<S> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const newer = versionOf(value);
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  // The version is looked at first: everything else may rightly be unknown in a later one.
  if (newer !== undefined)
    throw new ImportRefused('newer', place, `it was written by a later version (shape ${newer}). Update, then import again.`);
  throw new ImportRefused('schema', path === null ? place : `${place}, ${path}`, issue.message);
}

/** The version a value states, where it is beyond what this program writes. */
function versionOf(value: unknown): number | undefined {
  const schema = typeof value === 'object' && value !== null ? (value as { schema?: unknown }).schema : undefined;
  return typeof schema === 'number' && schema > 2 ? schema : undefined;
}

/** Canonical JSON of a known shape: other spellings of the same value would have other hashes. */
export function canonicalValue<S extends v.GenericSchema>(schema: S, bytes: Bytes, place: string): v.InferOutput<S> {
  const text = textOf(bytes, place);
  const value = checked(schema, parseJson(text, { name: place, line: 1 }), place);
  if (canonical(value) !== text)
    throw new ImportRefused('hash', place, 'it is not written as canonical JSON, so its hash cannot be trusted.');
  return value;
}

/**
 * A sealed row.
 * @param seal what the file states; absent where it states none
 * @returns the seal as computed
 */
export async function checkRow(row: Capture, place: string, seal?: string): Promise<string> {
  const names = new Set(row.parts.map((part) => part.name));
  if (names.size !== row.parts.length) throw new ImportRefused('schema', `${place}, parts`, 'two parts bear one name.');
  for (const part of row.parts) checkType(part, `${place}, part ${part.name}`);
  const found = await sealOf(row);
  if (seal !== undefined && seal !== found) throw new ImportRefused('hash', place, 'the row is not the one that was sealed.');
  return found;
}

const PICTURE = /^image\/(?:png|jpeg|webp)$/;
/** What a part may be by its kind: a page under the name of a picture would be shown as what it is not. */
const TYPES: Readonly<Record<Part['kind'], RegExp>> = {
  snapshot: /^application\/json$/,
  report: /^application\/json$/,
  html: /^text\/html$/,
  picture: PICTURE,
  'marked-picture': PICTURE,
  attachment: PICTURE,
  recipients: /^(?:application\/(?:json|jsonl|x-ndjson|ndjson)|text\/(?:plain|csv))$/,
  note: /^text\/plain$/,
};

function checkType({ kind, type }: Part, place: string): void {
  if (!TYPES[kind].test(type)) throw new ImportRefused('schema', place, `a part of kind ${kind} cannot be ${type}.`);
}

const SIGNATURES: Readonly<Record<string, readonly number[]>> = {
  'image/png': [0x89, 0x50, 0x4e, 0x47],
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/webp': [0x52, 0x49, 0x46, 0x46],
};

/** The bytes of a part: their hash, their length, and that they are what they are said to be. */
export async function checkPart(part: Part, bytes: Bytes, place: string): Promise<void> {
  if (bytes.length !== part.bytes || (await sha256(bytes)) !== part.sha256) {
    throw new ImportRefused('hash', place, 'its bytes are not those that were sealed.');
  }
  checkType(part, place);
  if (part.kind === 'snapshot') canonicalValue(SnapshotSchema, bytes, place);
  else if (part.kind === 'report') canonicalValue(ReportSchema, bytes, place);
  else if (part.kind === 'html') checkPage(textOf(bytes, place), place);
  else if (PICTURE.test(part.type)) checkPicture(part.type, bytes, place);
  else textOf(bytes, place);
}

function checkPicture(type: string, bytes: Bytes, place: string): void {
  const signature = SIGNATURES[type] ?? [];
  if (signature.some((byte, at) => bytes[at] !== byte)) throw new ImportRefused('schema', place, `its bytes are no ${type}.`);
}

/** Steps of one visit, each number once and rising; one that was never written leaves a gap. */
export function stepsInOrder(flow: string, steps: readonly { readonly flow: string; readonly step: number }[]): boolean {
  return steps.every((one, at) => one.flow === flow && one.step > (steps[at - 1]?.step ?? -1));
}

/** Kept pages hold no script; one that does was not made by this program. */
function checkPage(text: string, place: string): void {
  if (/<script[\s/>]/i.test(text)) throw new ImportRefused('schema', place, 'the page holds a script; kept pages never do.');
}
