import type { AdapterFacts, DeviceFacts } from './preflight.ts'

/** The few parts of the browser's GPU interface that a preflight looks at. */
interface GpuAdapter {
  features: { has(name: string): boolean }
  limits: {
    maxBufferSize: number
    maxStorageBufferBindingSize: number
    maxComputeWorkgroupStorageSize: number
    maxStorageBuffersPerShaderStage: number
  }
}
interface Gpu {
  requestAdapter(): Promise<GpuAdapter | null>
}

/** Looks at this device: GPU, memory, free space. Called only when a person asks; fetches nothing. */
export async function readDeviceFacts(): Promise<DeviceFacts> {
  const gpu = getGpu()
  const adapter = gpu === null ? null : await requestAdapter(gpu)
  return {
    secureContext: globalThis.isSecureContext === true,
    webGpu: gpu !== null,
    adapter: adapter === null ? null : toFacts(adapter),
    memoryGb: getMemoryGb(),
    freeBytes: await readFreeBytes(),
    ...readLink(),
    ...readForm(),
  }
}

function toFacts({ features, limits }: GpuAdapter): AdapterFacts {
  return {
    shaderF16: features.has('shader-f16'),
    maxBufferBytes: limits.maxBufferSize,
    maxBindingBytes: limits.maxStorageBufferBindingSize,
    workgroupBytes: limits.maxComputeWorkgroupStorageSize,
    storageBuffersPerStage: limits.maxStorageBuffersPerShaderStage,
  }
}

/** Chrome and Edge alone tell; `saveData` is the person's own wish. */
function readLink(): Pick<DeviceFacts, 'isLinkMetered'> {
  const found: unknown = typeof navigator === 'undefined' ? null : Reflect.get(navigator, 'connection')
  if (typeof found !== 'object' || found === null) return {}
  return { isLinkMetered: Reflect.get(found, 'saveData') === true || Reflect.get(found, 'type') === 'cellular' }
}

/** From what the browser says of itself; where it does not say, from its name. */
function readForm(): Pick<DeviceFacts, 'isPhone'> {
  if (typeof navigator === 'undefined') return {}
  const found: unknown = Reflect.get(navigator, 'userAgentData')
  const told: unknown = typeof found === 'object' && found !== null ? Reflect.get(found, 'mobile') : undefined
  if (typeof told === 'boolean') return { isPhone: told }
  return { isPhone: /\b(iPhone|iPod|Android|Mobile)\b/.test(navigator.userAgent ?? '') }
}

function getGpu(): Gpu | null {
  const found: unknown = typeof navigator === 'undefined' ? null : Reflect.get(navigator, 'gpu')
  return isGpu(found) ? found : null
}

function isGpu(value: unknown): value is Gpu {
  return typeof value === 'object' && value !== null && 'requestAdapter' in value
}

async function requestAdapter(gpu: Gpu): Promise<GpuAdapter | null> {
  try {
    return await gpu.requestAdapter()
  } catch {
    // A GPU process that crashed is as good as no adapter.
    return null
  }
}

function getMemoryGb(): number | null {
  const found: unknown = typeof navigator === 'undefined' ? null : Reflect.get(navigator, 'deviceMemory')
  return typeof found === 'number' ? found : null
}

async function readFreeBytes(): Promise<number | null> {
  try {
    const { quota, usage } = await navigator.storage.estimate()
    return quota === undefined ? null : quota - (usage ?? 0)
  } catch {
    // Not told, for example in a context that is not secure.
    return null
  }
}
