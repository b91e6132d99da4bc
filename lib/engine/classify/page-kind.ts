/** What a screen is for, from fields, headings, buttons and title; never from consent text. */
import type { KindScore } from '../../model/report';
import type { Tree } from '../page';

/** Every kind that holds, best first; `other` alone when none does. */
export function pageKinds(_tree: Tree): KindScore[] {
  return [{ kind: 'other', score: 1 }];
}
