import type { Flow } from '../dialog/flow.ts'
import { getFlow } from '../dialog/flow-of-intent.ts'
import type { MergedMessage, MergedRequest } from '../dialog/merge-context.ts'
import { detectIntent, type IntentContext } from '../intents/detect-requests.ts'
import { askFrom } from '../knowledge/answer-bands.ts'
import type { Passage, Retrieval } from '../knowledge/knowledge-index.ts'
import type { FeedArticle } from '../protocol/article.ts'
import type { Card } from '../protocol/cards.ts'
import { getOwnArticle, isFor } from './get-shop-layer.ts'
import { replyFromArticle } from './reply-from-article.ts'
import type { TurnSources } from './turn.ts'
import { fixedPiece, type TurnContext, type TurnPiece } from './turn-piece.ts'
import { weighAgreement } from './weigh-agreement.ts'

const nearLimit = 2
/** From this score on an article answers the very question that was asked. */
const wordForWord = 0.95
/** An article that hands over is followed from this share of the way between the threshold and certainty. */
const handsOffShare = 0.4
/** How many passages are weighed by what the request is for. */
const weighed = 8
const clauseMarks = /[,，。.!！?？;；~\s]+/
const codes = /(?:订单号?|单号|尾号)?[:：]?\s*(?:sy)?\d{4,}/gi

/** The best article above the shop's threshold; else says that nobody knows and offers what is nearest. */
export function answerRequest(context: TurnContext, request: MergedRequest): TurnPiece {
  const retrieval = retrieve(context, request)
  if (retrieval.kind === 'not-ready') return { ...fixedPiece(context, 'talk.not-ready', 'missed'), chips: ['转人工'] }
  const passages = retrieval.kind === 'found' ? retrieval.passages : []
  const [best] = passages
  const own = best?.article.layer === 'emergency' ? undefined : ownArticleOf(context, request)
  if (own !== undefined) return fromArticle(context, request, { article: own })
  if (best !== undefined && isSure(context, best)) return fromArticle(context, request, best)
  const byClause = answerClauses(context, request)
  if (byClause !== null) return byClause
  return { ...unknownPiece(context, passages), request: request.intent, text: request.text }
}

/** The article of the shop's own intent, where it may be said of the product that is spoken of. */
function ownArticleOf({ sources, input, merged }: TurnContext, { own }: MergedRequest): FeedArticle | undefined {
  const article = own === undefined ? undefined : getOwnArticle(sources, own, input.now)
  return article !== undefined && isFor(article, merged.productId ?? undefined) ? article : undefined
}

/** 能机洗吗，掉毛不 is one request in two questions: what an article says to either of them is said. */
function answerClauses(context: TurnContext, request: MergedRequest): TurnPiece | null {
  const clauses = request.text.split(clauseMarks).filter((clause) => [...clause].length >= 2)
  if (clauses.length < 2) return null
  const pieces = clauses.flatMap((text) => {
    const retrieval = retrieve(context, { ...request, text, ranked: detectIntent(text, taughtIn(context)).ranked })
    const [best] = retrieval.kind === 'found' ? retrieval.passages : []
    return best !== undefined && isSure(context, best) ? [fromArticle(context, request, best)] : []
  })
  const [first, second] = pieces
  if (first === undefined || second === undefined || isSameBasis(first, second)) return first ?? null
  return { ...first, parts: [...first.parts, ...second.parts], handoff: first.handoff ?? second.handoff }
}

function isSameBasis({ basis: a }: TurnPiece, { basis: b }: TurnPiece): boolean {
  return a.kind === 'article' && b.kind === 'article' && a.articleId === b.articleId
}

/** An emergency article wins over every flow, a word-for-word answer over the flows that yield to one. */
export function answerBeforeFlow(context: TurnContext, request: MergedRequest, flow: string): TurnPiece | null {
  const retrieval = retrieve(context, request)
  const [best] = retrieval.kind === 'found' ? retrieval.passages : []
  if (best === undefined || best.score < thresholdOf(context)) return null
  const yieldsTo = getFlow(flow)?.yieldsToArticle
  const yields =
    yieldsTo === 'near' && best.score < wordForWord
      ? isNearEnough(context, request.text)
      : best.score >= wordForWord && yieldsNow(context, request.text, yieldsTo)
  // A process is asked for by its name before anything is done: 头灯不亮了怎么办 wants it tried first.
  const isProcess = best.article.tree !== undefined && best.score >= wordForWord && !namesOrder(context)
  if (best.article.layer !== 'emergency' && !yields && !isProcess) return null
  return fromArticle(context, request, best)
}

