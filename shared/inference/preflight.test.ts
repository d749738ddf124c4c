import { describe, expect, test } from 'vitest'
import { createAbsentModel } from './absent-model.ts'
import { type DeviceFacts, type ModelBuild, type ModelOffReason, preflightLocalModel } from './preflight.ts'
import { thisBuild } from './this-build.ts'

const goodDevice: DeviceFacts = {
  secureContext: true,
  webGpu: true,
  adapter: { shaderF16: true, maxBufferBytes: 2 ** 30 },
  memoryGb: 8,
  freeBytes: 2e9,
}
const fullBuild: ModelBuild = {
  library: true,
  weights: { bytes: 3e8 },
  needsShaderF16: true,
  minMemoryGb: 4,
  minBufferBytes: 2 ** 28,
}
const weakAdapter = { shaderF16: false, maxBufferBytes: 2 ** 30 }

describe('why the local model is off', () => {
  test.each<[string, Partial<DeviceFacts>, Partial<ModelBuild>, ModelOffReason[]]>([
    ['nothing missing', {}, {}, []],
    [
      'a page over plain http',
      { secureContext: false, webGpu: false, adapter: null },
      {},
      ['insecure-context', 'no-webgpu'],
    ],
    ['a browser without WebGPU', { webGpu: false, adapter: null }, {}, ['no-webgpu']],
    ['WebGPU without an adapter', { adapter: null }, {}, ['no-adapter']],
    ['an adapter without half floats', { adapter: weakAdapter }, {}, ['no-shader-f16']],
    ['the same for a model that needs none', { adapter: weakAdapter }, { needsShaderF16: false }, []],
    ['no library in this build', {}, { library: false }, ['no-library-in-build']],
    ['no weights', {}, { weights: null }, ['no-weights']],
    ['2 GB of memory', { memoryGb: 2 }, {}, ['not-enough-memory']],
    ['small GPU buffers', { adapter: { shaderF16: true, maxBufferBytes: 2 ** 27 } }, {}, ['not-enough-memory']],
    ['memory that is not told', { memoryGb: null }, {}, []],
    ['a nearly full disk', { freeBytes: 3.1e8 }, {}, ['not-enough-space']],
    ['space that is not told', { freeBytes: null }, {}, []],
  ])('%s', (_, device, build, reasons) => {
    const expected = reasons.length === 0 ? { kind: 'available' } : { kind: 'off', reasons }
    expect(preflightLocalModel({ ...goodDevice, ...device }, { ...fullBuild, ...build })).toEqual(expected)
  })

  test('this build says that it has neither library nor weights, on the best device too', async () => {
    const model = createAbsentModel(async () => goodDevice, thisBuild)
    expect(await model.preflight()).toEqual({ kind: 'off', reasons: ['no-library-in-build', 'no-weights'] })
    expect(await model.load()).toEqual({ ok: false, reason: 'off' })
  })

  test('and on a device without a GPU that too', async () => {
    const model = createAbsentModel(async () => ({ ...goodDevice, webGpu: false, adapter: null }), thisBuild)
    expect(await model.preflight()).toEqual({
      kind: 'off',
      reasons: ['no-webgpu', 'no-library-in-build', 'no-weights'],
    })
  })
})
