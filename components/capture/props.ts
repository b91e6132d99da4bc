/** What the parts of a capture's page are given: a room of its own, so that the page and its parts need not import one another. */
import type { CaptureActions, CaptureHere, CaptureState } from '../../lib/model/capture-screen';

export interface CaptureProps {
  readonly state: CaptureState;
  readonly act: CaptureActions;
}

export interface HereProps extends CaptureProps {
  readonly here: CaptureHere;
}
