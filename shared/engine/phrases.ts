import * as v from 'valibot'
import { type OpenedPhraseRows, openPhraseFile } from '../import/phrases/open-phrase-file.ts'
import { checkPhrase, readPhraseRow } from '../import/phrases/read-phrase-row.ts'
import { writePhrases } from '../import/phrases/write-phrases.ts'
import { tableLimits } from '../import/tables/table-limits.ts'
import { ok, refuse } from '../lib/result.ts'
import { type Phrase, type PhrasePreview, type Phrases, phraseBounds, phraseSchema } from '../protocol/phrase.ts'
import type { Store } from '../store/store.ts'
import type { EngineEnvironment } from './environment.ts'
import { fetchBytes } from './fetch-bytes.ts'
import { countGroups, createPhraseSearch, toPhraseKey } from './phrases-search.ts'

const setting = 'phrases'
/** `imported`: of the last import, as they came. */
const keptSchema = v.object({ phrases: v.array(phraseSchema), imported: v.array(phraseSchema) })
type Kept = v.InferOutput<typeof keptSchema>

const headRows = 6
const samples = 20
const badRowsTold = 200
/** What nobody took makes room for the next. */
const filesHeld = 2

/** The phrase library of this device: in a store of its own, so that another shop's sign-in leaves it alone. */
export function createPhrases(env: Pick<EngineEnvironment, 'fetch' | 'makeId' | 'openStore'>): Phrases {
  const files = new Map<string, OpenedPhraseRows>()
  const search = createPhraseSearch()
  let opening: Promise<{ store: Store; kept: Kept }> | null = null
  const open = async () => {
    const store = await env.openStore('kefu-phrases')
    const kept = (await store.loadSetting(setting, keptSchema)) ?? { phrases: [], imported: [] }
    return { store, kept }
  }
  const load = () => (opening ??= open())
  const keep = async (next: Kept) => {
    const opened = await load()
    Object.assign(opened.kept, next)
    await opened.store.saveSetting(setting, opened.kept)
  }
  const preview = async (file: string, opened: OpenedPhraseRows): Promise<PhrasePreview> => {
    files.set(file, opened)
    const { added, same, bad } = readAll(opened, { kept: (await load()).kept.phrases, makeId: env.makeId })
    const { headerRow, columns, rows, isList } = opened
    const head = isList ? [] : rows.slice(0, headRows)
    const told = { groups: countGroups(added), samples: added.slice(0, samples), bad: bad.slice(0, badRowsTold) }
    return { file, head, headerRow, columns, added: added.length, same, ...told }
  }
  return {
    async findPhrases(words, group) {
      const { phrases, imported } = (await load()).kept
      const found = search(phrases, words, group)
      return { total: phrases.length, groups: countGroups(phrases), found, canUndo: imported.length > 0 }
    },
    async savePhrase({ id, ...words }) {
      const checked = checkPhrase(words)
      if (!checked.ok) return checked
      const { phrases, imported } = (await load()).kept
      const saved = { id: id ?? env.makeId(), ...checked.value }
      const place = phrases.findIndex((one) => one.id === id)
      if (place < 0 && phrases.length >= phraseBounds.phrases) return refuse('full')
      await keep({ phrases: place < 0 ? [...phrases, saved] : phrases.with(place, saved), imported })
      return ok(saved)
    },
    async removePhrase(id) {
      const { phrases, imported } = (await load()).kept
      await keep({ phrases: phrases.filter((one) => one.id !== id), imported })
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
      const { phrases } = (await load()).kept
      const { added, same } = readAll(held, { kept: phrases, makeId: env.makeId })
      if (added.length > 0) await keep({ phrases: [...phrases, ...added], imported: added })
      return { added: added.length, same }
    },
    async undoPhrases() {
      const { phrases, imported } = (await load()).kept
      const came = new Map(imported.map((one) => [one.id, JSON.stringify(one)]))
      const left = phrases.filter((one) => came.get(one.id) !== JSON.stringify(one))
      await keep({ phrases: left, imported: [] })
      return phrases.length - left.length
    },
    writePhraseFile: async () => writePhrases((await load()).kept.phrases),
  }
}

interface Reading {
  kept: readonly Phrase[]
  makeId: () => string
}

/** What a file would bring beside what is kept. */
function readAll(opened: OpenedPhraseRows, { kept, makeId }: Reading) {
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
      added.push({ id: makeId(), ...read.value })
    }
  }
  return { added, same, bad }
}
