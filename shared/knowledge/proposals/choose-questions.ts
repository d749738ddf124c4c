import { toTerms } from '../to-terms.ts'
import type { QuestionPair } from './make-pairs.ts'
import { foldWords } from './strip-talk.ts'

interface Wording {
  text: string
  count: number
  terms: Set<string>
  /** Mean likeness to the other wordings. */
  central: number
}

const mostWays = 8
/** From this likeness on two wordings are one way to ask. */
const sameWay = 0.75
const mostWordings = 80
const longestTitle = 30
const titleLimit = 80
/** A question about what was said before is no title. */
const leaning = /^(?:那|这个|这款|它|就是|所以|但是|可是|而且)/

/** Real ways to ask a question, the most typical first, each unlike those before it, and a short one of them as the title. */
export function chooseQuestions(pairs: readonly QuestionPair[]): { title: string; questions: string[] } {
  const wordings = listWordings(pairs)
  for (const one of wordings)
    one.central = wordings.reduce((sum, other) => sum + other.count * likeness(one, other), 0) / pairs.length
  const sorted = wordings.toSorted((a, b) => rank(b) - rank(a))
  const chosen: Wording[] = []
  for (const one of sorted) {
    if (chosen.length === mostWays) break
    if (chosen.every((other) => likeness(one, other) < sameWay)) chosen.push(one)
  }
  const questions = chosen.map(({ text }) => text)
  const titles = chosen.filter(({ text }) => text.length <= longestTitle && !leaning.test(text))
  const [titled] = titles.toSorted((a, b) => rankTitle(b) - rankTitle(a))
  return { title: toTitle(titled?.text ?? questions[0] ?? ''), questions }
}

function listWordings(pairs: readonly QuestionPair[]): Wording[] {
  const wordings = new Map<string, Wording>()
  for (const { question } of pairs) {
    const key = foldWords(question)
    const held = wordings.get(key)
    if (held !== undefined) held.count += 1
    else wordings.set(key, { text: question.slice(0, 200), count: 1, terms: new Set(toTerms(question)), central: 0 })
  }
  return [...wordings.values()].toSorted((a, b) => b.count - a.count).slice(0, mostWordings)
}

function likeness(one: Wording, other: Wording): number {
  if (one === other) return 1
  let common = 0
  for (const term of one.terms) if (other.terms.has(term)) common += 1
  return common / Math.sqrt(Math.max(1, one.terms.size * other.terms.size))
}

/** What stands for the others, neither a bare word nor a story, and nothing with a mark where a name was. */
function rank({ text, central, count }: Wording): number {
  const length = text.length < 4 ? -0.3 : text.length > 40 ? -0.2 : 0
  return central + 0.05 * Math.log(count) + length - (text.includes('***') ? 0.3 : 0)
}

/** A title is read in a list of hundreds: short ones first. */
function rankTitle(one: Wording): number {
  return rank(one) - 0.01 * Math.max(0, one.text.length - 8)
}

function toTitle(question: string): string {
  return question.replace(/[\s，,。.！!？?～~、]+$/u, '').slice(0, titleLimit) || '未命名'
}
