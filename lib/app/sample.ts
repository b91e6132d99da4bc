/** The sample capture: an invented shop's sign-up page, sealed and judged like any other, so that every button of its page works. */
import * as v from 'valibot';
import type { BrowserPort } from '../browser/port';
import { inspect } from '../engine/inspect';
import type { Archive } from '../model/archive';
import { fromBase64 } from '../model/encoding';
import { SnapshotSchema } from '../model/snapshot';
import { assemble } from './assemble';
import { summarise } from './look';

/** One id for good: loading the sample twice is loading it once. */
export const SAMPLE_ID = 'sample-demo-signup';

const SampleSchema = v.strictObject({
  url: v.string(),
  scroll: v.tuple([v.number(), v.number()]),
  snapshot: SnapshotSchema,
  picture: v.string(),
});

/** Saves the sample. A sample that is there already stays as it is. */
export async function saveSample(port: BrowserPort, archive: Archive, now: Date): Promise<void> {
  const { url, scroll, snapshot, picture } = v.parse(SampleSchema, (await import('./sample.json')).default);
  const { origin } = new URL(url);
  const report = inspect(snapshot, { input: origin, servedLocale: 'ko' });
  const look = summarise(report, snapshot, now.toISOString());
  const by = `consent-inspector/${port.version}`;
  const incoming = await assemble({
    id: SAMPLE_ID,
    at: now,
    seen: { tab: { url }, origin, snapshot, report, look },
    pieces: [{ name: 'picture.png', kind: 'picture', blob: new Blob([fromBase64(picture)], { type: 'image/png' }) }],
    gaps: [
      { kind: 'html', why: 'none' },
      { kind: 'marked-picture', why: 'none' },
    ],
    masks: [],
    custody: [
      { at: now.toISOString(), deed: 'looked', by },
      { at: now.toISOString(), deed: 'judged', by },
      { at: now.toISOString(), deed: 'hashed', by },
    ],
    provenance: {
      mode: 'batch',
      app: port.version,
      agent: port.agent,
      viewport: [...snapshot.viewport],
      scroll,
      dpr: 1,
      htmlLang: snapshot.lang,
      servedLocale: report.servedLocale,
    },
  });
  await archive.save(incoming);
}
