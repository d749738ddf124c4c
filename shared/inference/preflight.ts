/** Why the local model stays off on this device; more than one may hold. */
export const modelOffReasons = [
  'insecure-context',
  'no-webgpu',
  'no-adapter',
  'no-shader-f16',
  'no-library-in-build',
  'no-weights',
  'not-enough-memory',
  'not-enough-space',
] as const
export type ModelOffReason = (typeof modelOffReasons)[number]

/** What a device and this build have, as found out by `readDeviceFacts`. */
export interface DeviceFacts {
  secureContext: boolean
  webGpu: boolean
  adapter: { shaderF16: boolean; maxBufferBytes: number } | null
  /** Whole gigabytes as the browser tells them; null where it does not. */
  memoryGb: number | null
  /** What storage may still take; null where the browser does not tell. */
  freeBytes: number | null
}

/** What this build carries and what the model needs. */
export interface ModelBuild {
  /** The compiled model library is part of this build. */
  library: boolean
  /** Where verified weights come from; null while no source is configured. */
  weights: { bytes: number } | null
  needsShaderF16: boolean
  minMemoryGb: number
  minBufferBytes: number
}

/** The result of a preflight: `available`, or off with every reason. */
export type ModelPreflight = { kind: 'available' } | { kind: 'off'; reasons: ModelOffReason[] }

/** Decides from facts alone whether the local model could run; asks nothing of the device and fetches nothing. */
export function preflightLocalModel(device: DeviceFacts, build: ModelBuild): ModelPreflight {
  const checks: [ModelOffReason, boolean][] = [
    ['insecure-context', !device.secureContext],
    ['no-webgpu', !device.webGpu],
    ['no-adapter', device.webGpu && device.adapter === null],
    ['no-shader-f16', build.needsShaderF16 && device.adapter !== null && !device.adapter.shaderF16],
    ['no-library-in-build', !build.library],
    ['no-weights', build.weights === null],
    ['not-enough-memory', isMemoryShort(device, build)],
    ['not-enough-space', isSpaceShort(device, build)],
  ]
  const reasons = checks.filter(([, holds]) => holds).map(([reason]) => reason)
  return reasons.length === 0 ? { kind: 'available' } : { kind: 'off', reasons }
}

function isMemoryShort(device: DeviceFacts, build: ModelBuild): boolean {
  if (device.memoryGb !== null && device.memoryGb < build.minMemoryGb) return true
  return device.adapter !== null && device.adapter.maxBufferBytes < build.minBufferBytes
}

/** Room for the weights and a tenth more, because browsers answer QuotaExceeded before the last byte. */
function isSpaceShort(device: DeviceFacts, build: ModelBuild): boolean {
  if (device.freeBytes === null || build.weights === null) return false
  return device.freeBytes < build.weights.bytes * 1.1
}
