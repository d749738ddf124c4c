import type { ArticleTrials, EditedArticle, SameQuestion } from '../../../shared/protocol/article-trial.ts'
import type { Part } from '../../../shared/protocol/conversation.ts'

const freight = { id: 'freight', title: '退货运费谁出', question: '运费谁出' }

/** A laboratory that knows one other article and counts shared characters; the real one knows more. */
export const scriptedArticleTrials: ArticleTrials = {
  tryArticle: async ({ text, edited, variant }) => {
    const preview = edited === null ? [] : partsOf(edited, variant)
    const passages = [
      ...(edited === null ? [] : edited.body.questions.map((question) => ({ ...edited, question, isEdited: true }))),
      { id: freight.id, question: freight.question, body: { title: freight.title }, isEdited: false },
    ]
      .map(({ id, question, body, isEdited }) => ({ articleId: id, title: body.title, question, isEdited, text }))
      .map(({ text: asked, ...passage }) => {
        const terms = [...new Set(asked)].filter((char) => passage.question.includes(char))
        const score = asked === '' ? 0 : terms.length / Math.max(asked.length, passage.question.length)
        return { ...passage, terms, score, band: bandOf(score) }
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .filter(({ articleId }, at, all) => all.findIndex((other) => other.articleId === articleId) === at)
    const [best] = passages
    const parts: Part[] = best?.isEdited === true ? preview : [{ kind: 'text', text: '运费按退货原因算。' }]
    return {
      requests: text === '' ? [] : [{ intent: 'return_goods', name: '退货', probability: 0.97 }],
      ...{ passages, answerFrom: 0.5, askFrom: 0.35, preview, elapsedMs: 2 },
      reply: text === '' ? null : replyOf(best, parts),
    }
  },
  walkArticle: async ({ edited, said }) => {
    const { questions, title, tree } = edited.body
    const at = tree?.steps[Math.min(said.length, tree.steps.length - 1)]
    const choices = (at?.options ?? []).map(({ label }) => ({ label, text: label }))
    const reply = (question: string) => ({
      ...{ facts: [], basis: null, handoff: null },
      parts: [
        { kind: 'text' as const, text: question },
        { kind: 'card' as const, card: { kind: 'choice' as const, title: question, choices } },
      ],
    })
    return {
      turns: [questions[0] ?? title, ...said].map((words) => ({ said: words, reply: reply(at?.question ?? '') })),
      begins: true,
      step: at?.id ?? null,
    }
  },
  findSameQuestions: async (_id, questions) =>
    questions.flatMap((question, index): SameQuestion[] => {
      if (questions.indexOf(question) < index) return [{ index, question, article: null }]
      return question === freight.question
        ? [{ index, question, article: { id: freight.id, title: freight.title } }]
        : []
    }),
}

function bandOf(score: number): 'answer' | 'ask' | 'unknown' {
  if (score >= 0.5) return 'answer'
  return score >= 0.35 ? 'ask' : 'unknown'
}

function replyOf(best: { articleId: string; title: string; score: number } | undefined, parts: Part[]) {
  const rest = { facts: [], handoff: null }
  if (best === undefined || bandOf(best.score) === 'unknown')
    return {
      ...rest,
      parts: [{ kind: 'text' as const, text: '这个我不清楚。' }],
      basis: { kind: 'fixed' as const, line: 'talk.unknown' },
    }
  const { articleId, title } = best
  return { ...rest, parts, basis: { kind: 'article' as const, articleId, version: 5, variant: 'A', title } }
}

function partsOf({ body }: EditedArticle, variant: number): Part[] {
  const answer = body.answers[variant % body.answers.length]
  const steps = answer?.steps ?? []
  return [{ kind: 'text', text: answer?.text ?? '' }, ...(steps.length > 0 ? [{ kind: 'steps' as const, steps }] : [])]
}
