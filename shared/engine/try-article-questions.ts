import { compareQuestions } from '../knowledge/compare-questions.ts'
import type { KnowledgeIndex } from '../knowledge/knowledge-index.ts'
import type { SameQuestion } from '../protocol/article-trial.ts'
import type { RecordId } from '../protocol/ids.ts'

const looked = 4
/**
 * From this likeness on another article's question is named. In the demo shop, where no article repeats another, 15 of
 * 731 questions are; of 530 that only a particle or 请问 sets apart from another article's, 527 are.
 */
const namedFrom = 0.8

/** Questions that another one of the list, or a published article other than `id`, asks already. */
export function findSameQuestions(
  index: KnowledgeIndex | null,
  { id, questions, now }: { id: RecordId | null; questions: readonly string[]; now: Date },
): SameQuestion[] {
  return questions.flatMap((question, at) => {
    const own = questions.slice(0, at).find((other) => compareQuestions(question, other) >= nearlyTheSame)
    if (own !== undefined) return [{ index: at, question: own, article: null }]
    const found = index === null ? null : findElsewhere(index, question, id, now)
    return found === null ? [] : [{ index: at, ...found }]
  })
}

/** Variants of one article ask the same on purpose; only those that differ in hardly a word are one too many. */
const nearlyTheSame = 0.9

function findElsewhere(
  index: KnowledgeIndex,
  text: string,
  id: RecordId | null,
  now: Date,
): Omit<SameQuestion, 'index'> | null {
  const found = index.retrieve({ text, now, locale: 'zh-CN', limit: looked })
  if (found.kind !== 'found') return null
  const near = found.passages
    .filter(({ article }) => article.id !== id)
    .flatMap(({ article }) =>
      article.questions.map((question) => ({ article, question, likeness: compareQuestions(text, question) })),
    )
    .filter(({ likeness }) => likeness >= namedFrom)
    .sort((a, b) => b.likeness - a.likeness)
  const [best] = near
  return best === undefined
    ? null
    : { question: best.question, article: { id: best.article.id, title: best.article.title } }
}
