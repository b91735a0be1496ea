import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** GraphiQL's style brings fonts as data:, which the content security policy refuses; ours stands in for them. */
const noEmbeddedFonts: Plugin = {
  name: 'no-embedded-fonts',
  enforce: 'pre',
  transform: (code, id) => (id.includes('graphiql/dist/style.css') ? code.replaceAll(/@font-face\s*\{[^}]*\}/g, '') : null),
};

/** The operations of the page by their hashes. The service reads it, so that the page need not send their texts. */
const operations: Plugin = {
  name: 'operations',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'operations.json', source: readFileSync('ui/api/generated/persisted-documents.json') });
  },
};

// `root` is relative to where vite is started: the top of the project.
export default defineConfig({
  root: 'ui',
  plugins: [react(), noEmbeddedFonts, operations],
  build: {
    outDir: '../dist/ui',
    emptyOutDir: true,
    // Nothing is inlined as data:, because the page's content security policy allows our own files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // GraphiQL is large, and developers load it alone.
    chunkSizeWarningLimit: 1_000,
    rolldownOptions: {
      input: { main: 'ui/index.html', graphiql: 'ui/graphiql.html' },
      // "use no memo" in a package is for a compiler that we do not use.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  server: { port: 5173, strictPort: false, proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
