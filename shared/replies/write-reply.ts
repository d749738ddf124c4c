import type { LineId } from '../dialog/line-ids.ts'
import type { Language } from '../language/detect-language.ts'
import type { Persona } from '../protocol/shop.ts'
import type { LineValues } from './checks/check.ts'
import { chooseWording } from './choose-wording.ts'
import { templates } from './templates.ts'
import { type Occasion, wordsOfTone } from './tone-of.ts'
import { fillLine } from './wording/fill-line.ts'

/** Words lines in one conversation: no wording comes back before all of a line's wordings were used. */
export interface Writer {
  write(line: LineId, values?: LineValues): string
  /** `line#wording` of everything said so far, to be kept in the state. */
  readonly usedPhrases: string[]
  /** The lines of this turn alone, in their order. */
  readonly lines: LineId[]
  readonly language: Language
}

const keptPhrases = 60

/** A writer for one turn, continuing where the conversation's used phrases end. */
export function createWriter(persona: Persona, usedPhrases: readonly string[], occasion: Occasion = {}): Writer {
  const used = [...usedPhrases]
  const lines: LineId[] = []
  const { speech } = occasion
  const known = speech?.wordings.lines ?? templates
  const own = { shop: persona.shopName, assistant: persona.assistantName, greeting: persona.greeting }
  return {
    write(line, values = {}) {
      const last = wordingOf(known, used.at(-1))
      const timesUsed = (at: number) => used.filter((phrase) => phrase === `${line}#${at}`).length
      const at = chooseWording(known[line], timesUsed, last)
      used.push(`${line}#${at}`)
      lines.push(line)
      const wording = inMood(known[line][at] ?? '', occasion)
      const tone = wordsOfTone(persona, line, occasion)
      // Called 亲 in one breath after another, nobody feels called.
      const dear = last.includes('{dear}') ? '' : tone.dear
      const all = { ...tone, dear, ...own, ...values }
      if (speech === undefined) return fill(wording, all)
      const said = fillLine(speech.wordings, { line, wording }, all)
      speech.lacking.push(...said.lacking.map((slot) => `${line}:${slot}`))
      return said.text
    },
    get usedPhrases() {
      return used.slice(-keptPhrases)
    },
    lines,
    language: speech?.wordings.language ?? 'zh-Hans',
  }
}

/** The wording behind a used phrase; empty for one of a line that is no longer said. */
function wordingOf(known: Readonly<Record<string, readonly string[]>>, phrase = ''): string {
  const [line = '', at = ''] = phrase.split('#')
  return known[line]?.[Number(at)] ?? ''
}

/** Of `<unhurried|hurried>` the one that fits the day; neither holds a fact. */
function inMood(template: string, { brisk = false }: Occasion): string {
  return template.replace(/<([^<>|]*)\|([^<>|]*)>/g, (_, calm: string, hasty: string) => (brisk ? hasty : calm))
}

function fill(template: string, values: LineValues): string {
  const whole = template.replace(/\[([^[\]]*)\]/g, (_, part: string) => (isKnown(part, values) ? part : ''))
  const text = whole.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
  return tidy(text)
}

function isKnown(part: string, values: LineValues): boolean {
  return [...part.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => values[name] !== null && values[name] !== undefined)
}

/** Parts that fell away may leave doubled or misplaced punctuation behind. */
function tidy(text: string): string {
  return text
    .replace(/，(?=[。；，])/g, '')
    .replace(/。(?=[。，；])/g, '')
    .replace(/：(?=。)/g, '')
    .trim()
}
