import { describe, expect, it } from 'vitest';
import { CaptureSchema } from '../model/capture';
import { FlowSchema, FlowStepSchema } from '../model/flow';
import { ObservationSchema } from '../model/observation';
import { ProvenanceSchema } from '../model/provenance';
import { ConsentSchema, FindingSchema, NoticeSchema, ReportSchema } from '../model/report';
import { TABLE_NAMES, TABLES, type TableName } from '../model/tables';
import { ELEMENTS } from '../model/vocabulary';
import { codebook, datapackage } from './codebook';
import { COLUMN_WORDS } from './column-words';
import { clock } from './words';

const columns = (name: TableName) => TABLES[name].columns.map((column) => column.name);
const firsts = (name: TableName) => new Set(columns(name).map((column) => column.split('.')[0]));

describe('the tables', () => {
  it.each(TABLE_NAMES)('%s: every column stands once and is explained in both languages', (name) => {
    expect(new Set(columns(name)).size).toBe(columns(name).length);
    expect(Object.keys(COLUMN_WORDS[name]).sort()).toEqual(columns(name).sort());
    for (const [en, ko] of Object.values(COLUMN_WORDS[name])) {
      expect(en).toMatch(/[a-z]/);
      expect(ko).toMatch(/[가-힣]/);
    }
  });

  // What has no column would be lost on the way out and in again, and its hash would not fit.
  it.each([
    ['captures', Object.keys(CaptureSchema.entries)],
    ['controls', Object.keys(ConsentSchema.entries)],
    ['notices', Object.keys(NoticeSchema.entries)],
    ['findings', Object.keys(FindingSchema.entries)],
    ['flows', Object.keys(FlowSchema.entries)],
    ['steps', Object.keys(FlowStepSchema.entries)],
  ] as const)('%s has a column for every member', (name, members) => {
    expect(members.filter((member) => !firsts(name).has(member))).toEqual([]);
  });

  it('have a column for every member of provenance, Report, notice elements and observation', () => {
    const has = new Set(columns('captures'));
    expect(Object.keys(ProvenanceSchema.entries).filter((member) => !has.has(`provenance.${member}`))).toEqual([]);
    const lists = ['consents', 'notices', 'findings'];
    expect(Object.keys(ReportSchema.entries).filter((member) => !lists.includes(member) && !has.has(`report.${member}`))).toEqual([]);
    const notice = new Set(columns('notices'));
    expect(ELEMENTS.filter((one) => !notice.has(`elements.${one}.state`) || !notice.has(`elements.${one}.quotes`))).toEqual([]);
    const stay = ['findings', 'cannotTell'];
    expect(Object.keys(ObservationSchema.entries).filter((one) => !stay.includes(one) && !firsts('observations').has(one))).toEqual([]);
  });
});

describe('the codebook', () => {
  it('names every column of every table', () => {
    const text = codebook();
    for (const name of TABLE_NAMES) {
      expect(text).toContain(`## ${name}.csv`);
      for (const column of columns(name)) expect(text).toContain(`| \`${column}\` |`);
    }
  });

  it('says the same to programs', () => {
    const tables = TABLE_NAMES.map((table) => ({ path: `tables/${table}.csv`, table, bytes: 1, sha256: 'a'.repeat(64) }));
    const written = JSON.parse(datapackage(tables)) as {
      resources: { name: string; schema: { fields: { name: string; type: string }[] } }[];
    };
    expect(written.resources.map((one) => one.name)).toEqual([...TABLE_NAMES]);
    for (const { name, schema } of written.resources) {
      expect(schema.fields.map((field) => field.name)).toEqual(columns(name as TableName));
      for (const { type } of schema.fields) expect(['string', 'number', 'boolean']).toContain(type);
    }
  });
});

describe('a moment in a report', () => {
  it.each([
    [540, '2026-01-02 12:04:05 (UTC+09:00)'],
    [-210, '2026-01-01 23:34:05 (UTC-03:30)'],
    [0, '2026-01-02 03:04:05 (UTC+00:00)'],
  ])('is told by the clock %i minutes east', (zone, told) => {
    expect(clock('2026-01-02T03:04:05.678Z', zone)).toBe(told);
  });
});
