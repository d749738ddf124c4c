import { compareTexts } from '../../language/compare-texts.ts'
import type { WrittenWords } from '../../protocol/writing-uses.ts'
import { quoteAsData } from '../draft/quote-as-data.ts'
import { rewordChecked } from './reword-checked.ts'
import type { WritingModel } from './write-checked.ts'

/** More than an article holds is no summary of answers. */
const longestBasis = 1200
const alikeFrom = 0.8

/**
 * One answer out of operators' own words, for the editor: whatever stands in it, an operator said. Sentences that say
 * nearly the same count once, so that every other one has to be there.
 */
export async function writeArticle(
  model: WritingModel,
  question: string,
  answers: readonly string[],
): Promise<WrittenWords> {
  const basis = joinAnswers(answers)
  if (basis.length > longestBasis) return { ok: false, reason: 'too-long' }
  return rewordChecked(model, {
    basis,
    order: `你替店铺把客服答过的话整理成一篇知识文章的答案，写给所有客户看，不称呼某一个人。客户问的是（资料）：${quoteAsData(question)}`,
  })
}

/** Each sentence once, in the order in which they were said. */
export function joinAnswers(answers: readonly string[]): string {
  const kept: string[] = []
  for (const sentence of answers.flatMap(toSentences))
    if (!kept.some((one) => isSame(one, sentence))) kept.push(sentence)
  return kept.join('')
}

/** Alike, and with the same figures and denials: 3 天 and 5 天 are two answers. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) =>
    (text.match(/\p{N}+|[一二三四五六七八九十两百]|不|没|无|别|非/gu) ?? []).join(),
  )
  return a === b && compareTexts(one, other).ofBoth >= alikeFrom
}

function toSentences(text: string): string[] {
  const found = text.match(/[^。！？!?\n]+[。！？!?\n]*/g) ?? []
  return found.map((sentence) => sentence.trim()).flatMap((sentence) => closed(sentence))
}

function closed(sentence: string): string[] {
  if (sentence === '') return []
  return [/[。！？!?]$/.test(sentence) ? sentence : `${sentence}。`]
}
