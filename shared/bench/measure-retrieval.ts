import { readFileSync } from 'node:fs'
import { createKnowledgeIndex } from '../knowledge/create-knowledge-index.ts'
import { createManyArticles } from './create-many-articles.ts'
import { type Figure, type Load, toPercentiles } from './figure.ts'
import { timeCalls } from './time-calls.ts'

/** 100,000 articles have 30 ms; what lies between has no budget of its own, so the larger one is held to it. */
const sizes = [
  { count: 3_000, limitMs: 5 },
  { count: 10_000, limitMs: 30 },
]
const questions = new URL('../eval/golden/retrieval.tsv', import.meta.url)

/** Milliseconds of one search, and of building the index. */
export function measureRetrieval({ repeats }: Load): Figure[] {
  const now = new Date()
  const rows = readQuestions()
  const rounds = repeats + 2
  const section = `retrieval (demo shop's articles and copies in other words; ${rows.length} questions, each ${rounds} times)`
  return sizes.flatMap(({ count, limitMs }): Figure[] => {
    const articles = createManyArticles(count, now)
    const from = performance.now()
    const index = createKnowledgeIndex(articles)
    const buildMs = performance.now() - from
    const search = (text: string) => index.retrieve({ text, now, locale: 'zh-CN' })
    const right = rows.filter(({ id, text }) => {
      const found = search(text)
      const first = found.kind === 'found' ? found.passages[0]?.article.id : undefined
      return first !== undefined && (first === id || first.replace(/-\d+$/, '') === id)
    })
    const texts = rows.map(({ text }) => text)
    const { typical, every } = timeCalls(texts, rounds, search)
    const name = `${count.toLocaleString('en')} articles`
    return [
      { section, name: `${name}: build`, value: buildMs, unit: 'ms' },
      ...toPercentiles({ section, name: `${name}: search`, unit: 'ms' }, typical, { p50: null, p99: limitMs }),
      ...toPercentiles({ section, name: `${name}: search, every call`, unit: 'ms' }, every, { p99: limitMs }),
      {
        section,
        name: `${name}: right article or a copy of it first`,
        value: right.length,
        unit: '',
        note: `of ${rows.length}`,
      },
    ]
  })
}

function readQuestions(): { id: string; text: string }[] {
  const lines = readFileSync(questions, 'utf8').split('\n')
  return lines.flatMap((line) => {
    const [id = '', text = ''] = line.split('\t')
    return text === '' ? [] : [{ id, text }]
  })
}
