import { getFlow } from '../dialog/flow-of-intent.ts'
import type { MergedRequest } from '../dialog/merge-context.ts'
import type { Passage } from '../knowledge/knowledge-index.ts'
import type { Card } from '../protocol/cards.ts'
import { replyFromArticle } from './reply-from-article.ts'
import { fixedPiece, type TurnContext, type TurnPiece } from './turn-piece.ts'

/** From this score on a question is near enough to be offered as "did you mean". */
const nearFrom = 0.12
const nearLimit = 2
/** From this score on an article answers the very question that was asked. */
const wordForWord = 0.95

/** The best article above the shop's threshold; else says that nobody knows and offers what is nearest. */
export function answerRequest(context: TurnContext, request: MergedRequest): TurnPiece {
  const retrieval = retrieve(context, request.text)
  if (retrieval.kind === 'not-ready') return { ...fixedPiece(context, 'talk.not-ready', 'missed'), chips: ['转人工'] }
  const passages = retrieval.kind === 'found' ? retrieval.passages : []
  const [best] = passages
  if (best !== undefined && best.score >= thresholdOf(context)) return fromArticle(context, request, best)
  return { ...unknownPiece(context, passages), request: request.intent, text: request.text }
}

/** An emergency article wins over every flow, a word-for-word answer over the flows that yield to one. */
export function answerBeforeFlow(context: TurnContext, request: MergedRequest, flow: string): TurnPiece | null {
  const retrieval = retrieve(context, request.text)
  const [best] = retrieval.kind === 'found' ? retrieval.passages : []
  if (best === undefined || best.score < thresholdOf(context)) return null
  const yieldsTo = getFlow(flow)?.yieldsToArticle
  const yields = yieldsTo === 'always' || (yieldsTo === 'policy' && isPolicyQuestion(request.text))
  if (best.article.layer !== 'emergency' && !(yields && best.score >= wordForWord)) return null
  return fromArticle(context, request, best)
}

/** Asks what the rule is (吊牌剪了能退吗) rather than for something to be done (我要退货). */
function isPolicyQuestion(text: string): boolean {
  return (
    /吗[?？]*$|能不能|可不可以|哪些|多久|几天|怎么算|哪天|谁出|算不算|不[?？]*$/.test(text) &&
    !/我要|我想|想退|要退|怎么退|帮我/.test(text)
  )
}

function thresholdOf({ sources }: TurnContext): number {
  return sources.catalogue.settings.answerThreshold
}

function retrieve({ input, sources, merged }: TurnContext, text: string) {
  const earlier = input.state.recent[0]?.text
  return sources.knowledge.retrieve({
    text,
    now: input.now,
    locale: 'zh-CN',
    ...(merged.productId === null ? {} : { productId: merged.productId }),
    ...(merged.elliptic && earlier !== undefined ? { context: earlier } : {}),
  })
}

function fromArticle(context: TurnContext, request: MergedRequest, { article }: Passage): TurnPiece {
  const piece: TurnPiece = {
    ...{
      request: request.intent,
      text: request.text,
      chips: [],
      slots: {},
      active: null,
      needsEdge: false,
      handoff: null,
    },
    ...replyFromArticle(article, context.input),
    result: 'answered',
    product: article.productIds.length > 0 ? context.merged.productId : null,
  }
  return article.handsOff ? { ...piece, parts: [], handoff: 'article-condition' } : piece
}

function unknownPiece(context: TurnContext, passages: Passage[]): TurnPiece {
  const near = passages.filter((passage) => passage.score >= nearFrom && !passage.article.handsOff).slice(0, nearLimit)
  if (near.length === 0) return { ...fixedPiece(context, 'talk.unknown', 'missed'), chips: ['转人工'] }
  const piece = fixedPiece(context, 'talk.unknown-near', 'missed')
  const choices = near.map(({ article }) => ({
    text: article.questions[0] ?? article.title,
    label: article.questions[0] ?? article.title,
  }))
  const card: Card = { kind: 'choice', title: '你是不是想问', choices }
  return { ...piece, parts: [...piece.parts, { kind: 'card', card }], chips: ['转人工'] }
}
