/**
 * How the popup is cut into files. A person waits for it, and the browser fetches each file of an extension by itself: so there are two
 * beside the starts and the bundler's own few lines, fetched at the same time. One asks the browser, the other draws the answer. (The bundler's own cut, a file for
 * every set of pages that share a module, makes eight of the same.)
 */
import type { Plugin } from 'vite';

const FIRST = 'entrypoints/popup/main.ts';
const SCREEN = 'entrypoints/popup/ui.tsx';
/** An empty module that the framework puts into every page, and that would be a file of its own. */
const NOTHING = /wxt-html-plugins/;

export function popupChunks(): Plugin {
  /** Modules that a start reaches without a dynamic import. The starts stay outside: other pages share these files and must not run them. */
  const first = new Set<string>();
  const screen = new Set<string>();
  return {
    name: 'popup-chunks',
    apply: 'build',
    enforce: 'post',
    config({ build }) {
      const input = build?.rollupOptions?.input ?? build?.rolldownOptions?.input;
      if (build?.lib || typeof input !== 'object' || !('popup' in input)) return undefined;
      const groups = [
        { debugName: 'first', name: (id: string) => (first.has(id) || NOTHING.test(id) ? 'first' : null), priority: 2 },
        { debugName: 'screen', name: (id: string) => (screen.has(id) ? 'screen' : null), priority: 1 },
      ];
      return { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } };
    },
    buildEnd() {
      const starts = [...this.getModuleIds()].filter((id) => id.endsWith(FIRST) || id.endsWith(SCREEN));
      for (const start of starts) {
        const group = start.endsWith(FIRST) ? first : screen;
        group.add(start);
        for (const id of group) for (const next of this.getModuleInfo(id)?.importedIds ?? []) group.add(next);
      }
      for (const start of starts) for (const group of [first, screen]) group.delete(start);
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, bundle }) {
        if (!path.endsWith('popup/index.html')) return html;
        const file = (name: string) => {
          const chunk = Object.values(bundle ?? {}).find((one) => one.type === 'chunk' && one.name === name);
          if (!chunk) throw new Error(`The popup is cut into files in another way than popup-chunks.ts expects: there is no '${name}'.`);
          return chunk.fileName;
        };
        const loaded = /\s*<script type="module"[^>]*><\/script>|\s*<link rel="modulepreload"[^>]*>/g;
        const tags = [
          // Asynchronous: it asks while the page is still read and its style is on its way.
          `<script type="module" async src="/${file('popup')}"></script>`,
          ...['rolldown-runtime', 'first', 'ui', 'screen'].map((name) => `<link rel="modulepreload" href="/${file(name)}">`),
        ];
        return html.replace(loaded, '').replace('</title>', `</title>${tags.map((tag) => `\n    ${tag}`).join('')}`);
      },
    },
  };
}
