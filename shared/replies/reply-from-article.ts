import type { AnswerVariant, FeedArticle } from '../protocol/article.ts'
import type { Part } from '../protocol/conversation.ts'
import type { PlannedReply } from './turn.ts'

/** The reply an article gives to this visitor: the same visitor always reads the same A/B variant. */
export function replyFromArticle(article: FeedArticle, input: { visitorHash: number }): PlannedReply {
  const answer = pickVariant(article, input.visitorHash)
  return {
    parts: partsOf(answer, article.title),
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

/** A picture is described by what the article is about; its words stand beside it anyway. */
function partsOf({ text, steps = [], imagePath }: AnswerVariant, title: string): Part[] {
  const parts: Part[] = [{ kind: 'text', text }]
  if (steps.length > 0) parts.push({ kind: 'steps', steps })
  if (imagePath !== undefined) parts.push({ kind: 'image', path: imagePath, alt: title })
  return parts
}
