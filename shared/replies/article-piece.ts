import type { MergedRequest } from '../dialog/merge-context.ts'
import type { FeedArticle } from '../protocol/article.ts'
import type { Card } from '../protocol/cards.ts'
import { replyFromArticle } from './reply-from-article.ts'
import type { PlannedReply } from './turn.ts'
import { fixedPiece, type TurnContext, type TurnPiece } from './turn-piece.ts'

/** What an article says to a request, or that it goes to a person. */
export function fromArticle(context: TurnContext, request: MergedRequest, article: FeedArticle): TurnPiece {
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
    ...introduced(context, replyFromArticle(article, context.input)),
    result: 'answered',
    product: article.productIds.length > 0 ? context.merged.productId : null,
    ...(article.tree === undefined ? {} : { walks: article.id }),
  }
  return article.handsOff ? { ...piece, parts: [], handoff: 'article-condition' } : piece
}

/** Words of the shop stay in the language they were written in; a shopper of another one is told so first. */
function introduced({ writer }: TurnContext, reply: PlannedReply): PlannedReply {
  if (writer.language.startsWith('zh')) return reply
  const [first, ...rest] = reply.parts
  if (first?.kind !== 'text' || !/\p{Script=Han}/u.test(first.text)) return reply
  const text = `${writer.write('talk.as-written').trimEnd()}\n${first.text}`
  return { ...reply, parts: [{ ...first, text }, ...rest] }
}

/** The questions that may be meant, to be tapped. */
export function toQuestionCard(title: string, articles: readonly FeedArticle[]): Card {
  const choices = articles.map(({ title: name, questions: [question = name] }) => ({ text: question, label: question }))
  return { kind: 'choice', title, choices }
}

/** Two articles answer this differently: the shopper says which one is meant, and hears neither until then. */
export function askWhich(context: TurnContext, request: MergedRequest, articles: readonly FeedArticle[]): TurnPiece {
  const piece = fixedPiece(context, 'talk.which', 'asked')
  const card = toQuestionCard('问的是哪一种', articles)
  return { ...piece, parts: [...piece.parts, { kind: 'card', card }], request: request.intent, text: request.text }
}
