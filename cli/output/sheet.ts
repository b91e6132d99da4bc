/**
 * The annotated picture as a page to be photographed: the plain picture, outlines and flags above it, the list below. The page itself is
 * never touched. Colours and shapes are those of the extension: amber and solid = confirmed, blue and dashed = to review.
 */
import { findingTitle, type Locale, t } from '../../lib/i18n';
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
export const MARGIN = 72;

const AMBER = '#b45309';
const BLUE = '#1d4ed8';

export function sheet(picture: Picture, marks: readonly Mark[], report: Report, locale: Locale): string {
  const { width, height } = picture;
  const seen = marks.map((mark) => ({ ...mark, boxes: mark.boxes.filter((box) => box[1] < height && box[0] < width) }));
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>${escapeHtml(report.input)}</title><style>
body{margin:0;width:${width + MARGIN}px;background:#fff;color:#1f2430;font:14px/1.5 system-ui,"Noto Sans KR","Noto Sans CJK KR",sans-serif;word-break:keep-all;overflow-wrap:anywhere}
.page{position:relative;padding-left:${MARGIN}px;background:#f5f6f8;height:${height}px}.page img{display:block;width:${width}px;height:${height}px}
.page svg{position:absolute;inset:0}ol{list-style:none;margin:0;padding:16px 24px 8px ${MARGIN}px;border-top:1px solid #d7dae0}
li{margin:0 0 8px}li b{display:inline-block;min-width:2.6em}q{color:#4b5261;quotes:"“" "”"}p{margin:0;padding:0 24px 16px ${MARGIN}px;color:#4b5261;font-size:12px}
</style><div class="page"><img alt="" src="data:image/png;base64,${picture.png}">${overlay(seen, width + MARGIN, height)}</div>${list(report, locale)}
<p>${escapeHtml(`${report.input} · ${t(locale, 'disclaimer')}`)}</p></html>`;
}

function overlay(marks: readonly Mark[], width: number, height: number): string {
  const drawn: string[] = [];
  const outlines = marks.flatMap((mark) =>
    mark.boxes.map((box) => {
      const key = box.join();
      // Several findings about the same place lie around one another.
      const grow = 3 + 4 * drawn.filter((other) => other === key).length;
      drawn.push(key);
      const frame = `x="${MARGIN + box[0] - grow}" y="${box[1] - grow}" width="${box[2] + 2 * grow}" height="${box[3] + 2 * grow}" rx="4" fill="none"`;
      const dash = mark.confirmed ? '' : ' stroke-dasharray="7 5"';
      return `<rect ${frame} stroke="#fff" stroke-width="5" opacity=".85"/><rect ${frame} stroke="${hue(mark)}" stroke-width="2"${dash}/>`;
    }),
  );
  const flags = placeFlags(marks).map(drawFlag);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${outlines.join('')}${flags.join('')}</svg>`;
}

function drawFlag(flag: Flag): string {
  const { number, y, to } = flag;
  const [x1, x2] = [MARGIN - 16, MARGIN + to[0] - 4];
  const path = x2 > x1 ? `M${x1} ${y}L${Math.min(x1 + 12, x2)} ${to[1]}H${x2}` : '';
  const shape = flag.confirmed ? 'M20 -5 26 5.5H14Z' : 'M20 -6 26 0 20 6 14 0Z';
  const colour = hue(flag);
  return [
    path
      ? `<path d="${path}" fill="none" stroke="#fff" stroke-width="4"/><path d="${path}" fill="none" stroke="${colour}" stroke-width="1.5"/>`
      : '',
    `<g transform="translate(8 ${y})"><rect x="6" y="-11" width="42" height="22" rx="4" fill="${colour}" stroke="#fff"/><path d="${shape}" fill="#fff"/>`,
    `<text x="31" y="4.5" fill="#fff" font-size="13" font-weight="700" font-family="system-ui,sans-serif">${number}</text></g>`,
  ].join('');
}

function list(report: Report, locale: Locale): string {
  const items = numbered(report).map((finding, at) => {
    const sure = finding.confidence ?? 'review';
    const glyph = sure === 'confirmed' ? '▲' : '◆';
    const quote = finding.evidence[0]?.words;
    const words = `${findingTitle(locale, finding.rule, finding.facts)} · ${t(locale, `confidence.${sure}`)} · ${finding.rule}`;
    const colour = hue({ confirmed: sure === 'confirmed' });
    return `<li><b style="color:${colour}">${glyph} ${at + 1}</b>${escapeHtml(words)}${quote ? ` <q>${escapeHtml(quote.slice(0, 200))}</q>` : ''}</li>`;
  });
  return items.length > 0 ? `<ol>${items.join('')}</ol>` : '';
}

function hue({ confirmed }: { readonly confirmed: boolean }): string {
  return confirmed ? AMBER : BLUE;
}
