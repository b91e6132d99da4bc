/** Where we are, and the one sentence. A live region: what changes under the reader's hands is read out. */
import type { ComponentChildren } from 'preact';
import { type Certainty, Glyph, Icon, type IconName } from '../parts/Icon';
import { Sentences } from '../parts/parts';

interface HeadlineProps {
  readonly site: string;
  /** What kind of screen it is, in words; empty when that is not known. */
  readonly what: string;
  readonly certainty: Certainty;
  readonly icon?: IconName;
  readonly title: string;
  readonly children?: ComponentChildren;
}

export function Headline({ site, what, certainty, icon, title, children }: HeadlineProps) {
  return (
    <div class="sec">
      <p class="where">
        {site && (
          <>
            <b translate={false}>{site}</b>
            {what && <span aria-hidden="true">·</span>}
          </>
        )}
        {what && <span>{what}</span>}
      </p>
      <div class="headline" role="status">
        <span class={`tile ${certainty}`}>{icon ? <Icon name={icon} /> : <Glyph certainty={certainty} />}</span>
        <h1>
          <Sentences text={title} />
        </h1>
        {children && <p class="sub">{children}</p>}
      </div>
    </div>
  );
}
