import type { SellerEngine } from '../../shared/engine/api.ts'
import type { FromHost, ToHost } from '../../shared/protocol/console.ts'

type WritingMessage = Extract<ToHost, { type: 'writing.check' | 'writing.note' }>

/** Checks what stands in a console's input, and takes note of what became of it. Answers come in the order of the questions. */
export function serveWriting(engine: SellerEngine, place: string, post: (message: FromHost) => void) {
  let last: Promise<void> = Promise.resolve()
  const answer = async (message: WritingMessage) => {
    if (message.type === 'writing.note') return engine.noteWriting(message.note)
    const { checkId, request } = message
    post({ type: 'writing.found', checkId, report: await engine.checkWriting(request, place) })
  }
  return (message: WritingMessage): void => {
    // A check that fails shows no card; the engine has logged it, and the next key asks anew.
    last = last.then(() => answer(message)).catch(() => undefined)
  }
}
