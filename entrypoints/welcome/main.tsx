/** First run: draws what lib/app says, tells it what was chosen. */
import { render } from 'preact';
import '../../components/styles/welcome.css';
import { Welcome } from '../../components/welcome/Welcome';
import { welcomeModel } from '../../lib/app/welcome';
import { webext } from '../../lib/browser/webext';

const root = document.getElementById('root') as HTMLElement;

const model = welcomeModel(webext(), (state) => {
  document.documentElement.lang = state.locale;
  render(<Welcome state={state} act={model.act} />, root);
});

void model.start();
