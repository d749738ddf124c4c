import { homophones } from './homophones.data.ts'

const words = homophones.trim().split(/\s+/)
const syllables = new Map<string, string>()
for (let at = 0; at + 1 < words.length; at += 2)
  for (const char of words[at + 1] ?? '') if (!syllables.has(char)) syllables.set(char, words[at] ?? '')

const merged: readonly (readonly [RegExp, string])[] = [
  [/^([zcs])h/, '$1'],
  [/^l(?=[aeiouv])/, 'n'],
  [/([aei])ng$/, '$1n'],
]

/** How a Han character sounds, without its tone; null for the many that the table leaves out. */
export function soundOf(char: string): string | null {
  return syllables.get(char) ?? null
}

/** A sound as careless speakers tell it apart: zh is z, n is l, ng is n. */
export function looseSoundOf(char: string): string {
  return loose.get(char) ?? char
}

const loose = new Map([...syllables].map(([char, sound]) => [char, loosen(sound)]))

function loosen(sound: string): string {
  return merged.reduce((text, [pattern, by]) => text.replace(pattern, by), sound)
}
