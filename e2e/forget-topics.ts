import { learnTopics } from '../shared/knowledge/rerank/topic-table.ts'

// Files share a thread: each begins with the topics that a device knows before its first answer.
learnTopics([])
