import { Panel } from '../../../components/panel/Panel';
import '../../../components/styles/panel.css';
import { PANEL_STATES, panelState } from '../panel-screens';
import { idle, stage } from './stage';

stage(Object.keys(PANEL_STATES), (state, locale) => <Panel state={panelState(state, locale)} act={idle()} />);
