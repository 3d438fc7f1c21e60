import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { budget } from './build/budget.js';
import { chunks } from './build/chunks.js';
import { noEmbeddedFonts } from './build/no-embedded-fonts.js';
import { precompress } from './build/precompress.js';
import { preloads } from './build/preloads.js';
import { twoLanguages } from './build/two-languages.js';

const api = process.env.BREVE_API ?? 'http://127.0.0.1:3000';

// Vite reads its configuration from the default export and from nothing else.
// The rule against default exports is a rule of our own modules.
const config = defineConfig({
  base: '/',
  plugins: [twoLanguages(), noEmbeddedFonts(), react(), preloads(), budget(), precompress()],
  resolve: {
    alias: { '@breve/text': fileURLToPath(new URL('../text/src/index.ts', import.meta.url)) },
  },
  build: {
    manifest: true,
    // Strict CSP: no file becomes a data: address but small drawings, and no script is written into the page.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['index.html', 'graphiql.html'],
      output: { codeSplitting: { groups: chunks() } },
    },
  },
  server: {
    port: 5173,
    strictPort: true,
    proxy: { '/graphql': { target: api, ws: true } },
  },
});

export { config as default };
