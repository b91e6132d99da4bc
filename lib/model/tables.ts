/**
 * The tables of the CSV export: names and types of their columns. A column is the path of a member; a row of the table and the object it
 * came from can each be made from the other, so that a Report taken from the tables has the very bytes that were sealed.
 */

/**
 * `list`: words or numbers joined by blanks. `json`: canonical JSON. In every type an empty cell without quotes means 'not there', so an
 * empty text or list is written `""`.
 */
export type ColumnType = 'text' | 'number' | 'boolean' | 'list' | 'numbers' | 'json';

export interface Column {
  /** Path of the member: `report.engine`. */
  readonly name: string;
  readonly type: ColumnType;
}

export interface Table {
  readonly name: TableName;
  readonly columns: readonly Column[];
}

export const TABLE_NAMES = ['captures', 'controls', 'notices', 'findings', 'observations', 'flows', 'steps'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

const of = (type: ColumnType, names: string): Column[] => names.split(' ').map((name) => ({ name, type }));

export const TABLES: Readonly<Record<TableName, Table>> = {
  /** One row a capture: the sealed row, then the head of its Report. */
  captures: {
    name: 'captures',
    columns: [
      ...of('text', 'id seal'),
      ...of('number', 'schema'),
      ...of('text', 'at'),
      ...of('number', 'zone'),
      ...of('text', 'status origin site url title screen variant'),
      ...of('list', 'kinds'),
      ...of('number', 'confirmed review cannotTell consents'),
      ...of('text', 'engine rules flow.id'),
      ...of('number', 'flow.step'),
      ...of('json', 'flags parts gaps masks custody'),
      ...of('text', 'provenance.mode provenance.app provenance.agent provenance.browser provenance.os provenance.device'),
      ...of('json', 'provenance.viewport provenance.scroll'),
      ...of('number', 'provenance.dpr'),
      ...of('list', 'provenance.httpLang'),
      ...of('text', 'provenance.htmlLang provenance.servedLocale'),
      ...of('number', 'provenance.sinceLoad provenance.clockShift provenance.queryValues provenance.opened'),
      ...of('json', 'provenance.frames provenance.declared'),
      ...of('number', 'provenance.repeat'),
      ...of('text', 'report.input'),
      ...of('number', 'report.schema'),
      ...of('text', 'report.engine report.rules report.jurisdiction report.servedLocale'),
      ...of('json', 'report.pageKinds report.cut'),
    ],
  },
  /** One row a consent control, or consent in running text, of one capture. */
  controls: {
    name: 'controls',
    columns: [
      ...of('text', 'capture'),
      ...of('number', 'n'),
      ...of('text', 'id text control'),
      ...of('number', 'node'),
      ...of('list', 'purposes'),
      ...of('text', 'requirement requirementHow'),
      ...of('boolean', 'agreeAll prechecked'),
      ...of('numbers', 'ticks notices'),
      ...of('json', 'quote requirementQuote signals'),
    ],
  },
  /** One row a notice of one capture: the state of each element, then the words it was read from. */
  notices: {
    name: 'notices',
    columns: [
      ...of('text', 'capture'),
      ...of('number', 'n'),
      ...of('text', 'kind scope'),
      ...of('number', 'node'),
      ...of('text', 'title'),
      ...of(
        'text',
        'elements.recipient.state elements.country.state elements.contact.state elements.items.state elements.purpose.state elements.retention.state elements.method.state elements.refusalRight.state elements.refusalConsequence.state',
      ),
      ...of('number', 'recipientCount'),
      ...of('list', 'countries'),
      ...of(
        'json',
        'elements.recipient.quotes elements.country.quotes elements.contact.quotes elements.items.quotes elements.purpose.quotes elements.retention.quotes elements.method.quotes elements.refusalRight.quotes elements.refusalConsequence.quotes recipients clauses items',
      ),
    ],
  },
  /** One row an answer of a rule: of a capture, or of an observation. 'Clear' and 'cannot tell' are answers too. */
  findings: {
    name: 'findings',
    columns: [
      ...of('text', 'capture observation'),
      ...of('number', 'n'),
      ...of('text', 'rule verdict reason severity confidence scope id'),
      ...of('numbers', 'consents notices'),
      ...of('json', 'quotes evidence facts'),
      ...of('text', 'exception'),
      ...of('json', 'signals'),
    ],
  },
  /** One row a screen and day, as the automatic modes keep it; its findings stand in `findings`. */
  observations: {
    name: 'observations',
    columns: [
      ...of('text', 'id'),
      ...of('number', 'schema'),
      ...of('text', 'at origin'),
      ...of('list', 'kinds'),
      ...of('number', 'consents'),
      ...of('text', 'textHash engine rules'),
    ],
  },
  /** One row a recorded visit. */
  flows: {
    name: 'flows',
    columns: [
      ...of('text', 'id'),
      ...of('number', 'schema'),
      ...of('text', 'origin site began ended state purpose purposeBy'),
      ...of('number', 'steps manual clicks reconfirmations'),
      ...of('list', 'channels'),
      ...of('number', 'took'),
      ...of('list', 'seals'),
      ...of('text', 'note'),
    ],
  },
  /** One row a step of a visit. */
  steps: {
    name: 'steps',
    columns: [
      ...of('text', 'flow'),
      ...of('number', 'step'),
      ...of('text', 'at'),
      ...of('number', 'since'),
      ...of('text', 'channel capture'),
      ...of('list', 'kinds'),
      ...of('text', 'screen url title'),
      ...of('number', 'clicks'),
      ...of('boolean', 'reconfirms'),
      ...of('text', 'window script'),
    ],
  },
};
