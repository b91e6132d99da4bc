/**
 * 'What I agreed to': where the person turned it on for a site, each look leaves a draft of its consents in session memory, and a form that is
 * sent turns the draft into a record. Only which controls were on is read; never a value.
 */
import type { BrowserPort, Tab } from '../browser/port';
import { createPage } from '../engine/derive';
import { candidates } from '../engine/derive/candidates';
import { actsIn } from '../engine/lexicon/kinds';
import type { Archive } from '../model/archive';
import type { ConsentRecord } from '../model/consent-record';
import type { PageMessage, RecorderSide } from '../model/messages';
import type { Notice } from '../model/report';
import { siteOf } from '../model/screen';
import type { ControlState } from '../model/snapshot';
import { shortHash } from '../model/text';
import { placeOf } from './gather';
import type { Inspected } from './inspect-tab';
import { draftKey, mustRemember } from './memory';
import { RECORD_FILE } from './recording';
import { titleOf } from './screen-facts';
import { changeSettings, loadSettings } from './settings';
import { keepableUrl, originOf } from './sites';

/** Longest text of a notice that is kept with a record; a capture keeps it whole. */
const NOTICE = 20_000;

type Sent = Extract<PageMessage, { type: 'sent' }>;

/** A record that lacks only what the person chose. */
interface Draft {
  readonly record: Omit<ConsentRecord, 'id' | 'at' | 'zone' | 'submit'>;
  /** Where the control of each choice stands: its frame, and its ref in that frame's own Snapshot. */
  readonly places: readonly ({ readonly frameId: number; readonly ref: number } | null)[];
}

export interface AgreedParts {
  readonly port: BrowserPort;
  readonly archive: Pick<Archive, 'putConsentRecord'>;
  readonly now: () => Date;
}

/** Turns keeping on or off for a site. Off forgets drafts; records that were made stay until they are deleted. */
export async function keepAgreed(port: BrowserPort, origin: string, on: boolean): Promise<void> {
  const { agreedSites } = await loadSettings(port);
  const rest = agreedSites.filter((one) => one !== origin);
  await changeSettings(port, { agreedSites: on && origin !== '' ? [...rest, origin] : rest });
  if (on) return;
  for (const key of await port.session.keys()) if (key.startsWith('agreed:')) await port.session.remove(key);
}

/** After a look: leaves the draft and asks the frames to tell when a form is sent. */
export async function prepareAgreed({ port }: AgreedParts, seen: Inspected): Promise<void> {
  const { tab, origin, report } = seen;
  if (tab.private || report.consents.length === 0) return;
  if (!(await loadSettings(port)).agreedSites.includes(origin)) return;
  const draft = draftOf(seen, port.version);
  await mustRemember(port, draftKey(tab.id), draft);
  const byFrame = new Map<number, number[]>();
  for (const place of draft.places) {
    if (place) byFrame.set(place.frameId, [...(byFrame.get(place.frameId) ?? []), place.ref]);
  }
  // A frame that went on meanwhile is asked again by the next look; the others tell all the same.
  await Promise.allSettled(
    [...byFrame].map(async ([frameId, refs]) => {
      const target = { tabId: tab.id, frames: [frameId] };
      await port.inject(target, RECORD_FILE);
      await port.call(target, ask, [refs]);
    }),
  );
}

/** Runs in a frame. */
function ask(refs: number[]): number {
  return (globalThis as { consentRecorder?: RecorderSide }).consentRecorder?.ask(refs) ?? 0;
}
function ticks(): ReturnType<RecorderSide['ticks']> | null {
  return (globalThis as { consentRecorder?: RecorderSide }).consentRecorder?.ticks() ?? null;
}

/**
 * A frame says that a form was sent.
 * @returns the record; undefined when the site was not turned on, nothing was drafted, or the press was no sending
 */
