import type { Article } from '../../protocol/article.ts'
import type { ClaimSentence, FoundClaim } from './claim-sentence.ts'
import { foldText } from './fold-text.ts'
import { readGoods } from './read-scope.ts'

const cue =
  /质保|保修|三包|包修|内(?:可以|都能?|能)?免费维?修|联保|保换|(?<![确担价])保(?=\s*[\d一二两三四五六七八九十半])/
/** Parts that have a term of their own. */
const part = /主要部件|主板|压缩机|电机|内胆|屏幕|配件|电池|轮子|拉杆|拉链/
const otherTerm = /退|换|检查|换一次|开票|激活|收货/

/** How long what is under warranty; each time takes the goods named next to it, else those of the sentence or title. */
export function readWarranties({ folded, masked }: ClaimSentence, article: Article | null): FoundClaim[] {
  if (!cue.test(folded)) return []
  const ofSentence = readGoods(folded.slice(0, masked.measures[0]?.start ?? folded.length))
  let from = 0
  return masked.measures.flatMap((measure) => {
    if (measure.kind !== 'duration') return []
    const before = folded.slice(from, measure.start)
    from = measure.end
    const after = /^[^,，。、;；]{0,14}/.exec(folded.slice(measure.end))?.[0] ?? ''
    if (otherTerm.test(before) || otherTerm.test(after) || measure.high < 30 * 24) return []
    const clause = before.slice(
      Math.max(before.lastIndexOf('，'), before.lastIndexOf(','), before.lastIndexOf('：'), before.lastIndexOf(':')) +
        1,
    )
    const own = readGoods(`、${clause}${after}`)
    const goods = own.length > 0 ? own : ofSentence.length > 0 ? ofSentence : readGoods(foldText(article?.title ?? ''))
    const named = part.exec(clause)?.[0]
    const aspect = {
      id: named === undefined ? 'warranty' : `warranty-${named}`,
      label: '质保期',
      better: 'more' as const,
    }
    const start = measure.start - clause.length
    return [{ aspect, value: { kind: 'measure' as const, measure }, start, end: measure.end, window: clause, goods }]
  })
}
