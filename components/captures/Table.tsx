/**
 * The table of captures. Only the rows in sight are in the document; rows above and below are one empty row of their height, and
 * `aria-rowcount` and `aria-rowindex` say how long the list is and where one stands.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dateTime, t } from '../../lib/i18n';
import type { Kept } from '../../lib/model/archive';
import type { ListState } from '../../lib/model/list-screen';
import { hashOf } from '../../lib/model/routes';
import { type Certainty, Glyph } from '../parts/Icon';
import { Counts } from '../parts/parts';
import { Scroll } from '../parts/Scroll';
import type { ListProps } from './props';

/** Rows drawn beyond the edge, so that a quick scroll meets no gap. */
const SPARE = 10;
/** Height of a row before one could be measured, in CSS pixels. */
const GUESS = 36;

interface Seen {
  readonly from: number;
  readonly to: number;
}

export function Table({ state, act }: ListProps) {
  const { locale, rows, total = rows.length, selected, keys } = state;
  const region = useRef<HTMLElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const [height, setHeight] = useState(GUESS);
  const [seen, setSeen] = useState<Seen>({ from: 0, to: 30 });
  const [current, setCurrent] = useState(0);
  const wantsFocus = useRef(false);
  /** Focus is in a row. A row that moves in the document loses it; it is given back. */
  const inside = useRef(false);

  const measure = () => {
    const box = region.current;
    if (!box) return;
    const lines = body.current?.rows.length ?? 0;
    const row = lines > 0 ? (body.current?.getBoundingClientRect().height ?? 0) / lines || height : height;
    const fits = Math.ceil(box.clientHeight / row) + 2 * SPARE;
    const from = Math.max(0, Math.min(Math.floor(box.scrollTop / row) - SPARE, total - fits));
    const to = Math.min(total, from + fits);
    if (Math.abs(row - height) > 0.5) setHeight(row);
    if (from !== seen.from || to !== seen.to) setSeen({ from, to });
    if (to > rows.length && rows.length < total) act.need(to);
  };
  useLayoutEffect(measure, [rows, total]);
  useLayoutEffect(() => {
    if (!wantsFocus.current && !(inside.current && document.activeElement === document.body)) return;
    const link = body.current?.querySelector<HTMLElement>(`tr[aria-rowindex="${current + 2}"] a`);
    if (!link) return;
    wantsFocus.current = false;
    link.focus({ preventScroll: true });
  });

  const move = (to: number) => {
    const box = region.current;
    const row = Math.max(0, Math.min(total - 1, to));
    setCurrent(row);
    wantsFocus.current = true;
    if (!box) return;
    const head = box.querySelector('thead')?.clientHeight ?? 0;
    if (row * height < box.scrollTop) box.scrollTop = row * height;
    if ((row + 1) * height + head > box.scrollTop + box.clientHeight) box.scrollTop = (row + 1) * height + head - box.clientHeight;
    measure();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const letter = keys ? event.key : '';
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -total, End: total };
    const step = letter === 'j' ? 1 : letter === 'k' ? -1 : steps[event.key];
    const id = rows[current]?.row.id;
    if (step !== undefined) move(current + step);
    else if (letter === 'x' && id) act.select(id, !selected.has(id));
    else return;
    event.preventDefault();
  };

  const drawn = rows.slice(seen.from, seen.to);
  const unread = Math.max(0, Math.min(seen.to, total) - Math.max(seen.from, rows.length));
  const after = Math.max(0, total - seen.to);
  const all = rows.length > 0 && selected.size >= total;
  return (
    <Scroll
      box={region}
      label={t(locale, 'list.table')}
      class="card tablewrap virtual"
      aria-busy={state.busy}
      onScroll={measure}
      onFocusCapture={(event) => {
        inside.current = event.target instanceof Element && event.target.closest('tbody') !== null;
      }}
      onBlurCapture={(event) => {
        // A row that is taken out of the document blurs too; only what the reader does ends it.
        if (event.target instanceof Element && event.target.isConnected) inside.current = false;
      }}
      onKeyDown={onKeyDown}
    >
      <table aria-rowcount={total + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" class="pick">
              <input
                class="cb"
                type="checkbox"
                aria-label={t(locale, 'list.selectAll')}
                checked={all}
                ref={(box) => {
                  if (box) box.indeterminate = selected.size > 0 && !all;
                }}
                onChange={(event) => act.selectAll(event.currentTarget.checked)}
              />
            </th>
            <th scope="col" aria-sort="descending">
              {t(locale, 'list.time')}
            </th>
            <th scope="col">{t(locale, 'list.site')}</th>
            <th scope="col">{t(locale, 'list.kind')}</th>
            <th scope="col">{t(locale, 'list.flags')}</th>
            <th scope="col" class="wide">
              {t(locale, 'settings.engine')}
            </th>
            <th scope="col">{t(locale, 'list.state')}</th>
          </tr>
        </thead>
        <Gap rows={seen.from} height={height} />
        <tbody ref={body}>
          {drawn.map((kept, at) => (
            <Row key={kept.row.id} kept={kept} index={seen.from + at} state={state} act={act} onEnter={() => setCurrent(seen.from + at)} />
          ))}
        </tbody>
        <Gap rows={unread + after} height={height} />
      </table>
    </Scroll>
  );
}

