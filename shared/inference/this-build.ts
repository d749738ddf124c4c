import { packagedLibraries } from './packaged-libraries.ts'
import type { ModelBuild } from './preflight.ts'

/**
 * What this build carries: the libraries that were there when it was made, and no source of weights yet.
 * The needs are those of the smallest model that writes usable Chinese (0.5 billion parameters, q4f16).
 */
export const thisBuild: ModelBuild = {
  library: packagedLibraries.length > 0,
  weights: null,
  needsShaderF16: true,
  minMemoryGb: 4,
  minBufferBytes: 256 * 1024 * 1024,
}
