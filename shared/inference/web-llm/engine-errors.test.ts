import { expect, test } from 'vitest'
import { toModelErrorCode } from './engine-errors.ts'

function named(name: string): Error {
  return Object.assign(new Error('…'), { name })
}

test.each<[string, unknown, string]>([
  ['a string from a thread', 'ShaderF16SupportError: This model requires …', 'no-gpu'],
  ['the same as an error', named('ShaderF16SupportError'), 'no-gpu'],
  ['no WebGPU at all', 'WebGPUNotAvailableError: …', 'no-gpu'],
  ['the device lost while loading', named('DeviceLostError'), 'device-lost'],
  ['a call after the GPU process died', 'BindingError: Cannot pass deleted object as a pointer', 'device-lost'],
  [
    'HTML where the library was asked',
    'CompileError: WebAssembly.instantiate(): expected magic word',
    'library-unusable',
  ],
  ['a library of another engine', new WebAssembly.LinkError('import requires a callable'), 'library-unusable'],
  ['a full disk', new DOMException('…', 'QuotaExceededError'), 'not-enough-space'],
  ['a file of another hash', named('IntegrityError'), 'download-corrupt'],
  ['an aborted fetch', new DOMException('…', 'AbortError'), 'cancelled'],
  ['a bare sentence', 'Engine.unload() is called.', 'failed'],
  ['a name nobody knows', 'NewError: …', 'failed'],
  ['a name that objects have', 'constructor: …', 'failed'],
  ['nothing', undefined, 'failed'],
])('%s', (_, thrown, code) => {
  expect(toModelErrorCode(thrown)).toBe(code)
})
