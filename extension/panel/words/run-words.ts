import type { AskedWords } from '../../../shared/protocol/asked-words.ts'
import type { FromHost, ToHost } from '../../../shared/protocol/console.ts'
import type { WordsDoor } from '../../uses/words/words-door.ts'

const failed: AskedWords = { ok: false, reason: 'failed' }

/** The door of the overlay: what engines and translators write comes over the line, for the page holds none. */
export function runWords(post: (message: ToHost) => boolean) {
  const waiting = new Map<string, (words: AskedWords) => void>()
  const door: WordsDoor = {
    ask: (text, wish) =>
      new Promise((resolve) => {
        const askId = crypto.randomUUID()
        if (!post({ type: 'words.ask', askId, text, wish })) return resolve(failed)
        waiting.set(askId, resolve)
      }),
  }
  return {
    door,
    receive({ askId, words }: Extract<FromHost, { type: 'words.written' }>) {
      waiting.get(askId)?.(words)
      waiting.delete(askId)
    },
    /** The line is new: who asked the old one is not left waiting. */
    open() {
      for (const settle of waiting.values()) settle(failed)
      waiting.clear()
    },
  }
}
