import type { Part } from '../../protocol/conversation.ts'
import { type Answer, answers } from './answers.ts'
import { tappedPhrases } from './phrases.data.ts'
import { getValueWords } from './word-value.ts'
import type { Wordings } from './wordings.ts'

/** Parts with their buttons in a language; a button of the shop's own words, such as an article's question, stays. */
export function wordTaps(parts: readonly Part[], wordings: Wordings): Part[] {
  const words = getValueWords(wordings)
  const say = (text: string) => words(text) ?? text
  return parts.map((part) => {
    if (part.kind === 'text') return { ...part, text: part.text.trimEnd() }
    if (part.kind === 'quick-replies') return { ...part, texts: part.texts.map(say) }
    if (part.kind !== 'card' || !('choices' in part.card) || part.card.choices === undefined) return part
    const choices = part.card.choices.map((choice) => ({
      ...choice,
      label: say(choice.label),
      // Only what is read back may be posted in other words.
      text: isTapped(choice.text) ? say(choice.text) : choice.text,
    }))
    return { ...part, card: { ...part.card, title: say(part.card.title), choices } }
  })
}

/** What a shopper tapped or answered shortly, as the Chinese it stands for; null for anything longer. */
export function readTapped(text: string, wordings: Wordings): string | null {
  const said = fold(text)
  const tapped = tappedPhrases.find((phrase) => fold(wordings.phrases[phrase]) === said)
  if (tapped !== undefined) return tapped
  const names = Object.keys(answers) as Answer[]
  const answer = names.find((name) => wordings.answers[name].some((one) => fold(one) === said))
  return answer === undefined ? null : answers[answer]
}

function isTapped(text: string): boolean {
  return (tappedPhrases as readonly string[]).includes(text)
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’']/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
