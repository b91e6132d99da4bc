/** Sentences, buttons and labels of the screens in Korean. */
export const ui = {
  'app.name': 'Consent Inspector',
} as const;
