import { findMentions } from '../language/find-mentions.ts'
import { normaliseText } from '../language/normalise-text.ts'
import type { Product } from '../protocol/commerce.ts'
import type { RecordId } from '../protocol/ids.ts'
import type { DialogState } from './dialog-state.ts'
import { findKind } from './find-kind.ts'
import { getLexicon } from './get-lexicon.ts'

/** A wish for goods with what was said of it before, and the goods of the kind that was asked for. */
export type RefinedWish = { text: string; candidates: RecordId[]; kind?: string }

const qualities =
  '便宜|实惠|划算|轻便|轻巧|轻|大|小|厚|薄|暖和|软|硬|高|低|长|短|宽|窄|好|贵|重|结实|耐用|耐磨|简单|素|亮|深|浅|新'
/** 轻一点的, 有没有大点的, 再便宜些的有吗; 便宜点吧 bargains. */
const asksOtherwise = new RegExp(
  `^(?:那|有没有|有|还|要|想|来|换|给我|推荐|我|个|款|再|稍微?|\\s)*(?:更(?:${qualities})|(?:${qualities})(?:一?[点些]|一点儿))的?(?:款|个|那种)?(?:的|呢|有吗|有没有|有么|吗|么|嘛|\\s)*[?？。!！~～]*$`,
  'u',
)
const wantsLess = /^(?:那|要|我|就|\s)*(?:不要|别|不想要)太.{1,3}(?:的|呢|了|吧|\s)*[?？。!！~～]*$/u
const pointsAtGoods = /的|有/

/** A message that says more of what goods were looked for; null where it is something else, or names goods itself. */
export function refineWish(text: string, { recent }: DialogState, products: Product[]): RefinedWish | null {
  const [last] = recent
  if (last?.request !== 'product_recommend' || last.text === undefined) return null
  const said = normaliseText(text).trim()
  const asks = (asksOtherwise.test(said) && pointsAtGoods.test(said)) || wantsLess.test(said)
  return asks ? { text: `${last.text} ${said}`, ...kindIn(last.text, products) } : null
}

function kindIn(text: string, products: Product[]): Pick<RefinedWish, 'candidates' | 'kind'> {
  const mention = findMentions(normaliseText(text), getLexicon(products)).at(-1)
  return mention === undefined
    ? { candidates: findKind(text, products) }
    : { candidates: mention.productIds, kind: mention.word }
}
