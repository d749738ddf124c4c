import type { Part } from '../../../shared/protocol/conversation.ts'

/** Other words in the place of a reply's own; steps, pictures, cards and buttons stay. */
export function rewordParts(parts: readonly Part[], text: string): Part[] {
  const first = parts.findIndex(({ kind }) => kind === 'text')
  return parts.flatMap((part, at): Part[] => {
    if (part.kind !== 'text') return [part]
    return at === first ? [{ kind: 'text', text }] : []
  })
}
