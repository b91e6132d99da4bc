/** What the words on the command line stand for: files, folders walked in name order, addresses. */
import { closeSync, existsSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** One page to look at. */
export interface Target {
  /** As the caller named it: the path as given or found, or the address. Becomes `input` of the Report. */
  readonly name: string;
  readonly url: string;
  readonly kind: 'file' | 'address';
  /** Path below an output folder, without ending; unique within one run. */
  readonly slot: string;
}

/** An input that cannot be looked at; the sentence names the mend. */
export interface Unfit {
  readonly name: string;
  readonly problem: string;
}

const PAGES: ReadonlySet<string> = new Set(['.html', '.htm', '.xhtml', '.txt', '.mhtml', '.mht']);

/**
 * Expands operands in the order given. Folders give their pages (.html .htm .xhtml .txt .mhtml .mht) in name order, links to folders
 * already walked left out. Files are checked for being pages at all before a browser is asked.
 */
export function findTargets(operands: readonly string[]): (Target | Unfit)[] {
  const slots = new Set<string>();
  return operands.flatMap((operand) => {
    if (/^https?:\/\//i.test(operand)) return [address(operand, slots)];
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(operand) && !operand.startsWith('file://'))
      return [{ name: operand, problem: `${operand} is no address a browser shows as a page; give http://, https:// or a file.` }];
    const path = operand.startsWith('file://') ? decodeURIComponent(new URL(operand).pathname) : operand;
    if (!existsSync(path))
      return [{ name: operand, problem: `There is no file or folder ${path}. Check the path, or write an address with https://.` }];
    if (!statSync(path).isDirectory()) return [file(path, basename(path), slots)];
    const pages = walk(path, new Set());
    if (pages.length === 0)
      return [{ name: operand, problem: `The folder ${path} holds no page (.html .htm .txt .mhtml). Name another folder or a file.` }];
    return pages.map((page) => file(page, relative(path, page), slots));
  });
}

function walk(folder: string, seen: Set<string>): string[] {
  const real = realpathSync(folder);
  if (seen.has(real)) return [];
  seen.add(real);
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      if (!existsSync(path)) return [];
      if (statSync(path).isDirectory()) return walk(path, seen);
      return PAGES.has(extname(name).toLowerCase()) ? [path] : [];
    });
}

function file(path: string, slot: string, slots: Set<string>): Target | Unfit {
  const problem = unfit(path);
  if (problem) return { name: path, problem };
  return { name: path, url: pathToFileURL(resolve(path)).href, kind: 'file', slot: unique(slot, slots) };
}

function address(operand: string, slots: Set<string>): Target | Unfit {
  let url: URL;
  try {
    url = new URL(operand);
  } catch {
    return { name: operand, problem: `${operand} is no complete address; write it as https://host/path.` };
  }
  const words = `${url.host}${url.pathname}`
    .replace(/[^\p{L}\p{N}./-]+/gu, '_')
    .replace(/\.\.+/g, '.')
    .replace(/\/+$/, '');
  return { name: operand, url: url.href, kind: 'address', slot: unique(words.slice(0, 150), slots) };
}

function unique(slot: string, slots: Set<string>): string {
  let free = slot;
  for (let n = 2; slots.has(free); n++) free = `${slot}-${n}`;
  slots.add(free);
  return free;
}

/** Beginnings of files that are no pages whatever their name says. */
const KINDS: readonly [start: string, what: string, mend: string][] = [
  ['%PDF-', 'a PDF', 'PDFs are not inspected; open the terms as a web page and save that.'],
  ['PK\u0003\u0004', 'a zip archive', 'Unpack it and name the page in it.'],
  ['\u001f\u008b', 'a gzip archive', 'Unpack it and name the page in it.'],
  ['\u0089PNG', 'a picture', 'A picture has no text to read; save the page as HTML or MHTML.'],
  ['\u00ff\u00d8\u00ff', 'a picture', 'A picture has no text to read; save the page as HTML or MHTML.'],
  ['GIF8', 'a picture', 'A picture has no text to read; save the page as HTML or MHTML.'],
];

/** Why a file is no page, or nothing when it may be one. Only its first 8 KB are read. */
function unfit(path: string): string | undefined {
  let head: Buffer;
  try {
    head = readHead(path, 8192);
  } catch (error) {
    return `${path} cannot be read (${(error as NodeJS.ErrnoException).code}). Check who may read it.`;
  }
  if (head.length === 0) return `${path} is empty. Save the page again.`;
  const start = head.subarray(0, 8).toString('latin1');
  const kind = KINDS.find(([magic]) => start.startsWith(magic));
  if (kind) return `${path} is ${kind[1]}. ${kind[2]}`;
  if (start.trimStart().startsWith('{') && head.includes('"snapshot"')) {
    return `${path} is a stored Snapshot. Judge it with \`consent-inspector reinspect\`.`;
  }
  if (looksBinary(head)) return `${path} is not a text page, whatever its name says. Save the page as HTML or MHTML.`;
  return undefined;
}

/** NUL bytes stand in no text but UTF-16, which begins with its mark. */
function looksBinary(head: Buffer): boolean {
  if (head.length < 2) return false;
  const mark = head.readUInt16BE(0) === 0xfeff || head.readUInt16BE(0) === 0xfffe;
  return !mark && head.includes(0);
}

function readHead(path: string, bytes: number): Buffer {
  const handle = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(bytes);
    return buffer.subarray(0, readSync(handle, buffer, 0, bytes, 0));
  } finally {
    closeSync(handle);
  }
}
