/**
 * Invented ticks and small screens of tests/fixtures/said-consents, each held against what a careful reader finds: whether it is a consent, to
 * what, whether it must be given, and which flags the screen has.
 */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../lib/engine/inspect';
import { COMPANION, FLAGS, readingOf, SAID_CONSENTS, sceneOf, scenesOf, tickPage, ticksOf } from '../support/said-consents';

const files = readdirSync(SAID_CONSENTS).filter((file) => file.endsWith('.txt'));

describe.each(files.filter((file) => file.startsWith('ticks')))('%s', (file) => {
  it.each(ticksOf(file).map((tick) => [tick.label, tick] as const))('%s', (label, { purposes, requirement }) => {
    const found = inspect(tickPage(label)).consents.filter((consent) => consent.text !== COMPANION);
    const said = found.length === 0 ? 'none unstated' : found.map(readingOf).join(' and ');
    expect(purposes.map((one) => `${one} ${requirement}`)).toContain(said);
  });
});

describe.each(files.filter((file) => file.startsWith('scenes')))('%s', (file) => {
  it.each(scenesOf(file).map((scene) => [scene.name, scene] as const))('%s', (_, scene) => {
    const { consents, findings } = inspect(sceneOf(scene));
    const said = consents.map(readingOf);
    expect(said.map((one, at) => (scene.consents[at]?.includes(one) ? one : undefined))).toEqual(said);
    expect(said).toHaveLength(scene.consents.length);
    const found = findings.filter(({ rule, verdict }) => verdict === 'finding' && FLAGS.has(rule)).map(({ rule }) => rule as string);
    expect([...new Set(found)].filter((rule) => !scene.either.includes(rule)).sort()).toEqual([...scene.flags]);
  });
});
