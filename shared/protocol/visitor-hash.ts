import type { ConversationId } from './ids.ts'

/**
 * The stable number that picks a visitor's A/B variants. Made from the conversation's id, which device and
 * edge both know, so that the device shows the variant that the edge will settle.
 */
export function hashVisitor(conversationId: ConversationId): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < conversationId.length; at += 1) {
    hash = Math.imul(hash ^ conversationId.charCodeAt(at), 0x01000193)
  }
  return hash >>> 0
}
