import { Popup } from '../../../components/popup/Popup';
import '../../../components/styles/popup.css';
import { POPUP_STATES, popupState } from '../screens';
import { idle, stage } from './stage';

stage(Object.keys(POPUP_STATES), (state, locale) => <Popup state={popupState(state, locale)} act={idle()} />);
