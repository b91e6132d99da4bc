import type { ComponentChild } from 'preact';
import { Capture } from '../../../components/capture/Capture';
import { List } from '../../../components/captures/List';
import { Shell } from '../../../components/dashboard/Shell';
import { Export } from '../../../components/exporting/Export';
import { Import } from '../../../components/exporting/Import';
import { Flows } from '../../../components/flows/Flows';
import { Settings } from '../../../components/settings/Settings';
import '../../../components/styles/dashboard.css';
import type { PageName } from '../../../lib/model/routes';
import type { UiLocale } from '../../../lib/model/vocabulary';
import { CAPTURE_STATES, captureState, LIST_STATES, listState, SETTINGS_STATES, settingsState } from '../dashboard';
import { EXPORT_STATES, exportState, FLOWS_STATES, flowsState, IMPORT_STATES, importState } from '../dashboard-flows';
import { idle, stage } from './stage';

interface Part {
  readonly page: PageName;
  readonly states: readonly string[];
  readonly draw: (state: string, locale: UiLocale) => ComponentChild;
}

/** Pages of the dashboard by the name their pictures begin with. A further page is one more line. */
const PARTS: Readonly<Record<string, Part>> = {
  captures: {
    page: 'captures',
    states: Object.keys(LIST_STATES),
    draw: (state, locale) => <List state={listState(state, locale)} act={idle()} />,
  },
  capture: {
    page: 'capture',
    states: Object.keys(CAPTURE_STATES),
    draw: (state, locale) => <Capture state={captureState(state, locale)} act={idle()} />,
  },
  flows: {
    page: 'flows',
    states: Object.keys(FLOWS_STATES),
    draw: (state, locale) => <Flows state={flowsState(state, locale)} act={idle()} />,
  },
  export: {
    page: 'export',
    states: Object.keys(EXPORT_STATES),
    draw: (state, locale) => <Export state={exportState(state, locale)} act={idle()} />,
  },
  import: {
    page: 'import',
    states: Object.keys(IMPORT_STATES),
    draw: (state, locale) => <Import state={importState(state, locale)} act={idle()} />,
  },
  settings: {
    page: 'settings',
    states: Object.keys(SETTINGS_STATES),
    draw: (state, locale) => <Settings state={settingsState(state, locale)} act={idle()} />,
  },
};

const names = Object.entries(PARTS).flatMap(([part, { states }]) => states.map((state) => (state === part ? part : `${part}.${state}`)));

stage(names, (name, locale) => {
  const [partName = '', state = partName] = name.split('.');
  const part = PARTS[partName] as Part;
  return (
    <Shell locale={locale} page={part.page}>
      {part.draw(state, locale)}
    </Shell>
  );
});
