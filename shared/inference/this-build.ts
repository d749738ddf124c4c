import type { ModelBuild } from './preflight.ts'

/**
 * What this build carries: no compiled library and no source of weights, so the local model is off everywhere.
 * The needs are those of the smallest model that writes usable Chinese (0.5 billion parameters, q4f16).
 */
export const thisBuild: ModelBuild = {
  library: false,
  weights: null,
  needsShaderF16: true,
  minMemoryGb: 4,
  minBufferBytes: 256 * 1024 * 1024,
}
