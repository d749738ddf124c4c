import type { SellerEngine } from '../../../shared/engine/api.ts'
import type { AskedWords, WordsWish } from '../../../shared/protocol/asked-words.ts'
import type { ShopperLanguage } from '../../../shared/protocol/writing-uses.ts'
import type { BrowserTranslator, LanguagePair } from '../translation/browser-translator.ts'
import { translateWords } from '../translation/translate-words.ts'

/** Where a page asks for other words than the rules': a translation, a tone by an engine. */
export interface WordsDoor {
  ask(text: string, wish: WordsWish): Promise<AskedWords>
  /** Loads the browser's pack; only pages of the extension can, and only on a press. */
  download?(pair: LanguagePair, onShare: (share: number) => void): Promise<void>
}

type Engine = Pick<SellerEngine, 'beginTranslation' | 'endTranslation' | 'translate' | 'rewordTone'>

/** The door in a page that holds the engine itself: engines in the order of the desk. */
export function createWordsDoor(engine: Engine, browser: BrowserTranslator): Required<WordsDoor> {
  const doors = { engine, browser }
  return {
    ask: (text, wish) =>
      wish.kind === 'tone' ? engine.rewordTone(text, wish.tone) : translateEitherWay(text, wish.shopper, doors),
    download: browser.download,
  }
}

async function translateEitherWay(
  text: string,
  shopper: ShopperLanguage,
  { engine, browser }: { engine: Engine; browser: BrowserTranslator },
): Promise<AskedWords> {
  const toChinese = await engine.beginTranslation(text, 'zh-Hans')
  const task = toChinese ?? (shopper === 'zh-Hans' ? null : await engine.beginTranslation(text, shopper))
  if (task === null) return { ok: false, reason: 'nothing-to-write' }
  const { from, to } = task
  const written = await translateWords(task, { engine, browser })
  if (written.ok) return { ...written, to }
  return written.reason === 'downloadable' ? { ...written, pack: { from, to } } : written
}
