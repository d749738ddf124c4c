import * as v from 'valibot'
import { instantSchema } from './ids.ts'
import type { FileAnswer, TableFault, TableRow } from './order-file.ts'

/** What one phrase may hold, and how many a device keeps. */
export const phraseBounds = { group: 40, code: 40, text: 2000, phrases: 5000 } as const

/** Words that a seller says often, kept on this device. */
export const phraseSchema = v.object({
  id: v.string(),
  /** Empty: in no group. */
  group: v.pipe(v.string(), v.maxLength(phraseBounds.group)),
  /** A few letters or words that find it; may be empty. */
  code: v.pipe(v.string(), v.maxLength(phraseBounds.code)),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(phraseBounds.text)),
  /** When it was written or brought in last. */
  at: v.optional(instantSchema),
})
export type Phrase = v.InferOutput<typeof phraseSchema>

/** What a column of a phrase tool's export can hold; groups may lie in several, outermost first. */
export interface PhraseColumns {
  group: number[]
  code: number | null
  text: number | null
}

/** Why a row is left out. `full`: this device keeps no more. */
export type PhraseRowFault = 'no-text' | 'too-long' | 'garbled' | 'full'

/** `no-phrases`: it could be opened, and nothing in it is a phrase. */
export type PhraseFileFault = TableFault | 'no-phrases'

/** What a file would bring; nothing is kept yet. */
export interface PhrasePreview {
  /** Names it in later calls. */
  file: string
  /** The first rows of a table, for choosing columns by hand; none of a plain list. */
  head: TableRow[]
  /** 0: no row names the columns. */
  headerRow: number
  columns: PhraseColumns
  added: number
  /** Kept here already, word for word and in the same group. */
  same: number
  groups: { name: string; phrases: number }[]
  samples: Phrase[]
  bad: { row: number; reason: PhraseRowFault }[]
}

/** Phrases that were looked for, with the groups there are. */
export interface FoundPhrases {
  total: number
  groups: { name: string; phrases: number }[]
  found: Phrase[]
  /** Whether the last import can still be taken back. */
  canUndo: boolean
}

/** The phrase library of this device, in the engine's thread. `url` is a `blob:` address of this browser. */
export interface Phrases {
  /** By words, pinyin, first letters or code; without words all of a group, or of all of them (null). */
  findPhrases(words: string, group: string | null): Promise<FoundPhrases>
  /** With the id of one that is kept it replaces that one. */
  savePhrase(
    phrase: Omit<Phrase, 'id' | 'at'> & { id: string | null },
  ): Promise<{ ok: true; value: Phrase } | { ok: false; reason: PhraseRowFault }>
  removePhrase(id: string): Promise<void>
  openPhraseFile(url: string): Promise<FileAnswer<PhrasePreview, PhraseFileFault>>
  /** The same file with columns that a person chose; null: it was let go meanwhile. */
  mapPhraseFile(file: string, headerRow: number, columns: PhraseColumns): Promise<PhrasePreview | null>
  /** Keeps what the preview promised; null: the file was let go meanwhile. */
  takePhrases(file: string): Promise<{ added: number; same: number } | null>
  /** Takes the last import back and says how many phrases went; those that were changed since stay. */
  undoPhrases(): Promise<number>
  /** All of them as a table that other tools, and this one, open. */
  writePhraseFile(): Promise<string>
}
