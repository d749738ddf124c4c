import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { ownAddressesOnly } from './engine-plugin.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** The adapter and the engine's thread as the extension bundles them, in a page that a journey puts questions to. */
export default defineConfig({
  root: folder,
  base: './',
  publicDir: false,
  logLevel: 'warn',
  worker: { format: 'es', plugins: () => [ownAddressesOnly()] },
  build: { target: 'es2022', outDir: `${folder}dist`, emptyOutDir: true, reportCompressedSize: false },
})
