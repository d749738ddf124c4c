import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** The one script a shop page loads: a single file, old syntax, no module, no global from the bundler. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: false,
  build: {
    target: 'es2020',
    outDir: fileURLToPath(new URL('../worker/dist/assets', import.meta.url)),
    emptyOutDir: false,
    lib: {
      entry: fileURLToPath(new URL('./loader.ts', import.meta.url)),
      formats: ['iife'],
      name: 'KefuCopilotLoader',
      fileName: () => 'embed.js',
    },
  },
})
