import { type OpenedPhraseRows, openPhraseFile } from '../import/phrases/open-phrase-file.ts'
import { checkPhrase, readPhraseRow } from '../import/phrases/read-phrase-row.ts'
import { writePhrases } from '../import/phrases/write-phrases.ts'
import { tableLimits } from '../import/tables/table-limits.ts'
import { ok, refuse } from '../lib/result.ts'
import { type Phrase, type PhrasePreview, type Phrases, phraseBounds } from '../protocol/phrase.ts'
import type { EngineEnvironment } from './environment.ts'
import { fetchBytes } from './fetch-bytes.ts'
import type { KeptPhrases } from './kept-phrases.ts'
import { countGroups, createPhraseSearch, toPhraseKey } from './phrases-search.ts'

interface PhrasesDeps {
  env: Pick<EngineEnvironment, 'fetch' | 'makeId' | 'now'>
  openKept(): Promise<KeptPhrases>
}

const headRows = 6
const samples = 20
const badRowsTold = 200
/** What nobody took makes room for the next. */
const filesHeld = 2

/** The phrase library of this device. */
export function createPhrases({ env, openKept }: PhrasesDeps): Phrases {
  const files = new Map<string, OpenedPhraseRows>()
  const search = createPhraseSearch()
  const load = async () => (await openKept()).get()
  const change: KeptPhrases['change'] = async (toNext) => (await openKept()).change(toNext)
  const readBeside = (opened: OpenedPhraseRows, kept: readonly Phrase[]) =>
    readAll(opened, { kept, makeId: env.makeId, at: new Date(env.now()).toISOString() })
  const preview = async (file: string, opened: OpenedPhraseRows): Promise<PhrasePreview> => {
    files.set(file, opened)
    const { added, same, bad } = readBeside(opened, (await load()).phrases)
    const { headerRow, columns, rows, isList } = opened
    const head = isList ? [] : rows.slice(0, headRows)
    const told = { groups: countGroups(added), samples: added.slice(0, samples), bad: bad.slice(0, badRowsTold) }
    return { file, head, headerRow, columns, added: added.length, same, ...told }
  }
  return {
    async findPhrases(words, group) {
      const { phrases, imported } = await load()
      const found = search(phrases, words, group)
      return { total: phrases.length, groups: countGroups(phrases), found, canUndo: imported.length > 0 }
    },
    async savePhrase({ id, ...words }) {
      const checked = checkPhrase(words)
      if (!checked.ok) return checked
      const saved: Phrase = { id: id ?? env.makeId(), ...checked.value, at: new Date(env.now()).toISOString() }
      let isFull = false
      await change((held) => {
        const place = held.phrases.findIndex((one) => one.id === id)
        isFull = place < 0 && held.phrases.length >= phraseBounds.phrases
        if (isFull) return held
        return { ...held, phrases: place < 0 ? [...held.phrases, saved] : held.phrases.with(place, saved) }
      })
      return isFull ? refuse('full') : ok(saved)
    },
    async removePhrase(id) {
      await change((held) => ({ ...held, phrases: held.phrases.filter((one) => one.id !== id) }))
    },
    async openPhraseFile(url) {
      const bytes = await fetchBytes(env, url, tableLimits.fileBytes)
      const opened = bytes.ok ? openPhraseFile(bytes.value) : bytes
      if (!opened.ok) return opened
      const told = await preview(env.makeId(), opened.value)
      const [oldest] = files.keys()
      if (files.size > filesHeld && oldest !== undefined) files.delete(oldest)
      return ok(told)
    },
    async mapPhraseFile(file, headerRow, columns) {
      const held = files.get(file)
      return held === undefined ? null : preview(file, { ...held, headerRow, columns })
    },
    async takePhrases(file) {
      const held = files.get(file)
      if (held === undefined) return null
      files.delete(file)
      // Read again: what was kept since the preview is not doubled.
      let told = { added: 0, same: 0 }
      await change((kept) => {
        const { added, same } = readBeside(held, kept.phrases)
        told = { added: added.length, same }
        return added.length === 0 ? kept : { phrases: [...kept.phrases, ...added], imported: added }
      })
      return told
    },
    async undoPhrases() {
      let gone = 0
      await change(({ phrases, imported }) => {
        const came = new Map(imported.map((one) => [one.id, JSON.stringify(one)]))
        const left = phrases.filter((one) => came.get(one.id) !== JSON.stringify(one))
        gone = phrases.length - left.length
        return { phrases: left, imported: [] }
      })
      return gone
    },
    writePhraseFile: async () => writePhrases((await load()).phrases),
  }
}

interface Reading {
  kept: readonly Phrase[]
  makeId: () => string
  /** When it is read. */
  at: string
}

/** What a file would bring beside what is kept. */
function readAll(opened: OpenedPhraseRows, { kept, makeId, at }: Reading) {
  const known = new Set(kept.map(toPhraseKey))
  const added: Phrase[] = []
  const bad: PhrasePreview['bad'] = []
  let same = 0
  for (const row of opened.rows) {
    if (row.row <= opened.headerRow) continue
    const read = readPhraseRow(row, opened.columns)
    if (!read.ok) bad.push({ row: row.row, reason: read.reason })
    else if (known.has(toPhraseKey(read.value))) same += 1
    else if (kept.length + added.length >= phraseBounds.phrases) bad.push({ row: row.row, reason: 'full' })
    else {
      known.add(toPhraseKey(read.value))
      added.push({ id: makeId(), ...read.value, at })
    }
  }
  return { added, same, bad }
}
