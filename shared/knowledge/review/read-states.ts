import { type ClaimSentence, clauseAround, type FoundClaim } from './claim-sentence.ts'
import { isFree, isPaid, returnableNo, returnableYes, returnStates, services } from './state-aspects.data.ts'

/** Whether goods in a certain state go back, and whether a service costs something. */
export function readStates(sentence: ClaimSentence): FoundClaim[] {
  return [...readReturnable(sentence), ...readCosts(sentence)]
}

function readReturnable({ folded }: ClaimSentence): FoundClaim[] {
  if (!/退|完好/.test(folded)) return []
  return returnStates.flatMap(({ id, label, pattern }) => {
    const state = pattern.exec(folded)
    if (state === null || isUntouched(folded, state.index)) return []
    const rest = folded.slice(state.index, state.index + 60)
    const no = returnableNo.exec(rest)
    const yes = returnableYes.exec(rest)
    const answer = no !== null && (yes === null || no.index <= yes.index) ? no : yes
    if (answer === null || /不会因为|不因为?|不是不/.test(rest.slice(0, answer.index))) return []
    const end = state.index + answer.index + answer[0].length
    const window = folded.slice(Math.max(0, state.index - 8), end)
    const aspect = { id: `returnable-${id}`, label }
    const value = { kind: 'choice' as const, choice: answer === no ? 'no' : 'yes' }
    return [
      {
        aspect,
        value,
        start: state.index,
        end,
        window,
        inherent: ['mind', 'opened', 'custom', 'fresh', 'secondhand', 'sealed'],
      },
    ]
  })
}

/** 没拆, 未激活: the state is denied. */
function isUntouched(folded: string, at: number): boolean {
  return /(?:没有?|未|别|不要|不)[^,，]{0,1}$/.test(folded.slice(Math.max(0, at - 3), at))
}

function readCosts(sentence: ClaimSentence): FoundClaim[] {
  return services.flatMap(({ id, label, pattern }) => {
    const aspect = { id: `cost-${id}`, label }
    for (const named of sentence.folded.matchAll(new RegExp(pattern, 'g'))) {
      const found = readCost(sentence, named.index, named.index + named[0].length)
      if (found !== null) return [{ aspect, ...found }]
    }
    return []
  })
}

/** What the clause around a service says of its price; null when it says nothing. */
function readCost({ folded, masked }: ClaimSentence, from: number, to: number): Omit<FoundClaim, 'aspect'> | null {
  const window = clauseAround(folded, from, to)
  const start = folded.lastIndexOf(window, from)
  const end = start + window.length
  if (isFree.test(window)) return { value: { kind: 'choice', choice: 'free' }, start, end, window }
  const sum = masked.measures.find(
    (one) => /money|percent/.test(one.kind) && one.start >= start && one.start < end + 12,
  )
  const isSum = sum !== undefined && /收|加|付|费|元/.test(folded.slice(start, sum.end))
  if (!isPaid.test(window) && !isSum) return null
  return { value: { kind: 'choice', choice: 'paid' }, start, end: Math.max(end, sum?.end ?? 0), window }
}
