import type { DraftFinding } from '../../check-draft.ts'
import type { ReadText } from './read-draft.ts'

const expected =
  /预计|预估|估计|估|大概|大约|左右|约(?!定|好|时间)|一般|通常|可能|或许|expect|expected|should|around|about|estimated|may |might/
const most = /最多|最高|至多|上限|不超过|封顶|以内|at most|up to|maximum/

/** Ways to say that something is expected and not promised; that it is a bound; that it holds for some only. */
const kinds: readonly (readonly [reason: 'certainty' | 'limit', inBasis: RegExp, inDraft: RegExp])[] = [
  ['certainty', expected, expected],
  ['limit', most, most],
  [
    'limit',
    /仅(?!供)|只(?!要|是)|(?<![有权])限(?!时)|唯一|only/,
    /仅|只|限|唯|才|的话|要是|如果|若|范围|其余|其他|其它|除|以内|不超过|only|except/,
  ],
]

/** Limits of the basis for which the draft has no word at all. */
export function findLimits(draft: ReadText, basis: ReadText): DraftFinding[] {
  return kinds.flatMap(([reason, inBasis, inDraft]) => {
    const found = inBasis.exec(basis.text)?.[0]
    return found === undefined || inDraft.test(draft.text) ? [] : [{ reason, words: found }]
  })
}
