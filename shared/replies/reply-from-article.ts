import { chooseVariant } from '../knowledge/variants/choose-variant.ts'
import type { AnswerVariant, FeedArticle } from '../protocol/article.ts'
import type { Part } from '../protocol/conversation.ts'
import type { PlannedReply } from './turn.ts'

/** The reply an article gives in this conversation, which always reads the same of its A/B variants. */
export function replyFromArticle(article: FeedArticle, input: { visitorHash: number }): PlannedReply {
  const answer = chooseVariant(article, input.visitorHash)
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

/** A picture is described by what the article is about; its words stand beside it anyway. */
function partsOf({ text, steps = [], imagePath }: AnswerVariant, title: string): Part[] {
  const parts: Part[] = [{ kind: 'text', text }]
  if (steps.length > 0) parts.push({ kind: 'steps', steps })
  if (imagePath !== undefined) parts.push({ kind: 'image', path: imagePath, alt: title })
  return parts
}
