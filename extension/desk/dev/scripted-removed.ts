import type { RemovedArticle } from '../../../shared/protocol/desk-history.ts'
import { scriptedCatalogue } from './scripted-catalogue.ts'

const pageSize = 2

/** Articles that were taken away, two a page: they come back once, but the last one not at all. */
export function createScriptedRemoved() {
  let removed = ['滤芯多久换一次', '水壶能刻字吗', '帐篷怎么收'].flatMap((title, at): RemovedArticle[] => {
    const [like] = scriptedCatalogue.articles
    if (like === undefined) return []
    const article = { ...like, id: `gone-${at}`, title, questions: [`${title}呀`], state: 'draft' as const }
    const isNoted = at !== 1
    return [{ article, by: isNoted ? '周洄' : null, at: isNoted ? '2026-11-19T13:14:00.000Z' : null }]
  })
  return (path: string): Response => {
    const id = /^articles\/(.+)\/restore$/.exec(path)?.[1]
    if (id === undefined) {
      const start = Number(new URLSearchParams(path.split('?')[1]).get('before') ?? 0)
      const before = start + pageSize < removed.length ? start + pageSize : null
      return Response.json({ removed: removed.slice(start, start + pageSize), before })
    }
    if (id === 'gone-2') return Response.json({ code: 'unavailable' }, { status: 503 })
    removed = removed.filter(({ article }) => article.id !== id)
    return Response.json({ revision: 1290, id, version: 3 })
  }
}
