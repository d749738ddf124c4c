import { createKnowledgeIndex } from '../../shared/knowledge/create-knowledge-index.ts'
import { learnTopics } from '../../shared/knowledge/rerank/topic-table.ts'
import { moreTopics } from '../../shared/knowledge/words/topics-more/more-topics.ts'
import { replyFromArticle } from '../../shared/replies/reply-from-article.ts'
import { takeTurn } from '../../shared/replies/take-turn.ts'

learnTopics(moreTopics)

/** The pure rules the room decides with, in one place so that a test can slow one down or watch it. */
export const brain = { takeTurn, replyFromArticle, createKnowledgeIndex }
