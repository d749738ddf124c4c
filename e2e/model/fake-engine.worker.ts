import { watchGpu } from '../../shared/inference/web-llm/watch-gpu.ts'
import type { EngineWish, FromWorker, ToWorker } from '../../shared/inference/web-llm/worker-messages.ts'

// A fake of the engine's thread. Only the GPU is real: it is opened and lost as the engine's would be.

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'load') void load()
  else if (data.type === 'generate') write(data.job, data.wish)
}

async function load(): Promise<void> {
  if (await watchGpu(false, () => say({ type: 'device-lost' }))) say({ type: 'loaded' })
  else say({ type: 'load-failed', reason: 'no-gpu', isFilesQuestion: false, detail: '' })
}

const heading = '要改写的回复：\n'

/** Whoever asks for it waits for an answer that does not come while something happens. */
const slow = '慢慢说'

function write(job: number, { prompt }: EngineWish): void {
  if (prompt.includes(slow)) return
  const at = prompt.indexOf(heading)
  const text = at < 0 ? '一、二、三、四、五、六' : `您好，帮您看了下，${prompt.slice(at + heading.length)}`
  say({ type: 'text', job, soFar: text.slice(0, text.length / 2) })
  say({ type: 'generated', job, text, isCut: false, firstTokenMs: 20, tokensPerSecond: 50 })
}

function say(message: FromWorker): void {
  self.postMessage(message)
}
