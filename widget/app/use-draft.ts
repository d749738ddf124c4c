import { useEffect, useRef, useState } from 'preact/hooks'
import { snapshot } from '../snapshot.ts'
import { useChat } from './chat-context.ts'

/** The words in the field. Each change is kept at once, and those the engine had no time for outlive a reload too. */
export function useDraft() {
  const { engine } = useChat()
  const [text, setText] = useState(() => takeRescued() ?? snapshot.peek()?.composerText ?? '')
  const unsaved = useRef<string | null>(null)
  const save = (words: string) => {
    unsaved.current = words
    const settle = () => {
      if (unsaved.current === words) unsaved.current = null
    }
    engine.setComposerText(words).then(settle, settle)
  }
  const write = (words: string) => {
    setText(words)
    save(words)
  }
  /** Sent words leave the field; the engine forgets them once they are in a message. */
  const take = () => setText('')
  /** What could not be sent stands before what was written since; alone, the engine has kept it itself. */
  const giveBack = (words: string) =>
    setText((now) => {
      if (now === '') return words
      const both = `${words}\n${now}`.trim()
      save(both)
      return both
    })
  useEffect(() => {
    if (text !== snapshot.peek()?.composerText) save(text)
    const rescue = () => unsaved.current !== null && keepForReload(unsaved.current)
    addEventListener('pagehide', rescue)
    return () => removeEventListener('pagehide', rescue)
  }, [])
  return { text, write, take, giveBack }
}

/** The session's storage is written before the page is gone; the engine's thread may not get that far. */
const key = `kefu-words:${location.pathname}`

function keepForReload(words: string): void {
  try {
    sessionStorage.setItem(key, words)
  } catch {
    // storage denied: what the engine saved has to do
  }
}

function takeRescued(): string | null {
  try {
    const words = sessionStorage.getItem(key)
    sessionStorage.removeItem(key)
    return words
  } catch {
    return null // storage denied: nothing was rescued
  }
}
