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
const goodLimits = {
  ...{ shaderF16: true, maxBufferBytes: 2 ** 30 },
  ...{ maxBindingBytes: 2 ** 27, workgroupBytes: 32_768, storageBuffersPerStage: 10 },
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
    [
      'a card that binds 64 MB at a time',
      { adapter: { ...goodLimits, maxBindingBytes: 2 ** 26 } },
      {},
      ['gpu-too-small'],
    ],
    [
      'one with half the workgroup storage',
      { adapter: { ...goodLimits, workgroupBytes: 16_384 } },
      {},
      ['gpu-too-small'],
    ],
    ['one with 8 storage buffers', { adapter: { ...goodLimits, storageBuffersPerStage: 8 } }, {}, ['gpu-too-small']],
    ['one that has just enough', { adapter: goodLimits }, {}, []],
    ['a link that is paid by the byte', { isLinkMetered: true }, {}, ['metered-link']],
    ['a phone', { isPhone: true }, {}, ['phone']],
    ['a nearly full disk', { freeBytes: 3.1e8 }, {}, ['not-enough-space']],
    ['space that is not told', { freeBytes: null }, {}, []],
  ])('%s', (_, device, build, reasons) => {
    const expected = reasons.length === 0 ? { kind: 'available' } : { kind: 'off', reasons }
    expect(preflightLocalModel({ ...goodDevice, ...device }, { ...fullBuild, ...build })).toEqual(expected)
  })

  test.each([
    ['a phone', { isPhone: true }, { onPhone: true, onMeteredLink: false }, { kind: 'available' }],
    ['a paid link', { isLinkMetered: true }, { onPhone: false, onMeteredLink: true }, { kind: 'available' }],
    [
      'a phone on a paid link, asked for the phone alone',
      { isPhone: true, isLinkMetered: true },
      { onPhone: true, onMeteredLink: false },
      { kind: 'off', reasons: ['metered-link'] },
    ],
  ])('%s, when a person asks for it', (_, device, wish, expected) => {
    expect(preflightLocalModel({ ...goodDevice, ...device }, fullBuild, wish)).toEqual(expected)
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
