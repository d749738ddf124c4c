import { isOneOff } from './is-one-off.ts'
import { looseSoundOf, soundOf } from './sound-of.ts'

/** A product name found although it is misspelt: where it stands, as it was typed, and what it names. */
export interface MisspeltMatch {
  start: number
  end: number
  word: string
  value: string[]
}

/** Finds listed names spelt by ear (冲峰衣), in pinyin, or with one character wrong, missing, extra or swapped. */
export type MisspeltMatcher = (text: string) => MisspeltMatch[]

type Name = { name: string; sounds: string[]; value: string[] }

/** Names by two neighbours of theirs, so that a position of the text costs a look-up or three. */
type Tables = {
  /** By how the first two characters sound. */
  bySound: Map<string, Name[]>
  /** Names of four characters and more: one edit leaves the first two or the last two as they are. */
  byHead: Map<string, Name[]>
  byTail: Map<string, Name[]>
  byPinyin: Map<string, string[]>
}

const hanOnly = /^\p{Script=Han}+$/u
const shortestByEar = 3
const shortestByEdit = 4
/** Nobody names goods after so many characters of a message. */
const longest = 300

/** Builds the matcher from names and what they stand for. */
export function createMisspeltMatcher(entries: Iterable<readonly [name: string, value: string[]]>): MisspeltMatcher {
  const tables: Tables = { bySound: new Map(), byHead: new Map(), byTail: new Map(), byPinyin: new Map() }
  for (const [name, value] of entries) {
    if (!hanOnly.test(name) || name.length < shortestByEar || name.length > 8) continue
    addName(tables, { name, value, sounds: soundsOf(name) })
  }
  for (const table of [tables.bySound, tables.byHead, tables.byTail])
    for (const names of table.values()) names.sort((a, b) => b.name.length - a.name.length)
  return tables.bySound.size === 0 ? () => [] : (text) => matchAll(text.slice(0, longest), tables)
}

function addName({ bySound, byHead, byTail, byPinyin }: Tables, entry: Name): void {
  const { name, sounds, value } = entry
  file(bySound, `${sounds[0] ?? ''} ${sounds[1] ?? ''}`, entry)
  const pinyin = [...name].map((char) => soundOf(char) ?? '?').join('')
  if (!pinyin.includes('?') && pinyin.length >= 6) byPinyin.set(pinyin, value)
  if (name.length < shortestByEdit) return
  file(byHead, name.slice(0, 2), entry)
  file(byTail, name.slice(-2), entry)
}

function file(table: Map<string, Name[]>, key: string, entry: Name): void {
  const known = table.get(key)
  if (known === undefined) table.set(key, [entry])
  else known.push(entry)
}

function matchAll(text: string, tables: Tables): MisspeltMatch[] {
  const found: MisspeltMatch[] = []
  const sounds = soundsOf(text)
  for (let at = 0; at + 1 < text.length; at += 1) {
    const match = byEar(text, sounds, { at, tables }) ?? byEdit(text, at, tables)
    if (match === null || (found.at(-1)?.end ?? 0) > match.start) continue
    found.push(match)
  }
  return [...found, ...matchPinyin(text, tables)]
}

function byEar(text: string, sounds: string[], { at, tables }: { at: number; tables: Tables }): MisspeltMatch | null {
  for (const { sounds: wanted, value } of tables.bySound.get(`${sounds[at] ?? ''} ${sounds[at + 1] ?? ''}`) ?? []) {
    const end = at + wanted.length
    if (end <= text.length && wanted.every((sound, place) => sounds[at + place] === sound))
      return { start: at, end, word: text.slice(at, end), value }
  }
  return null
}

/** A name whose first two or last two characters stand here, one edit away. */
function byEdit(text: string, at: number, { byHead, byTail }: Tables): MisspeltMatch | null {
  const pair = text.slice(at, at + 2)
  for (const { name, value } of byHead.get(pair) ?? [])
    for (const length of [name.length, name.length - 1, name.length + 1]) {
      const match = takeEdited(text, { start: at, end: at + length }, { name, value })
      if (match !== null) return match
    }
  for (const { name, value } of byTail.get(pair) ?? [])
    for (const length of [name.length, name.length - 1, name.length + 1]) {
      const match = takeEdited(text, { start: at + 2 - length, end: at + 2 }, { name, value })
      if (match !== null) return match
    }
  return null
}

function takeEdited(
  text: string,
  { start, end }: { start: number; end: number },
  { name, value }: Pick<Name, 'name' | 'value'>,
): MisspeltMatch | null {
  if (start < 0 || end > text.length) return null
  const word = text.slice(start, end)
  return hanOnly.test(word) && isOneOff(word, name) ? { start, end, word, value } : null
}

function matchPinyin(text: string, { byPinyin }: Tables): MisspeltMatch[] {
  return [...text.matchAll(/[a-z]{6,30}/g)].flatMap((match) => {
    const value = byPinyin.get(match[0])
    return value === undefined
      ? []
      : [{ start: match.index, end: match.index + match[0].length, word: match[0], value }]
  })
}

function soundsOf(text: string): string[] {
  return text.split('').map(looseSoundOf)
}
