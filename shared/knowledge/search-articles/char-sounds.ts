import { soundOf } from '../../language/sound-of.ts'
import { moreReadings } from './more-readings.data.ts'

/** How one character may be typed in pinyin. */
export interface CharSounds {
  /** Without tones, the commonest first. */
  readings: readonly string[]
  /** One bit for each letter that a reading begins with. */
  initials: number
  /** The first reading as careless ears hear it (zh is z, ng is n); the same number for all that sound so. */
  sound: number
}

const further = readTable()
const known = new Map<string, CharSounds | null>()
const soundNumbers = new Map<string, number>()

/** The sounds of a Han character; null for any other and for those nobody uses. */
export function soundsOf(char: string): CharSounds | null {
  const held = known.get(char)
  if (held !== undefined) return held
  const first = soundOf(char)
  const readings = [...new Set([...(first === null ? [] : [first]), ...(further.get(char) ?? [])])]
  const sounds = readings.length === 0 ? null : { readings, initials: toBits(readings), sound: numberOf(readings[0]) }
  known.set(char, sounds)
  return sounds
}

/** a–z. */
export function isLetter(char: string): boolean {
  return char >= 'a' && char <= 'z'
}

/** The bit of a letter a–z. */
export function bitOf(letter: string): number {
  return 1 << (letter.charCodeAt(0) - 97)
}

function readTable(): Map<string, string[]> {
  const table = new Map<string, string[]>()
  const words = moreReadings.trim().split(/\s+/)
  for (let at = 0; at + 1 < words.length; at += 2)
    for (const char of words[at + 1] ?? '') table.set(char, [...(table.get(char) ?? []), words[at] ?? ''])
  return table
}

function toBits(readings: readonly string[]): number {
  return readings.reduce((bits, reading) => bits | bitOf(reading), 0)
}

function numberOf(reading = ''): number {
  const loose = reading
    .replace(/^([zcs])h/, '$1')
    .replace(/^l(?=[aeiouv])/, 'n')
    .replace(/([aei])ng$/, '$1n')
  const found = soundNumbers.get(loose) ?? soundNumbers.size + 1
  soundNumbers.set(loose, found)
  return found
}
