import { readFileSync } from 'node:fs'
import { createKnowledgeIndex } from '../knowledge/create-knowledge-index.ts'
import type { RevisableIndex } from '../knowledge/knowledge-index.ts'
import { learnTopics } from '../knowledge/rerank/topic-table.ts'
import { restoreKnowledgeIndex } from '../knowledge/restore-knowledge-index.ts'
import { moreTopics } from '../knowledge/words/topics-more/more-topics.ts'
import type { FeedArticle } from '../protocol/article.ts'
import { createManyArticles } from './create-many-articles.ts'
import { type Figure, type Load, toPercentiles } from './figure.ts'
import { timeCalls } from './time-calls.ts'

type Size = { count: number; limitMs: number; restoreLimitMs?: number }
type Question = { id: string; text: string }

const sizes: Size[] = [
  { count: 3_000, limitMs: 5, restoreLimitMs: 150 },
  { count: 100_000, limitMs: 30 },
]
/** An edit is to be live within two seconds, all of the way included. */
const editLimitMs = 500
const questions = new URL('../eval/golden/retrieval.tsv', import.meta.url)

/** Milliseconds of one search, of building the index, taking it up again and following an edit. */
export function measureRetrieval({ repeats }: Load): Figure[] {
  learnTopics(moreTopics)
  const now = new Date()
  const rows = readQuestions()
  const section = `retrieval (demo shop's articles and copies in other words; ${rows.length} questions)`
  return sizes.flatMap((size): Figure[] => {
    const head = { section, name: `${size.count.toLocaleString('en')} articles` }
    const articles = createManyArticles(size.count, now)
    const from = performance.now()
    const index = createKnowledgeIndex(articles)
    const build: Figure = { section, name: `${head.name}: build`, value: performance.now() - from, unit: 'ms' }
    const search = (text: string) => index.retrieve({ text, now, locale: 'zh-CN' })
    const { typical, every } = timeCalls(
      rows.map(({ text }) => text),
      size.count > 10_000 ? 3 : repeats + 2,
      search,
    )
    return [
      build,
      ...measureKeeping(head, { index, articles, size }),
      ...toPercentiles({ section, name: `${head.name}: search`, unit: 'ms' }, typical, {
        p50: null,
        p99: size.limitMs,
      }),
      ...toPercentiles({ section, name: `${head.name}: search, every call`, unit: 'ms' }, every, { p99: size.limitMs }),
      { ...countRight(rows, index, now), section, name: `${head.name}: right article or a copy of it first` },
    ]
  })
}

/** What keeping the index costs, and following one edited article. */
function measureKeeping(
  { section, name }: { section: string; name: string },
  { index, articles, size }: { index: RevisableIndex; articles: FeedArticle[]; size: Size },
): Figure[] {
  const snapshot = index.snapshot()
  const bytes = Object.values(snapshot.blocks).reduce((sum, block) => sum + block.byteLength, 0)
  const [restoreMs] = time(() => restoreKnowledgeIndex(snapshot, articles))
  const edited = { ...articles[0]!, questions: ['这是刚改过的问法'] }
  const [firstEditMs, revised] = time(() => index.revise({ changed: [edited], removedIds: [] }))
  const [editMs] = time(() => revised.revise({ changed: [{ ...edited, id: 'new' }], removedIds: [articles[1]!.id] }))
  return [
    { section, name: `${name}: blocks of memory`, value: bytes, unit: 'B' },
    ...[{ section, name: `${name}: restore`, value: restoreMs, unit: 'ms' as const }].map((figure) =>
      size.restoreLimitMs === undefined ? figure : { ...figure, limit: size.restoreLimitMs },
    ),
    { section, name: `${name}: first edit`, value: firstEditMs, unit: 'ms', limit: editLimitMs },
    { section, name: `${name}: next edit`, value: editMs, unit: 'ms', limit: editLimitMs },
  ]
}

function time<T>(work: () => T): [ms: number, value: T] {
  const from = performance.now()
  const value = work()
  return [performance.now() - from, value]
}

function countRight(rows: Question[], index: RevisableIndex, now: Date): Pick<Figure, 'value' | 'unit' | 'note'> {
  const right = rows.filter(({ id, text }) => {
    const found = index.retrieve({ text, now, locale: 'zh-CN' })
    const first = found.kind === 'found' ? found.passages[0]?.article.id : undefined
    return first !== undefined && id.split('|').some((one) => one === first || one === first.replace(/-\d+$/, ''))
  })
  return { value: right.length, unit: '', note: `of ${rows.length}` }
}

function readQuestions(): Question[] {
  const lines = readFileSync(questions, 'utf8').split('\n')
  return lines.flatMap((line) => {
    const [id = '', text = ''] = line.split('\t')
    return text === '' ? [] : [{ id, text }]
  })
}
