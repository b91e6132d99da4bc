/** The same request put again after a refusal, with no way to stop it for a week (E-Commerce Act art 21-2(1)5). Judged by the trace. */

import type { Quote } from '../../model/report';
import { sayings } from '../derive/conduct';
import type { Page } from '../page';
import type { Rule, Verdict } from '../rule';

export const rule: Rule = {
  id: 'nagging-after-refusal',
  judge(page) {
    const { trace } = page.snapshot;
    const dialogs = page.tree.nodes.filter((node) => node.role === 'dialog');
    if (!page.is('consent-dialog') && !page.is('cookie-banner') && dialogs.length === 0) return [{ verdict: 'clear' }];
    const verdicts: Verdict[] = [];
    for (const dialog of dialogs) {
      if (sayings(page, 'stop-asking', dialog.ref).length > 0) continue;
      const refused = trace.findIndex(
        (event) => event.kind === 'off' && event.by === 'person' && event.node !== undefined && page.tree.contains(dialog.ref, event.node),
      );
      const again =
        refused < 0
          ? []
          : trace.slice(refused + 1).filter((event) => event.kind === 'dialog-opened' && event.by === 'page' && event.node === dialog.ref);
      if (again.length > 0) {
        verdicts.push({
          verdict: 'finding',
          confidence: 'confirmed',
          evidence: [titleOf(page, dialog.ref), page.tree.quote(trace[refused]?.node ?? dialog.ref)],
          facts: { times: again.length },
        });
      }
    }
    if (verdicts.length > 0) return verdicts;
    if (dialogs.some((dialog) => sayings(page, 'stop-asking', dialog.ref).length > 0) || trace.length > 0) return [{ verdict: 'clear' }];
    return [{ verdict: 'cannot-tell', reason: 'not-observed' }];
  },
};

/** The first words a person reads in a dialog; its name where nothing in it has words. */
function titleOf(page: Page, dialog: number): Quote {
  for (let ref = dialog + 1; ref <= page.tree.lastOf(dialog); ref++) {
    const quote = page.tree.quote(ref);
    if (quote.words !== '') return quote;
  }
  return page.tree.quote(dialog);
}
