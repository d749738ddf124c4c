import type { ArticleImport, StoredImport } from '../../../shared/protocol/desk-article-import.ts'

const earlier: StoredImport = {
  importId: 'import-earlier',
  source: { kind: 'file', name: '售后话术 2026 夏.xlsx' },
  articles: 120,
  extended: 4,
  all: 300,
  by: '周澈',
  at: '2026-11-20T03:10:00.000Z',
  undone: null,
  mayUndo: true,
}

/** Imports of knowledge: what is posted is stored, one of another's is there already and can be taken back. */
export function createScriptedImports() {
  let stored: StoredImport[] = [earlier]
  return (path: string, init: RequestInit | undefined): Response => {
    if (path === 'articles/imports') return Response.json({ imports: stored })
    if (path.endsWith('/undo')) {
      const importId = path.split('/')[2] ?? ''
      const one = stored.find((known) => known.importId === importId)
      const undone = { by: '周澈', at: '2026-11-22T04:00:00.000Z' }
      stored = stored.map((known) => (known.importId === importId ? { ...known, undone, mayUndo: false } : known))
      const stayed = [{ id: 'invoice', title: '能开专票吗', why: 'changed' }]
      const counts = { removed: (one?.articles ?? 1) - 1, shortened: one?.extended ?? 0, changed: 1, published: 0 }
      return Response.json({ revision: 1300, ...counts, stayed })
    }
    const wish: ArticleImport = JSON.parse(String(init?.body))
    const { importId, source, articles, extended, publish } = wish
    const before = stored.find((known) => known.importId === importId)
    const base = before ?? { ...earlier, importId, source, articles: 0, extended: 0, all: wish.all ?? null }
    const next = { ...base, articles: base.articles + articles.length, extended: base.extended + extended.length }
    stored = [next, ...stored.filter((known) => known.importId !== importId)]
    const added = articles.length
    const counts = { added, published: publish ? added : 0, repeated: 0, extended: extended.length }
    return Response.json({ revision: 1299, ...counts, refused: [] })
  }
}
