import type { OfferedModel } from '../../inference/catalogue/list-offered-models.ts'
import type { LocalModel, ModelResult } from '../../inference/local-model.ts'
import { type DeviceFacts, preflightLocalModel } from '../../inference/preflight.ts'
import type { ModelDevice } from '../model-device.ts'

const totalBytes = 1000
const offered = [
  { id: 'fake', downloadBytes: totalBytes, manifest: { mirrors: ['/models/'] } } as unknown as OfferedModel,
]
const needs = { library: true, needsShaderF16: true, minMemoryGb: 4, minBufferBytes: 1 }

/** A device whose one model is scripted: no engine is behind it. Several tabs may share it, as they share a disk. */
export class FakeModelDevice {
  facts: DeviceFacts = {
    ...{ secureContext: true, webGpu: true, memoryGb: 16, freeBytes: 1e9 },
    adapter: { shaderF16: true, maxBufferBytes: 1e9 },
  }
  receivedBytes = 0
  tokensPerSecond = 40
  /** Deleting waits for this. */
  mayWipe: Promise<void> = Promise.resolve()
  /** What was done with the model, in order. */
  calls: string[] = []
  /** A download stops at 400 bytes until its signal ends it. */
  hangs = false
  /** What it makes of a reply, whose values are marks; null: it writes until it is stopped. */
  write: ((hidden: string) => string) | null = (hidden) => `建议${hidden}就好哦`

  /** As one tab sees it. */
  openTab(): ModelDevice {
    return {
      listOffered: () => offered,
      readFacts: async () => this.facts,
      preflight: ({ model, receivedBytes }, facts, wish) =>
        preflightLocalModel(facts, { ...needs, weights: { bytes: model.downloadBytes - receivedBytes } }, wish),
      countReceived: async () => this.receivedBytes,
      open: () => this.#open(),
      wipe: async () => {
        this.calls.push('wipe')
        await this.mayWipe
        const freed = this.receivedBytes
        this.receivedBytes = 0
        return freed
      },
    }
  }

  #open(): LocalModel {
    return {
      preflight: async () => ({ kind: 'available' }),
      download: async (onProgress, signal): Promise<ModelResult<null>> => {
        this.calls.push('download')
        this.receivedBytes = this.hangs ? 400 : totalBytes
        onProgress({ receivedBytes: this.receivedBytes, totalBytes })
        if (this.hangs) {
          await new Promise((resolve) => signal.addEventListener('abort', resolve))
          this.calls.push('stopped')
        }
        return signal.aborted ? { ok: false, reason: 'cancelled' } : { ok: true, value: null }
      },
      load: async () => {
        this.calls.push('load')
        return { ok: true, value: null }
      },
      generate: async ({ prompt, system }, _, signal) => {
        // The first benchmark has no system prompt.
        const isReply = system !== undefined
        if (isReply) this.calls.push('write')
        if (isReply && this.write === null) {
          await new Promise((resolve) => signal.addEventListener('abort', resolve))
          this.calls.push('stopped')
          return { ok: false, reason: 'cancelled' }
        }
        const text = this.write?.(prompt.split('\n').at(-1) ?? '') ?? ''
        const { tokensPerSecond } = this
        return { ok: true, value: { text, isCut: false, firstTokenMs: 10, tokensPerSecond } }
      },
      unload: async () => void this.calls.push('unload'),
      wipe: async () => {},
    }
  }
}
