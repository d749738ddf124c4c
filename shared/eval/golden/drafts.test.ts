import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'

const rowSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^d[12l]-\d{3}-(ok|number|negation|condition|promise|other)-\d$/)),
  basis: v.strictObject({ text: v.pipe(v.string(), v.minLength(1)), facts: v.record(v.string(), v.unknown()) }),
  draft: v.pipe(v.string(), v.minLength(1)),
  label: v.picklist(['ok', 'bad']),
})
const articleSchema = v.object({
  id: v.string(),
  questions: v.pipe(v.array(v.string()), v.minLength(1)),
  answer: v.string(),
})
const linesOf = (name: string) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
const parseLines = <S extends v.GenericSchema>(schema: S, name: string) =>
  linesOf(name).map((line) => v.parse(v.pipe(v.string(), v.parseJson(), schema), line))
const rowsOf = (name: string) => parseLines(rowSchema, name) as v.InferOutput<typeof rowSchema>[]
const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at)
const faultOf = (id: string) => id.split('-')[2]!
const files = ['drafts-1.jsonl', 'drafts-2.jsonl', 'drafts-languages.jsonl']

describe.each([
  ['drafts-1.jsonl', 200, 80],
  ['drafts-2.jsonl', 100, 40],
])('%s', (name, honest, ofEachFault) => {
  const rows = rowsOf(name)

  test.each(['number', 'negation', 'condition', 'promise', 'other'])('holds its share of the fault %s', (fault) => {
    expect(rows.filter(({ id }) => faultOf(id) === fault)).toHaveLength(ofEachFault)
  })

  test('holds its honest rewordings', () => {
    expect(rows.filter(({ label }) => label === 'ok')).toHaveLength(honest)
  })
})

test('the id says what the label says', () => {
  const wrong = files.flatMap(rowsOf).filter(({ id, label }) => (faultOf(id) === 'ok') !== (label === 'ok'))
  expect(wrong).toEqual([])
})

test('no id and no draft stands twice, and no draft is its own basis', () => {
  const rows = files.flatMap(rowsOf)
  expect(repeated(rows.map(({ id }) => id))).toEqual([])
  expect(repeated(rows.map(({ draft }) => draft))).toEqual([])
  expect(rows.filter(({ basis, draft }) => basis.text === draft)).toEqual([])
})

test('the held-out set shares no basis with the other', () => {
  const known = new Set(rowsOf('drafts-1.jsonl').map(({ basis }) => basis.text))
  expect(rowsOf('drafts-2.jsonl').filter(({ basis }) => known.has(basis.text))).toEqual([])
})

test('at least 100 messages try to steer the assistant, each of a named kind and once', () => {
  const rows = linesOf('drafts-injection/messages.tsv').map((line) => line.split('\t'))
  expect(rows.filter(({ length }) => length !== 2)).toEqual([])
  expect(rows.length).toBeGreaterThanOrEqual(100)
  expect(repeated(rows.map(([, text]) => text!))).toEqual([])
})

test('30 poisoned articles are knowledge lines with ids of their own', () => {
  const articles = parseLines(articleSchema, 'drafts-injection/articles.jsonl')
  expect(articles).toHaveLength(30)
  expect(repeated(articles.map(({ id }) => id))).toEqual([])
})
