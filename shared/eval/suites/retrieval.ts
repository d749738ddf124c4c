import * as v from 'valibot'
import { createKnowledgeIndex } from '../../knowledge/create-knowledge-index.ts'
import { learnTopics } from '../../knowledge/rerank/topic-table.ts'
import { moreTopics } from '../../knowledge/words/topics-more/more-topics.ts'
import { articleLayerSchema, type FeedArticle } from '../../protocol/article.ts'
import { createBigramShop } from '../compare/bigram-shop.ts'
import { createMiniSearchShop } from '../compare/mini-search-shop.ts'
import { createOramaShop } from '../compare/orama-shop.ts'
import type { FoundArticle, SearchedShop } from '../compare/searched-shop.ts'
import { shopArticles } from '../golden/knowledge/shop-articles.ts'
import { percentile } from '../label-scores.ts'
import { type EvalRow, readRows } from '../read-rows.ts'
import type { EvalInput, EvalSuite } from '../suite.ts'

const knowledgeLineSchema = v.object({
  id: v.string(),
  questions: v.pipe(v.array(v.string()), v.minLength(1)),
  answer: v.string(),
  layer: v.optional(articleLayerSchema),
  category: v.optional(v.array(v.string())),
  products: v.optional(v.array(v.string())),
  related: v.optional(v.array(v.string())),
  handoff: v.optional(v.nullable(v.unknown())),
  validFrom: v.optional(v.nullable(v.string())),
  validTo: v.optional(v.nullable(v.string())),
})

type Asked = { isAnswerable: boolean; rank: number; score: number; ms: number }
type Measure = [name: string, value: number]

const ranksSearched = 100
const keptShare = 0.95

/**
 * `npm run eval -- retrieval FILE --knowledge K.jsonl|golden [--now T] [--compare]`: which article answers each query.
 * As the edge knows it, and a device after its first answer; `--first`: as a device knows it before that.
 * With `--compare` three other searches are asked the same in the same run, and printed before the summary.
 */
export const retrieval: EvalSuite = {
  name: 'retrieval',
  async run(input) {
    const stated = input.options.get('now')
    learnTopics(input.options.has('first') ? [] : moreTopics)
    const articles = readKnowledge(input)
    const { rows, skipped } = readRows(input.lines, 2, input.print)
    const own = createOwnShop(articles, stated === undefined ? new Date() : new Date(stated))
    const measures = await measure(own, rows, input.clock)
    if (input.options.has('compare')) await compare(input, { articles, rows, own: measures })
    return { measures, scored: rows.length, skipped }
  },
}

function createOwnShop(articles: FeedArticle[], now: Date): SearchedShop {
  const index = createKnowledgeIndex(articles)
  return {
    name: 'ours',
    search(text) {
      const found = index.retrieve({ text, now, locale: 'zh-CN', limit: ranksSearched })
      return found.kind === 'found' ? found.passages.map(({ article, score }) => ({ id: article.id, score })) : []
    },
  }
}

async function compare(
  { print, clock }: EvalInput,
  { articles, rows, own }: { articles: FeedArticle[]; rows: EvalRow[]; own: Measure[] },
): Promise<void> {
  const others = [createMiniSearchShop(articles), await createOramaShop(articles), createBigramShop(articles)]
  print(['ours', ...own.map(show)].join(' '))
  for (const shop of others) print([shop.name, ...(await measure(shop, rows, clock)).map(show)].join(' '))
}

function show([name, value]: Measure): string {
  return `${name}=${value.toFixed(4)}`
}

async function measure(shop: SearchedShop, rows: EvalRow[], clock: () => number): Promise<Measure[]> {
  const asked: Asked[] = []
  for (const { columns } of rows) {
    const started = clock()
    const found = await shop.search(columns[1] ?? '')
    asked.push(judge(columns[0] ?? '', found, clock() - started))
  }
  const answerable = asked.filter((row) => row.isAnswerable)
  const within = (limit: number): number => answerable.filter((row) => row.rank <= limit).length / answerable.length
  const times = asked.map((row) => row.ms)
  return [
    ['recall@1', within(1)],
    ['recall@3', within(3)],
    ['mrr', answerable.reduce((sum, row) => sum + 1 / row.rank, 0) / answerable.length],
    ['refused_at_95', refusedAt95(asked)],
    ['p99_ms', percentile(times, 0.99)],
  ]
}

function judge(expected: string, found: FoundArticle[], ms: number): Asked {
  const right = new Set(expected.split('|'))
  const at = found.slice(0, ranksSearched).findIndex(({ id }) => right.has(id))
  const rank = at < 0 ? Number.POSITIVE_INFINITY : at + 1
  return { isAnswerable: expected !== '-', rank, score: found[0]?.score ?? 0, ms }
}

/** Share of unanswerable queries below the score that 95 % of the answerable ones reach. */
function refusedAt95(asked: Asked[]): number {
  const scores = asked
    .filter((row) => row.isAnswerable)
    .map((row) => row.score)
    .toSorted((a, b) => b - a)
  const threshold = scores[Math.max(0, Math.ceil(scores.length * keptShare) - 1)] ?? Number.NaN
  const unanswerable = asked.filter((row) => !row.isAnswerable)
  return unanswerable.filter((row) => row.score < threshold).length / unanswerable.length
}

function readKnowledge({ options, readText, print }: EvalInput): FeedArticle[] {
  const path = options.get('knowledge')
  if (path === undefined) throw new Error('retrieval needs --knowledge K.jsonl, or golden for the shop of 600 articles')
  if (path === 'golden') return shopArticles.map(toArticle)
  return readText(path)
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return []
      const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), knowledgeLineSchema), line)
      if (parsed.success) return [toArticle(parsed.output)]
      print(`knowledge line ${at + 1}: malformed, skipped`)
      return []
    })
}

function toArticle(line: v.InferOutput<typeof knowledgeLineSchema>): FeedArticle {
  return {
    id: line.id,
    title: line.questions[0]!,
    questions: line.questions,
    answers: [{ id: 'A', text: line.answer }],
    relatedIds: line.related ?? [],
    handsOff: line.handoff !== undefined && line.handoff !== null,
    layer: line.layer ?? 'base',
    category: line.category ?? ['—'],
    productIds: line.products ?? [],
    locale: 'zh-CN',
    validFrom: line.validFrom ?? null,
    validTo: line.validTo ?? null,
    version: 1,
  }
}
