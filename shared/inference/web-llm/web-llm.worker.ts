import { MLCEngine } from '@mlc-ai/web-llm'
import type { ModelErrorCode } from '../local-model.ts'
import { describeThrown, toModelErrorCode } from './engine-errors.ts'
import { generateText } from './generate-text.ts'
import { openLibrary } from './open-library.ts'
import { watchGpu } from './watch-gpu.ts'
import type { EngineModel, EngineWish, FromWorker, ToWorker } from './worker-messages.ts'

// The only file that holds the engine: it does not shrink to what is used of it, so whoever else imports it ships it
// twice. The adapter ends this thread to unload; nothing here outlives a model.

const engine = new MLCEngine({ logLevel: 'SILENT', initProgressCallback: () => say({ type: 'progress' }) })

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'load') void load(data.model)
  else if (data.type === 'generate') void generate(data.job, data.wish)
  else interrupt()
}

let isThinker = false
let isStopped = false

async function load(model: EngineModel): Promise<void> {
  if (!(await watchGpu(model.needsShaderF16, () => say({ type: 'device-lost' })))) return refuse('no-gpu')
  const library = await openLibrary(model.library)
  if (!library.ok) return refuse(library.reason)
  say({ type: 'progress' })
  try {
    engine.setAppConfig({
      cacheBackend: 'cache',
      model_list: [
        {
          model: model.modelUrl,
          model_id: model.modelId,
          model_lib: library.value,
          required_features: model.needsShaderF16 ? ['shader-f16'] : [],
          overrides: { context_window_size: model.contextTokens },
        },
      ],
    })
    await engine.reload(model.modelId)
    isThinker = model.thinks
    say({ type: 'loaded' })
  } catch (thrown) {
    const reason = toModelErrorCode(thrown)
    const isFilesQuestion = reason === 'failed' || reason === 'download-corrupt'
    say({ type: 'load-failed', reason, isFilesQuestion, detail: describeThrown(thrown) })
  } finally {
    URL.revokeObjectURL(library.value)
  }
}

async function generate(job: number, wish: EngineWish): Promise<void> {
  isStopped = false
  const onText = (soFar: string) => say({ type: 'text', job, soFar })
  try {
    const written = await generateText(engine, { wish, isThinker, isStopped: () => isStopped }, onText)
    say({ type: 'generated', job, ...written })
  } catch (thrown) {
    say({ type: 'failed', job, reason: toModelErrorCode(thrown), detail: describeThrown(thrown) })
  }
}

function interrupt(): void {
  isStopped = true
  engine.interruptGenerate()
}

function refuse(reason: ModelErrorCode): void {
  say({ type: 'load-failed', reason, isFilesQuestion: false, detail: reason })
}

function say(message: FromWorker): void {
  self.postMessage(message)
}
