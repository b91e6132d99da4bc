/** What is known of a provision. */

/** `read`: the provision's own text was read. `secondary`: a source about it was read. */
export type LawMark = 'read' | 'secondary';

export interface Law {
  readonly jurisdiction: string;
  /** Act, article, paragraph and item, as English texts cite it; locales may give their own form. */
  readonly cite: string;
  readonly paraphrase: string;
  readonly mark: LawMark;
}
