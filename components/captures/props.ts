/** What the parts of the list of captures are given. */
import type { ListActions, ListState } from '../../lib/model/list-screen';

export interface ListProps {
  readonly state: ListState;
  readonly act: ListActions;
}
