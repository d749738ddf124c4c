import type { Article } from '../../../shared/protocol/article.ts'

/** A folder of the tree: its own articles and those below. */
export interface Folder {
  name: string
  path: string
  count: number
  folders: Folder[]
  articles: Article[]
}

/** Articles as the tree shows them: base by category, then campaigns, emergencies, drafts, and what no longer answers. */
export function groupArticles(articles: readonly Article[], now: Date): { tree: Folder[]; extra: Folder[] } {
  const live = articles.filter((article) => isAnswering(article, now))
  const root = toFolder('', '')
  for (const article of live.filter(({ layer }) => layer === 'base')) addTo(root, article)
  const extra = [
    { name: '活动', articles: live.filter(({ layer }) => layer === 'campaign') },
    { name: '紧急', articles: live.filter(({ layer }) => layer === 'emergency') },
    { name: '草稿', articles: articles.filter(({ state }) => state === 'draft') },
    { name: '已停用', articles: articles.filter((article) => article.state !== 'draft' && !isAnswering(article, now)) },
  ]
  return {
    tree: root.folders,
    extra: extra
      .filter((group) => group.articles.length > 0)
      .map((group) => ({
        ...toFolder(group.name, group.name),
        count: group.articles.length,
        articles: group.articles,
      })),
  }
}

/** Drafts alone, by category. */
export function groupDrafts(articles: readonly Article[]): Folder[] {
  const root = toFolder('', '')
  for (const article of articles.filter(({ state }) => state === 'draft')) addTo(root, article)
  return root.folders
}

/** Live and not past its end; one that starts later counts too. */
export function isAnswering({ state, validTo }: Article, now: Date): boolean {
  return state === 'live' && (validTo === null || Date.parse(validTo) > now.getTime())
}

/** Articles in whose title, questions or answers every word occurs. */
export function findArticles(articles: readonly Article[], words: string): Article[] {
  const needles = words.toLowerCase().split(/\s+/).filter(Boolean)
  return articles.filter(({ title, questions, answers }) => {
    const text = [title, ...questions, ...answers.map((answer) => answer.text)].join('\n').toLowerCase()
    return needles.every((needle) => text.includes(needle))
  })
}

function addTo(root: Folder, article: Article) {
  let place = root
  for (const name of article.category) {
    place.count += 1
    let next = place.folders.find((folder) => folder.name === name)
    if (!next) {
      next = toFolder(name, `${place.path}/${name}`)
      place.folders.push(next)
    }
    place = next
  }
  place.count += 1
  place.articles.push(article)
}

function toFolder(name: string, path: string): Folder {
  return { name, path, count: 0, folders: [], articles: [] }
}
