/** The settings page: every change is written at once, and every part of the extension follows what was written. */
import type { BrowserPort } from '../../browser/port';
import { CATALOGUE, RULE_SET_HASH } from '../../catalogue';
import type { KeepRules, Usage } from '../../model/archive';
import type { Settings } from '../../model/settings';
import type { SettingsActions, SettingsNote, SettingsState } from '../../model/settings-screen';
import { ENGINE_VERSION } from '../../model/version';
import { wantedScripts } from '../scripts';
import { changeSettings, loadSettings, switchSite, uiLocale } from '../settings';
import { SHOP_HOSTS } from '../shops';
import { type PublicKey, publicKey } from '../signing';
import { originOf, patternOf } from '../sites';
import type { OpenSink } from '../stamps';
import { neededFor } from '../welcome';

/** As much of the archive as this page touches. */
export interface SettingsArchive {
  usage(): Promise<Usage>;
  due(rules: KeepRules, now: Date): Promise<readonly string[]>;
  dropPictures(): Promise<unknown>;
  clear(): Promise<void>;
  keys(): Promise<CryptoKeyPair | undefined>;
  keepKeys(keys: CryptoKeyPair): Promise<CryptoKeyPair>;
}

/** What this page needs besides browser and archive. */
export interface SettingsSurroundings {
  now(): Date;
  sink: OpenSink;
}

export interface SettingsModel {
  readonly act: SettingsActions;
  start(): Promise<void>;
  /** Reads again what another tab, the popup or the browser may have changed. */
  draw(): Promise<void>;
}

/** The site a person means by what they typed: an address, or a bare host taken as https. */
export function siteOf(typed: string): string {
  const words = typed.trim();
  const origin = originOf(/^[a-z]+:\/\//i.test(words) ? words : `https://${words}`);
  return origin !== '' && /^[^.]+(\.[^.]+)+$|^localhost$/.test(new URL(origin).hostname) ? origin : '';
}

/** @param show called with every new state */
export function settingsModel(
  port: BrowserPort,
  archive: SettingsArchive,
  around: SettingsSurroundings,
  show: (state: SettingsState) => void,
): SettingsModel {
  let state: SettingsState | undefined;
  let note: SettingsNote | undefined;
  let stored: Usage | undefined;
  let due = 0;
  let key: PublicKey | undefined;

  async function draw(): Promise<void> {
    const [settings, grants] = await Promise.all([loadSettings(port), port.grants()]);
    state = {
      locale: uiLocale(port, settings),
      settings,
      shops: SHOP_HOSTS,
      grants: [...grants].sort(),
      watching: wantedScripts(settings, grants).length > 0,
      ...(stored ? { stored } : {}),
      ...(key ? { key } : {}),
      due,
      ...(note ? { note } : {}),
      about: { version: port.version, engine: ENGINE_VERSION, rules: RULE_SET_HASH, lawAsOf: lawAsOf() },
    };
    show(state);
  }

  async function measure(): Promise<void> {
    stored = await archive.usage();
    key = await publicKey(archive);
    const { keepDays, keepBytes } = await loadSettings(port);
    const rules = { ...(keepDays === undefined ? {} : { days: keepDays }), ...(keepBytes === undefined ? {} : { bytes: keepBytes }) };
    due = keepDays === undefined && keepBytes === undefined ? 0 : (await archive.due(rules, around.now())).length;
  }

  /** Runs an act; its failure is a sentence on the page and nothing is lost. */
  const run = (work: () => Promise<SettingsNote | undefined>) => {
    void work()
      .catch((): SettingsNote => 'failed')
      .then((outcome) => {
        note = outcome;
        return draw();
      });
  };
  const change = (part: Partial<Settings>) =>
    run(async () => {
      await changeSettings(port, part);
      await measure();
      return undefined;
    });

  const act: SettingsActions = {
    mode: (mode) => {
      const needed = neededFor(mode);
      // Called before anything is awaited: the browser asks only straight from a press.
      const granted = needed.length === 0 ? Promise.resolve(true) : port.requestGrant(needed);
      run(async () => {
        const given = await granted.catch(() => false);
        if (given) await changeSettings(port, { mode, answered: true });
        return given ? undefined : 'denied';
      });
    },
    allow: (typed) => {
      const origin = siteOf(typed);
      const granted = origin === '' ? Promise.resolve(false) : port.requestGrant([patternOf(origin)]);
      run(async () => {
        if (origin === '') return 'bad-site';
        if (!(await granted.catch(() => false))) return 'denied';
        const { mode } = await loadSettings(port);
        if (mode === 'click') await changeSettings(port, { mode: 'shops', answered: true });
        return undefined;
      });
    },
    revoke: (patterns) =>
      run(async () => {
        await port.revokeGrant(patterns);
        return 'revoked';
      }),
    site: (origin, on) =>
      run(async () => {
        await switchSite(port, origin, on);
        return undefined;
      }),
    language: (locale) => change({ locale }),
    jurisdiction: (jurisdiction) => change({ jurisdiction }),
    rule: (rule, on) =>
      run(async () => {
        const { rulesOff } = await loadSettings(port);
        const rest = rulesOff.filter((one) => one !== rule);
        await changeSettings(port, { rulesOff: on ? rest : [...rest, rule] });
        return undefined;
      }),
    keepDays: (days) => change({ keepDays: days as Settings['keepDays'] }),
    keepBytes: (bytes) => change({ keepBytes: bytes as Settings['keepBytes'] }),
    pictures: (pictures) => change({ pictures }),
    keys: (keys) => change({ keys }),
    sign: (on) =>
      run(async () => {
        // The key first: a switch that is on and signs nothing would be a lie.
        if (on && !(await publicKey(archive, true).catch(() => undefined))) return 'no-key';
        await changeSettings(port, { sign: on });
        await measure();
        return undefined;
      }),
    saveKey: () =>
      run(async () => {
        const mine = await publicKey(archive);
        const sink = mine && (await around.sink(`consent-inspector-${mine.fingerprint.slice(0, 8)}.pem`, 'application/x-pem-file'));
        if (!sink) return undefined;
        await sink.write(new TextEncoder().encode(mine.pem));
        await sink.close();
        return 'key-saved';
      }),
    dropPictures: () =>
      run(async () => {
        await archive.dropPictures();
        await measure();
        return 'dropped';
      }),
    deleteAll: () =>
      run(async () => {
        await archive.clear();
        await measure();
        return 'deleted';
      }),
    shortcuts: () =>
      run(async () => {
        await port.openShortcuts();
        return undefined;
      }),
    firstRun: () =>
      run(async () => {
        await port.openOwn('welcome.html');
        return undefined;
      }),
  };

  return {
    act,
    draw,
    start: async () => {
      note = undefined;
      await draw();
      await measure();
      await draw();
    },
  };
}

/** The oldest date on which a rule's law was last read: what the page says must hold for every rule. */
function lawAsOf(): string {
  return Object.values(CATALOGUE)
    .map((rule) => rule.lawAsOf)
    .reduce((oldest, date) => (date < oldest ? date : oldest));
}
