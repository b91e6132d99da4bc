/**
 * Korean names several things with a middle dot and no spaces (`취소·탈퇴`). Browsers break a line beside it even where words are kept whole, and
 * no style forbids that: a word joiner on both sides does. It is for screens; what is written into a file or copied goes without.
 */
const JOINER = '\u2060';
const DOT = /(?<=[가-힣])·(?=[가-힣])/g;

/** Words for a screen. */
export const joined = (words: string): string => words.replace(DOT, `${JOINER}·${JOINER}`);

/** Words for a file. */
export const unjoined = (words: string): string => words.replaceAll(JOINER, '');
