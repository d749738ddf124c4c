import type { WritingRefusal, WrittenWords } from '../../protocol/writing-uses.ts'
import { generateWithin, type StopReason } from '../draft/generate-within.ts'
import type { LocalModel, ModelErrorCode } from '../local-model.ts'

/** Only what a use needs of an engine. */
export type WritingModel = Pick<LocalModel, 'generate'>

/** One thing to write, and who says whether it may be shown. */
export interface CheckedTask {
  system: string
  prompt: string
  /** Characters. */
  limit: number
  /** Gets what the model wrote; what it gives back is shown. */
  judge(written: string): WrittenWords
}

/** A person asked for it and sees that it is being written. */
const budgetMs = 30_000

/** What a model wrote, if its judge lets it pass. Nothing is shown before. */
export async function writeChecked(model: WritingModel, task: CheckedTask): Promise<WrittenWords> {
  const watch = { limit: task.limit, budgetMs, signal: new AbortController().signal, show: () => {} }
  const written = await generateWithin(model, task, watch)
  return written.ok ? task.judge(written.value.trim()) : { ok: false, reason: toRefusal(written.reason) }
}

function toRefusal(reason: StopReason | ModelErrorCode): WritingRefusal {
  switch (reason) {
    case 'too-long':
      return 'too-long'
    case 'too-slow':
    case 'timed-out':
      return 'too-slow'
    case 'failed':
    case 'cancelled':
    case 'device-lost':
      return 'failed'
    default:
      return 'no-model'
  }
}
