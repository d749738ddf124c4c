import { fillSlots } from './fill-slots.ts'
import { formatMomentIn } from './format-moment.ts'
import { getSlotKind, kindPatterns, type SlotKind } from './slot-kinds.ts'
import { findWordingSlots, slotPattern } from './wording-slots.ts'
import type { Wordings } from './wordings.ts'

/** Puts a Chinese value into a language; null where it has no words for it. */
export type WordValue = (value: string) => string | null

interface CompiledPhrase {
  pattern: RegExp
  names: string[]
  wording: string
  /** It begins with words of the shop's, whatever they are. */
  beginsFreely: boolean
}

/** How deep in a value, and whether it has to begin with words of ours. */
interface Place {
  depth: number
  isStrict: boolean
}

const chinese = /[\p{Script=Han}「」、；：，。（）]/u
const deepest = 6
/** What the shop's words may not begin: 「品类券」 is followed by its terms, never by the rest of a title. */
const strictSlots: ReadonlySet<string> = new Set(['terms', 'why', 'state', 'lacks'])
/** Marks of lists, each item read by itself; a comma within a phrase comes only after the phrases. */
const listMarks = [
  ['；', 'semicolon'],
  ['、', 'comma'],
] as const
const clauseMarks = [['，', 'comma']] as const

/** Reads values by the phrases of a language: the one with the most words of its own first. */
export function createValueWords({ language, phrases, cards, typesetting }: Wordings): WordValue {
  const exact: Readonly<Record<string, string>> = { ...cards.phrases, ...phrases }
  const compiled = compile(exact)
  const seen = new Map<string, string | null>()

  const read = (value: string, place: Place): string | null => {
    const text = value.trim()
    if (!chinese.test(text)) return text
    const key = `${place.isStrict}${text}`
    const known = seen.get(key)
    if (known !== undefined) return known
    const found = place.depth > deepest ? null : find(text, place)
    seen.set(key, found)
    return found
  }
  const find = (text: string, place: Place): string | null =>
    (Object.hasOwn(exact, text) ? exact[text] : undefined) ??
    formatMomentIn(language, text) ??
    byParts(text, place, listMarks) ??
    byPattern(text, place) ??
    byParts(text, place, clauseMarks)

  const byPattern = (text: string, { depth, isStrict }: Place): string | null => {
    for (const { pattern, names, wording, beginsFreely } of compiled) {
      if (isStrict && beginsFreely) continue
      const match = pattern.exec(text)
      if (match === null) continue
      const values = names.map((name, at) => fillOf(name, match[at + 1] ?? '', depth))
      if (values.some((value) => value === null)) continue
      return fillSlots(wording, (name) => values[names.indexOf(name)] ?? '')
    }
    return null
  }

  const fillOf = (name: string, value: string, depth: number): string | null => {
    if (name === 'tenths') return language === 'zh-Hant' ? value : String(Math.round(1000 - Number(value) * 100) / 10)
    if (getSlotKind(name) === 'own') return quoted(value)
    const said = read(value, { depth: depth + 1, isStrict: strictSlots.has(name) })
    return said ?? (['free', 'text', 'quoted'].includes(getSlotKind(name)) ? quoted(value) : null)
  }

  const byParts = (
    text: string,
    { depth, isStrict }: Place,
    marks: typeof listMarks | typeof clauseMarks,
  ): string | null => {
    for (const [mark, join] of marks) {
      const parts = splitOutside(text, mark)
      if (parts.length < 2 || parts.some((part) => part.trim() === '')) continue
      const said = parts.map((part) => read(part, { depth: depth + 1, isStrict }))
      return said.every((one) => one !== null) ? said.join(language === 'zh-Hant' ? mark : typesetting[join]) : null
    }
    return null
  }

  const quoted = (value: string): string => quoteIn(language, value)
  return (value) => {
    // Only parts of one value come back: kept longer, shoppers' words would pile up in the thread.
    seen.clear()
    // A formal shop says 您 in its reasons, which are the same phrases.
    return read(value.replaceAll('您', '你'), { depth: 0, isStrict: false })
  }
}

const made = new WeakMap<Wordings, WordValue>()

/** The same, made once for each language: its phrases become several hundred patterns. */
export function getValueWords(wordings: Wordings): WordValue {
  const words = made.get(wordings) ?? createValueWords(wordings)
  made.set(wordings, words)
  return words
}

/** The shop's own words within another language: only their quotation marks and lists change. */
export function quoteIn(language: Wordings['language'], value: string): string {
  if (language === 'zh-Hant') return value
  return value
    .replace(/」、?「/g, '”, “')
    .replace(/「/g, '“')
    .replace(/」/g, '”')
    .trim()
}

function compile(phrases: Readonly<Record<string, string>>): CompiledPhrase[] {
  return Object.entries(phrases)
    .filter(([phrase]) => phrase.includes('{'))
    .toSorted(([a], [b]) => weight(b) - weight(a) || freedom(a) - freedom(b))
    .map(([phrase, wording]) => ({
      pattern: new RegExp(`^${toPattern(phrase)}$`, 'u'),
      names: findWordingSlots(phrase).map(({ name }) => name),
      wording,
      beginsFreely: /^\{(\w+)\}/.test(phrase) && getSlotKind(/^\{(\w+)\}/.exec(phrase)?.[1] ?? '') === 'free',
    }))
}

const kindWeights: Partial<Record<SlotKind, number>> = { number: 2, moment: 1, amount: 1 }

/** How much a phrase fixes: characters of its own, and slots that take nothing but a number, a moment or an amount. */
function weight(phrase: string): number {
  const own = phrase.replace(slotPattern, '').replace(/\s/g, '').length
  return findWordingSlots(phrase).reduce((sum, { name }) => sum + (kindWeights[getSlotKind(name)] ?? 0), own)
}

/** Slots that take anything. */
function freedom(phrase: string): number {
  return findWordingSlots(phrase).filter(({ name }) => ['free', 'phrase'].includes(getSlotKind(name))).length
}

function toPattern(phrase: string): string {
  return phrase
    .split(/(\{\w+\})/)
    .map((part) => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1]
      if (name !== undefined) return `\\s*(${kindPatterns[getSlotKind(name)]})\\s*`
      return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s*')
    })
    .join('')
}

/** The parts between marks that stand in no brackets or quotation marks. */
function splitOutside(text: string, mark: string): string[] {
  const parts: string[] = ['']
  let depth = 0
  for (const char of text) {
    if ('（「『'.includes(char)) depth += 1
    else if ('）」』'.includes(char)) depth -= 1
    if (char === mark && depth === 0) parts.push('')
    else parts[parts.length - 1] += char
  }
  return parts
}
