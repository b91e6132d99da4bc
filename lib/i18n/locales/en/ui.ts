/** Sentences, buttons and labels of the screens. The words of the vocabulary are in terms.ts, those of the rules in rules.ts. */
export const ui = {
  'app.name': 'Consent Inspector',
} as const;
