import type { ArticleVersion } from '../../../shared/protocol/desk-history.ts'
import { scriptedCatalogue } from './scripted-catalogue.ts'

/** `articles/ID/history`: each article as it is now, and as a colleague had written it. */
export function answerHistory(path: string): Response {
  const article = scriptedCatalogue.articles.find(({ id }) => path.startsWith(`articles/${id}/history`))
  if (article === undefined) return Response.json({ code: 'unknown-record' }, { status: 404 })
  const [answer] = article.answers
  const older: ArticleVersion = {
    article: {
      ...article,
      version: article.version - 1,
      author: '周洄',
      questions: article.questions.slice(0, 1),
      answers: answer ? [{ ...answer, text: answer.text.replace('可以', '也许可以') }] : [],
    },
    at: null,
  }
  if (path.includes('before=')) return Response.json({ versions: [older], before: null })
  const versions: ArticleVersion[] = [{ article, at: '2026-11-21T03:08:00.000Z' }]
  return Response.json(
    article.version === 1 ? { versions, before: null } : { versions: [...versions, older], before: null },
  )
}
