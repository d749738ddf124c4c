import { chooseModelTier } from '../inference/choose-model-tier.ts'
import type { DownloadProgress, LocalModel, ModelErrorCode } from '../inference/local-model.ts'
import { measureModel } from '../inference/measure-model.ts'
import type { ModelState } from '../inference/model-control.ts'
import type { ModelOffReason } from '../inference/preflight.ts'

/** How one model is made ready, and who is told. */
export interface Preparing {
  id: string
  /** What is on this device already. */
  from: DownloadProgress
  now(): number
  signal: AbortSignal
  /** Waited for where the state is kept as well. */
  show(state: ModelState): Promise<void>
}

/** A person sees no more than a few of these a second. */
const tellEveryMs = 200
/** What came is kept, and going on is worth a press. */
const pausing: readonly ModelErrorCode[] = [
  ...(['cancelled', 'download-interrupted', 'download-stalled', 'network-login', 'not-enough-space'] as const),
]

/** Downloads what is missing, loads, measures; each step and each failure is a state. */
export async function prepareModel(model: LocalModel, preparing: Preparing): Promise<void> {
  const { id: modelId, show, signal } = preparing
  let last = preparing.from
  const onProgress = throttle(preparing, (progress) => {
    last = progress
    void show({ kind: 'downloading', modelId, ...progress })
  })
  const downloaded = await model.download(onProgress.hear, signal)
  if (signal.aborted) return
  if (!downloaded.ok) {
    last = onProgress.newest() ?? last
    const { reason } = downloaded
    return show(
      pausing.includes(reason) ? { kind: 'paused', modelId, reason, ...last } : { kind: 'failed', modelId, reason },
    )
  }
  await show({ kind: 'loading', modelId })
  const loaded = await model.load()
  if (signal.aborted) return
  if (!loaded.ok) return show({ kind: 'failed', modelId, reason: loaded.reason })
  await show({ kind: 'measuring', modelId })
  const measured = await measureModel(model, signal)
  if (signal.aborted) return
  if (!measured.ok) return show({ kind: 'ready', modelId, speed: null, tier: null, reason: measured.reason })
  return show({ kind: 'ready', modelId, speed: measured.value, tier: chooseModelTier(measured.value) })
}

function throttle({ now }: Pick<Preparing, 'now'>, tell: (progress: DownloadProgress) => void) {
  let toldAt = Number.NEGATIVE_INFINITY
  let newest: DownloadProgress | null = null
  return {
    newest: () => newest,
    hear(progress: DownloadProgress) {
      newest = progress
      if (now() - toldAt < tellEveryMs && progress.receivedBytes < progress.totalBytes) return
      toldAt = now()
      tell(progress)
    },
  }
}

/** The one reason of a preflight that tells most, as a screen tells failures. */
export function toRefusalCode(reasons: readonly ModelOffReason[]): ModelErrorCode {
  const codes = reasons.map((reason) => codeOf[reason])
  return codes.find((code) => code !== 'off') ?? 'off'
}

const codeOf: Record<ModelOffReason, ModelErrorCode> = {
  'insecure-context': 'no-gpu',
  'no-webgpu': 'no-gpu',
  'no-adapter': 'no-gpu',
  'no-shader-f16': 'no-gpu',
  'gpu-too-small': 'no-gpu',
  'no-library-in-build': 'library-unusable',
  'no-weights': 'download-missing',
  'not-enough-memory': 'not-enough-memory',
  'not-enough-space': 'not-enough-space',
  'metered-link': 'off',
  phone: 'off',
}
