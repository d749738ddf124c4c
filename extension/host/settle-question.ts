import type { SellerEngine } from '../../shared/engine/api.ts'
import type { FromHost, ToHost } from '../../shared/protocol/console.ts'

type QuestionMessage = Extract<ToHost, { type: 'question.keep' | 'question.undo' }>

/** Keeps a question that nothing answers, or takes it back; a break of the engine is told as what did not happen. */
export async function settleQuestion(message: QuestionMessage, engine: SellerEngine): Promise<FromHost> {
  const type = 'question.settled'
  if (message.type === 'question.keep') {
    const { keepId } = message.question
    const outcome = await engine.keepOpenQuestion(message.question).catch(() => 'refused' as const)
    return { type, keepId, outcome }
  }
  const { keepId } = message
  return { type, keepId, outcome: await engine.undoOpenQuestion(keepId).catch(() => 'not-undone' as const) }
}
