import { expect, it } from 'vitest';
import { joined, unjoined } from './joined';

it('words around a middle dot stay together on a screen and are as written in a file', () => {
  const words = '가입·결제·탈퇴 화면 · 누르기, 제2·4호, A·B';
  const shown = joined(words);
  expect(shown).toBe('가입\u2060·\u2060결제\u2060·\u2060탈퇴 화면 · 누르기, 제2·4호, A·B');
  expect(unjoined(shown)).toBe(words);
});
