/** The shapes of what a locale says. */
import type { RuleId } from '../model/vocabulary';
import type { Message } from './message';
import type { EnglishMessages } from './registry';

/** The words of one rule. `short` is the sentence for shoppers; it may hold facts of the finding in braces. */
export interface RuleWords {
  readonly title: string;
  readonly short: string;
  readonly explain: string;
  readonly caution: string;
}

/** The catalogue's texts of one rule in a locale's own language: same lists, same order, same length. */
export interface RuleHelp {
  readonly flagWhen: readonly string[];
  readonly flagLogic: string;
  readonly notWhen: readonly string[];
  readonly severityReason: string;
  readonly escalate: readonly string[];
  readonly downgrade: readonly string[];
  readonly sanction: string | null;
}

/** One word that the browser shows in its own lists, with its note for translators in the base language. */
export interface ManifestWord {
  readonly message: string;
  readonly description?: string;
}

/** What a language is, apart from its words: `locale.ts` of its folder. */
export interface LocaleFacts {
  /** Its name in itself, as the settings offer it. */
  readonly name: string;
  /** Place in the list of languages. */
  readonly place: number;
  /** True when every key has to be there; otherwise English stands in for what is missing. */
  readonly complete: boolean;
  /** BCP 47 tags, lower case, whose readers want it; each also stands for what begins with it. */
  readonly reads: readonly string[];
  /** Tags that begin the same and belong to other readers. */
  readonly notFor: readonly string[];
  /** What stands between things in a row: `한국어 6, 영어 1`. */
  readonly comma: string;
  /** Its folder below `_locales`, in the spelling of browsers and stores. */
  readonly store: string;
  readonly manifest: Readonly<Record<'extName' | 'extDescription' | 'actionTitle', ManifestWord>>;
}

/** The words of a language that has every key. */
export interface CompleteWords {
  readonly messages: Readonly<Record<keyof EnglishMessages & string, Message>>;
  readonly rules: Readonly<Record<RuleId, RuleWords>>;
  /** How provisions are cited, by law id; absent in English, the catalogue's own language. */
  readonly cites?: Readonly<Record<string, string>>;
}

/** The words of a language that may lack some: English stands in. */
export interface PartialWords {
  readonly messages: Readonly<Partial<Record<keyof EnglishMessages & string, Message>>>;
  readonly rules: Readonly<Partial<Record<RuleId, RuleWords>>>;
  readonly cites?: Readonly<Record<string, string>>;
}

/** Messages of such a language. A key that English has no longer is left over, not broken: the test names it. */
export type PartialMessages = Readonly<Record<string, Message>>;
