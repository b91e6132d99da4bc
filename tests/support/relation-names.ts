/** Other names for classes and ids, with everything that refers to them. */
import { ID_REFERENCES, type Scene } from './scene';

/**
 * Gives every class and id a name without meaning. A name that a script uses in a way that is not plainly that of a class or an id keeps:
 * nobody could rename it without understanding the program.
 */
export function renameNames(scene: Scene): number {
  const elements = scene.all('*');
  const names = new Set(elements.flatMap((element) => [element.id, ...element.classList]).filter((name) => /^[a-z_][\w-]*$/i.test(name)));
  const other = new Map<string, string>();
  for (const name of names) {
    if (usesIn(scene.scripts, name) === scriptWith(scene.scripts, name, name).places) {
      other.set(name, `x${Math.floor(scene.random() * 1e9).toString(36)}${other.size}`);
    }
  }
  if (other.size === 0) return 0;
  const to = (name: string): string => other.get(name) ?? name;
  const toAll = (value: string): string => value.split(/\s+/).map(to).join(' ');
  for (const element of elements) {
    for (const { name, value } of [...element.attributes]) {
      if (name === 'id' || name === 'class' || ID_REFERENCES.includes(name)) element.setAttribute(name, toAll(value));
      else if (/^#[\w-]+$/.test(value)) element.setAttribute(name, `#${to(value.slice(1))}`);
      else if (/^on/.test(name)) element.setAttribute(name, inScript(value, other));
    }
    if (element.localName === 'script') element.textContent = inScript(element.textContent ?? '', other);
    if (element.localName === 'style') {
      // Only the selectors: a decimal such as .5em has no name, and colours such as #abc stand inside the braces.
      element.textContent = (element.textContent ?? '').replace(/([^{}]*)(?=\{)/g, (selectors: string) =>
        selectors.replace(/([.#])([a-z_][\w-]*)/gi, (_, mark: string, name: string) => mark + to(name)),
      );
    }
  }
  return other.size;
}

const escaped = (name: string): string => name.replace(/[-]/g, '\\-');
const usesIn = (script: string, name: string): number =>
  script.match(new RegExp(`(?<![\\w-])${escaped(name)}(?![\\w-])`, 'g'))?.length ?? 0;

function inScript(script: string, names: ReadonlyMap<string, string>): string {
  let text = script;
  for (const [name, other] of names) text = scriptWith(text, name, other).text;
  return text;
}

/** The script with a name replaced where it plainly is a class or an id: as the word asked for, or in a selector. */
function scriptWith(script: string, name: string, other: string): { readonly text: string; readonly places: number } {
  let places = 0;
  const word = escaped(name);
  const asked = new RegExp(
    `((?:getElementById|getElementsByClassName|classList\\.(?:add|remove|toggle|contains))\\(\\s*['"]|className\\s*={1,3}\\s*['"])${word}(?=['"])`,
    'g',
  );
  const text = script
    .replace(asked, (_, before: string) => {
      places++;
      return before + other;
    })
    .replace(/(['"`])((?:(?!\1)[^\\\n]|\\.)*)\1/g, (literal: string) =>
      // A literal with white space before the mark may be prose; a selector has no full stop after a word and a space.
      literal.replace(new RegExp(`([.#])${word}(?![\\w-])`, 'g'), (_, mark: string) => {
        places++;
        return mark + other;
      }),
    );
  return { text, places };
}
