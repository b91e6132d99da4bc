/** The walls as settings of the linter: written into biome.walls.json, so that an editor shows a broken wall while it is being built. */
import path from 'node:path';
import { ROOMS, type Room } from './walls';

interface Override {
  readonly includes: readonly string[];
  readonly linter: unknown;
}

const UNSTEADY: Readonly<Record<string, string>> = {
  Date: 'No clock: time is a fact of the Snapshot.',
  performance: 'No clock: time is a fact of the Snapshot.',
  crypto: 'No chance: the same Snapshot gives the same bytes.',
  Intl: 'Tables of languages differ between browsers; compare by code unit.',
  window: 'The engine reads a Snapshot, never a page.',
  document: 'The engine reads a Snapshot, never a page.',
  navigator: 'The engine reads a Snapshot, never a page.',
  globalThis: 'The engine reads a Snapshot, never a page.',
  setTimeout: 'The engine answers at once and waits for nothing.',
  process: 'The engine runs in browsers too.',
};
const BROWSER: Readonly<Record<string, string>> = {
  browser: 'The extension APIs are spoken to in lib/browser and entrypoints alone.',
  chrome: 'The extension APIs are spoken to in lib/browser and entrypoints alone.',
};
const NETWORK: Readonly<Record<string, string>> = Object.fromEntries(
  ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => [name, 'The extension never sends anything anywhere.']),
);

function globalsOf(room: string): Record<string, string> {
  const shipped = /^(?:lib\/|components$|entrypoints$)/.test(room);
  return {
    ...(room === 'lib/engine' || room === 'lib/catalogue' ? UNSTEADY : {}),
    ...(shipped && room !== 'lib/browser' && room !== 'entrypoints' ? BROWSER : {}),
    ...(shipped ? NETWORK : {}),
  };
}

/** How deep a room's folders go: so many steps up lead out of it. */
const DEPTH = 3;

/**
 * The specifiers that lead from any file of a room into others. A name alone will not do: lib/model has a file `snapshot`.
 * Rooms of one folder share a pattern.
 */
function waysInto(rooms: readonly string[], from: string): string[] {
  const byFolder = new Map<string, string[]>();
  for (const room of rooms) {
    const way = path.posix.relative(from, room);
    const folder = path.posix.dirname(way);
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), path.posix.basename(way)]);
  }
  return [...byFolder].flatMap(([folder, names]) => {
    const one = names.length > 1 ? `{${names.join(',')}}` : names[0];
    const ways = Array.from({ length: DEPTH }, (_, up) => `${'../'.repeat(up)}${folder}/${one}`);
    return ways.flatMap((way) => [way, `${way}/**`]);
  });
}

function patternsOf(name: string, room: Room): { group: string[]; message: string }[] {
  const closed = Object.keys(ROOMS).filter((other) => other !== name && !room.rooms.includes(other));
  const allowed = room.rooms.join(', ') || 'no other room';
  const patterns = [{ group: waysInto(closed, name), message: `${name} imports ${allowed}; ${room.why}.` }];
  if (!room.packages.includes('*')) {
    const open = room.packages.flatMap((one) => (one.endsWith('/*') ? [`!${one}*`] : [`!${one}`]));
    const list = room.packages.join(', ') || 'none';
    patterns.push({ group: ['*', '*/**', '!./**', '!../**', ...open], message: `${name} imports no package but ${list}; ${room.why}.` });
  }
  return patterns;
}

/** The settings, one line a room, for all its files but the tests. */
export function linterWalls(): string {
  const lines = overrides().map((override) => JSON.stringify(override));
  return `{\n  "overrides": [\n    ${lines.join(',\n    ')}\n  ]\n}\n`;
}

function overrides(): Override[] {
  return Object.entries(ROOMS).map(([name, room]) => {
    const deniedGlobals = globalsOf(name);
    return {
      includes: [`${name}/**`, '!**/*.test.ts', '!**/*.test.tsx'],
      linter: {
        rules: {
          style: {
            noRestrictedImports: { level: 'error', options: { patterns: patternsOf(name, room) } },
            ...(Object.keys(deniedGlobals).length > 0 ? { noRestrictedGlobals: { level: 'error', options: { deniedGlobals } } } : {}),
          },
        },
      },
    };
  });
}
