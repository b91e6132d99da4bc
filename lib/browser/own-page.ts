/** What one of the extension's own pages can do without an extension API: copy, close itself, and hand over a file. */

export interface OwnPage {
  copy(text: string): Promise<void>;
  close(): void;
  id(): string;
  now(): Date;
  save(name: string, text: string): void;
}

/** Time the browser needs to take a file over before its address may go. */
const HANDED_OVER = 60_000;

/** The page that this code runs in. */
export function ownPage(): OwnPage {
  return {
    copy: (text) => navigator.clipboard.writeText(text),
    close: () => window.close(),
    id: () => crypto.randomUUID(),
    now: () => new Date(),
    save: (name, text) => {
      const type = name.endsWith('.json') ? 'application/json' : 'text/plain';
      const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
      const link = document.createElement('a');
      link.href = address;
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), HANDED_OVER);
    },
  };
}
