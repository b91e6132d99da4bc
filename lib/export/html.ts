/** HTML of our own: whatever is put into a template is a text and escaped; only what this tag made goes in as it is. */

class Safe {
  constructor(readonly text: string) {}
}
export type Html = Safe;
type Value = Html | string | number | undefined | false | null | readonly Value[];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Direction overrides and control characters could make a page's words look like ours. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out
const MISLEADING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

function textOf(value: Value): string {
  if (value === undefined || value === null || value === false) return '';
  if (value instanceof Safe) return value.text;
  if (Array.isArray(value)) return value.map(textOf).join('');
  return String(value)
    .replace(MISLEADING, '\ufffd')
    .replace(/[&<>"']/g, (char) => ESCAPES[char] as string);
}

/** A template tag: values are escaped unless `html` made them. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Safe(parts.map((part, at) => (at < values.length ? part + textOf(values[at]) : part)).join(''));
}

/** The text of what `html` made. */
export const written = (page: Html): string => page.text;

/** Style of the reports: for paper first, readable on a screen, in light and dark. */
const STYLE = `
:root{color-scheme:light dark;--bg:#fff;--ink:#111827;--ink-2:#4b5563;--line:#c9ced6;--soft:#f5f6f8;--amber:#92400e;--blue:#1d4ed8;--link:#0b6471}
@media (prefers-color-scheme:dark){:root{--bg:#14181f;--ink:#eef1f5;--ink-2:#b4bcc8;--line:#465061;--soft:#1c222b;--amber:#f5b45c;--blue:#93b4ff;--link:#6fd0dc}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:14px/1.55 system-ui,-apple-system,"Apple SD Gothic Neo","Noto Sans KR","Noto Sans CJK KR","Malgun Gothic",sans-serif;word-break:keep-all;overflow-wrap:anywhere}
main{max-width:54rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{font-size:1.5rem;line-height:1.35;margin:0 0 .25rem}h2{font-size:1.125rem;margin:2rem 0 .5rem;padding-block-end:.25rem;border-block-end:2px solid var(--line)}h3{font-size:1rem;margin:1rem 0 .25rem}
p{margin:.25rem 0}a{color:var(--link)}.muted,figcaption,caption{color:var(--ink-2)}.note{background:var(--soft);border-inline-start:4px solid var(--line);padding:.5rem .75rem;margin:1rem 0}
table{border-collapse:collapse;inline-size:100%;margin:.5rem 0}caption{text-align:start;padding-block:.25rem}th,td{border:1px solid var(--line);padding:.25rem .5rem;text-align:start;vertical-align:top}th{background:var(--soft);font-weight:700}
.scroll{overflow-x:auto}.mono{font-family:ui-monospace,Consolas,"D2Coding","Noto Sans Mono CJK KR",monospace;font-size:.8125rem;overflow-wrap:anywhere}
ol.findings{padding-inline-start:0;list-style:none}ol.findings>li{border:1px solid var(--line);border-inline-start-width:6px;border-radius:6px;padding:.5rem .75rem;margin-block-end:.5rem;break-inside:avoid}
ol.findings>li.confirmed{border-inline-start-color:var(--amber)}ol.findings>li.review{border-inline-start-color:var(--blue);border-inline-start-style:dashed}
.confirmed .sure{color:var(--amber)}.review .sure{color:var(--blue)}q{quotes:"\\201c" "\\201d"}blockquote{margin:.25rem 0;padding-inline-start:.75rem;border-inline-start:2px solid var(--line);color:var(--ink-2)}
figure{margin:.75rem 0}img{max-inline-size:100%;block-size:auto;border:1px solid var(--line)}
@media print{:root{--bg:#fff;--ink:#000;--ink-2:#333;--line:#999;--soft:#f2f2f2;--amber:#7a3708;--blue:#123a9e;--link:#000}body{font-size:10.5pt}main{max-width:none;padding:0}h2,h3{break-after:avoid}tr,figure{break-inside:avoid}img{max-block-size:22cm}a{text-decoration:none}}
@page{margin:16mm}
`;

let styleHash: Promise<string> | undefined;

/** Content-Security-Policy source of the style above. */
function styleSource(): Promise<string> {
  styleHash ??= crypto.subtle
    .digest('SHA-256', new TextEncoder().encode(STYLE))
    .then((digest) => `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`);
  return styleHash;
}

/**
 * A whole page: no script, nothing from outside, pictures from beside it.
 * @param lang BCP 47
 */
export async function page(lang: string, title: string, body: Html): Promise<string> {
  const policy = `default-src 'none'; style-src ${await styleSource()}; img-src 'self' file:; base-uri 'none'; form-action 'none'`;
  const head = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
`;
  return `${head.text}<style>${STYLE}</style>\n</head>\n<body>\n<main>\n${body.text}\n</main>\n</body>\n</html>\n`;
}
