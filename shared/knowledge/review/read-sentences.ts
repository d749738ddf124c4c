import type { AnswerVariant } from '../../protocol/article.ts'
import type { ClaimSentence } from './claim-sentence.ts'
import { foldText } from './fold-text.ts'
import { maskMeasures } from './mask-measures.ts'
import { splitSentences } from './split-sentences.ts'

/** The sentences of an answer and its steps, each prepared once for every reader. */
export function readSentences({ text, steps = [] }: Pick<AnswerVariant, 'text' | 'steps'>): ClaimSentence[] {
  return splitSentences([text, ...steps].join('\n')).map((sentence) => {
    const folded = foldText(sentence)
    return { exact: sentence, folded, masked: maskMeasures(folded) }
  })
}
