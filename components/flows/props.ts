/** What the parts of the page of flows are given. */
import type { FlowsActions, FlowsState } from '../../lib/model/flows-screen';

export interface FlowsProps {
  readonly state: FlowsState;
  readonly act: FlowsActions;
}
