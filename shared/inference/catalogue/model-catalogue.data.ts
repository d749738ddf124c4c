/** How well a model writes a language: by its makers' lists and its size; not measured here. */
export type LanguageFit = 'good' | 'fair' | 'poor'

/** One model that the engine can run. Its size is not told here: it is the sum of its manifest's files. */
export interface CatalogueModel {
  id: string
  name: string
  /** Of the graphics card's memory, as the engine's own list says. */
  vramMb: number
  /** Compared with the others of this list, on one device. */
  speed: 'fast' | 'medium' | 'slow'
  fit: { zh: LanguageFit; en: LanguageFit; southEastAsia: LanguageFit }
  needsShaderF16: boolean
  /** Writes a hidden block of thinking before its answer. */
  thinks: boolean
  /** Tokens of prompt and answer together. */
  contextTokens: number
  /** The compiled library of exactly this model and engine. */
  libraryName: string
  /** Below this much memory in the device it is not tried. */
  minMemoryGb: number
}

const small = { zh: 'fair', en: 'fair', southEastAsia: 'poor' } as const
const large = { zh: 'good', en: 'good', southEastAsia: 'fair' } as const
const qwen25 = { thinks: false, contextTokens: 4096 } as const
const qwen3 = { thinks: true, contextTokens: 4096 } as const
const half = { needsShaderF16: true } as const
const full = { needsShaderF16: false } as const

/** Models in the order in which a device is offered them: the least demanding first. */
export const modelCatalogue: readonly CatalogueModel[] = [
  {
    ...{ id: 'Qwen2.5-0.5B-Instruct-q4f16_1-MLC', name: 'Qwen2.5 0.5B', vramMb: 944.62, speed: 'fast', fit: small },
    ...{ ...qwen25, ...half, libraryName: 'Qwen2-0.5B-Instruct-q4f16_1_cs1k-webgpu.wasm', minMemoryGb: 4 },
  },
  {
    ...{ id: 'Qwen2.5-0.5B-Instruct-q4f32_1-MLC', name: 'Qwen2.5 0.5B', vramMb: 1060.2, speed: 'fast', fit: small },
    ...{ ...qwen25, ...full, libraryName: 'Qwen2-0.5B-Instruct-q4f32_1_cs1k-webgpu.wasm', minMemoryGb: 4 },
  },
  {
    ...{ id: 'Qwen3-0.6B-q4f16_1-MLC', name: 'Qwen3 0.6B', vramMb: 1403.34, speed: 'fast', fit: small },
    ...{ ...qwen3, ...half, libraryName: 'Qwen3-0.6B-q4f16_1_cs1k-webgpu.wasm', minMemoryGb: 4 },
  },
  {
    ...{ id: 'Qwen2.5-1.5B-Instruct-q4f16_1-MLC', name: 'Qwen2.5 1.5B', vramMb: 1629.75, speed: 'medium', fit: large },
    ...{ ...qwen25, ...half, libraryName: 'Qwen2-1.5B-Instruct-q4f16_1_cs1k-webgpu.wasm', minMemoryGb: 8 },
  },
  {
    ...{ id: 'Qwen2.5-1.5B-Instruct-q4f32_1-MLC', name: 'Qwen2.5 1.5B', vramMb: 1888.97, speed: 'medium', fit: large },
    ...{ ...qwen25, ...full, libraryName: 'Qwen2-1.5B-Instruct-q4f32_1_cs1k-webgpu.wasm', minMemoryGb: 8 },
  },
  {
    ...{ id: 'Qwen3-0.6B-q4f32_1-MLC', name: 'Qwen3 0.6B', vramMb: 1924.98, speed: 'medium', fit: small },
    ...{ ...qwen3, ...full, libraryName: 'Qwen3-0.6B-q4f32_1_cs1k-webgpu.wasm', minMemoryGb: 8 },
  },
  {
    ...{ id: 'Qwen3-1.7B-q4f16_1-MLC', name: 'Qwen3 1.7B', vramMb: 2036.66, speed: 'slow', fit: large },
    ...{ ...qwen3, ...half, libraryName: 'Qwen3-1.7B-q4f16_1_cs1k-webgpu.wasm', minMemoryGb: 8 },
  },
  {
    ...{ id: 'Qwen3-1.7B-q4f32_1-MLC', name: 'Qwen3 1.7B', vramMb: 2635.44, speed: 'slow', fit: large },
    ...{ ...qwen3, ...full, libraryName: 'Qwen3-1.7B-q4f32_1_cs1k-webgpu.wasm', minMemoryGb: 8 },
  },
]
