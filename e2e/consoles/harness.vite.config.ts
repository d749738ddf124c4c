import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** The reader with what tries it, as one script that goes into a replica before the page's own. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: false,
  logLevel: 'warn',
  build: {
    target: 'es2022',
    outDir: fileURLToPath(new URL('./dist', import.meta.url)),
    emptyOutDir: false,
    lib: {
      entry: fileURLToPath(new URL('./kit/harness.ts', import.meta.url)),
      formats: ['iife'],
      name: 'KefuHarness',
      fileName: () => 'harness.js',
    },
  },
})
