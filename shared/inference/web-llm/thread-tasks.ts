import type { GeneratedText, ModelErrorCode, ModelResult } from '../local-model.ts'
import type { FromWorker } from './worker-messages.ts'

/** Why a load failed; with `isFilesQuestion` the files on this device have to be looked at to know. */
export type LoadOutcome = { ok: true } | { ok: false; reason: ModelErrorCode; isFilesQuestion: boolean; detail: string }

/** What is under way in a thread: it hears each message, and the end if that comes first. */
export interface Task {
  hear(message: FromWorker): void
  fail(reason: ModelErrorCode): void
}

/** Waits for the model to be loaded. */
export function toLoadTask(settle: (outcome: LoadOutcome) => void): Task {
  return {
    hear(message) {
      if (message.type === 'loaded') settle({ ok: true })
      if (message.type !== 'load-failed') return
      const { reason, isFilesQuestion, detail } = message
      settle({ ok: false, reason, isFilesQuestion, detail })
    },
    fail: (reason) => settle({ ok: false, reason, isFilesQuestion: false, detail: '' }),
  }
}

interface WritingParts {
  settle(result: ModelResult<GeneratedText>): void
  onText(soFar: string): void
  onDeviceLost(): void
}

/** Hears the words of one job; those of another, late ones, are nobody's. */
export function toWritingTask(job: number, { settle, onText, onDeviceLost }: WritingParts): Task {
  return {
    hear(message) {
      if (!('job' in message) || message.job !== job) return
      if (message.type === 'text') return onText(message.soFar)
      if (message.type === 'failed' && message.reason === 'device-lost') return onDeviceLost()
      if (message.type === 'failed') return settle({ ok: false, reason: message.reason })
      const { text, isCut, firstTokenMs, tokensPerSecond } = message
      settle({ ok: true, value: { text, isCut, firstTokenMs, tokensPerSecond } })
    },
    fail: (reason) => settle({ ok: false, reason }),
  }
}
