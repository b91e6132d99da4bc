/** Small facts of a screen that rows beside the Report carry. */
import type { FlowStep } from '../model/flow';
import type { Snapshot } from '../model/snapshot';

/** Share of the letters from which a script is the one a screen is written in. */
const MAIN = 0.5;
const SCRIPTS = ['hangul', 'kana', 'han', 'latin'] as const;

/** Title as the Snapshot keeps it: personal details are masked there. */
export function titleOf(snapshot: Snapshot): string {
  return snapshot.title < 0 ? '' : (snapshot.texts[snapshot.title] ?? '');
}

/** Script that most letters of the main part are written in; undefined where there are hardly any. Kana makes a text Japanese, whatever its Han letters. */
export function mainScript(snapshot: Snapshot): FlowStep['script'] {
  const main = snapshot.letters.filter((one) => one.region === 'main');
  const of = (script: (typeof SCRIPTS)[number] | 'other') => main.reduce((sum, one) => sum + one[script], 0);
  const all = SCRIPTS.reduce((sum, script) => sum + of(script), of('other'));
  if (all < 10) return undefined;
  if (of('kana') / all > 0.1) return 'kana';
  return SCRIPTS.find((script) => of(script) / all >= MAIN);
}
