import type { SellerEngine } from '../../shared/engine/api.ts'
import type { FromHost, ToHost } from '../../shared/protocol/console.ts'
import { openBrowserTranslator } from '../uses/translation/browser-translator.ts'
import { createWordsDoor } from '../uses/words/words-door.ts'

type Ask = Extract<ToHost, { type: 'words.ask' }>

/** Translates, or puts a tone better, for a page: what goes wrong there is an answer as well. */
export function serveWords(engine: SellerEngine, post: (message: FromHost) => void) {
  const door = createWordsDoor(engine, openBrowserTranslator())
  return async ({ askId, text, wish }: Ask): Promise<void> => {
    const words = await door.ask(text, wish).catch(() => ({ ok: false, reason: 'failed' }) as const)
    post({ type: 'words.written', askId, words })
  }
}
