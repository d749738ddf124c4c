import * as v from 'valibot'
import shipped from './manifests.json' with { type: 'json' }
import { type ModelManifest, modelManifestSchema } from './model-manifest.ts'

/** The manifests of this build, written by `npm run models`; one that is not well formed stops the build's tests. */
export function parseShippedManifests(): ModelManifest[] {
  return v.parse(v.array(modelManifestSchema), shipped)
}
