import { createPairFinder, type FoundPair } from '../import/articles/find-pair.ts'
import { nameRow } from '../import/articles/name-row.ts'
import type { OpenedArticles } from '../import/articles/open-article-file.ts'
import { createQuestionMatcher } from '../import/articles/question-matcher.ts'
import type { PlaceFault, PlaceNote, PlaceReading, ReadArticle } from '../import/articles/read-article.ts'
import { relateArticles } from '../import/articles/relate-articles.ts'
import { type SettledPairs, settlePairs } from '../import/articles/settle-pairs.ts'
import { type ArticleWalk, createArticleWalk } from '../import/articles/walk-articles.ts'
import type { PdfPage } from '../import/documents/read-pdf.ts'
import { toTreeArticle } from '../knowledge/trees/to-tree-article.ts'
import type { ArticleBody } from '../protocol/article.ts'
import type {
  ArticleFileChoice,
  ArticleFileFault,
  ArticleFileReading,
  ArticlePair,
  PairChoice,
  ProposedArticle,
  ToldArticlePlace,
} from '../protocol/article-file.ts'
import type { FoundTree } from '../protocol/decision-tree.ts'
import type { RecordId } from '../protocol/ids.ts'
import type { TableRow } from '../protocol/order-file.ts'
import type { EngineEnvironment } from './environment.ts'
import { createSeededIds } from './seed-ids.ts'

/** How long one call may take, so that conversations go on meanwhile. */
const stepMs = 25
const samples = 5
const pageReasons = { empty: 'page-without-text', broken: 'broken-page', lost: 'page-fonts-missing' } as const
const toldCharacters = 60

/** One reading of a file with one choice of columns. */
export class ArticleReading {
  readonly pairs: ArticlePair[] = []
  settled: SettledPairs = { articles: [], extended: [], notes: [] }
  readonly trees: FoundTree[] = []
  readonly #found: FoundPair[] = []
  readonly #places: ToldArticlePlace[] = []
  readonly #proposals: ProposedArticle[] = []
  readonly #related = new Map<string, string[]>()
  readonly #finder: ReturnType<typeof createPairFinder>
  readonly #known: Map<string, string[]>
  #done = 0
  /** Rows, or places of a document: several may stand in one paragraph. */
  #bad = 0
  #isRead = false
  readonly #pages = new Set<PdfPage['state']>()

  readonly #walk: ArticleWalk
  readonly #choice: ArticleFileChoice
  readonly #env: Pick<EngineEnvironment, 'now'>
  readonly #isPdf: boolean
  readonly #makeArticleId: (body: ArticleBody) => RecordId
  /** Rows of a table by their numbers. */
  readonly #rows: ReadonlyMap<number, readonly string[]>

  constructor(
    walk: ArticleWalk,
    { choice, opened }: { choice: ArticleFileChoice; opened: OpenedArticles },
    env: Pick<EngineEnvironment, 'now' | 'makeId'>,
  ) {
    this.#walk = walk
    this.#choice = choice
    this.#env = env
    this.#isPdf = opened.kind === 'pdf'
    this.#makeArticleId = choice.seed === undefined ? () => `a-${env.makeId()}` : createSeededIds(choice.seed)
    this.#rows = new Map(opened.kind === 'table' ? opened.rows.map(({ row, cells }) => [row, cells]) : [])
    this.#finder = createPairFinder(choice.known, createQuestionMatcher())
    this.#known = new Map(choice.known.map(({ id, questions }) => [id, questions]))
  }

