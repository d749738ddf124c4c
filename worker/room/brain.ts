import { createKnowledgeIndex } from '../../shared/knowledge/create-knowledge-index.ts'
import { replyFromArticle } from '../../shared/replies/reply-from-article.ts'
import { takeTurn } from '../../shared/replies/take-turn.ts'

/** The pure rules the room decides with, in one place so that a test can slow one down or watch it. */
export const brain = { takeTurn, replyFromArticle, createKnowledgeIndex }
