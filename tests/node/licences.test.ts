/** What is shipped may be shipped, what is used is pinned and has its reason, and nothing runs code while it is installed. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../cli/dev/setup.mjs';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
}

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
const locked = (JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }).packages;
const used = { ...manifest.dependencies, ...manifest.devDependencies };

/** Licences that a closed or open product may carry with it, given their notices. */
const FREE =
  /^\(?(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|Python-2\.0)(?: (?:OR|AND) [\w.-]+)*\)?$/;

describe('dependencies', () => {
  it('are pinned exactly', () => {
    expect(Object.entries(used).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('each have a line of reason in docs/dependencies.md', () => {
    const page = read('docs/dependencies.md');
    expect(Object.keys(used).filter((name) => !page.includes(name))).toEqual([]);
  });

  it('that are shipped carry a licence that allows it', () => {
    const shipped = Object.entries(locked).filter(([where, { dev }]) => where !== '' && !dev);
    expect(shipped.length).toBeGreaterThanOrEqual(Object.keys(manifest.dependencies).length);
    expect(shipped.filter(([, { license }]) => !FREE.test(license ?? '')).map(([where, { license }]) => `${where}: ${license}`)).toEqual(
      [],
    );
  });

  it('are locked without the address of a registry', () => {
    expect(
      Object.entries(locked)
        .filter(([, { resolved }]) => resolved?.startsWith('http'))
        .map(([where]) => where),
    ).toEqual([]);
  });

  it('never run code of theirs while being installed', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  });
});

describe('the project', () => {
  it('is under the Apache License 2.0', () => {
    expect(read('LICENSE')).toContain('Apache License');
    expect(JSON.parse(read('package.json')).license).toBe('Apache-2.0');
  });
});
