/** What is kept of a look by itself: an Observation. */
import type { Observation } from '../model/observation';
import { variantOf } from '../model/screen';
import { shortHash } from '../model/text';
import type { Inspected } from './inspect-tab';
import { hasSubject } from './look';

/** The light row of a look; undefined when there was nothing to observe. */
export function observationOf({ origin, snapshot, report, look }: Inspected): Observation | undefined {
  if (!hasSubject(look)) return undefined;
  const hash = variantOf(snapshot);
  return {
    id: shortHash(`${origin}\n${hash}\n${look.at.slice(0, 10)}`),
    schema: 1,
    at: look.at,
    origin,
    kinds: [...look.kinds],
    consents: look.consents,
    findings: look.found.map(({ id, rule, severity, confidence, quotes }) => ({ id, rule, severity, confidence, quotes: [...quotes] })),
    cannotTell: look.cannotTell.map((one) => ({ ...one })),
    textHash: hash,
    engine: report.engine,
    rules: report.rules,
  };
}
