import type { FeedArticle } from '../protocol/article.ts'
import { SegmentBuilder } from './build-segment.ts'
import { createPart, findArticle, type IndexPart, withoutArticles } from './index-part.ts'
import { takeSnapshot } from './index-snapshot.ts'
import type { ArticleChanges, IndexOptions, RevisableIndex } from './knowledge-index.ts'
import { mergeSegments } from './merge-segments.ts'
import { scoreOne, searchParts } from './search-parts.ts'
import { toSearchedTexts } from './searched-texts.ts'
import type { Segment } from './segment.ts'

/** So many changed articles stand beside the large part until the two are made one. */
const besideLimit = 512
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

/** The index over a segment that was kept, and articles that changed since. */
export function reviseSegment(
  segment: Segment,
  articles: FeedArticle[],
  changes: ArticleChanges,
  options: IndexOptions,
): RevisableIndex {
  return revise(createPart(segment, articles), null, changes, options)
}

function toIndex(large: IndexPart, beside: IndexPart | null, options: IndexOptions): RevisableIndex {
  const parts = beside === null ? [large] : [large, beside]
  return {
    size: parts.reduce((sum, { articles, deadCount }) => sum + articles.length - deadCount, 0),
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
  const gone = new Set([...removedIds, ...changed.map(({ id }) => id)])
  const rest = withoutArticles(large, gone)
  const latest = new Map(changed.map((article) => [article.id, article]))
  const fresh = [...(beside?.articles.filter(({ id }) => !gone.has(id)) ?? []), ...latest.values()]
  if (fresh.length === 0 && rest.deadCount <= besideLimit) return toIndex(rest, null, options)
  const builder = new SegmentBuilder()
  for (const article of fresh) builder.add(toSearchedTexts(article))
  const segment = builder.finish()
  if (fresh.length + rest.deadCount <= besideLimit) return toIndex(rest, createPart(segment, fresh, rest), options)
  const alive = rest.articles.filter((_, at) => rest.dead[at] === 0)
  const whole = mergeSegments(rest, { segment, dead: new Uint8Array(fresh.length) })
  return toIndex(createPart(whole, [...alive, ...fresh]), null, options)
}
