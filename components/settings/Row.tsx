/** What every topic of the settings page stands in. */
import type { ComponentChildren } from 'preact';
import type { SettingsActions, SettingsState } from '../../lib/model/settings-screen';

export interface SettingsProps {
  readonly state: SettingsState;
  readonly act: SettingsActions;
}

/** A topic: its name at the side, what belongs to it beside. */
export function Row({ title, id, children }: { readonly title: string; readonly id?: string; readonly children: ComponentChildren }) {
  return (
    <section class="form-row" {...(id ? { id } : {})}>
      <h2>{title}</h2>
      <div class="stack-2">{children}</div>
    </section>
  );
}
