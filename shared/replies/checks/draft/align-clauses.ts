import type { Known } from './check-coverage.ts'
import type { Clause, ReadText } from './read-draft.ts'
import { readTokens, type Token } from './read-tokens.ts'

/** A clause with its words, the clauses of the other text that it rests on, and how much of it they account for. */
export type Aligned = { clause: Clause; tokens: Token[]; to: number[]; share: number; weight: number }

/** What a text may rest on besides the clauses of the other one: its facts in words, and the keys of their values. */
export type Facts = { known: Known; allowed: readonly string[] }

const least = 0.12
const mostClauses = 3

/** For each clause of a text the clauses of the other one that say the same, best first. */
export function alignClauses(from: ReadText, to: ReadText, facts?: Facts): Aligned[] {
  const indexes = byClause(to).map(indexOf)
  return byClause(from).map((tokens, at) => {
    const weight = sum(tokens.map((token) => token.weight))
    const matches = indexes.map((index) => tokens.map((token) => matchOf(token, index) * token.weight))
    const chosen: number[] = []
    let best = tokens.map((token) => (facts !== undefined && isFact(token, facts, to) ? token.weight : 0))
    while (chosen.length < mostClauses) {
      const gains = matches.map((row) => sum(row.map((one, place) => Math.max(0, one - (best[place] ?? 0)))))
      const gain = Math.max(...gains)
      const top = gains.indexOf(gain)
      if (gain <= 0 || gain / weight < least) break
      chosen.push(top)
      best = best.map((one, place) => Math.max(one, matches[top]?.[place] ?? 0))
    }
    const share = weight === 0 ? 1 : sum(best) / weight
    return { clause: from.clauses[at] as Clause, tokens, to: chosen, share, weight }
  })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

function byClause(read: ReadText): Token[][] {
  const tokens = readTokens(read)
  return read.clauses.map(({ start, end }) => tokens.filter((token) => token.start >= start && token.start < end))
}

/** A word or value of the facts that the text itself has not. */
function isFact({ text, keys }: Token, { known, allowed }: Facts, own: ReadText): boolean {
  if (keys.some((key) => allowed.includes(key))) return true
  return !own.text.includes(text) && (known.text.includes(text) || keys.some((key) => isNew(key, known, own)))
}

function isNew(group: string, known: Known, own: ReadText): boolean {
  return known.groups.has(group) && !own.groups.has(group)
}

type Index = { keys: Set<string>; inner: Set<string>; letters: Set<string>; text: string }

function indexOf(tokens: readonly Token[]): Index {
  return {
    keys: new Set(tokens.flatMap(({ keys }) => keys)),
    inner: new Set(tokens.flatMap(({ keys, inner }) => [...keys, ...inner])),
    letters: new Set(tokens.flatMap(({ text }) => [...text])),
    text: tokens.map(({ text }) => text).join(' '),
  }
}

/** How well a word is accounted for: the same or a word of its group, a part of one, some of its letters. */
function matchOf({ text, keys, inner, isWhole }: Token, index: Index): number {
  if (keys.some((key) => index.keys.has(key))) return 1
  if (keys.some((key) => index.inner.has(key)) || inner.some((key) => index.inner.has(key))) return 0.8
  if (isWhole) return 0
  if (index.text.includes(text)) return 0.9
  const shared = [...text].filter((letter) => index.letters.has(letter)).length / text.length
  return shared * (text.length === 1 ? 0.8 : 0.6)
}
