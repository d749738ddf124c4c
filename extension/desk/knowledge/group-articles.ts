import type { Article } from '../../../shared/protocol/article.ts'
import { type Phase, phaseOf } from './article-phase.ts'

/** A folder of the tree: its own articles and those below. */
export interface Folder {
  name: string
  /** Says where it stands; the same for as long as there is such a folder. */
  path: string
  count: number
  folders: Folder[]
  articles: Article[]
  /** Of campaigns and emergencies: the phase of all that is in it, or `running` once something is. */
  phase: Phase | null
}

/** The tree's parts: base articles stand at the top by category, the others below headings of their own. */
export interface ArticleGroups {
  base: Folder[]
  others: Folder[]
}

/**
 * Every article by layer and category; campaigns with the phase they are in, then what waits and what no longer answers.
 * `waiting`: live articles a change of which was handed in; they stand in both places.
 */
export function groupArticles(
  articles: readonly Article[],
  now: Date,
  waiting: ReadonlySet<string> = new Set(),
): ArticleGroups {
  const base = new FolderBuilder('base', '')
  const campaign = new FolderBuilder('campaign', '活动')
  const emergency = new FolderBuilder('emergency', '紧急')
  const review = new FolderBuilder('unpublished/review', '待审')
  const drafts = new FolderBuilder('unpublished/draft', '草稿')
  const retired = new FolderBuilder('retired', '已停用')
  for (const article of articles) {
    const phase = phaseOf(article, now)
    if (article.state === 'review') review.add(article, null, [])
    else if (article.state === 'draft') drafts.add(article, null)
    else if (article.state === 'retired') retired.add(article, null)
    else if (article.layer === 'campaign') campaign.add(article, phase)
    else if (phase === 'over') retired.add(article, null)
    else if (article.layer === 'emergency') emergency.add(article, phase)
    else base.add(article, null)
    if (article.state === 'live' && waiting.has(article.id)) review.add(article, null, [])
  }
  const unpublished = join('unpublished', '草稿与待审', [review.folder, drafts.folder])
  return {
    base: base.folder.folders,
    others: [campaign.folder, emergency.folder, unpublished, retired.folder].filter(({ count }) => count > 0),
  }
}

/** Live and not past its end; one that starts later counts too. */
export function isAnswering(article: Pick<Article, 'state' | 'validFrom' | 'validTo'>, now: Date): boolean {
  return article.state === 'live' && phaseOf(article, now) !== 'over'
}

/** The folders on the way to an article, from the outermost. */
export function pathsTo(folders: readonly Folder[], id: string): string[] {
  for (const folder of folders) {
    if (folder.articles.some((article) => article.id === id)) return [folder.path]
    const inner = pathsTo(folder.folders, id)
    if (inner.length > 0) return [folder.path, ...inner]
  }
  return []
}

function join(path: string, name: string, folders: readonly Folder[]): Folder {
  const filled = folders.filter(({ count }) => count > 0)
  const count = filled.reduce((sum, folder) => sum + folder.count, 0)
  return { path, name, count, folders: filled, articles: [], phase: null }
}

/** One folder and those in it, found again by path. */
class FolderBuilder {
  readonly folder: Folder
  readonly #byPath = new Map<string, Folder>()

  constructor(path: string, name: string) {
    this.folder = toFolder(path, name)
  }

  add(article: Article, phase: Phase | null, category: readonly string[] = article.category): void {
    let place = this.folder
    count(place, phase)
    for (const name of category) {
      const path = `${place.path}/${name}`
      const next = this.#byPath.get(path) ?? toFolder(path, name)
      if (!this.#byPath.has(path)) place.folders.push(next)
      this.#byPath.set(path, next)
      place = next
      count(place, phase)
    }
    place.articles.push(article)
  }
}

function count(folder: Folder, phase: Phase | null): void {
  folder.phase = folder.count === 0 || folder.phase === phase ? phase : mix(folder.phase, phase)
  folder.count += 1
}

/** Something runs, or something is still to come. */
function mix(one: Phase | null, other: Phase | null): Phase | null {
  if (one === 'running' || other === 'running') return 'running'
  return one === null || other === null ? null : 'before'
}

function toFolder(path: string, name: string): Folder {
  return { name, path, count: 0, folders: [], articles: [], phase: null }
}
