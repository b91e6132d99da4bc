/** Messages: a template, or one template a plural form. Pure; used by every screen and by the generated help pages. */

/** Plural forms by CLDR category, chosen by the parameter `n`. Languages without plurals give a plain string. */
export interface Plural {
  readonly one?: string;
  readonly other: string;
}

export type Message = string | Plural;
export type Param = string | number | readonly string[];
export type Params = Readonly<Record<string, Param>>;

/** The names between braces in a template, as a type. */
export type ParamNames<T> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | ParamNames<Rest> : never;

/** The parameters of a message: those of its template, or of all its plural forms and `n`. */
export type NamesOf<M> = M extends string ? ParamNames<M> : M extends Plural ? 'n' | ParamNames<M[keyof M]> : never;

const PLACEHOLDER = /\{(\w+)\}/g;

/** The names between braces in a message, sorted, each once; for the test that compares locales. */
export function placeholders(message: Message): string[] {
  const text = typeof message === 'string' ? message : `${message.one ?? ''}${message.other}{n}`;
  return [...new Set([...text.matchAll(PLACEHOLDER)].map((match) => match[1] as string))].sort();
}

/**
 * Fills a message.
 * @param tag BCP 47 tag that decides plural form, digits and list words
 * @returns the sentence; a placeholder without a parameter throws, since half a sentence would mislead
 */
export function format(tag: string, message: Message, params: Params = {}): string {
  const template = typeof message === 'string' ? message : choose(tag, message, params.n);
  return template.replace(PLACEHOLDER, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new RangeError(`No value for {${name}} in '${template}'.`);
    return typeof value === 'number' ? new Intl.NumberFormat(tag).format(value) : typeof value === 'string' ? value : list(tag, value);
  });
}

function choose(tag: string, message: Plural, n: Param | undefined): string {
  const count = typeof n === 'number' ? n : Number.NaN;
  return new Intl.PluralRules(tag).select(count) === 'one' ? (message.one ?? message.other) : message.other;
}

function list(tag: string, items: readonly string[]): string {
  return new Intl.ListFormat(tag, { type: 'conjunction', style: 'short' }).format(items);
}
