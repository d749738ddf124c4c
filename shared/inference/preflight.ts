/** Why the local model stays off on this device; more than one may hold. */
export const modelOffReasons = [
  'insecure-context',
  'no-webgpu',
  'no-adapter',
  'no-shader-f16',
  /** The card's limits are below what the engine asks for. */
  'gpu-too-small',
  'no-library-in-build',
  'no-weights',
  'not-enough-memory',
  'not-enough-space',
  /** Every byte is paid for, or the person asked for few; a wish of its own is needed. */
  'metered-link',
  /** Slow, hot and small: a wish of its own is needed. */
  'phone',
] as const
export type ModelOffReason = (typeof modelOffReasons)[number]

/** What a device and this build have, as found out by `readDeviceFacts`. */
export interface DeviceFacts {
  secureContext: boolean
  webGpu: boolean
  adapter: AdapterFacts | null
  /** Whole gigabytes as the browser tells them; null where it does not. */
  memoryGb: number | null
  /** What storage may still take; null where the browser does not tell. */
  freeBytes: number | null
  /** Left out where the browser does not tell. */
  isLinkMetered?: boolean
  isPhone?: boolean
}

/** What the graphics card can do; a limit is left out where nobody looked. */
export interface AdapterFacts {
  shaderF16: boolean
  maxBufferBytes: number
  maxBindingBytes?: number
  workgroupBytes?: number
  storageBuffersPerStage?: number
}

/** What a person asked for although the device speaks against it. */
export interface ModelWish {
  onPhone: boolean
  onMeteredLink: boolean
}

/** The engine asks the card for these and does without none of them. */
const engineNeeds = { maxBindingBytes: 128 * 2 ** 20, workgroupBytes: 32 * 1024, storageBuffersPerStage: 10 } as const
const nothingAsked: ModelWish = { onPhone: false, onMeteredLink: false }

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
export function preflightLocalModel(
  device: DeviceFacts,
  build: ModelBuild,
  wish: ModelWish = nothingAsked,
): ModelPreflight {
  const checks: [ModelOffReason, boolean][] = [
    ['insecure-context', !device.secureContext],
    ['no-webgpu', !device.webGpu],
    ['no-adapter', device.webGpu && device.adapter === null],
    ['no-shader-f16', build.needsShaderF16 && device.adapter !== null && !device.adapter.shaderF16],
    ['gpu-too-small', isGpuTooSmall(device.adapter)],
    ['no-library-in-build', !build.library],
    ['no-weights', build.weights === null],
    ['not-enough-memory', isMemoryShort(device, build)],
    ['not-enough-space', isSpaceShort(device, build)],
    ['metered-link', device.isLinkMetered === true && !wish.onMeteredLink],
    ['phone', device.isPhone === true && !wish.onPhone],
  ]
  const reasons = checks.filter(([, holds]) => holds).map(([reason]) => reason)
  return reasons.length === 0 ? { kind: 'available' } : { kind: 'off', reasons }
}

function isGpuTooSmall(adapter: AdapterFacts | null): boolean {
  if (adapter === null) return false
  const { maxBindingBytes, workgroupBytes, storageBuffersPerStage } = adapter
  const isBelow = (found: number | undefined, needed: number) => found !== undefined && found < needed
  return (
    isBelow(maxBindingBytes, engineNeeds.maxBindingBytes) ||
    isBelow(workgroupBytes, engineNeeds.workgroupBytes) ||
    isBelow(storageBuffersPerStage, engineNeeds.storageBuffersPerStage)
  )
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
