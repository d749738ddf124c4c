import type { ArticleField, ArticleFileChoice } from '../../protocol/article-file.ts'
import type { TableRow } from '../../protocol/order-file.ts'
import { toQuestionKey } from './question-key.ts'
import type { PlaceReading, ReadingSetting } from './read-article.ts'
import { readArticleRow } from './read-article-row.ts'
import { readFeedRow } from './read-feed-row.ts'

type TableChoice = NonNullable<ArticleFileChoice['table']>

/** The readings of a table's rows, one by one as they are asked for. */
export interface TableWalk {
  all: number
  steps: Iterator<PlaceReading, void>
}

/** Fields without a column although no row of this shape can become an article without them. */
export function listMissingFields({ shape, columns }: TableChoice): ArticleField[] {
  const asked: ArticleField[] = columns.question === undefined && columns.variants === undefined ? ['question'] : []
  const required: Record<TableChoice['shape'], ArticleField[]> = {
    questions: [...asked, 'answer'],
    phrases: ['answer'],
    products: [columns.title === undefined ? 'products' : 'title', 'attributes'],
  }
  return required[shape].filter((field) => field === 'question' || (columns[field] ?? []).length === 0)
}

/** The walk over the rows below a table's header; a row that repeats an earlier one's question and answer is a fault. */
export function createTableWalk(rows: readonly TableRow[], table: TableChoice, setting: ReadingSetting): TableWalk {
  const header = rows.find(({ row }) => row === table.headerRow)?.cells ?? []
  const below = rows.filter(({ row }) => row > table.headerRow)
  const read = (row: TableRow): PlaceReading =>
    table.shape === 'products'
      ? readFeedRow(row, table.columns, { ...setting, header })
      : readArticleRow(row, table.columns, { ...setting, isPhrase: table.shape === 'phrases' })
  function* walk(): Generator<PlaceReading, void> {
    const seen = new Map<string, number>()
    for (const row of below) yield refuseRepeated(read(row), seen)
  }
  return { all: below.length, steps: walk() }
}

/** Same question, same answer, same goods: nothing is lost by leaving the later one out. */
export function refuseRepeated(reading: PlaceReading, seen: Map<string, number>): PlaceReading {
  const [article, second] = 'articles' in reading ? reading.articles : []
  if (article === undefined || second !== undefined) return reading
  const { questions, answers, productIds, layer, locale } = article.body
  const asked = toQuestionKey(questions[0] ?? '')
  const key = JSON.stringify([asked, answers.map(({ text }) => toQuestionKey(text)), productIds, layer, locale])
  const other = seen.get(key)
  if (other === undefined) {
    seen.set(key, reading.place)
    return reading
  }
  return { place: reading.place, faults: [{ reason: 'duplicate', told: [questions[0] ?? ''], other }] }
}
