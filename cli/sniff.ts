/** What a file holds and in which encoding, where neither its name nor the browser can be trusted with it. */

/** An input that cannot be looked at. The message is one sentence for a person, and names the mend. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** Encodings tried in this order when neither a mark nor a declaration tells. Each must decode without an error. */
const GUESSES = ['utf-8', 'euc-kr', 'shift_jis', 'gb18030', 'windows-1252'] as const;
const MAGIC: readonly (readonly [string, string, string])[] = [
  ['%PDF-', 'a PDF', 'Open it in a browser and save the page it came from'],
  ['PK\u0003\u0004', 'a zip archive', 'Unpack it and name the page inside'],
  ['\u0089PNG', 'a picture', 'Save the page itself as .html'],
  ['\u00ff\u00d8\u00ff', 'a picture', 'Save the page itself as .html'],
  ['GIF8', 'a picture', 'Save the page itself as .html'],
  ['\u001f\u008b', 'compressed with gzip', 'Unpack it first'],
];

/**
 * @throws Unreadable for a file that is no page, whatever it is called
 */
export function whatIs(input: string, extension: string, bytes: Buffer): void {
  const head = bytes.subarray(0, 1024).toString('latin1');
  for (const [magic, what, mend] of MAGIC) if (head.startsWith(magic)) throw new Unreadable(`${input} is ${what}, not a page. ${mend}.`);
  const wide = /^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(head);
  if (!wide && extension !== '.mhtml' && extension !== '.mht' && head.includes('\u0000')) {
    throw new Unreadable(`${input} holds binary data, not a page. Save the page itself as .html.`);
  }
}

/** How many characters of text a script is made of, by the ranges of Hangul syllables, kana and Han. */
function eastAsian(text: string): { hangul: number; kana: number; han: number; odd: number } {
  const count = { hangul: 0, kana: 0, han: 0, odd: 0 };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0xac00 && code <= 0xd7a3) count.hangul++;
    else if (code >= 0x3041 && code <= 0x30fa) count.kana++;
    else if (code >= 0x4e00 && code <= 0x9fff) count.han++;
    else if (code > 0x7f) count.odd++;
  }
  return count;
}

/**
 * The encoding to serve a page with, or undefined when it says so itself and the browser will follow.
 * @param plain plain text, which cannot declare anything
 */
export function charsetOf(bytes: Buffer, plain: boolean): string | undefined {
  const head = bytes.subarray(0, 4096).toString('latin1');
  if (/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/.test(head)) return undefined;
  if (!plain && /<meta[^>]{1,200}charset\s{0,4}=/i.test(head)) return undefined;
  if (!plain && /^<\?xml[^>]{1,100}encoding=/.test(head)) return undefined;
  const decoded = new Map<string, string>();
  for (const name of GUESSES) {
    try {
      const text = new TextDecoder(name, { fatal: true }).decode(bytes);
      if (name === 'utf-8') return name;
      decoded.set(name, text);
    } catch {}
  }
  let best: string | undefined;
  let most = -1;
  for (const [name, text] of decoded) {
    const { hangul, kana, han, odd } = eastAsian(text);
    const words = name === 'euc-kr' ? hangul : name === 'shift_jis' ? (kana > 0 ? kana * 2 + han : 0) : name === 'gb18030' ? han : 0;
    const score = words - odd;
    if (name !== 'windows-1252' && score > most) {
      most = score;
      best = name;
    }
  }
  return best ?? 'windows-1252';
}
