/** The page side of a save for tests in Node: answers as the real one would for one small screen. */
import type { PageEvidence } from '../../lib/model/page-evidence';

export function savedPage(over: Partial<PageEvidence> = {}): PageEvidence {
  return {
    html: async () => ({
      html: '<!doctype html><title>회원가입</title><h1>회원가입</h1>',
      masked: [{ rule: 'email', count: 1 }],
      cut: false,
    }),
    covers: async (_, marks) => ({
      facts: { viewport: [1000, 800], scroll: [0, 40], dpr: 2, languages: ['ko-KR', 'en'], sinceLoad: 4200, clockShift: 0 },
      covers: [{ box: [10, 20, 200, 30], rule: 'field' }],
      frames: [],
      marks: marks.map(({ n }) => ({ n, box: [10, 100 + n, 200, 20] })),
    }),
    rows: async () => ({ lines: '', rows: 0, masked: [], done: true }),
    ...over,
  };
}
