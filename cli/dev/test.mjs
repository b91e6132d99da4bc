// @ts-check
/**
 * `npm test`: makes the clone ready, runs every check and every test, and ends with one line: `N passed, N failed`, with the number of
 * skipped ones where there are any. `npm run test:long` adds the slow tests. `npm test -- WORD` runs the tests whose path holds WORD.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT, setUp } from './setup.mjs';

const words = process.argv.slice(2);
const long = words.includes('--long');
const filters = words.filter((word) => !word.startsWith('--'));
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const broken = [];

/**
 * @param {string} file JavaScript to run by Node
 * @param {string[]} args
 */
function node(file, args) {
  return spawnSync(process.execPath, [path.join(ROOT, file), ...args], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/**
 * A check that passes or fails as a whole.
 * @param {string} name
 * @param {() => boolean} run
 */
function check(name, run) {
  console.log(`\n== ${name}`);
  const passed = run();
  total[passed ? 'passed' : 'failed'] += 1;
  if (!passed) broken.push(name);
}

/**
 * One group of tests. A group that stops without a result counts as one failure, so that silence is never success.
 * @param {string} project
 */
function tests(project) {
  console.log(`\n== tests: ${project}`);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'consent-inspector-'));
  const file = path.join(folder, 'result.json');
  const ok = node('node_modules/vitest/vitest.mjs', [
    'run',
    ...['--project', project],
    ...['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${file}`],
    ...(filters.length > 0 ? ['--passWithNoTests', ...filters] : []),
  ]);
  const result = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0 };
  rmSync(folder, { recursive: true });
  total.passed += result.numPassedTests;
  total.failed += result.numFailedTests;
  total.skipped += result.numPendingTests + (result.numTodoTests ?? 0);
  // A file that cannot be loaded, or an error outside a test, fails the run without failing a test.
  if (!ok && result.numFailedTests === 0) total.failed += 1;
  if (!ok) broken.push(`tests: ${project}`);
}

await setUp();
if (long) process.env.CONSENT_INSPECTOR_LONG = '1';
if (filters.length === 0) {
  check('types', () => node('node_modules/typescript/bin/tsc', ['--noEmit']));
  check('lint', () => node('node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']));
  check('build', () => ['chrome', 'firefox'].every((browser) => node('node_modules/wxt/bin/wxt.mjs', ['build', '-b', browser])));
}
for (const project of ['node', 'browser', 'e2e', ...(long ? ['long'] : [])]) {
  if (existsSync(path.join(ROOT, 'tests', project))) tests(project);
}

if (broken.length > 0) console.log(`\nNot passed: ${broken.join(', ')}.`);
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 ? 1 : 0;
