import type { LocaleFacts } from '../../types';

export const locale: LocaleFacts = {
  name: 'English',
  place: 2,
  complete: true,
  reads: ['en'],
  notFor: [],
  comma: ', ',
  store: 'en',
  manifest: {
    extName: {
      message: 'Consent Inspector',
      description: 'Name in the store and in the list of extensions. Not translated.',
    },
    extDescription: {
      message: 'Shows what a sign-up, checkout or account-deletion screen makes you agree to. Everything stays on your device.',
      description: 'At most 132 characters: store limit.',
    },
    actionTitle: {
      message: 'Consent Inspector: check this screen',
      description: 'Tooltip of the toolbar button before a screen was checked.',
    },
  },
};
