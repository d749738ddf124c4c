import * as v from 'valibot'
import { mergeImported } from '../domain/importers/merge-imported.ts'
import { type Order, orderSchema } from '../protocol/commerce.ts'
import type { ArticleImport, ArticlesImported, ImportUndone, StoredImport } from '../protocol/desk-article-import.ts'
import type { OrdersImported } from '../protocol/desk-orders.ts'
import { findBlanks } from '../protocol/find-blanks.ts'
import { type LocalArticle, type LocalImport, localImportSchema, localOrderSchema } from '../protocol/local-shop.ts'
import type { Store } from '../store/store.ts'
import type { EngineEnvironment } from './environment.ts'
import type { LocalArticles } from './local-articles.ts'

export interface LocalImportsDeps {
  env: Pick<EngineEnvironment, 'now' | 'makeId'>
  store: Store
  articles: LocalArticles
}

/** Who wrote an article on this device, where nobody signed in. */
export const localAuthor = '本机'
const questionLimit = 60
const namedStayed = 50

/** Stores one request of an import; what was stored before, or is asked twice, changes nothing. */
export async function importLocalArticles(deps: LocalImportsDeps, wish: ArticleImport): Promise<ArticlesImported> {
  const { env, store, articles } = deps
  const at = new Date(env.now()).toISOString()
  const put = new Map<string, LocalArticle>()
  const refused: ArticlesImported['refused'] = []
  let repeated = 0
  for (const { id, body, needsQuestion = false } of wish.articles) {
    const held = articles.get(id)
    if (held !== null && held.importId !== wish.importId) refused.push({ id, title: body.title, why: 'other-import' })
    else if (held !== null) repeated += 1
    else {
      const isLive = wish.publish && !needsQuestion && findBlanks(body).length === 0
      const article = { id, ...body, state: isLive ? 'live' : 'draft', version: 1, author: localAuthor } as const
      put.set(id, { article, at, importId: wish.importId, sent: null })
    }
  }
  const added = [...put.values()]
  const extended = extend(deps, wish.extended, put, refused)
  const before = await store.loadLocalOne('localImports', wish.importId, localImportSchema)
  const note: LocalImport = {
    ...{ importId: wish.importId, kind: 'articles', name: wish.source.name, at: before?.at ?? at, undoneAt: null },
    count: (before?.count ?? 0) + added.length,
    extended: [...(before?.extended ?? []), ...extended],
  }
  await articles.apply({ put: [...put.values()], beside: { put: [toRow(note)] } })
  return {
    ...{ revision: articles.revision, added: added.length, repeated, extended: extended.length, refused },
    published: added.filter(({ article }) => article.state === 'live').length,
  }
}

/** Further ways to ask articles of this device; the questions that were really new. */
function extend(
  { env, articles }: LocalImportsDeps,
  wished: ArticleImport['extended'],
  put: Map<string, LocalArticle>,
  refused: ArticlesImported['refused'],
): LocalImport['extended'] {
  return wished.flatMap(({ id, questions }) => {
    const held = put.get(id) ?? articles.get(id)
    const fresh = questions.filter((one) => !held?.article.questions.includes(one))
    const room = held === null ? 0 : questionLimit - held.article.questions.length
    if (held === null || fresh.length > room) {
      const why = held === null ? 'unknown' : 'full'
      refused.push({ id, title: held?.article.title ?? questions[0] ?? '', why })
      return []
    }
    if (fresh.length === 0) return []
    const article = { ...held.article, questions: [...held.article.questions, ...fresh] }
    put.set(id, { ...held, article, at: new Date(env.now()).toISOString() })
    return [{ id, questions: fresh }]
  })
}

