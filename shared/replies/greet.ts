import type { LineId } from '../dialog/line-ids.ts'
import { toLocalParts } from '../domain/calendar.ts'
import { findFestival } from '../domain/find-festival.ts'
import type { Fact } from '../protocol/conversation.ts'
import type { LineValues } from './checks/check.ts'
import { quoteTitle } from './quote-title.ts'
import type { TurnContext } from './turn-piece.ts'

/** How a greeting is worded: once by the hour and what the shopper looks at, afterwards in few words. */
export function greet({ input, sources, writer }: TurnContext): { line: LineId; values: LineValues; facts: Fact[] } {
  const { state, page, now } = input
  if (state.usedPhrases.length > 0 || state.recent.length > 0)
    return { line: 'talk.greeting-again', values: {}, facts: [] }
  const { persona, hours } = sources.catalogue.settings
  const product = sources.catalogue.products.find(({ id, listed }) => id === page.productId && listed)
  const { line, values: filled } = helloAt(now, hours.utcOffsetMinutes)
  const values = toGreetingValues(persona.greeting, () => writer.write(line, filled))
  if (product === undefined) return { line: 'talk.greeting', values, facts: [] }
  const title = quoteTitle(product.title)
  const fact: Fact = { name: 'product.title', value: product.title, source: `商品${title}`, at: null }
  return { line: 'talk.greeting-page', values: { ...values, product: title }, facts: [fact] }
}

/** A shop's greeting after a hello of the hour; one that says 早上好 itself is not made to say 晚上好 before it. */
export function toGreetingValues(greeting: string, sayHello: () => string): LineValues {
  if (ownHour.test(greeting)) return { greeting, hello: null }
  return { greeting: withoutHello(greeting), hello: sayHello() }
}

/** The part of the day as people name it when they greet. */
function helloAt(now: Date, offsetMinutes: number): { line: LineId; values: LineValues } {
  const festival = findFestival(now, offsetMinutes)
  if (festival !== null) return { line: 'hello.festival', values: { festival } }
  const { hour } = toLocalParts(now, offsetMinutes)
  const line = hours.findLast(([from]) => hour >= from)?.[1] ?? 'hello.night'
  return { line, values: {} }
}

const hours: readonly [number, LineId][] = [
  [0, 'hello.night'],
  [5, 'hello.morning'],
  [11, 'hello.noon'],
  [13, 'hello.afternoon'],
  [18, 'hello.evening'],
  [23, 'hello.night'],
]

const ownHello = /^(?:亲[，,]?)?(?:你好|您好|大家好|哈[喽啰]|嗨|hello|hi)[呀啊哦]?[，,。！!~～\s]*/i
const ownHour = /^[^。！!]{0,6}(?:早上|上午|中午|下午|晚上|夜里|早安|晚安|节日?)/
/** What is left of a greeting that said nothing but 你好. */
const bareGreeting = '在的，请说。'

/** The greeting after another hello, ended like a sentence. */
function withoutHello(greeting: string): string {
  const rest = greeting.replace(ownHello, '').trim()
  if (rest === '') return bareGreeting
  return /[。！!？?~～]$/.test(rest) ? rest : `${rest}。`
}
