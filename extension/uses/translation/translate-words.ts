import type { SellerEngine } from '../../../shared/engine/api.ts'
import type { TranslationTask, WordsBy, WritingRefusal, WrittenWords } from '../../../shared/protocol/writing-uses.ts'
import type { BrowserTranslator } from './browser-translator.ts'

/** A translation, or why there is none; `downloadable`: the browser could, once a person lets it load its pack. */
export type Translated =
  | { ok: true; value: string; by?: WordsBy }
  | { ok: false; reason: WritingRefusal | 'downloadable' | 'cannot' }

export interface TranslationDoors {
  engine: Pick<SellerEngine, 'endTranslation' | 'translate'>
  browser: BrowserTranslator
}

/** The browser's translator first, then a model; each checked. Neither: said so, for it is true of this device. */
export async function translateWords(
  task: TranslationTask,
  { engine, browser }: TranslationDoors,
): Promise<Translated> {
  const availability = await browser.availability(task).catch(() => 'unavailable' as const)
  const translated = availability === 'available' ? await askBrowser(task, { engine, browser }) : null
  if (translated?.ok) return translated
  const written = await engine.translate(task)
  if (written.ok) return written
  if (written.reason !== 'no-model') return written
  if (translated !== null) return translated
  return { ok: false, reason: availability === 'unavailable' ? 'cannot' : 'downloadable' }
}

async function askBrowser(task: TranslationTask, { engine, browser }: TranslationDoors): Promise<WrittenWords> {
  try {
    const checked = await engine.endTranslation(task, await browser.translate(task.marked, task))
    return checked.ok ? { ...checked, by: 'browser' } : checked
  } catch {
    // Whatever the browser says of itself helps nobody: a model may still do it.
    return { ok: false, reason: 'failed' }
  }
}
