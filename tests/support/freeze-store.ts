/**
 * Writes the fixture of the newest database version: `node cli/dev/run.mjs tests/support/freeze-store.ts`. Run it once, when a version is
 * released; from then on the file is never written again, however the code changes.
 */
import 'fake-indexeddb/auto';
import { existsSync, writeFileSync } from 'node:fs';
import { Store } from '../../lib/store';
import { DATABASE_NAME, MIGRATIONS } from '../../lib/store/database';
import { capture } from './captures';
import { freezeDatabase } from './stored-database';

const version = Math.max(...MIGRATIONS.map((one) => one.version));
const file = new URL(`../fixtures/store/v${version}.json`, import.meta.url);
if (existsSync(file)) throw new Error(`${file.pathname} is there already: what is on people's disks does not change.`);

let time = Date.UTC(2026, 0, 10);
const next = () => {
  time += 1000;
  return time;
};
const store = new Store({ now: () => new Date(next()) });
const at = (day: number) => new Date(Date.UTC(2026, 0, day)).toISOString();
await store.save(await capture('capture-whole', { at: at(1), picture: 'a picture' }));
await store.save(await capture('capture-shared', { at: at(2), picture: 'a picture', origin: 'https://other.example' }));
await store.save(await capture('capture-dropped', { at: at(3), picture: 'another picture' }));
await store.dropPictures(['capture-dropped']);
await store.save(await capture('capture-in-flow', { at: at(4), flow: { id: 'flow-0001', step: 0 } }));
await store.save(await capture('capture-deleted', { at: at(5) }));
await store.remove(['capture-deleted']);
await store.observe({
  id: 'observation-1',
  schema: 1,
  at: at(1),
  origin: 'https://shop.example',
  kinds: ['signup'],
  consents: 2,
  findings: [],
  cannotTell: [],
  textHash: '0',
  engine: '0.1.0',
  rules: '',
});
store.close();
writeFileSync(file, `${JSON.stringify(await freezeDatabase(DATABASE_NAME))}\n`);
