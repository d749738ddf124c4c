import type { FeedArticle } from '../protocol/article.ts'
import { SegmentBuilder } from './build-segment.ts'
import { createPart, findArticle, type IndexPart, judgeRarity, withoutArticles } from './index-part.ts'
import { takeSnapshot } from './index-snapshot.ts'
import type { ArticleChanges, IndexOptions, RevisableIndex } from './knowledge-index.ts'
import { mergeSegments } from './merge-segments.ts'
import { scoreOne, searchParts } from './search-parts.ts'
import { toSearchedTexts } from './searched-texts.ts'
import type { Segment } from './segment.ts'

/** So many new and dead articles, or this share of all, stand apart from the large part until all is made one. */
const [besideLimit, besideShare] = [1024, 1 / 32]
/** Articles read between two reports of progress: a few milliseconds. */
const chunk = 50

/** Builds the searchable form of a shop's articles. */
export function createKnowledgeIndex(articles: readonly FeedArticle[], options: IndexOptions = {}): RevisableIndex {
  const steps = buildKnowledgeIndex(articles, options)
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}

/** The same in steps: says how many articles are read, and gives the index at the end. */
export function* buildKnowledgeIndex(
  articles: readonly FeedArticle[],
  options: IndexOptions = {},
): Generator<number, RevisableIndex> {
  const builder = new SegmentBuilder()
  for (const [at, article] of articles.entries()) {
    builder.add(toSearchedTexts(article))
    if (at % chunk === chunk - 1) yield at + 1
  }
  return toIndex(createPart(builder.finish(), [...articles]), null, options)
}

/** The index over a segment that was kept, and articles that changed since; of those that did only the ids are true. */
export function reviseSegment(
  segment: Segment,
  articles: FeedArticle[],
  changes: ArticleChanges,
  options: IndexOptions,
): RevisableIndex {
  const gone = new Set([...changes.removedIds, ...changes.changed.map(({ id }) => id)])
  return revise(createPart(segment, articles, gone), null, changes, options)
}

function toIndex(large: IndexPart, beside: IndexPart | null, options: IndexOptions): RevisableIndex {
  const parts = judgeRarity(beside === null ? [large] : [large, beside])
  return {
    size: parts.reduce((sum, { counts }) => sum + counts.articleCount, 0),
    getArticle(id) {
      for (const part of parts) {
        const at = findArticle(part, id)
        if (at >= 0) return part.articles[at]
      }
      return undefined
    },
    scoreArticle: (id, query) => scoreOne(parts, id, query),
    retrieve: (query) => searchParts(parts, query, options),
    revise: (changes) => revise(large, beside, changes, options),
    core: large.segment.postings.buffer,
    snapshot: () => takeSnapshot(large),
  }
}

/** Puts the changed articles beside the large part; when there are many of them both become one. */
function revise(
  large: IndexPart,
  beside: IndexPart | null,
  { changed, removedIds }: ArticleChanges,
  options: IndexOptions,
): RevisableIndex {
  const latest = new Map(changed.map((article) => [article.id, article]))
  const gone = new Set([...removedIds, ...latest.keys()])
  const rest = withoutArticles(large, gone)
  const fresh = addFresh(beside === null ? null : withoutArticles(beside, gone), [...latest.values()])
  const freshCount = fresh?.articles.length ?? 0
  const apart = freshCount + rest.deadCount
  if (apart <= Math.max(besideLimit, large.articles.length * besideShare))
    return toIndex(rest, freshCount === 0 ? null : fresh, options)
  return toIndex(fresh === null ? mergeParts(rest, emptyPart) : mergeParts(rest, fresh), null, options)
}

/** The part beside the large one with more articles in it; only these are read. */
function addFresh(beside: IndexPart | null, articles: FeedArticle[]): IndexPart | null {
  if (articles.length === 0 && (beside === null || beside.deadCount === 0)) return beside
  const builder = new SegmentBuilder()
  for (const article of articles) builder.add(toSearchedTexts(article))
  const added = createPart(builder.finish(), articles)
  return beside === null ? added : mergeParts(beside, added)
}

function mergeParts(first: IndexPart, second: IndexPart): IndexPart {
  const articles = [first, second].flatMap((part) => part.articles.filter((_, at) => part.dead[at] === 0))
  return createPart(mergeSegments(first, second), articles)
}

const emptyPart = createPart(new SegmentBuilder().finish(), [])
