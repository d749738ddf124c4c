import * as v from 'valibot'
import { createKnowledgeIndex } from '../../knowledge/create-knowledge-index.ts'
import type { KnowledgeIndex } from '../../knowledge/knowledge-index.ts'
import { articleLayerSchema, type FeedArticle } from '../../protocol/article.ts'
import { shopArticles } from '../golden/knowledge/shop-articles.ts'
import { percentile } from '../label-scores.ts'
import { readRows } from '../read-rows.ts'
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

const ranksSearched = 100
const keptShare = 0.95

/** `npm run eval -- retrieval FILE --knowledge K.jsonl|golden [--now T]`: which article answers each query. */
export const retrieval: EvalSuite = {
  name: 'retrieval',
  run(input) {
    const stated = input.options.get('now')
    const index = createKnowledgeIndex(readKnowledge(input))
    const { rows, skipped } = readRows(input.lines, 2, input.print)
    const at = stated === undefined ? new Date() : new Date(stated)
    const asked = rows.map(({ columns }) => ask(index, columns[0] ?? '', columns[1] ?? '', at, input.clock))
    const answerable = asked.filter((row) => row.isAnswerable)
    const within = (limit: number): number => answerable.filter((row) => row.rank <= limit).length / answerable.length
    return {
      measures: [
        ['recall@1', within(1)],
        ['recall@3', within(3)],
        ['mrr', answerable.reduce((sum, row) => sum + 1 / row.rank, 0) / answerable.length],
        ['refused_at_95', refusedAt95(asked)],
        [
          'p99_ms',
          percentile(
            asked.map((row) => row.ms),
            0.99,
          ),
        ],
      ],
      scored: asked.length,
      skipped,
    }
  },
}

function ask(index: KnowledgeIndex, expected: string, text: string, now: Date, clock: () => number): Asked {
  const started = clock()
  const found = index.retrieve({ text, now, locale: 'zh-CN', limit: ranksSearched })
  const ms = clock() - started
  const passages = found.kind === 'found' ? found.passages : []
  const right = new Set(expected.split('|'))
  const at = passages.findIndex(({ article }) => right.has(article.id))
  return {
    isAnswerable: expected !== '-',
    rank: at < 0 ? Number.POSITIVE_INFINITY : at + 1,
    score: passages[0]?.score ?? 0,
    ms,
  }
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
