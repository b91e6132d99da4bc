/** The codebook: every column of every table in English and Korean, and the closed lists of words that stand in them. */
import { TABLE_NAMES, TABLES, type TableName } from '../model/tables';
import {
  CANNOT_TELL_REASONS,
  CONFIDENCES,
  CONTROL_KINDS,
  ELEMENT_STATES,
  NOTICE_KINDS,
  PAGE_KINDS,
  PURPOSES,
  REQUIREMENT_HOWS,
  REQUIREMENTS,
  RULE_IDS,
  SEVERITIES,
  VERDICTS,
} from '../model/vocabulary';
import { COLUMN_WORDS } from './column-words';

const TITLES: Readonly<Record<TableName, readonly [en: string, ko: string]>> = {
  captures: ['One row a capture: the sealed row, then the head of its Report', '저장한 화면 하나에 한 줄: 봉인된 기록과 점검 결과의 머리'],
  controls: ['One row a consent of a capture', '저장한 화면의 동의 항목 하나에 한 줄'],
  notices: ['One row a notice of a capture', '저장한 화면의 고지문 하나에 한 줄'],
  findings: ['One row an answer of a rule: finding, clear, cannot-tell', '규칙의 답 하나에 한 줄: 발견, 이상 없음, 판단 어려움'],
  observations: ['One row a screen and day that was looked at automatically', '자동으로 점검한 화면과 날짜 하나에 한 줄'],
  flows: ['One row a recorded visit', '녹화한 방문 하나에 한 줄'],
  steps: ['One row a step of a recorded visit', '녹화한 방문의 단계 하나에 한 줄'],
};

const LISTS: Readonly<Record<string, readonly string[]>> = {
  kinds: PAGE_KINDS,
  purposes: PURPOSES,
  requirement: REQUIREMENTS,
  requirementHow: REQUIREMENT_HOWS,
  control: CONTROL_KINDS,
  'elements.*.state': ELEMENT_STATES,
  'notices.kind': NOTICE_KINDS,
  rule: RULE_IDS,
  verdict: VERDICTS,
  reason: CANNOT_TELL_REASONS,
  severity: SEVERITIES,
  confidence: CONFIDENCES,
};

const TYPES = [
  '| type | how it is written | 적는 방법 |',
  '|---|---|---|',
  '| text | as it is; empty text is `""` | 그대로; 빈 글은 `""` |',
  '| number, boolean | `12`, `0.5`, `true`; `null`: known not to be known | 알 수 없음이 확인되면 `null` |',
  '| list, numbers | joined by one blank | 빈칸 하나로 이음 |',
  '| json | canonical JSON (RFC 8785) | 정규 JSON(RFC 8785) |',
];

/** `CODEBOOK.md`. The same for every export of one version. */
export function codebook(): string {
  const tables = TABLE_NAMES.flatMap((name) => {
    const [en, ko] = TITLES[name];
    const rows = TABLES[name].columns.map((column) => {
      const [english, korean] = COLUMN_WORDS[name][column.name] ?? ['', ''];
      return `| \`${column.name}\` | ${column.type} | ${english} | ${korean} |`;
    });
    return ['', `## ${name}.csv`, '', `${en}.`, `${ko}.`, '', '| column | type | meaning | 뜻 |', '|---|---|---|---|', ...rows];
  });
  const lists = Object.entries(LISTS).map(([name, words]) => `| \`${name}\` | ${words.map((word) => `\`${word}\``).join(' ')} |`);
  return `${[
    '# Codebook · 코드북',
    '',
    'An empty cell without quotes means: not there, or not known. Nothing is ever guessed.',
    '따옴표 없는 빈칸은 없거나 알 수 없다는 뜻입니다. 짐작으로 채운 값은 없습니다.',
    '',
    'A text that a spreadsheet would run as a formula has an apostrophe in front; take one away to get the text.',
    '스프레드시트가 수식으로 실행할 글 앞에는 작은따옴표를 붙였습니다. 하나를 떼면 원래 글입니다.',
    '',
    'Spreadsheets cut a cell at 32,767 characters and change some texts when they save: edit a copy.',
    '스프레드시트는 한 칸을 32,767자에서 자르고 저장할 때 일부 글을 바꿉니다. 사본에서 고치세요.',
    '',
    ...TYPES,
    ...tables,
    '',
    '## Closed lists · 정해진 낱말',
    '',
    '| column | words |',
    '|---|---|',
    ...lists,
  ].join('\n')}\n`;
}

/** `datapackage.json` (Frictionless Data Package, specs.frictionlessdata.io): which files are tables and of what their columns are. */
export function datapackage(
  tables: readonly { readonly path: string; readonly table: TableName; readonly bytes: number; readonly sha256: string }[],
): string {
  const type = { text: 'string', number: 'number', boolean: 'boolean', list: 'string', numbers: 'string', json: 'string' } as const;
  const keys: Partial<Record<TableName, string | readonly string[]>> = {
    captures: 'id',
    controls: ['capture', 'n'],
    notices: ['capture', 'n'],
    observations: 'id',
    flows: 'id',
    steps: ['flow', 'step'],
  };
  const refers = (table: TableName): object =>
    ['controls', 'notices'].includes(table)
      ? { foreignKeys: [{ fields: 'capture', reference: { resource: 'captures', fields: 'id' } }] }
      : table === 'steps'
        ? { foreignKeys: [{ fields: 'flow', reference: { resource: 'flows', fields: 'id' } }] }
        : {};
  const resources = tables.map(({ path, table, bytes, sha256 }) => ({
    name: table,
    path,
    profile: 'tabular-data-resource',
    title: TITLES[table][0],
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: TABLES[table].columns.map((column) => ({
        name: column.name,
        type: type[column.type],
        description: COLUMN_WORDS[table][column.name]?.[0] ?? '',
      })),
      missingValues: ['', 'null'],
      ...(keys[table] ? { primaryKey: keys[table] } : {}),
      ...refers(table),
    },
  }));
  return `${JSON.stringify({ profile: 'data-package', name: 'consent-inspector-export', title: 'Consent Inspector: captured consent screens', resources }, null, 2)}\n`;
}
