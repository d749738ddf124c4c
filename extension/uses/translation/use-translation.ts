import { useEffect, useRef, useState } from 'preact/hooks'
import type { ShopperLanguage, TranslationTask } from '../../../shared/protocol/writing-uses.ts'
import { useDesk } from '../../desk/desk-context.ts'
import { useWritten } from '../use-written.ts'
import { openBrowserTranslator } from './browser-translator.ts'
import { mayBeForeign } from './may-be-foreign.ts'
import { type Translated, translateWords } from './translate-words.ts'

type Untranslated = Extract<Translated, { ok: false }>['reason']

/** A text in another language, when a person asks; `download` lets the browser load its pack and goes on by itself. */
export function useTranslation(text: string, to: ShopperLanguage) {
  const { engine } = useDesk()
  const [browser] = useState(() => openBrowserTranslator())
  const [share, setShare] = useState<number | null>(null)
  const ask = async (): Promise<Translated> => {
    const task = await engine.beginTranslation(text, to)
    return task === null ? { ok: false, reason: 'nothing-to-write' } : translateWords(task, { engine, browser })
  }
  const held = useWritten<Untranslated>(text, ask)
  const write = useRef(held.write)
  write.current = held.write
  const download = async (from: ShopperLanguage) => {
    setShare(0)
    // What did not load is said by the translation that follows.
    await browser.download({ from, to }, setShare).catch(() => undefined)
    setShare(null)
    // Whoever goes on typing while a pack loads wants those words, not the ones of then.
    await write.current()
  }
  return { ...held, browser, share, download }
}

/** What a message is in, when not in Chinese; null while nobody knows. */
export function useForeign(text: string): TranslationTask | null {
  const { engine } = useDesk()
  const [task, setTask] = useState<TranslationTask | null>(null)
  useEffect(() => {
    let isOver = false
    setTask(null)
    if (mayBeForeign(text))
      engine.beginTranslation(text, 'zh-Hans').then(
        (found) => {
          if (!isOver) setTask(found)
        },
        () => undefined, // an engine that is gone tells nothing: the words stand as they are
      )
    return () => {
      isOver = true
    }
  }, [engine, text])
  return task
}
