import type { BulkDone, BulkUndone, BulkWrite } from '../../../shared/protocol/desk-bulk.ts'
import type { HandedIn } from '../../../shared/protocol/desk-hand-in.ts'
import { at } from './scripted-conversations.ts'

/** Stands in for the routes of many articles and of those that wait; somebody has always just changed `freight`. */
export function createScriptedBulk() {
  let waiting: HandedIn[] = []
  return async (path: string, init?: RequestInit): Promise<Response> => {
    const body: unknown = init?.body === undefined ? null : JSON.parse(String(init.body))
    const id = path.split('/')[1] ?? ''
    if (path === 'articles/handed-in') return Response.json({ items: waiting })
    if (path === 'articles/bulk') return answerLines(body as BulkWrite)
    if (path.endsWith('/undo')) return Response.json({ revision: 1291, restored: 2, left: [] } satisfies BulkUndone)
    if (path.endsWith('/hand-in')) {
      const { note } = body as { note: string }
      const own = { articleId: id, state: 'waiting' as const, version: 1, note, by: '林舟', at: at(-5) }
      waiting = [
        ...waiting.filter(({ articleId }) => articleId !== id),
        { ...own, reason: null, reasonBy: null, body: null },
      ]
    }
    if (path.endsWith('/publish')) waiting = waiting.filter(({ articleId }) => articleId !== id)
    if (path.endsWith('/send-back')) {
      const { reason } = body as { reason: string }
      waiting = waiting.map((one) =>
        one.articleId === id ? { ...one, state: 'sent-back' as const, reason, reasonBy: '周岚' } : one,
      )
    }
    return Response.json({ revision: 1290, id, version: 2 })
  }
}

function answerLines({ items }: BulkWrite): Response {
  const left = items.filter(({ id }) => id === 'freight').map(({ id }) => ({ id, why: 'overtaken' as const }))
  const done: BulkDone = { kind: 'done', runId: 'bulk-1', revision: 1290, changed: items.length - left.length, left }
  const lines = [{ kind: 'progress', done: items.length }, done]
  return new Response(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
}
