import type { DraftFinding } from '../../check-draft.ts'
import type { ReadText } from './read-draft.ts'

const expected =
  /预计|预估|估计|估|大概|大约|左右|(?<![预签节公合特])约(?!定|好|时间|您|装)|一般|通常|可能|或许|也许|顺利|有望|差不多|应该|或有|没法保证|上下|许是|不保证|说不准|会慢|慢点|expect|expected|should|around|about|estimated|may |might/
const most = /最多|最高|至多|上限|不超过|封顶|以内|at most|up to|maximum/

/** Ways to say that something is expected and not promised; that it is a bound; that it holds for some only. */
const kinds: readonly (readonly [reason: 'certainty' | 'limit', inBasis: RegExp, inDraft: RegExp])[] = [
  ['certainty', expected, expected],
  [
    'limit',
    most,
    /最多|最高|至多|顶多|顶格|上限|极限|底线|最晚|最迟|控制在|别超|不到|(?:不|没)(?:能|得|会|可)?超|不多于|封顶|内|at most|up to|maximum/,
  ],
  [
    'limit',
    /仅(?!供)|(?<![每一两几单三多])只(?!要|是|剩)|(?<![有权期时])限(?!时|订单满)|唯一|only/,
    /仅|只|限|唯|才|单单|恕|条件|前提|得是|要用|得用|都不|顶多|最多|至多|的话|要是|如果|若|一(?:张|次|个|份|户|人|单)|▮|\d(?:张|次|个|份)|上限|控制|范围|其余|其他|其它|除|以内|不超过|only|except/,
  ],
]

/** Words that narrow a claim, and what may stand for them. */
const narrowing: readonly (readonly [inBasis: RegExp, inDraft: RegExp])[] = [
  [/(?<!保留|留)现货/, /现货|有货|库存/],
  [/首次|首单|第一次/, /新手|刚|首|第一|初次|头一/],
  [/质量问题/, /质量|品质|毛病|瑕疵|缺陷|坏|破/],
  [/人为/, /人为|自己|自己弄|使用不当|摔|磕|碰坏|弄坏|您弄|操作不当/],
  [
    /逾期|过期(?!食)|超时|超期/,
    /失效|作废|清零|到期|没用|用掉|过期|超|按时|晚于|截止|到时|逾|过点|过了|不然|否则|没付|未付|没取|未取|没提|未提|过了|延误|迟|晚了|不然|否则|再不|没在/,
  ],
  [/保修期内/, /保修期|保内|在保/],
  [/审核通过/, /审|通过|核/],
  [/活动期/, /活动/],
  [/本人/, /本人|自己|亲自|您/],
]

/** Limits of the basis for which the draft has no word at all. */
export function findLimits(draft: ReadText, basis: ReadText): DraftFinding[] {
  const lost = narrowing.flatMap(([inBasis, inDraft]) => {
    const found = inBasis.exec(basis.text)?.[0]
    return found === undefined || inDraft.test(draft.text) ? [] : [{ reason: 'limit' as const, words: found }]
  })
  const loose = kinds.flatMap(([reason, inBasis, inDraft]) => {
    const found = inBasis.exec(basis.text)?.[0]
    return found === undefined || inDraft.test(draft.text) ? [] : [{ reason, words: found }]
  })
  const upTo = /(?:元|块|件)(?:以内|以下)/.exec(draft.text)?.[0]
  const turned =
    upTo === undefined || /以内|以下|不超过|最多|最高|内/.test(basis.text)
      ? []
      : [{ reason: 'limit' as const, words: upTo }]
  return [...lost, ...loose, ...turned]
}