function Gap({ rows, height }: { readonly rows: number; readonly height: number }) {
  if (rows <= 0) return null;
  return (
    <tbody class="gap" aria-hidden="true">
      <tr>
        <td colSpan={7} style={{ height: `${rows * height}px` }} />
      </tr>
    </tbody>
  );
}

interface RowProps extends ListProps {
  readonly kept: Kept;
  readonly index: number;
  readonly onEnter: () => void;
}

function Row({ kept: { row, dropped }, index, state, act, onEnter }: RowProps) {
  const { locale, selected, off } = state;
  const shown = row.flags.filter((flag) => !off.includes(flag.rule));
  const confirmed = shown.filter((flag) => flag.confidence === 'confirmed').length;
  const on = selected.has(row.id);
  const when = dateTime(locale, row.at);
  const nothing = shown.length === 0 && row.cannotTell === 0;
  const kind = row.kinds[0];
  return (
    <tr aria-rowindex={index + 2} class={on ? 'on' : ''} onFocusCapture={onEnter}>
      <td class="pick">
        <input
          class="cb"
          type="checkbox"
          tabIndex={-1}
          aria-label={t(locale, 'list.select', { what: `${when} ${row.site}` })}
          checked={on}
          onChange={(event) => act.select(row.id, event.currentTarget.checked)}
        />
      </td>
      <td class="nowrap">
        <a href={hashOf({ page: 'capture', id: row.id })}>{when}</a>
      </td>
      <td class="site" translate={false}>
        {row.origin.replace(/^https?:\/\//, '') || row.site}
      </td>
      <td class="nowrap">
        {kind ? t(locale, `pageKind.${kind}`) : row.title}
        {row.flow && <span class="muted"> · {t(locale, 'list.step', { n: row.flow.step + 1 })}</span>}
      </td>
      <td class="nowrap">
        {nothing ? (
          <span class="muted">{t(locale, row.status === 'manual' ? 'list.notInspected' : 'list.nothing')}</span>
        ) : (
          <Counts locale={locale} confirmed={confirmed} review={shown.length - confirmed} cannot={row.cannotTell} short />
        )}
      </td>
      <td class="muted wide">{row.engine}</td>
      <td>
        <StateOf state={state} id={row.id} status={row.status} lessPicture={lessPicture(row, dropped)} />
      </td>
    </tr>
  );
}

function lessPicture(row: Kept['row'], dropped: readonly string[]): boolean {
  return !row.parts.some((part) => part.kind === 'picture' && !dropped.includes(part.name));
}

interface StateProps {
  readonly state: ListState;
  readonly id: string;
  readonly status: Kept['row']['status'];
  readonly lessPicture: boolean;
}

/** What is known of the capture's wholeness; a hash is called right only where it was computed. */
function StateOf({ state: { locale, verified }, id, status, lessPicture: bare }: StateProps) {
  const found = verified.get(id);
  const [certainty, words]: readonly [Certainty, string] =
    found === 'differs'
      ? ['confirmed', t(locale, 'state.differs')]
      : found === 'whole'
        ? ['done', t(locale, 'state.whole')]
        : status === 'manual'
          ? ['tip', t(locale, 'state.manual')]
          : bare
            ? ['cannot', t(locale, 'state.noPicture')]
            : status === 'partial'
              ? ['cannot', t(locale, 'state.partial')]
              : ['done', t(locale, 'state.ok')];
  return (
    <span class="state">
      <Glyph certainty={certainty} small />
      <span class={certainty === 'confirmed' ? 'c-confirmed' : 'muted'}>{words}</span>
    </span>
  );
}
