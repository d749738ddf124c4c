import type { LineId } from '../../dialog/line-ids.ts'
import type { LineValues } from '../checks/check.ts'
import { fillSlots } from './fill-slots.ts'
import { ownWords } from './slot-kinds.ts'
import { getValueWords, quoteIn } from './word-value.ts'
import { findWordingSlots, looseSlots } from './wording-slots.ts'
import type { Wordings } from './wordings.ts'

/** A line in another language; `lacking` names what had no words in it. */
export interface FilledText {
  text: string
  lacking: string[]
}

/** One wording of a line. */
export interface Wording {
  line: LineId
  wording: string
}

/** Before a value in words of ours: where a sentence begins with it, it begins with a capital. */
const ours = '\u{1}'

/** Fills a wording whose parts for unknown values are still in brackets. */
export function fillLine(wordings: Wordings, { line, wording }: Wording, values: LineValues): FilledText {
  const whole = wording.replace(/\[([^[\]]*)\]/g, (_, part: string) => (isKnown(part, values) ? part : ''))
  const lacking: string[] = []
  // An empty value leaves no blank of its own behind.
  const filled = whole.replace(/\{(\w+)\}/g, (slot, name: string) => (values[name] === '' ? '' : slot))
  const text = fillSlots(tidy(filled), (name) => {
    const said = sayValue(wordings, { line, name }, values[name])
    if (said === null) lacking.push(name)
    return said ?? ''
  })
  return { text: close(wordings, text), lacking }
}

function isKnown(part: string, values: LineValues): boolean {
  return findWordingSlots(part).every(({ name }) => values[name] !== null && values[name] !== undefined)
}

function sayValue(
  wordings: Wordings,
  { line, name }: { line: LineId; name: string },
  value: LineValues[string],
): string | null {
  if (typeof value !== 'string' || looseSlots.has(name)) return String(value ?? '')
  const said = getValueWords(wordings)(value)
  // Chinese sets its figures apart by the blanks around them.
  if (said !== null && wordings.language === 'zh-Hant') return value.replace(value.trim(), () => said)
  if (said !== null) return said === value.trim() ? said : `${ours}${said}`
  return ownWords.has(name) || ownWords.has(`${line}:${name}`) ? quoteIn(wordings.language, value) : null
}

/** Parts that fell away may leave doubled or misplaced punctuation behind. */
function tidy(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ +(?=[.,;:?])/g, '')
    .replace(/[,;:](?=[.,;?])/g, '')
    .replace(/[，：](?=[。；，])/g, '')
    .replace(/。(?=[。，；])/g, '')
    .trim()
}

/** A blank behind what ends a sentence: the next line comes right after it. */
function close({ typesetting, language }: Wordings, text: string): string {
  const begun = text
    .replace(
      new RegExp(`(^|[.?] )${ours}(\\p{Ll})`, 'gu'),
      (_, before: string, first: string) => `${before}${first.toUpperCase()}`,
    )
    .replaceAll(ours, '')
  const isOver = /[.?:)။”]$/u.test(begun) || (language === 'th' && begun !== '')
  return isOver ? `${begun}${typesetting.gap}` : begun
}
