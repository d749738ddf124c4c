import type { WordsBy, WritingRefusal, WrittenWords } from '../../protocol/writing-uses.ts'
import { generateWithin, type StopReason } from '../draft/generate-within.ts'
import type { GeneratedText, LocalModel, ModelErrorCode, ModelResult } from '../local-model.ts'

/** Only what a use needs of an engine; a chain of engines also tells which of them wrote. */
export interface WritingModel {
  generate(...asked: Parameters<LocalModel['generate']>): Promise<ModelResult<GeneratedText & { by?: WordsBy }>>
}

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
  let by: WordsBy | undefined
  const noting: WritingModel = {
    async generate(...asked) {
      const written = await model.generate(...asked)
      if (written.ok) by = written.value.by
      return written
    },
  }
  const written = await generateWithin(noting, task, watch)
  if (!written.ok) return { ok: false, reason: toRefusal(written.reason) }
  const judged = task.judge(written.value.trim())
  return judged.ok && by !== undefined ? { ...judged, by } : judged
}

function toRefusal(reason: StopReason | ModelErrorCode): WritingRefusal {
  switch (reason) {
    case 'too-long':
    case 'budget-used':
      return reason
    case 'too-slow':
    case 'timed-out':
      return 'too-slow'
    case 'failed':
    case 'cancelled':
    case 'device-lost':
    case 'busy':
    case 'denied':
    case 'unreachable':
    case 'wrong-answer':
      return 'failed'
    default:
      return 'no-model'
  }
}
