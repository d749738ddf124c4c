import type { LineId } from '../dialog/line-ids.ts'
import type { Persona } from '../protocol/shop.ts'
import type { LineValues } from './checks/check.ts'
import { templates } from './templates.ts'

const tones: Record<Persona['tone'], Record<'dear' | 'you' | 'ne' | 'o', string>> = {
  warm: { dear: '亲，', you: '你', ne: '呢', o: '哦' },
  formal: { dear: '', you: '您', ne: '', o: '' },
  plain: { dear: '', you: '你', ne: '', o: '' },
}

/** Words lines in one conversation: no wording comes back before all of a line's wordings were used. */
export interface Writer {
  write(line: LineId, values?: LineValues): string
  /** `line#wording` of everything said so far, to be kept in the state. */
  readonly usedPhrases: string[]
}

const keptPhrases = 60

/** A writer for one turn, continuing where the conversation's used phrases end. */
export function createWriter(persona: Persona, usedPhrases: readonly string[]): Writer {
  const used = [...usedPhrases]
  const own = { shop: persona.shopName, assistant: persona.assistantName, greeting: persona.greeting }
  return {
    write(line, values = {}) {
      const at = nextWording(line, used)
      used.push(`${line}#${at}`)
      return fill(templates[line][at] ?? '', { ...tones[persona.tone], ...own, ...values })
    },
    get usedPhrases() {
      return used.slice(-keptPhrases)
    },
  }
}

/** The wording used least so far, the first of them. */
function nextWording(line: LineId, used: string[]): number {
  const counts = templates[line].map((_, at) => used.filter((phrase) => phrase === `${line}#${at}`).length)
  return counts.indexOf(Math.min(...counts))
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
