import { detectLanguage, type Language } from '../language/detect-language.ts'
import type { DialogState, TurnInput } from './turn.ts'

/** A running conversation turns to another language for a sentence in it, not for an `ok` or a brand. */
const leastWords = 2
const leastHan = 2

const locales = { 'zh-TW': 'zh-Hant', en: 'en' } as const

/** The language a message is answered in: the shopper's, as the conversation went so far; the page's is the first guess. */
export function chooseLanguage({ text, state, page }: Pick<TurnInput, 'text' | 'state' | 'page'>): Language {
  const before = state.language ?? (isFresh(state) ? undefined : 'zh-Hans')
  if (isTapped(text, state)) return before ?? 'zh-Hans'
  const heard = detectLanguage(text, before ?? (page.locale && locales[page.locale]))
  return before === undefined || heard === before || saysEnough(text, heard) ? heard : before
}

function isFresh({ usedPhrases, recent, facts }: DialogState): boolean {
  return usedPhrases.length === 0 && recent.length === 0 && facts.length === 0
}

/** What we offered in our own words says nothing of the shopper's language. */
function isTapped(text: string, { flow }: DialogState): boolean {
  return flow?.choices?.some((choice) => choice.text === text) === true
}

function saysEnough(text: string, language: Language): boolean {
  if (language.startsWith('zh')) return (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= leastHan
  if (language === 'th' || language === 'my') return true
  return (text.match(/\p{Script=Latin}+/gu)?.length ?? 0) >= leastWords
}
