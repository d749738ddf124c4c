import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'
import { withoutEngine } from '../../e2e/model/engine-plugin.ts'

/** The desk as a served page at /desk; the extension builds the same folder as its full page. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/desk/',
  publicDir: false,
  plugins: [preact()],
  // The engine of the local model is the extension's alone.
  worker: { format: 'es', plugins: () => [withoutEngine()] },
  build: {
    target: 'es2022',
    outDir: fileURLToPath(new URL('../../worker/dist/assets/desk', import.meta.url)),
    emptyOutDir: true,
    manifest: 'assets/manifest.json',
  },
})
