import '../../../components/styles/welcome.css';
import { Welcome } from '../../../components/welcome/Welcome';
import { WELCOME_STATES, welcomeState } from '../screens';
import { idle, stage } from './stage';

stage(Object.keys(WELCOME_STATES), (state, locale) => <Welcome state={welcomeState(state, locale)} act={idle()} />);
