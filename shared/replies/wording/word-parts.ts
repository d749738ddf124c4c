import { detectLanguage } from '../../language/detect-language.ts'
import type { Part } from '../../protocol/conversation.ts'
import { labelsOfCard } from './labels-of-card.ts'
import { wordCard } from './word-card.ts'
import { wordTap } from './word-tap.ts'
import type { Wordings } from './wordings.ts'

/** Parts in a language; `lacking` names what stands on cards and has no words in it. */
export interface WordedParts {
  parts: Part[]
  lacking: string[]
}

/** Parts with their cards and buttons in a language; the shop's own words, such as an article's question, stay. */
export function wordParts(parts: readonly Part[], wordings: Wordings): WordedParts {
  const lacking: string[] = []
  const worded = parts.map((part): Part => {
    if (part.kind === 'text') return { ...part, text: part.text.trimEnd(), ...languageOf(part.text, wordings) }
    if (part.kind === 'quick-replies')
      return { ...part, texts: part.texts.map((text) => wordTap(text, wordings) ?? text), language: wordings.language }
    if (part.kind !== 'card') return part
    const said = wordCard(part.card, wordings)
    lacking.push(...said.lacking)
    const labels = labelsOfCard(part.card, wordings)
    // The people of the shop read it in Chinese, so that one goes along.
    const from = said.card === part.card ? {} : { from: part.card }
    return { kind: 'card', card: said.card, told: { language: wordings.language, labels, ...from } }
  })
  return { parts: worded, lacking }
}

/** The shop's own words inside a reply in another language stay in Chinese, and are to be read aloud so. */
function languageOf(text: string, { language }: Wordings): { language: Wordings['language'] } {
  const isShops = language !== 'zh-Hant' && detectLanguage(text, language).startsWith('zh')
  return { language: isShops ? 'zh-Hans' : language }
}
