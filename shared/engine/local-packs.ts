import { summarisePack, toDraft } from '../knowledge/packs/read-pack.ts'
import type { PackSummary } from '../protocol/desk-packs.ts'
import type { LocalPackTake, LocalPackTaken } from '../protocol/local-shop.ts'
import { importLocalArticles, type LocalImportsDeps } from './local-imports.ts'

/** A thousand articles: they come with the first look at them, from this program's own files. */
const loadPacks = async () => (await import('../knowledge/packs/starter-packs.ts')).starterPacks

/** The starter packs as they stand beside what this device keeps. */
export async function listLocalPacks({ articles }: Pick<LocalImportsDeps, 'articles'>): Promise<PackSummary[]> {
  const held = new Set(articles.getAll().map(({ article }) => article.id))
  return Object.values(await loadPacks()).map((pack) => summarisePack(pack, held))
}

/** Brings in what this device lacks of a pack, as an import like any other; what it has, changed or not, stays as it is. */
export async function takeLocalPack(
  deps: LocalImportsDeps,
  { trade, importId, publish }: LocalPackTake,
): Promise<LocalPackTaken> {
  const { name, articles } = (await loadPacks())[trade]
  const missing = articles.filter(({ id }) => deps.articles.get(id) === null)
  if (missing.length === 0) return { added: 0, published: 0, kept: articles.length }
  const { added, published } = await importLocalArticles(deps, {
    ...{ importId, source: { kind: 'file', name: `行业知识包「${name}」` }, publish, extended: [] },
    articles: missing.map((article) => {
      const { id, state: _state, version: _version, author: _author, ...body } = toDraft(article, '')
      return { id, body }
    }),
  })
  return { added, published, kept: articles.length - added }
}
