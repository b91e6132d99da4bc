/** Which screens there are. A further one is one line here and one file beside it. */

export interface Sheet {
  /** Folder of its pictures. */
  readonly name: string;
  /** File beside this one that stages it. */
  readonly entry: string;
  /** CSS widths it is shown at. */
  readonly widths: readonly number[];
  readonly title: string;
}

export const SHEETS: readonly Sheet[] = [
  { name: 'popup', entry: 'popup.tsx', widths: [360], title: 'Popup' },
  { name: 'panel', entry: 'panel.tsx', widths: [360], title: 'Side panel' },
  { name: 'welcome', entry: 'welcome.tsx', widths: [360, 1280], title: 'First run' },
  { name: 'dashboard', entry: 'dashboard.tsx', widths: [360, 1280], title: 'Dashboard' },
];

/** What may be wider than its box or cut, and why that loses nothing. */
export const ALLOWED: readonly { readonly selector: string; readonly why: string }[] = [
  { selector: '.vh', why: 'words for screen readers alone' },
  { selector: '.tablewrap[tabindex="0"]', why: 'a table scrolls sideways in its own named, focusable region' },
  { selector: '.lane', why: 'the strip of steps scrolls sideways; every step is reached by keyboard, and below 48 rem they wrap' },
  { selector: '.demo li', why: 'the flag of the drawn page stands beside its box, as on a real page' },
  { selector: '.box', why: 'the number of a box drawn over a picture stands beside it; the list is the control' },
  { selector: '.quote.cut', why: 'a long quote is cut to two lines; its whole stands one press away' },
];
