import type { Flow } from '../dialog/flow.ts'
import { getFlow } from '../dialog/flow-of-intent.ts'
import type { MergedMessage, MergedRequest } from '../dialog/merge-context.ts'
import { detectIntent } from '../intents/detect-requests.ts'
import { askFrom } from '../knowledge/answer-bands.ts'
import type { Passage } from '../knowledge/knowledge-index.ts'
import type { FeedArticle } from '../protocol/article.ts'
import { fromArticle, toQuestionCard } from './article-piece.ts'
import { composeAnswers } from './compose-answers.ts'
import { retrieve, taughtIn, thresholdOf } from './find-passages.ts'
import { getOwnArticle, isFor } from './get-shop-layer.ts'
import { fixedPiece, type TurnContext, type TurnPiece } from './turn-piece.ts'

const nearLimit = 3
/** From this score on an article answers the very question that was asked. */
const wordForWord = 0.95
/** The best article above the shop's threshold; else says that nobody knows and offers what is nearest. */
export function answerRequest(context: TurnContext, request: MergedRequest): TurnPiece {
  const retrieval = retrieve(context, request)
  if (retrieval.kind === 'not-ready') return { ...fixedPiece(context, 'talk.not-ready', 'missed'), chips: ['转人工'] }
  const passages = retrieval.kind === 'found' ? retrieval.passages : []
  const [best] = passages
  const own = best?.article.layer === 'emergency' ? undefined : ownArticleOf(context, request)
  if (own !== undefined) return fromArticle(context, request, own)
  const piece = composeAnswers(context, request, passages) ?? {
    ...unknownPiece(context, passages),
    ...{ request: request.intent, text: request.text },
  }
  return inGroup(piece, retrieval)
}

/** The article of the shop's own intent, where it may be said of the product that is spoken of. */
function ownArticleOf({ sources, input, merged }: TurnContext, { own }: MergedRequest): FeedArticle | undefined {
  const article = own === undefined ? undefined : getOwnArticle(sources, own, input.now)
  return article !== undefined && isFor(article, merged.productId ?? undefined) ? article : undefined
}

/** An emergency article wins over every flow, a word-for-word answer over the flows that yield to one. */
export function answerBeforeFlow(context: TurnContext, request: MergedRequest, flow: string): TurnPiece | null {
  const retrieval = retrieve(context, request)
  const passages = retrieval.kind === 'found' ? retrieval.passages : []
  const [best] = passages
  if (best === undefined || best.score < thresholdOf(context)) return null
  const yieldsTo = getFlow(flow)?.yieldsToArticle
  const yields =
    yieldsTo === 'near' && best.score < wordForWord
      ? isNearEnough(context, request.text)
      : best.score >= wordForWord && yieldsNow(context, request.text, yieldsTo)
  // A process is asked for by its name before anything is done: 头灯不亮了怎么办 wants it tried first.
  const isProcess = best.article.tree !== undefined && best.score >= wordForWord && !namesOrder(context)
  if (best.article.layer !== 'emergency' && !yields && !isProcess) return null
  return inGroup(composeAnswers(context, request, passages) ?? fromArticle(context, request, best.article), retrieval)
}

function inGroup(piece: TurnPiece, { group }: ReturnType<typeof retrieve>): TurnPiece {
  return group === undefined ? piece : { ...piece, group }
}

function namesOrder({ merged: { slots } }: TurnContext): boolean {
  return (slots.order ?? slots.phoneLast4) !== undefined
}

/** 推荐个睡袋 wants to see them and 推荐一下 anything; 送爸妈什么好 is what articles about choosing are for. */
function isNearEnough({ merged }: TurnContext, text: string): boolean {
  const names = [...merged.candidates, ...merged.named]
  return names.length === 0 && !merged.refinesWish && !/\d/.test(text) && mayYield(merged, text)
}

/** Neither the bare wish nor the wish about personal recommendations is a question that an article answers. */
function mayYield(merged: MergedMessage, text: string): boolean {
  return !isBareWish(text) && merged.slots.personal === undefined
}

/** Nothing but the wish to be shown something. */
function isBareWish(text: string): boolean {
  return text.replace(bareWishWords, '') === ''
}

const bareWishWords =
  /有没有|有什么|什么|啥|还|那|再|别的|其他的?|给我|帮我|推荐|介绍|看看|一下|几[款个件样]|一[款个件点些]|好[物货]|好用|好的|好|东西|商品|产品|值得|可以|买|想|要|我|你们?|店里?|家|的|吗|呢|吧|啊|呀|些|来|有|点|没|适合|新品?|爆款|热门|热卖|现在|最近|随便|[\s\p{P}]/gu

/** How a question in between begins: 等等，你们几点下班. */
const interjection = /^(?:先?等[等下]|等一下|稍等|对了|那个|顺便|另外|还有|先?问[一个]?下?|[,，。\s])+/

/** What an article surely answers while a flow waits for something else; null when none does. */
export function answerBeside(context: TurnContext, request: MergedRequest): TurnPiece | null {
  const text = request.text.replace(interjection, '')
  const retrieval = retrieve(context, { ...request, text, ranked: detectIntent(text, taughtIn(context)).ranked })
  const [best] = retrieval.kind === 'found' ? retrieval.passages : []
  if (best === undefined || best.score < thresholdOf(context) || best.article.handsOff) return null
  return fromArticle(context, request, best.article)
}

/** `unless-filled`: what the message itself names (a place, a product, a body) is worked out, not looked up. */
function yieldsNow({ merged, sources }: TurnContext, text: string, yieldsTo: Flow['yieldsToArticle']): boolean {
  if (sources.catalogue.coupons.some(({ name }) => text.includes(name))) return false
  switch (yieldsTo) {
    case 'always':
      return true
    case 'near':
      return mayYield(merged, text)
    case 'policy':
      return isPolicyQuestion(text)
    case 'unless-filled':
      return Object.keys(merged.slots).length === 0
    default:
      return false
  }
}

/** Asks what the rule is (吊牌剪了能退吗) rather than for something to be done (我要退货). */
function isPolicyQuestion(text: string): boolean {
  return (
    /吗[?？]*$|能不能|可不可以|哪些|哪里?[?？]*$|地址|多久|几天|怎么算|哪天|谁|算不算|不[?？]*$/.test(text) &&
    !/我要|我想|想退|要退|怎么退|帮我/.test(text)
  )
}

function unknownPiece(context: TurnContext, passages: Passage[]): TurnPiece {
  const near = passages.filter((passage) => passage.score >= askFrom && !passage.article.handsOff).slice(0, nearLimit)
  if (near.length === 0) return { ...fixedPiece(context, 'talk.unknown', 'missed'), chips: ['转人工'] }
  const piece = fixedPiece(context, 'talk.unknown-near', 'missed')
  const card = toQuestionCard(
    '你是不是想问',
    near.map(({ article }) => article),
  )
  return { ...piece, parts: [...piece.parts, { kind: 'card', card }], chips: ['转人工'] }
}
