/** The picture of the screen. Boxes over it are pictures too: the list beside it is the control. */
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { PictureBox } from '../../lib/model/capture-screen';
import { Glyph } from '../parts/Icon';
import { Switch } from '../parts/parts';
import type { HereProps } from './props';

interface Props extends Pick<HereProps, 'state' | 'here'> {
  readonly chosen: number;
}

export function Picture({ state: { locale }, here, chosen }: Props) {
  const { pictures, boxes, kept, findings } = here;
  const [over, setOver] = useState(true);
  const drawn = boxes.length > 0;
  const source = pictures.attachment ?? (over && !drawn && pictures.marked ? pictures.marked : (pictures.plain ?? pictures.marked));
  const gap = kept.row.gaps.find((one) => one.kind === 'picture')?.why;
  const covered = kept.row.masks.find((one) => one.where === 'picture' && one.rule === 'field')?.count ?? 0;
  const { viewport } = kept.row.provenance;
  return (
    <section class="card">
      <div class="hd">
        <h2>{t(locale, 'capture.picture')}</h2>
        {source && (drawn || pictures.marked) && (
          <span class="right">
            <Switch on={over} label={t(locale, 'capture.boxes')} onChange={setOver} />
          </span>
        )}
      </div>
      {source ? (
        <div class="shot">
          <img src={source} alt={t(locale, 'capture.pictureAlt', { title: kept.row.title })} />
          {over &&
            drawn &&
            boxes.map((box) => (
              <Box key={box.n} box={box} certainty={findings[box.n - 1]?.found.confidence ?? 'review'} on={box.n - 1 === chosen} />
            ))}
        </div>
      ) : (
        <p class="bd sm muted">{t(locale, gap && gap !== 'none' ? `gap.${gap}` : 'state.noPicture')}</p>
      )}
      <p class="cap foot-line">
        {[
          pictures.attachment ? t(locale, 'capture.attached') : '',
          covered > 0 ? t(locale, 'capture.covered', { n: covered }) : '',
          viewport && source ? `${viewport[0]} × ${viewport[1]}` : '',
          pictures.plain && pictures.marked ? t(locale, 'capture.both') : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </section>
  );
}

/** Room that a flag needs beside its box, in per cent of the picture. */
const FLAG = 9;

function Box({ box, certainty, on }: { readonly box: PictureBox; readonly certainty: 'confirmed' | 'review'; readonly on: boolean }) {
  const { n, left, top, width, height } = box;
  return (
    <span
      class={`box ${certainty}${on ? ' on' : ''}`}
      aria-hidden="true"
      style={{ left: `${left}%`, top: `${top}%`, width: `${width}%`, height: `${height}%` }}
    >
      <span class={left > FLAG ? 'flag before' : 'flag after'}>
        <Glyph certainty={certainty} small />
        {n}
      </span>
    </span>
  );
}
