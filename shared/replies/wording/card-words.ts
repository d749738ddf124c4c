import { fillSlots } from './fill-slots.ts'
import { isTapped, wordTap } from './word-tap.ts'
import { getValueWords, quoteIn } from './word-value.ts'
import type { Wordings } from './wordings.ts'

/** How the values of a card are said, by whose words they are. */
export interface CardSay {
  /** Our own: without words in the language they are lacking. */
  ours(value: string): string
  /** The same as a sentence with its stop. */
  sentence(value: string): string
  /** Several of ours as one sentence. */
  clauses(values: readonly string[]): string
  /** Ours behind an amount: – you can use the coupon. */
  after(value: string): string
  /** Ours or the shop's: what has no words stays. */
  either(value: string): string
  /** The shop's, a carrier's or the shopper's: they stay. */
  own(value: string): string
  /** A word of ours, or the shop's sentence, of which nothing is read: an article's question. */
  whole(value: string): string
  /** What goods are chosen by: 岩灰 · M · 1 件. */
  detail(value: string): string
  /** What a tap posts: our own words are read back, others only as they are. */
  tapped(value: string): string
  /** Values of ours without words. */
  readonly lacking: string[]
}

/** The voices of one card in a language. */
export function createCardWords(wordings: Wordings): CardSay {
  const { language } = wordings
  const words = getValueWords(wordings)
  const lacking: string[] = []
  const isChinese = language === 'zh-Hant'
  const say = (value: string): string => {
    const said = words(value)
    if (said === null) lacking.push(value)
    return said ?? value
  }
  const begin = (said: string, value: string): string => (said === value ? said : capital(said))
  const exact: Readonly<Record<string, string>> = { ...wordings.cards.phrases, ...wordings.phrases }
  const either = (value: string): string => begin(words(value) ?? quoteIn(language, value), value)
  // 1 件 is a count here, not the button of the same words.
  const piece = (value: string): string => {
    const [, count] = /^(\d+) 件$/.exec(value) ?? []
    return count === undefined ? either(value) : fillSlots(wordings.phrases['{n} 件'], () => count)
  }
  const stop = isChinese ? '。' : language === 'th' ? '' : language === 'my' ? '။' : '.'
  return {
    ours: (value) => begin(say(value), value),
    sentence: (value) => `${begin(say(value.replace(/。$/, '')), value)}${stop}`,
    clauses: (values) => capital(values.map(say).join(isChinese ? '，' : wordings.typesetting.comma)),
    after: (value) => (isChinese ? say(value) : `– ${say(value)}`),
    either,
    own: (value) => quoteIn(language, value),
    whole: (value) =>
      isTapped(value)
        ? (wordTap(value, wordings) ?? value)
        : Object.hasOwn(exact, value)
          ? capital(exact[value] ?? value)
          : quoteIn(language, value),
    detail: (value) => value.split(' · ').map(piece).join(' · '),
    tapped: (value) => (isTapped(value) ? (wordTap(value, wordings) ?? value) : value),
    lacking,
  }
}

function capital(text: string): string {
  const [first = '', ...rest] = text
  return `${first.toLocaleUpperCase('en')}${rest.join('')}`
}
