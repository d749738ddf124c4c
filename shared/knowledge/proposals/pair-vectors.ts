import { isHan } from '../to-terms.ts'
import { type SparseVector, toUnitVector } from './sparse.ts'

/** Numbers terms and counts in how many texts each stands; rarity changes as texts are added. */
export interface TermBook {
  /** The numbers of the distinct ones among a text's terms. */
  count: (terms: readonly string[]) => Uint32Array
  /** One vector of unit length for a question and its answer, by what is rare in them. */
  toVector: (question: Uint32Array, answer: Uint32Array) => SparseVector
}

/** What operators answered alike was asked alike, but a few words of answer say little. */
const answerShare = 1.2
/** A character alone says less than a pair. */
const singleShare = 0.7
/** Rarity that an answer must hold to count fully. */
const fullAnswerMass = 60

/** A question's terms and its answer's are the same terms: 免运费 in an answer is what 包邮 in another question means. */
export function createTermBook(): TermBook {
  const numbers = new Map<string, number>()
  const shares: number[] = []
  const holders: number[] = []
  let texts = 0
  const rarity = (term: number): number => Math.log(1 + texts / ((holders[term] ?? 0) + 0.5)) * (shares[term] ?? 1)
  const weigh = (terms: Uint32Array): { weights: number[]; length: number; mass: number } => {
    const weights = Array.from(terms, rarity)
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0))
    return { weights, length, mass: weights.reduce((sum, weight) => sum + weight, 0) }
  }
  return {
    count(terms) {
      texts += 1
      const found = new Set<number>()
      for (const term of terms) {
        let number = numbers.get(term)
        if (number === undefined) {
          number = numbers.size
          numbers.set(term, number)
          shares.push(isHan(term) && term.length === 1 ? singleShare : 1)
          holders.push(0)
        }
        found.add(number)
      }
      for (const number of found) holders[number] = (holders[number] ?? 0) + 1
      return Uint32Array.from(found)
    },
    toVector(question, answer) {
      const asked = weigh(question)
      const told = weigh(answer)
      const share = Math.sqrt(answerShare * Math.min(1, told.mass / fullAnswerMass))
      const vector = new Map<number, number>()
      for (const [at, term] of question.entries()) vector.set(term, (asked.weights[at] ?? 0) / (asked.length || 1))
      for (const [at, term] of answer.entries())
        vector.set(term, (vector.get(term) ?? 0) + (share * (told.weights[at] ?? 0)) / (told.length || 1))
      return toUnitVector(vector)
    },
  }
}