/** Stores orders of a file; one that is here already only goes forward. */
export async function importLocalOrders(
  { env, store }: LocalImportsDeps,
  wish: { importId: string; name: string; orders: unknown[] },
): Promise<OrdersImported> {
  const { importId, name } = wish
  const at = new Date(env.now()).toISOString()
  const parsed = wish.orders.map((order) => v.safeParse(orderSchema, order))
  const orders = parsed.flatMap((one) => (one.success ? [one.output] : []))
  const taken: { order: Order; isNew: boolean }[] = []
  const kept: string[] = []
  for (const told of orders) {
    const known = await store.loadLocalOne('localOrders', told.id, localOrderSchema)
    const order = known === null ? told : mergeImported(known.order, told)
    if (order === null) kept.push(told.id)
    else taken.push({ order, isNew: known === null })
  }
  const before = await store.loadLocalOne('localImports', importId, localImportSchema)
  const count = (before?.count ?? 0) + taken.length
  const note: LocalImport = {
    importId,
    kind: 'orders',
    name,
    at: before?.at ?? at,
    count,
    extended: [],
    undoneAt: null,
  }
  const rows = taken.map(({ order }) => ({
    ...{ table: 'localOrders' as const, key: order.id, group: importId },
    body: { order, at, importId },
  }))
  await store.saveLocal({ put: [...rows, toRow(note)] })
  const refused = parsed.flatMap((one, index) => (one.success ? [] : [{ index, reason: 'malformed' }]))
  const added = taken.filter(({ isNew }) => isNew).length
  return { added, updated: taken.length - added, kept, refused }
}

/** Takes an import back: its orders, its articles as long as nobody wrote in them, and the questions it gave others. */
export async function undoLocalImport(deps: LocalImportsDeps, importId: string): Promise<ImportUndone | null> {
  const { env, store, articles } = deps
  const note = await store.loadLocalOne('localImports', importId, localImportSchema)
  if (note === null) return null
  const undoneAt = new Date(env.now()).toISOString()
  const undone = { put: [toRow({ ...note, undoneAt })] }
  if (note.kind === 'orders') {
    const orders = await store.loadLocal('localOrders', localOrderSchema, importId)
    const removed = orders.map(({ order }) => ({ table: 'localOrders' as const, key: order.id }))
    await store.saveLocal({ ...undone, removed })
    return { ...nothingStayed, revision: articles.revision, removed: removed.length }
  }
  const own = articles.getAll().filter((one) => one.importId === importId)
  const removed = own.filter(({ sent }) => sent === null).map(({ article }) => article.id)
  const stayed = own
    .filter(({ sent }) => sent !== null)
    .map(({ article: { id, title } }) => ({ id, title, why: 'published' as const }))
  const shortened = shorten(articles, note.extended, new Set(removed))
  await articles.apply({ put: shortened, removed, beside: undone })
  return {
    ...{ revision: articles.revision, removed: removed.length, shortened: shortened.length },
    ...{ changed: Math.max(0, note.count - own.length), published: stayed.length },
    stayed: stayed.slice(0, namedStayed),
  }
}

const nothingStayed = { shortened: 0, changed: 0, published: 0, stayed: [] }

/** An article keeps at least one question, whatever is taken from it. */
function shorten(articles: LocalArticles, extended: LocalImport['extended'], gone: Set<string>): LocalArticle[] {
  return [...new Set(extended.map(({ id }) => id))].flatMap((id) => {
    const held = gone.has(id) ? null : articles.get(id)
    const taken = new Set(extended.flatMap((one) => (one.id === id ? one.questions : [])))
    const questions = held?.article.questions.filter((one) => !taken.has(one)) ?? []
    if (held === null || questions.length === 0 || questions.length === held.article.questions.length) return []
    return [{ ...held, article: { ...held.article, questions } }]
  })
}

/** The imports of this device as the import page shows them. */
export async function listLocalImports(
  store: Store,
): Promise<{ articles: StoredImport[]; orders: LocalImport[]; ordersHeld: number }> {
  const all = (await store.loadLocal('localImports', localImportSchema)).sort((a, b) => (a.at < b.at ? 1 : -1))
  const [articles, orders] = [
    all.filter(({ kind }) => kind === 'articles'),
    all.filter(({ kind }) => kind === 'orders'),
  ]
  return { articles: articles.map(toStored), orders, ordersHeld: await store.countLocal('localOrders') }
}

function toStored({ importId, name, count, extended, at, undoneAt }: LocalImport): StoredImport {
  const undone = undoneAt === null ? null : { by: localAuthor, at: undoneAt }
  const source = { kind: 'file', name } as const
  const counts = { articles: count, extended: extended.length, all: null }
  return { importId, source, ...counts, by: localAuthor, at, undone, mayUndo: true }
}

function toRow(note: LocalImport) {
  return { table: 'localImports' as const, key: note.importId, group: '', body: note }
}
