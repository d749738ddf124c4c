import type { AnswerVariant, FeedArticle } from '../protocol/article.ts'
import type { Part } from '../protocol/conversation.ts'
import type { PlannedReply } from './turn.ts'

/** The reply an article gives to this visitor: the same visitor always reads the same A/B variant. */
export function replyFromArticle(article: FeedArticle, input: { visitorHash: number }): PlannedReply {
  const answer = pickVariant(article, input.visitorHash)
  return {
    parts: partsOf(answer),
    basis: {
      kind: 'article',
      articleId: article.id,
      version: article.version,
      variant: answer.id,
      title: article.title,
    },
    facts: [],
  }
}

function pickVariant(article: FeedArticle, visitorHash: number): AnswerVariant {
  const at = Math.abs(Math.trunc(visitorHash)) % article.answers.length
  return article.answers[at] ?? article.answers[0]!
}

function partsOf(answer: AnswerVariant): Part[] {
  const steps = (answer.steps ?? []).map((step, at) => `${at + 1}. ${step}`)
  const parts: Part[] = [{ kind: 'text', text: [answer.text, ...steps].join('\n') }]
  if (answer.imagePath !== undefined)
    parts.push({ kind: 'image', path: answer.imagePath, alt: answer.text.slice(0, 60) })
  return parts
}
