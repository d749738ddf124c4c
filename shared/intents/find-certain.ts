import type { IntentId } from '../protocol/intent-ids.ts'
import { certainMessages } from './certain-messages.data.ts'

/** A message of one certain form is short. */
const longest = 60

/** The intent of a message whose form alone says it, or null. */
export function findCertain(text: string): IntentId | null {
  if (text.length > longest) return null
  return certainMessages.find(([pattern]) => pattern.test(text))?.[1] ?? null
}
