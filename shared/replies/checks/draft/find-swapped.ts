import type { ReadText } from './read-draft.ts'
import { readTokens, type Token } from './read-tokens.ts'

/** A piece of a clause that names one value of a kind: what else it names. */
type Piece = { kind: string; keys: readonly string[]; words: string; tokens: Token[]; isOne: boolean }

/** Values that stand beside another thing than in the basis: 30ml 388, 50ml 268 for 30ml 268, 50ml 388. */
export function findSwapped(draft: ReadText, basis: ReadText): string[] {
  const known = piecesOf(basis)
  return piecesOf(draft).flatMap(({ keys, words, tokens, isOne }) => {
    const own = known.filter((one) => one.keys.some((key) => keys.includes(key)))
    const others = known.filter((one) => one.kind === own[0]?.kind && !own.includes(one))
    const isIn = (pieces: readonly Piece[], token: Token): boolean => pieces.some((one) => shares(one, token))
    const isElsewhere = tokens.some((token) => isIn(others, token) && !isIn(own, token))
    const isHere = tokens.some((token) => isIn(own, token) && !isIn(others, token))
    return !isOne && own.length > 0 && isElsewhere && !isHere ? [words] : []
  })
}

function shares({ tokens }: Piece, { keys }: Token): boolean {
  return tokens.some((token) => token.keys.some((key) => keys.includes(key)))
}

const leastWeight = 0.5

/** The pieces between enumerations that hold one value of a kind, for each kind. */
function piecesOf(read: ReadText): Piece[] {
  const tokens = readTokens(read)
  return read.clauses.flatMap(({ start, text }) =>
    [...text.matchAll(/[^和与跟及、/外]+/g)].flatMap((match) => {
      const [from, to] = [start + match.index, start + match.index + match[0].length]
      const inside = tokens.filter((token) => token.start >= from && token.end <= to)
      const values = read.values.filter((value) => value.start >= from && value.end <= to)
      return values.flatMap((value) => {
        const kind = kindOf(value.keys)
        const isOnly = !values.some((other) => other !== value && other.kind !== 'one' && kindOf(other.keys) === kind)
        const others = inside.filter((token) => token.start !== value.start && token.weight >= leastWeight)
        const words = read.text.slice(value.start, value.end)
        return isOnly && others.length > 0
          ? [{ kind, keys: value.keys, words, tokens: others, isOne: value.kind === 'one' }]
          : []
      })
    }),
  )
}

function kindOf(keys: readonly string[]): string {
  return keys[0]?.split(':')[0] ?? ''
}
