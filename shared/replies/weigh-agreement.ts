import { detectIntent, type IntentContext, type RankedIntent } from '../intents/detect-requests.ts'
import type { Passage } from '../knowledge/knowledge-index.ts'

/** How much it counts that a question and the request ask the same kind of thing, and where it counts nothing. */
const gain = 2
const even = 0.6
const almostSure = 1e-7

/**
 * Passages weighed by what is asked: 冲锋衣能防火吗 asks what the goods are, 冲锋衣怎么洗 how they are used, whatever
 * words they share. The order by layer and product stays as the index gave it among equals.
 */
export function weighAgreement(
  passages: Passage[],
  ranked: RankedIntent[],
  { emergencyFrom, taught }: { emergencyFrom: number; taught: Pick<IntentContext, 'layer'> },
): Passage[] {
  if (ranked.length === 0) return passages
  const asked = new Map(ranked.map(({ intent, probability }) => [intent, probability]))
  const weighed = passages.map((passage) =>
    isNotice(passage, emergencyFrom) ? passage : { ...passage, score: weigh(passage, asked, taught) },
  )
  const place = (passage: Passage): number => (isNotice(passage, emergencyFrom) ? 2 : 0) + passage.score
  return weighed.toSorted((a, b) => place(b) - place(a))
}

/** An emergency notice is given whatever the request was taken for. */
function isNotice({ article, score }: Passage, from: number): boolean {
  return article.layer === 'emergency' && score >= from
}

function weigh(
  { question, score }: Passage,
  asked: ReadonlyMap<string, number>,
  taught: Pick<IntentContext, 'layer'>,
): number {
  const shared = detectIntent(question, taught).ranked.reduce(
    (sum, { intent, probability }) => sum + Math.sqrt(probability * (asked.get(intent) ?? 0)),
    0,
  )
  const odds = Math.log(score / Math.max(almostSure, 1 - score))
  return 1 / (1 + Math.exp(-(odds + gain * (shared - even))))
}
