/** How a capture came about: what the browser, the page and the program say of themselves. Nothing is guessed. */
import type { BrowserPort, Tab } from '../browser/port';
import type { PageFacts } from '../model/page-evidence';
import type { Provenance } from '../model/provenance';
import type { Inspected } from './inspect-tab';

/** Browsers by their own words, most particular first. */
const BROWSERS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Whale', /\bWhale\/(\d+)/],
  ['Samsung Internet', /\bSamsungBrowser\/(\d+)/],
  ['Edge', /\bEdgA?\/(\d+)/],
  ['Opera', /\bOPR\/(\d+)/],
  ['Firefox', /\bFirefox\/(\d+)/],
  ['Chromium', /Chrom(?:e|ium)\/(\d+)/],
];

const SYSTEMS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Android', /Android/],
  ['iOS', /iPhone|iPad/],
  ['Windows', /Windows/],
  ['ChromeOS', /CrOS/],
  ['macOS', /Mac OS X/],
  ['Linux', /Linux/],
];

/** `Firefox 140` from the browser's description of itself; undefined for one we do not know. */
function browserOf(agent: string): string | undefined {
  for (const [name, pattern] of BROWSERS) {
    const version = pattern.exec(agent)?.[1];
    if (version !== undefined) return `${name} ${version}`;
  }
  return undefined;
}

const systemOf = (agent: string): string | undefined => SYSTEMS.find(([, pattern]) => pattern.test(agent))?.[0];

/** @param repeat how many captures of this screen there were before */
export function provenanceOf(port: BrowserPort, seen: Inspected, page: PageFacts | undefined, repeat: number): Provenance {
  const { snapshot, report, tab } = seen;
  const read = snapshot.frames.filter((frame) => frame.state === 'read').length;
  const browser = browserOf(port.agent);
  const os = systemOf(port.agent);
  return {
    mode: 'extension',
    app: port.version,
    agent: port.agent,
    ...(browser ? { browser } : {}),
    ...(os ? { os } : {}),
    device: /\bMobile\b|Android/.test(port.agent) ? 'mobile' : 'desktop',
    viewport: snapshot.viewport,
    ...(page
      ? {
          scroll: page.scroll,
          dpr: page.dpr,
          httpLang: page.languages,
          sinceLoad: page.sinceLoad,
          clockShift: page.clockShift,
        }
      : {}),
    htmlLang: snapshot.lang,
    servedLocale: report.servedLocale,
    queryValues: queryValues(tab),
    opened: snapshot.trace.filter((event) => event.kind === 'notice-opened' || event.kind === 'dialog-opened').length,
    frames: { seen: read, unseen: snapshot.frames.length - read },
    repeat,
  };
}

/** How many values the kept address lost; their number says nothing of what they were. */
function queryValues(tab: Tab): number {
  const query = /\?([^#]*)/.exec(tab.url)?.[1] ?? '';
  return query === '' ? 0 : query.split('&').length;
}
