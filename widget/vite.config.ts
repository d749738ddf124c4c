import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'

/** The chat inside the iframe, served at /widget/:shop with its files under /widget/assets/. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/widget/',
  publicDir: false,
  plugins: [preact()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: fileURLToPath(new URL('../worker/dist/assets/widget', import.meta.url)),
    emptyOutDir: true,
    manifest: 'assets/manifest.json',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Schemas are made by calls that do nothing else; those that the chat does not use are left out.
      treeshake: { manualPureFunctions: ['text', 'line', 'key', 'range'], propertyReadSideEffects: false },
    },
  },
})
