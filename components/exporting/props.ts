/** What the steps of an export are given. */
import type { ExportActions, ExportState } from '../../lib/model/export-screen';

export interface ExportProps {
  readonly state: ExportState;
  readonly act: ExportActions;
}
