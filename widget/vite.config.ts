import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'
import { ownAddressesOnly } from '../e2e/model/engine-plugin.ts'
import { withFakeModel } from '../e2e/model/fake-model-plugin.ts'
import { widgetManifests } from '../e2e/model/offered-model.ts'

/** One more build, of the journeys, in which models are offered and their engine is a fake. */
const isFakeModelBuild = process.env.KEFU_FAKE_MODEL === '1'
const outDir = isFakeModelBuild ? '../worker/dist/fake-model/widget' : '../worker/dist/assets/widget'

/** The chat inside the iframe, served at /widget/:shop with its files under /widget/assets/. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/widget/',
  publicDir: false,
  plugins: [preact()],
  // The local model's engine is in the thread that its own engine starts, once a shopper has chosen it.
  worker: { format: 'es', plugins: () => [isFakeModelBuild ? withFakeModel(widgetManifests) : ownAddressesOnly()] },
  build: {
    target: 'es2022',
    outDir: fileURLToPath(new URL(outDir, import.meta.url)),
    emptyOutDir: true,
    manifest: 'assets/manifest.json',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Schemas are made by calls that do nothing else; those that the chat does not use are left out.
      treeshake: { manualPureFunctions: ['text', 'line', 'key', 'range'], propertyReadSideEffects: false },
    },
  },
})
