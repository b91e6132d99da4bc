/**
 * The annotated picture as a page to be photographed: the plain picture, outlines and flags above it, the list below. The page itself is
 * never touched. Colours and shapes are those of the extension: amber and solid = confirmed, blue and dashed = to review.
 */
import { type CompleteLocale, findingTitle, t } from '../../lib/i18n/every';
import type { Report } from '../../lib/model/report';
import { escapeHtml } from './escape';
import { type Flag, type Mark, placeFlags } from './marks';
import { numbered } from './report-text';

export interface Picture {
  /** PNG of the page, base64. */
  readonly png: string;
  readonly width: number;
  readonly height: number;
}

/** Width of the margin left of the picture that holds the flags. */
export const MARGIN = 120;

/** Between an outline and what it is about. */
const ROOM = 4;

const AMBER = '#b45309';
const BLUE = '#1d4ed8';

/**
 * @param marks in pixels of the picture; those outside of it are left out
 * @returns a whole HTML page that loads nothing
 */
export function sheet(picture: Picture, marks: readonly Mark[], report: Report, locale: CompleteLocale): string {
  const { width, height } = picture;
  const seen = marks.filter(({ box }) => box[1] < height && box[0] < width);
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>${escapeHtml(report.input)}</title><style>
body{margin:0;width:${width + MARGIN}px;background:#fff;color:#1f2430;font:14px/1.5 system-ui,"Noto Sans KR","Noto Sans CJK KR",sans-serif;word-break:keep-all;overflow-wrap:anywhere}
.page{position:relative;padding-left:${MARGIN}px;background:#f5f6f8;height:${height}px}.page img{display:block;width:${width}px;height:${height}px}
.page svg{position:absolute;inset:0}ol{list-style:none;margin:0;padding:16px 24px 8px ${MARGIN}px;border-top:1px solid #d7dae0}
li{margin:0 0 8px;padding-left:3.4em;text-indent:-3.4em}li b{display:inline-block;min-width:3.4em;text-indent:0}q{color:#4b5261;quotes:"“" "”"}
p{margin:0;padding:0 24px 16px ${MARGIN}px;color:#4b5261;font-size:12px}
</style><div class="page"><img alt="" src="data:image/png;base64,${picture.png}">${overlay(seen, width + MARGIN, height)}</div>${list(report, locale)}
<p>${escapeHtml(`${report.input} · ${t(locale, 'disclaimer')}`)}</p></html>`;
}

function overlay(marks: readonly Mark[], width: number, height: number): string {
  const outlines = marks.map(({ box, confirmed }) => {
    const [x, y] = [MARGIN + box[0] - ROOM, box[1] - ROOM];
    const frame = `x="${x}" y="${y}" width="${box[2] + 2 * ROOM}" height="${box[3] + 2 * ROOM}" rx="4" fill="none"`;
    const dash = confirmed ? '' : ' stroke-dasharray="7 5"';
    return `<rect ${frame} stroke="#fff" stroke-width="5" opacity=".85"/><rect ${frame} stroke="${hue(confirmed)}" stroke-width="2"${dash}/>`;
  });
  const flags = placeFlags(marks).map(drawFlag);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${outlines.join('')}${flags.join('')}</svg>`;
}

/** A leader from the flag to its box, then the flag: shape, numbers. */
function drawFlag({ mark, y, height, lines }: Flag): string {
  const { box, confirmed } = mark;
  const colour = hue(confirmed);
  const left = 6;
  const right = left + 30 + 20 * Math.max(...lines.map((line) => line.length));
  const from = y + Math.min(height, 22) / 2;
  const to = [MARGIN + box[0] - ROOM, box[1] + Math.min(box[3], 40) / 2] as const;
  const leader = to[0] > right ? `M${right} ${from}H${Math.min(right + 8, to[0])}L${Math.min(right + 20, to[0])} ${to[1]}H${to[0]}` : '';
  const shape = confirmed ? `M${left + 13} ${from - 5}l6 10.5h-12Z` : `M${left + 13} ${from - 6}l6 6-6 6-6-6Z`;
  const texts = lines.map(
    (line, at) =>
      `<text x="${left + 25}" y="${y + 16 + 20 * at}" fill="#fff" font-size="13" font-weight="700" font-family="system-ui,sans-serif">${line.join(' ')}</text>`,
  );
  return [
    leader
      ? `<path d="${leader}" fill="none" stroke="#fff" stroke-width="4"/><path d="${leader}" fill="none" stroke="${colour}" stroke-width="1.5"/>`
      : '',
    `<rect x="${left}" y="${y}" width="${right - left}" height="${height}" rx="4" fill="${colour}" stroke="#fff"/><path d="${shape}" fill="#fff"/>`,
    ...texts,
  ].join('');
}

function list(report: Report, locale: CompleteLocale): string {
  const items = numbered(report).map((finding, at) => {
    const sure = finding.confidence ?? 'review';
    const glyph = sure === 'confirmed' ? '▲' : '◆';
    const quote = finding.evidence[0]?.words;
    const words = `${findingTitle(locale, finding.rule, finding.facts)} · ${t(locale, `confidence.${sure}`)} · ${finding.rule}`;
    const colour = hue(sure === 'confirmed');
    return `<li><b style="color:${colour}">${glyph} ${at + 1}</b>${escapeHtml(words)}${quote ? ` <q>${escapeHtml(quote.slice(0, 200))}</q>` : ''}</li>`;
  });
  return items.length > 0 ? `<ol>${items.join('')}</ol>` : '';
}

function hue(confirmed: boolean): string {
  return confirmed ? AMBER : BLUE;
}
