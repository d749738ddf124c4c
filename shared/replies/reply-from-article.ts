import { chooseVariant } from '../knowledge/variants/choose-variant.ts'
import type { AnswerVariant, FeedArticle } from '../protocol/article.ts'
import type { ArticleMedia } from '../protocol/article-media.ts'
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

/** A picture from before it had words of its own is described by what the article is about. */
function partsOf({ text, steps = [], imagePath, media = [] }: AnswerVariant, title: string): Part[] {
  const isBeside = ({ kind, step }: ArticleMedia) => kind === 'picture' && step !== undefined && step < steps.length
  const parts: Part[] = [{ kind: 'text', text }]
  if (steps.length > 0) parts.push({ kind: 'steps', steps, ...toPictures(media.filter(isBeside)) })
  if (imagePath !== undefined) parts.push({ kind: 'image', path: imagePath, alt: title })
  return [...parts, ...media.filter((one) => !isBeside(one)).map(toPart)]
}

function toPictures(beside: readonly ArticleMedia[]): Pick<Extract<Part, { kind: 'steps' }>, 'pictures'> {
  if (beside.length === 0) return {}
  return { pictures: beside.map(({ step = 0, path, alt, width, height }) => ({ step, path, alt, width, height })) }
}

function toPart({ kind, path, alt, width, height, poster = '' }: ArticleMedia): Part {
  const shown = { kind: 'image' as const, alt, width, height }
  return kind === 'video' ? { ...shown, path: poster, videoPath: path } : { ...shown, path }
}
