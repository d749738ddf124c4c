import { collapse, readInput, writeInput } from './write-input.ts'

/**
 * Takes a draft out of the inputs it may have got into; what a person wrote beside it stays. `alone` is what the page
 * kept of it, which goes too; in the conversation it was for, any part of it does.
 */
export function takeOut(inputs: readonly (HTMLElement | null)[], text: string, alone: string | 'any-part'): void {
  const ours = collapse(text)
  for (const input of new Set(inputs)) {
    if (!input?.isConnected) continue
    const now = collapse(readInput(input))
    if (now === '') continue
    if (alone === 'any-part' ? ours.includes(now) : now === collapse(alone)) writeInput(input, '')
    else if (now.includes(ours)) writeInput(input, withoutDraft(readInput(input), text))
  }
}

/** Blocks and line breaks stand in an editor where the draft had one newline. */
function withoutDraft(now: string, text: string): string {
  const words = collapse(text).split(' ')
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\s\\u200b\\ufeff]+')
  return now.replace(new RegExp(pattern, 'u'), '').trim()
}
