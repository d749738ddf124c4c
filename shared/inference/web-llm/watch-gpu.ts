/** The few parts of WebGPU that are looked at before the engine is. */
interface Device {
  lost: Promise<unknown>
}
interface Adapter {
  features: { has(name: string): boolean }
  requestDevice(): Promise<Device>
}
interface Gpu {
  requestAdapter(options: { powerPreference: 'high-performance' }): Promise<Adapter | null>
}

/**
 * Opens an idle device of our own and calls back when it is lost: the engine does not say when the GPU process dies,
 * it only fails at the next call. False when this thread has no adapter that could run the model.
 */
export async function watchGpu(needsShaderF16: boolean, onLost: () => void): Promise<boolean> {
  const gpu: unknown = Reflect.get(navigator, 'gpu')
  if (!isGpu(gpu)) return false
  const device = await requestDevice(gpu, needsShaderF16)
  void device?.lost.then(onLost)
  return device !== null
}

async function requestDevice(gpu: Gpu, needsShaderF16: boolean): Promise<Device | null> {
  try {
    const adapter = await gpu.requestAdapter({ powerPreference: 'high-performance' })
    if (adapter === null || (needsShaderF16 && !adapter.features.has('shader-f16'))) return null
    return await adapter.requestDevice()
  } catch {
    // A GPU process that is not there is as good as no adapter.
    return null
  }
}

function isGpu(value: unknown): value is Gpu {
  return typeof value === 'object' && value !== null && 'requestAdapter' in value
}
