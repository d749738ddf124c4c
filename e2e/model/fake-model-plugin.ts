import type { Plugin } from 'vite'
import type { ModelManifest } from '../../shared/inference/manifest/model-manifest.ts'
import { root } from '../run-command.mjs'
import { offeredManifests } from './offered-model.ts'

const manifests = /shared\/inference\/manifest\/manifests\.json$/
const engine = /shared\/inference\/web-llm\/web-llm\.worker\.ts$/

/**
 * For builds of the journeys alone: models are offered, and their engine is a fake. It proves what screens and
 * downloads do, never that WebLLM works.
 */
export function withFakeModel(offered: readonly ModelManifest[] = offeredManifests): Plugin {
  return {
    name: 'kefu-with-fake-model',
    enforce: 'pre',
    load(id) {
      const file = id.split('?')[0] ?? ''
      if (manifests.test(file)) return JSON.stringify(offered)
      if (engine.test(file)) return `import ${JSON.stringify(`${root}/e2e/model/fake-engine.worker.ts`)}`
      return null
    },
  }
}
