import { detectLanguage } from '../../../language/detect-language.ts'
import type { ShopperLanguage, TranslationTask } from '../../../protocol/writing-uses.ts'
import { hideForTranslation } from './hide-for-translation.ts'

/** What is to be translated, its values hidden; null where it is in that language already or says nothing in any. */
export function beginTranslation(text: string, to: ShopperLanguage): TranslationTask | null {
  const source = text.trim()
  // Words that belong to no language are in the one that is asked for: nothing to do.
  const from = detectLanguage(source, to)
  if (from === to || isChinese(from, to)) return null
  const { marked, values } = hideForTranslation(source, to)
  return /\p{L}/u.test(marked.replace(/⟦a\d+⟧/g, '')) ? { from, to, source, marked, values } : null
}

/** Who reads one Chinese script reads the other. */
function isChinese(...both: ShopperLanguage[]): boolean {
  return both.every((language) => language.startsWith('zh'))
}
