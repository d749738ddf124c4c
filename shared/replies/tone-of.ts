import type { LineId } from '../dialog/line-ids.ts'
import type { Persona } from '../protocol/shop.ts'
import { type Voice, voiceOfTone } from '../protocol/voice.ts'
import type { Wordings } from './wording/wordings.ts'

/** What a message is said in: to somebody upset or about something grave, or in the haste of a campaign. */
export interface Occasion {
  grave?: boolean
  brisk?: boolean
  /** The language of the reply; absent for simplified Chinese. */
  speech?: Speech
}

/** A language, and what turned out to have no words in it, as `line:slot`. */
export interface Speech {
  wordings: Wordings
  lacking: string[]
}

/** The words that a tone puts into lines. */
export type Tone = Record<'dear' | 'you' | 'ne' | 'o', string>

const dears: Record<Voice['address'], string> = { qin: '亲，', bao: '宝，', nin: '', none: '' }

/** How a shop speaks: as it set it, else as its tone does. */
export function voiceOf({ tone, voice = voiceOfTone[tone] }: Persona): Voice {
  return tone === 'formal' ? { ...voice, address: 'nin', particles: false } : voice
}

/** What a shop calls the person it speaks to. */
export function youOf(persona: Persona): '您' | '你' {
  return voiceOf(persona).address === 'nin' ? '您' : '你'
}

/** The shop's words in a line; neither in haste nor to somebody upset does it call anybody 亲 or trail off in 呢. */
export function toneOf(persona: Persona, line: LineId, { grave = false, brisk = false }: Occasion): Tone {
  const { address, particles } = voiceOf(persona)
  const isBare = grave || brisk || isGrave(line)
  return {
    dear: isBare ? '' : dears[address],
    you: youOf(persona),
    ne: particles && !isBare ? '呢' : '',
    o: particles && !isBare ? '哦' : '',
  }
}

/** The words of the shop's tone in the language of the reply. */
export function wordsOfTone(persona: Persona, line: LineId, occasion: Occasion): Record<string, string> {
  const { speech, grave = false, brisk = false } = occasion
  if (speech === undefined) return toneOf(persona, line, occasion)
  const words = speech.wordings.tones[persona.tone]
  return grave || brisk || isGrave(line) ? { ...words, dear: '', ne: '', o: '' } : { ...words }
}

/** Anger, law, danger, and what comforts: said plainly in every shop. */
export function isGrave(line: LineId): boolean {
  return line.startsWith('handoff.') || line.startsWith('soothe.') || line === 'draft.soothe'
}