  /** Reads for a little while. */
  async readOn(): Promise<ArticleFileReading> {
    const until = this.#env.now() + stepMs
    do await this.#step()
    while (!this.#isRead && this.#env.now() <= until)
    if (!this.#isRead) return { kind: 'reading', done: this.#done, all: Math.max(this.#walk.all, this.#done) }
    if (this.#isPdf && !this.#pages.has('text') && this.settled.articles.length + this.trees.length === 0)
      return { kind: 'refused', reason: this.#tellUnread() }
    return this.#count()
  }

  async #step(): Promise<void> {
    const next = this.#isRead ? { done: true as const } : await this.#walk.steps.next()
    if (next.done) this.#finish()
    else if (next.value.kind === 'place') this.#take(next.value.reading)
    else if (next.value.kind === 'tree') this.#takeTree(next.value.tree)
    else this.#turn(next.value)
  }

  choose(choices: readonly { pair: number; choice: PairChoice }[]): ArticleFileReading {
    for (const { pair, choice } of choices) {
      const held = this.pairs[pair]
      if (held !== undefined) held.choice = choice
    }
    this.#settle()
    return this.#count()
  }

  listPlaces(): ToldArticlePlace[] {
    const columns = this.#choice.table?.columns ?? {}
    return [...this.#places, ...this.settled.notes]
      .map((told) => ({ ...told, asks: nameRow(this.#rows.get(told.place) ?? [], columns) }))
      .sort((a, b) => a.place - b.place)
  }

  /** Why no page gave anything. */
  #tellUnread(): ArticleFileFault {
    if (this.#pages.has('lost')) return 'fonts-missing'
    return this.#pages.has('broken') ? 'broken' : 'only-pictures'
  }

  #turn({ page, state }: { page: number; state: PdfPage['state'] }): void {
    this.#done += 1
    this.#pages.add(state)
    if (state === 'text') return
    const reason = pageReasons[state]
    this.#places.push({ place: page, reason, asks: '', told: [], other: null, isKept: state === 'empty' })
    if (state !== 'empty') this.#bad += 1
  }

  /** A process that can be walked is an article; one with faults is only told. */
  #takeTree(found: FoundTree): void {
    this.trees.push(found)
    if (found.tree === null) return
    const body = toTreeArticle(found.tree, this.#choice.fallback)
    this.#propose({ place: found.place, body, related: [], needsQuestion: false })
  }

  #take(reading: PlaceReading): void {
    if (!this.#isPdf) this.#done += 1
    const { place } = reading
    const tell = ({ reason, told }: PlaceFault | PlaceNote, other: number | null, isKept: boolean): void => {
      const cut = told.map((text) => text.slice(0, toldCharacters))
      this.#places.push({ place, reason, asks: '', told: cut, other, isKept })
    }
    for (const fault of reading.faults) tell(fault, fault.other ?? null, false)
    if (!('articles' in reading)) {
      this.#bad += 1
      return
    }
    for (const note of reading.notes) tell(note, null, true)
    for (const article of reading.articles) this.#propose(article)
  }

  #propose({ place, body, related, needsQuestion }: ReadArticle): void {
    const proposal: ProposedArticle = {
      ...{ id: this.#makeArticleId(body), place, body, needsQuestion },
      // The very list of the choice, and not one that says the same.
      ...(body.category === this.#choice.fallback.category ? { isUnplaced: true } : {}),
    }
    if (related.length > 0) this.#related.set(proposal.id, related)
    const pair = this.#finder.look(proposal, this.pairs.length)
    this.#proposals.push(proposal)
    if (pair === null) return
    this.#found.push(pair)
    this.pairs.push(pair.pair)
  }

  #finish(): void {
    if (this.#isRead) return
    this.#isRead = true
    for (const note of relateArticles(this.#proposals, this.#related, this.#choice.known)) this.#places.push(note)
    this.#settle()
  }

  #settle(): void {
    this.settled = settlePairs(this.#proposals, this.#found, this.#known)
  }

  #count(): ArticleFileReading {
    const { articles, extended } = this.settled
    const places = this.listPlaces()
    if (articles.length + extended.length + places.length + this.trees.length === 0)
      return { kind: 'refused', reason: 'nothing-found' }
    return {
      kind: 'read',
      articles: articles.length,
      extended: extended.length,
      bad: this.#bad,
      notes: places.filter(({ isKept }) => isKept).length,
      unasked: articles.filter(({ needsQuestion }) => needsQuestion).length,
      unplaced: articles.filter(({ isUnplaced }) => isUnplaced).length,
      pairs: this.pairs.length,
      trees: this.trees.length,
      samples: articles.slice(0, samples),
    }
  }
}

/** Begins a reading; null where a table comes without its columns. */
export function createArticleReading(
  held: OpenedArticles,
  choice: ArticleFileChoice,
  env: Pick<EngineEnvironment, 'now' | 'makeId'>,
): ArticleReading | null {
  const opened = withMended(held, choice.mended ?? [])
  const setting = { fallback: choice.fallback, products: choice.products, now: new Date(env.now()) }
  const walk = createArticleWalk(opened, choice, setting)
  return walk === null ? null : new ArticleReading(walk, { choice, opened }, env)
}

/** What a person corrected stands where the file's own rows stood. */
function withMended(opened: OpenedArticles, mended: readonly TableRow[]): OpenedArticles {
  if (opened.kind !== 'table' || mended.length === 0) return opened
  const byRow = new Map(mended.map((one) => [one.row, one]))
  return { ...opened, rows: opened.rows.map((one) => byRow.get(one.row) ?? one) }
}
