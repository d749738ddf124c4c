import type { Chat } from './chat-context.ts'

/** Asks once; the button says so until the owner changes or the engine refuses. */
export function askForPerson({ engine, isAskingPerson }: Chat): void {
  if (isAskingPerson.value) return
  isAskingPerson.value = true
  engine.requestHandoff().catch(() => {
    isAskingPerson.value = false
  })
}
