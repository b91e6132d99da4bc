/**
 * The popup's script is built by itself (`entrypoints/glance.tsx`), so that it is one file with nothing in it that only other pages need. What
 * this plugin does for it: its page loads no other script, and the words of the languages, which all pages share, have names that it knows.
 */
import type { Plugin } from 'vite';

const LANGUAGE = /\/lib\/i18n\/words\/(\w+)\.ts$/;
const fileOf = (tag: string): string => `words/${tag}.js`;

export function popupScript(): Plugin {
  let alone = false;
  return {
    name: 'popup-script',
    apply: 'build',
    enforce: 'pre',
    config({ build }) {
      const input = build?.rollupOptions?.input ?? build?.rolldownOptions?.input;
      if (build?.lib || typeof input !== 'object' || !('popup' in input)) return undefined;
      const chunkFileNames = ({ facadeModuleId }: { readonly facadeModuleId?: string | null }) => {
        const tag = LANGUAGE.exec(facadeModuleId ?? '')?.[1];
        return tag ? fileOf(tag) : 'chunks/[name]-[hash].js';
      };
      return { build: { rolldownOptions: { output: { chunkFileNames } } } };
    },
    configResolved({ define }) {
      alone = define?.['import.meta.env.ENTRYPOINT'] === JSON.stringify('glance');
    },
    async resolveId(source, importer, options) {
      if (!alone || !source.startsWith('./words/')) return undefined;
      const tag = LANGUAGE.exec((await this.resolve(source, importer, { ...options, skipSelf: true }))?.id ?? '')?.[1];
      return tag ? { id: `/${fileOf(tag)}`, external: 'absolute' } : undefined;
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { path }) {
        if (!path.endsWith('popup/index.html')) return html;
        return html.replace(/\s*<script type="module"[^>]*><\/script>|\s*<link rel="modulepreload"[^>]*>|\s*<!--[^>]*-->/g, '');
      },
    },
  };
}
