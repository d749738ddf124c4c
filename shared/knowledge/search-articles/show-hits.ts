import type { FoundArticle, FoundMark } from '../../protocol/article-search.ts'
import type { Hit } from './hit.ts'
import type { IndexedArticle, SearchedField } from './indexed-article.ts'
import { fieldAt } from './score-hits.ts'

/** So many characters of a long answer, a few of them before what was found. */
const shownSigns = 40
const signsBefore = 8

/** What is shown of an article that was found: marks in its title, or the line below it that was hit. */
export function showHits({ id, fields }: IndexedArticle, hits: readonly Hit[]): FoundArticle {
  const title = fields.find(({ kind }) => kind === 'title')
  const marks = title === undefined ? [] : marksIn(title, hits)
  if (marks.length > 0) return { id, title: marks, below: null }
  const [first] = hits.toSorted((a, b) => a.start - b.start)
  const field = first === undefined ? undefined : fieldAt(fields, first.start)
  if (field === undefined || field.kind === 'title') return { id, title: [], below: null }
  return { id, title: [], below: cutOut(field, field.kind, marksIn(field, hits)) }
}

function marksIn({ start, end }: SearchedField, hits: readonly Hit[]): FoundMark[] {
  const inside = hits
    .filter((hit) => hit.start >= start && hit.end <= end)
    .map((hit): FoundMark => [hit.start - start, hit.end - start])
    .sort(([a], [b]) => a - b)
  const marks: FoundMark[] = []
  for (const [from, to] of inside) {
    const last = marks.at(-1)
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to)
    else marks.push([from, to])
  }
  return marks
}

function cutOut({ words }: SearchedField, kind: 'question' | 'answer', marks: FoundMark[]): FoundArticle['below'] {
  const [[first] = [0]] = marks
  const from = words.length <= shownSigns || first <= signsBefore ? 0 : first - signsBefore
  const text = words.slice(from, from + shownSigns)
  const lead = from === 0 ? '' : '…'
  const seen = marks
    .map(([start, end]): FoundMark => [start - from + lead.length, Math.min(end - from, text.length) + lead.length])
    .filter(([start, end]) => start < end)
  return { kind, text: `${lead}${text}${from + shownSigns < words.length ? '…' : ''}`, marks: seen }
}
