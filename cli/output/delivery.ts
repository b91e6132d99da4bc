/** How Reports leave the command line: one JSON line each, or text; and what the exit code says about them. Shared by inspect and reinspect. */
import { COMPLETE_LOCALES, type CompleteLocale, pickLocale } from '../../lib/i18n/every';
import type { Report } from '../../lib/model/report';
import { JURISDICTIONS, type Jurisdiction, RULE_IDS } from '../../lib/model/vocabulary';
import { type Arguments, nearest, type OptionSpec } from '../arguments';
import { EXIT } from '../exit';
import type { Terminal } from '../terminal';
import { UsageError } from '../usage';
import { numbered, reportText } from './report-text';
import { say } from './words';

/** The options that say how Reports are made and printed. */
export const REPORT_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  json: { type: 'boolean', help: 'print one Report a line as JSON' },
  explain: { type: 'boolean', help: 'keep the signals that moved each answer' },
  lang: { type: 'string', value: COMPLETE_LOCALES.join('|'), help: 'language of the text; that of the terminal otherwise' },
  jurisdiction: { type: 'string', value: 'KR', help: `whose law sets the severity: ${JURISDICTIONS.join(', ')}; KR otherwise` },
  'fail-on': {
    type: 'string',
    multiple: true,
    value: 'RULE',
    help: 'exit with 1 when this rule, or with "any" any rule, gives a finding; checklists of notices do not count',
  },
};

export const EXIT_NOTE =
  'Exit codes: 0 done, 1 a --fail-on rule gave a finding, 2 usage, 3 some inputs failed (the others were done), 130 stopped with Ctrl-C.';

/** Prints Reports in the order they come and remembers what the exit code depends on. */
export class Delivery {
  readonly locale: CompleteLocale;
  readonly explain: boolean;
  readonly jurisdiction: Jurisdiction | undefined;
  private readonly json: boolean;
  private readonly failOn: ReadonlySet<string>;
  private ruleFound = false;
  private delivered = 0;
  private failures = 0;

  /** @throws UsageError for a rule, language or jurisdiction that does not exist */
  constructor(
    args: Arguments,
    private readonly terminal: Terminal,
  ) {
    const lang = args.text('lang');
    const spoken = COMPLETE_LOCALES.find((one) => one === lang);
    if (lang !== undefined && !spoken) throw new UsageError(`--lang ${lang}: there are ${COMPLETE_LOCALES.join(' and ')}.`);
    const jurisdiction = args.text('jurisdiction');
    const known = JURISDICTIONS.find((one) => one === jurisdiction);
    if (jurisdiction !== undefined && !known)
      throw new UsageError(`--jurisdiction ${jurisdiction}: there are ${JURISDICTIONS.join(', ')}.`);
    this.locale = spoken ?? pickLocale([terminal.locale], COMPLETE_LOCALES);
    this.explain = args.has('explain');
    this.jurisdiction = known;
    this.json = args.has('json');
    this.failOn = new Set(args.texts('fail-on').map(knownRule));
  }

  report(report: Report, picture?: string): void {
    this.delivered++;
    this.ruleFound ||= numbered(report).some(({ rule }) => this.failOn.has('any') || this.failOn.has(rule));
    if (this.json) {
      this.terminal.out(`${JSON.stringify(report)}\n`);
      return;
    }
    const gap = this.delivered > 1 ? '\n' : '';
    const { locale, explain } = this;
    this.terminal.out(gap + reportText(report, { locale, explain, columns: this.terminal.columns, ...(picture ? { picture } : {}) }));
  }

  /** An input that gave no Report: one plain sentence on the error stream, so that JSON lines stay Reports only. */
  failed(problem: string): void {
    this.failures++;
    this.terminal.err(`consent-inspector: ${problem}\n`);
  }

  /** Something that went wrong beside the Report. */
  note(sentence: string): void {
    this.terminal.err(`consent-inspector: ${sentence}\n`);
  }

  /** Prints the closing line of the text form. @returns the exit code */
  close(stopped?: { readonly done: number; readonly all: number }): number {
    if (stopped) this.terminal.err(`${say(this.locale, 'stopped', stopped)}\n`);
    if (!this.json && this.delivered + this.failures > 1) {
      const failed = this.failures > 0 ? ` · ${say(this.locale, 'failed', { n: this.failures })}` : '';
      this.terminal.out(`\n${say(this.locale, 'summary', { n: this.delivered })}${failed}\n`);
    }
    if (stopped) return EXIT.interrupted;
    if (this.failures > 0) return EXIT.someFailed;
    return this.ruleFound ? EXIT.ruleFound : EXIT.ok;
  }
}

function knownRule(rule: string): string {
  const rules: readonly string[] = ['any', ...RULE_IDS];
  if (rules.includes(rule)) return rule;
  const near = nearest(rule, rules);
  throw new UsageError(
    `--fail-on ${rule}: there is no such rule.${near ? ` Did you mean ${near}?` : ` Rules are ${RULE_IDS.slice(0, 3).join(', ')}, …`}`,
  );
}
