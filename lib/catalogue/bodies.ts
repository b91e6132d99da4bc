/**
 * Whom one can tell in Korea. Only what a source states: a body without a stated telephone number has none here, and what a body passes on
 * is said only where the body says so itself.
 */
const BODY_IDS = ['kisa', 'kopico', '1372', 'crossborder', 'ftc', 'customs'] as const;
export type BodyId = (typeof BODY_IDS)[number];

export interface Body {
  readonly id: BodyId;
  readonly phone?: string;
  readonly url: string;
  /** It says itself what it hands to the company; the words are `body.<id>.passes`. */
  readonly passesOn: boolean;
}

export const BODIES: readonly Body[] = [
  { id: 'kisa', phone: '118', url: 'https://privacy.kisa.or.kr/', passesOn: true },
  { id: 'kopico', url: 'https://www.kopico.go.kr/', passesOn: false },
  { id: '1372', phone: '1372', url: 'https://www.ccn.go.kr/', passesOn: false },
  { id: 'crossborder', url: 'https://crossborder.kca.go.kr/', passesOn: false },
  { id: 'ftc', url: 'https://www.ftc.go.kr/', passesOn: false },
  { id: 'customs', url: 'https://unipass.customs.go.kr/csp/persIndex.do', passesOn: false },
];
