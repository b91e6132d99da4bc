/** Progress on the error stream: one line that is drawn over itself on a terminal, one line a page elsewhere. */
import { clip, pad } from '../output/columns';
import type { Terminal } from '../terminal';

export class Progress {
  private drawn = false;

  constructor(
    private readonly terminal: Terminal,
    private readonly all: number,
    private readonly shown: boolean,
  ) {}

  /** @param done how many pages are done; @param name the page that is under way */
  at(done: number, name: string): void {
    if (!this.shown) return;
    const line = `${done}/${this.all} ${name}`;
    if (!this.terminal.watched) {
      this.terminal.err(`${line}\n`);
      return;
    }
    const columns = this.terminal.columns - 1;
    this.drawn = true;
    this.terminal.err(`\r${pad(clip(line, columns), columns)}`);
  }

  /** Takes the line away before something else is printed. */
  clear(): void {
    if (this.drawn) this.terminal.err(`\r${' '.repeat(this.terminal.columns - 1)}\r`);
    this.drawn = false;
  }
}
