import { useState } from 'preact/hooks'
import type { AskedWords, WordsWish } from '../../../shared/protocol/asked-words.ts'
import { useWritten } from '../use-written.ts'
import type { WordsDoor } from './words-door.ts'

type Refusal = Extract<AskedWords, { ok: false }>
type Pack = NonNullable<Refusal['pack']>

/** Other words for a text, by a press; where the browser lacks its pack, that is loaded by another one. */
export function useAskedWords(door: WordsDoor, text: string, wish: WordsWish) {
  const [pack, setPack] = useState<Pack | null>(null)
  const [share, setShare] = useState<number | null>(null)
  const [to, setTo] = useState<Extract<AskedWords, { ok: true }>['to']>(undefined)
  const ask = async (): Promise<AskedWords> => {
    const words = await door.ask(text, wish)
    setPack(words.ok ? null : (words.pack ?? null))
    if (words.ok) setTo(words.to)
    return words
  }
  const held = useWritten<Refusal['reason']>(text, ask)
  const { download } = door
  const load = async () => {
    if (pack === null || download === undefined) return
    setShare(0)
    // What did not load is said by the translation that follows.
    await download(pack, setShare).catch(() => undefined)
    setShare(null)
    await held.write()
  }
  const canLoad = held.writing.kind === 'refused' && held.writing.reason === 'downloadable' && download !== undefined
  return { ...held, to, share, load: canLoad && pack !== null ? load : null, canDownload: download !== undefined }
}
