import { normaliseText } from '../language/normalise-text.ts'
import type { DialogState, Understanding } from './dialog-state.ts'
import type { MergedMessage } from './merge-context.ts'

const negation =
  /^(?:不对|不是|不行|没用|没解决|答非所问|说了等于没说|你没听懂|听不懂|没回答)|不是(?:这个|问这个|这意思|我要的|我问的)|没(?:有)?(?:解决|回答|说清|懂)|答非所问|还是(?:不行|没|不懂|不会)|重复(?:的|回答)|废话|牛头不对马嘴/
const repeatShare = 0.75

/** How an answer turned out not to help: negated in so many words, or asked for again. */
export type Unresolved = 'negated' | 'repeated'

/** Whether the shopper negates the last answer or asks the same again: the third in a row goes to a person. */
export function findUnresolved(
  understanding: Understanding,
  merged: MergedMessage,
  state: DialogState,
): Unresolved | null {
  const [last] = state.recent
  if (last === undefined || !last.answered || state.flow?.askedFor != null) return null
  if (merged.requests.some(({ flow }) => flow !== undefined)) return null
  if (negation.test(understanding.text.trim())) return 'negated'
  return !merged.elliptic && isRepeated(understanding, merged, state) ? 'repeated' : null
}

function isRepeated({ text }: Understanding, merged: MergedMessage, state: DialogState): boolean {
  const intent = merged.requests[0]?.intent
  const earlier = state.recent.slice(0, 2).find((round) => round.answered && round.request === intent)
  if (earlier?.text === undefined || (earlier.product !== undefined && earlier.product !== merged.productId))
    return false
  return likeness(text, earlier.text) >= repeatShare
}

/** Share of character pairs two short texts have in common. */
function likeness(a: string, b: string): number {
  const first = pairsOf(a)
  const second = pairsOf(b)
  if (first.size === 0 || second.size === 0) return normaliseText(a) === normaliseText(b) ? 1 : 0
  const common = [...first].filter((pair) => second.has(pair)).length
  return (2 * common) / (first.size + second.size)
}

function pairsOf(text: string): Set<string> {
  const chars = [...normaliseText(text).replace(/[\s,.!?，。！？呢吗啊呀吧]/g, '')]
  return new Set(chars.slice(1).map((char, at) => `${chars[at]}${char}`))
}
