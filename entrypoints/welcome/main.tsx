/** First run: draws what lib/app says, tells it what was chosen. */
import { render } from 'preact';
import '../../components/styles/welcome.css';
import { Welcome } from '../../components/welcome/Welcome';
import { welcomeModel } from '../../lib/app/welcome';
import { polyfilled } from '../../lib/browser/polyfilled';
import { onceSpoken } from '../../lib/i18n/load';
import type { WelcomeState } from '../../lib/model/welcome';

const root = document.getElementById('root') as HTMLElement;

const draw = onceSpoken((state: WelcomeState) => {
  document.documentElement.lang = state.locale;
  render(<Welcome state={state} act={model.act} />, root);
});
const model = welcomeModel(polyfilled(), draw);

void model.start();
