/** A letter as it will be sent: language, what it asks for, the text with its blanks, and two ways to take it along. */
import { t } from '../../lib/i18n';
import { DEMANDS, type Demand, LETTER_LANGUAGES, type PanelActions, type PanelState, type WrittenLetter } from '../../lib/model/panel';
import { Button, Note } from '../parts/parts';

interface Props {
  readonly state: PanelState;
  readonly letter: WrittenLetter;
  readonly act: PanelActions;
}

export function LetterBox({ state: { locale, told }, letter, act }: Props) {
  const { kind, language, demands, subject, body } = letter;
  const chosen = demands.length === 0 ? DEMANDS : demands;
  const toggle = (one: Demand) => {
    const next = DEMANDS.filter((other) => (other === one ? !chosen.includes(other) : chosen.includes(other)));
    // A letter that asks for nothing is none.
    if (next.length > 0) act.write(kind, language, next);
  };
  return (
    <div class="stack-2">
      <div class="line">
        <fieldset class="seg" aria-label={t(locale, 'letter.language')}>
          {LETTER_LANGUAGES.map((one) => (
            <button key={one} type="button" lang={one} aria-pressed={one === language} onClick={() => act.write(kind, one, demands)}>
              {t(locale, `letter.${one}`)}
            </button>
          ))}
        </fieldset>
        <Button icon="close" bare label={t(locale, 'letter.close')} onPress={act.closeLetter} />
      </div>
      {kind === 'request' && (
        <fieldset class="ticks-of">
          <legend class="sm muted">{t(locale, 'letter.demands')}</legend>
          {DEMANDS.map((one) => (
            <label key={one} class="tick">
              <input type="checkbox" checked={chosen.includes(one)} onChange={() => toggle(one)} />
              <span>{t(locale, `demand.${one}`)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <section class="letter" lang={language} aria-label={t(locale, `letter.${kind}`)}>
        <h3>{subject}</h3>
        {body.split('\n\n').map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
      <div class="btns">
        <Button icon="copy" label={t(locale, 'letter.copy')} onPress={act.copyLetter} />
        <Button icon="file" label={t(locale, 'letter.save')} onPress={act.saveLetter} />
      </div>
      {told === 'letter-copied' || told === 'letter-saved' ? (
        <Note certainty="done">{t(locale, told === 'letter-copied' ? 'letter.copied' : 'letter.saved')}</Note>
      ) : (
        <p class="cap">{t(locale, 'letter.blanks')}</p>
      )}
    </div>
  );
}
