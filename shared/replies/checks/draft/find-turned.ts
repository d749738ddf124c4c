import type { Aligned } from './align-clauses.ts'
import type { Token } from './read-tokens.ts'

type Stance = 'denied' | 'allowed' | 'plain'
type Stood = { stance: Stance; words: string }

const denies =
  /(?:不(?!仅|过|管|论|同|好意思|断|客气|便|如|超|满|足|少|低|高|晚|小心|慎)|没(?!问题)|未|无(?!论|误|理由|线|忧)|别(?!的|人|担心|急|忘)|勿|禁止|拒绝|难以|避免)[^不没无未]{0,3}$/
const deniesBehind =
  /^[^，。不没无未]{0,5}(?:不(?:了|行|到|掉|可以?|能|支持|予|成|通|给|算|包括|管|允许|接受|提供|享|参与|适用)|没(?:办法|法|有)|除外|办不到|无法|禁止)/
const allows = /(?:可以|能|可|支持|照样|允许|会)[^不没无未]{0,2}$/
const allowsBehind = /^[^，。不没无未]{0,3}(?:可以|没问题|都行|也行|就行|能行|支持)/

/** Words that one text denies wherever it has them and the other allows. */
export function findTurned(ours: readonly Aligned[], theirs: readonly Aligned[]): string[] {
  const [said, known] = [stancesOf(ours), stancesOf(theirs)]
  const found = [...said].flatMap(([key, mine]) => {
    const other = known.get(key)
    return other !== undefined && (isFlipped(mine, other) || isFlipped(other, mine)) ? [mine[0]?.words ?? ''] : []
  })
  return [...new Set(found)]
}

function isFlipped(one: readonly Stood[], two: readonly Stood[]): boolean {
  return (
    one.every(({ stance }) => stance === 'denied') &&
    two.every(({ stance }) => stance !== 'denied') &&
    two.some(({ stance }) => stance === 'allowed')
  )
}

function stancesOf(clauses: readonly Aligned[]): Map<string, Stood[]> {
  const found = new Map<string, Stood[]>()
  for (const { clause, tokens } of clauses)
    for (const token of tokens) {
      if (token.weight < 0.5 || /[不没无未别勿▮\d]/.test(token.text)) continue
      const stood = { stance: stanceOf(token, clause.start, clause.text), words: token.text }
      for (const key of token.keys) found.set(key, [...(found.get(key) ?? []), stood])
    }
  return found
}

function stanceOf({ start, end }: Token, from: number, text: string): Stance {
  const [before, after] = [text.slice(Math.max(0, start - from - 7), start - from), text.slice(end - from)]
  if (denies.test(before) || deniesBehind.test(after)) return 'denied'
  return allows.test(before) || allowsBehind.test(after) ? 'allowed' : 'plain'
}
