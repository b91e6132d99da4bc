/** What the words on the command line stand for: files, folders walked in name order, addresses. */
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One page to look at. */
export interface Target {
  /** As the caller named it: the path as given or found, or the address. Becomes `input` of the Report. */
  readonly name: string;
  /** What the browser opens: a path or an address. */
  readonly place: string;
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
 * already walked left out. What a file holds is looked at when it is opened (sniff.ts).
 */
export function findTargets(operands: readonly string[]): (Target | Unfit)[] {
  const slots = new Set<string>();
  return operands.flatMap((operand) => {
    try {
      return expand(operand, slots);
    } catch (error) {
      const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
      return [{ name: operand, problem: `${operand} cannot be read (${code}). Check its spelling and who may read it.` }];
    }
  });
}

function expand(operand: string, slots: Set<string>): (Target | Unfit)[] {
  if (/^https?:\/\//i.test(operand)) return [address(operand, slots)];
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(operand) && !operand.startsWith('file://'))
    return [{ name: operand, problem: `${operand} is no address a browser shows as a page; give http://, https:// or a file.` }];
  const path = operand.startsWith('file://') ? fileURLToPath(operand) : operand;
  if (!existsSync(path))
    return [{ name: operand, problem: `There is no file or folder ${path}. Check the path, or write an address with https://.` }];
  if (!statSync(path).isDirectory()) return [file(path, basename(path), slots)];
  const pages = walk(path, new Set());
  if (pages.length === 0)
    return [{ name: operand, problem: `The folder ${path} holds no page (.html .htm .txt .mhtml). Name another folder or a file.` }];
  return pages.map((page) => file(page, relative(path, page), slots));
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
  if (extname(path).toLowerCase() === '.json') {
    return { name: path, problem: `${path} is no page. A stored Snapshot is judged with \`consent-inspector reinspect ${path}\`.` };
  }
  if (statSync(path).size === 0) return { name: path, problem: `${path} is empty. Save the page again.` };
  return { name: path, place: path, kind: 'file', slot: unique(slot, slots) };
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
  return { name: operand, place: url.href, kind: 'address', slot: unique(words.slice(0, 150), slots) };
}

function unique(slot: string, slots: Set<string>): string {
  let free = slot;
  for (let n = 2; slots.has(free); n++) free = `${slot}-${n}`;
  slots.add(free);
  return free;
}