export async function recordAgreed(parts: AgreedParts, tab: Tab, frameId: number, sent: Sent): Promise<ConsentRecord | undefined> {
  const { port, archive, now } = parts;
  if (tab.private || (!sent.sure && !sends(sent.button))) return undefined;
  const draft = (await port.session.get(draftKey(tab.id))) as Draft | undefined;
  if (!draft || !(await loadSettings(port)).agreedSites.includes(draft.record.origin) || originOf(tab.url) !== draft.record.origin)
    return undefined;
  const states = await statesOf(port, tab.id, draft, frameId, sent);
  const at = now();
  const choices = draft.record.choices.map((choice, n) => ({ ...choice, state: states[n] ?? choice.state }));
  const said = choices.map((choice) => `${choice.consent} ${choice.state}`).join('\n');
  const record: ConsentRecord = {
    ...draft.record,
    // The same choices on the same screen within a minute are one sending: some pages send twice.
    id: `agreed-${shortHash(`${draft.record.url}\n${said}\n${at.toISOString().slice(0, 16)}`)}`,
    at: at.toISOString(),
    zone: -at.getTimezoneOffset(),
    submit: sent.button,
    choices,
  };
  await archive.putConsentRecord(record);
  return record;
}

/** Does a button that sends no form by itself still say that it joins, orders or leaves? */
function sends(button: string): boolean {
  return button !== '' && actsIn(button).length > 0;
}

/** States told by the sending frame, and of the others as they are now; a frame that is gone already leaves 'unknown'. */
async function statesOf(
  port: BrowserPort,
  tabId: number,
  draft: Draft,
  frameId: number,
  sent: Sent,
): Promise<(ControlState | undefined)[]> {
  const told = new Map<string, ControlState>(sent.ticks.map(({ ref, state }) => [`${frameId} ${ref}`, state]));
  const others = [...new Set(draft.places.flatMap((place) => (place && place.frameId !== frameId ? [place.frameId] : [])))];
  for (const other of others) {
    const answers = await port.call({ tabId, frames: [other] }, ticks, []).catch(() => []);
    for (const { ref, state } of answers[0]?.result ?? []) told.set(`${other} ${ref}`, state);
  }
  return draft.places.map((place, n) => {
    if (!place) return draft.record.choices[n]?.state;
    return told.get(`${place.frameId} ${place.ref}`) ?? 'unknown';
  });
}

function draftOf({ tab, origin, snapshot, report, frames }: Inspected, app: string): Draft {
  const { host } = origin === 'file' ? { host: 'file' } : new URL(origin);
  const yes = new Map(candidates(createPage(snapshot, {}).tree).map((one) => [one.ref, one.yes]));
  const places = report.consents.map((consent) => {
    // Consent that is implied by a sentence has no control: sending the form is the choice.
    if (consent.control === 'implied') return null;
    const place = placeOf(snapshot, yes.get(consent.node) ?? consent.node);
    const frameId = place && frames.get(place.path);
    return place && frameId !== undefined ? { frameId, ref: place.ref } : null;
  });
  return {
    places,
    record: {
      schema: 1,
      origin,
      site: siteOf(host),
      url: keepableUrl(tab.url),
      title: titleOf(snapshot),
      app,
      engine: report.engine,
      choices: report.consents.map((consent) => ({
        consent: consent.id,
        text: consent.text,
        state: consent.control === 'implied' ? 'on' : (snapshot.nodes[consent.node]?.control?.state ?? 'unknown'),
        requirement: consent.requirement,
        requirementHow: consent.requirementHow,
        purposes: [...consent.purposes],
        agreeAll: consent.agreeAll,
        notices: [...consent.notices],
      })),
      notices: report.notices.map((notice) => ({
        kind: notice.kind,
        ...(notice.title === undefined ? {} : { title: notice.title }),
        text: shownText(snapshot, notice).slice(0, NOTICE),
      })),
    },
  };
}

/** What the notice says, as the Snapshot holds it: redacted, in reading order. */
function shownText({ nodes, texts, tables }: Inspected['snapshot'], notice: Notice): string {
  const inside = new Set([notice.node]);
  const lines: string[] = [];
  for (let ref = notice.node; ref < nodes.length; ref++) {
    const node = nodes[ref];
    if (!node || (ref !== notice.node && !inside.has(node.parent))) continue;
    inside.add(ref);
    if (node.text !== undefined) lines.push(texts[node.text] ?? '');
    const table = node.table === undefined ? undefined : tables[node.table];
    for (const cells of [...(table?.head ?? []), ...(table?.rows.map((row) => row.cells) ?? [])]) {
      lines.push(cells.map((cell) => texts[cell] ?? '').join(' | '));
    }
  }
  return lines.filter((line) => line !== '').join('\n');
}
