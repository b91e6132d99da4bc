/**
 * The provisions the rules rest on, in the words of a paraphrase: never a quotation, never advice. Only what was read stands here. A
 * provision known from memory stays out until somebody has read it, and with it every rule text that would rest on it alone.
 */
import { ELSEWHERE } from './laws/elsewhere';
import { KOREA } from './laws/korea';

export type { Law, LawMark } from './laws/law';

export const LAWS = { ...KOREA, ...ELSEWHERE };

export type LawId = keyof typeof LAWS;