function namesOrder({ merged: { slots } }: TurnContext): boolean {
  return (slots.order ?? slots.phoneLast4) !== undefined
}

/** 推荐个睡袋 wants to see them and 推荐一下 anything; 送爸妈什么好 is what articles about choosing are for. */
function isNearEnough({ merged }: TurnContext, text: string): boolean {
  const names = [...merged.candidates, ...merged.named]
  return names.length === 0 && !/\d/.test(text) && mayYield(merged, text)
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
  return fromArticle(context, request, best)
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

/** Giving a question to a person ends the assistant's turn: that article has to be meant more surely than an answer. */
function isSure(context: TurnContext, { article, score }: Passage): boolean {
  const threshold = thresholdOf(context)
  return score >= (article.handsOff ? threshold + handsOffShare * (1 - threshold) : threshold)
}

function thresholdOf({ sources }: Pick<TurnContext, 'sources'>): number {
  return sources.catalogue.settings.answerThreshold
}

/** The best passages for a request, numbers of orders and phones left out of the search. */
function retrieve(context: TurnContext, { text, ranked }: MergedRequest): Retrieval {
  const { input, sources, merged } = context
  const spokenOf = productWords(sources, merged)
  const earlier = merged.elliptic ? input.state.recent[0]?.text : spokenOf.join(' ')
  const found = sources.knowledge.retrieve({
    text: text.replace(codes, ' ').trim() || text,
    now: input.now,
    locale: 'zh-CN',
    subjects: [...merged.subjects, ...spokenOf],
    ...(merged.productId === null ? {} : { productId: merged.productId }),
    ...(earlier === undefined || earlier === '' ? {} : { context: earlier }),
    limit: weighed,
  })
  if (found.kind !== 'found') return found
  const setting = { emergencyFrom: thresholdOf(context), taught: taughtIn(context) }
  return { kind: 'found', passages: weighAgreement(found.passages, ranked, setting) }
}

function taughtIn({ layer }: TurnContext): Pick<IntentContext, 'layer'> {
  return layer === undefined ? {} : { layer }
}

/** 怎么洗 on a jacket's page asks about the jacket. */
function productWords({ catalogue }: TurnSources, { productId, subjects }: MergedMessage): string[] {
  if (subjects.length > 0) return []
  return catalogue.products.find(({ id }) => id === productId)?.aliases.slice(0, 2) ?? []
}

function fromArticle(context: TurnContext, request: MergedRequest, { article }: Pick<Passage, 'article'>): TurnPiece {
  const piece: TurnPiece = {
    ...{
      request: request.intent,
      text: request.text,
      chips: [],
      slots: {},
      actions: [],
      walked: [],
      active: null,
      needsEdge: false,
      handoff: null,
    },
    ...replyFromArticle(article, context.input),
    result: 'answered',
    product: article.productIds.length > 0 ? context.merged.productId : null,
    ...(article.tree === undefined ? {} : { walks: article.id }),
  }
  return article.handsOff ? { ...piece, parts: [], handoff: 'article-condition' } : piece
}

function unknownPiece(context: TurnContext, passages: Passage[]): TurnPiece {
  const near = passages.filter((passage) => passage.score >= askFrom && !passage.article.handsOff).slice(0, nearLimit)
  if (near.length === 0) return { ...fixedPiece(context, 'talk.unknown', 'missed'), chips: ['转人工'] }
  const piece = fixedPiece(context, 'talk.unknown-near', 'missed')
  const choices = near.map(({ article }) => ({
    text: article.questions[0] ?? article.title,
    label: article.questions[0] ?? article.title,
  }))
  const card: Card = { kind: 'choice', title: '你是不是想问', choices }
  return { ...piece, parts: [...piece.parts, { kind: 'card', card }], chips: ['转人工'] }
}
