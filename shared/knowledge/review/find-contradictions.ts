import type { AnswerVariant, Article } from '../../protocol/article.ts'
import type { Claim } from './claim.ts'
import type { ClaimSentence } from './claim-sentence.ts'
import type { Contradiction } from './contradiction.ts'
import { expandElliptic } from './expand-elliptic.ts'
import { extractClaims } from './extract-claims.ts'
import { finish } from './finish.ts'
import { pairClaims } from './pair-claims.ts'
import { pairOpen, type SpokenArticle } from './pair-open.ts'
import { readSentences } from './read-sentences.ts'
import { rulesToClaims, type ShopRules } from './rules-to-claims.ts'

/**
 * Articles that answer the same question differently, and articles that say something else than the shop's rules.
 * Retired articles say nothing any more. Statements of a known aspect (退货期, 快递, 谁出运费) are compared with one
 * another and with the rules; other statements with a number or a yes or no are compared where their words are alike.
 */
export function findContradictions(articles: Article[], rules: ShopRules): Contradiction[] {
  return finish(contradictionSteps(articles, rules))
}

/** The same in small steps, so that a thread can do other work between them: no step is longer than some milliseconds. */
export function* contradictionSteps(articles: Article[], rules: ShopRules): Generator<void, Contradiction[]> {
  const spoken: SpokenArticle[] = []
  const claims: Claim[] = []
  for (const article of articles) {
    if (article.state === 'retired') continue
    const read = readArticle(article)
    spoken.push(read)
    for (const { variant, sentences } of read.answers) claims.push(...extractClaims(article, variant, sentences))
    yield
  }
  const paired = yield* pairClaims([...claims, ...rulesToClaims(rules)])
  return [...paired, ...(yield* pairOpen(spoken, listAspects(claims)))]
}

function listAspects(claims: Claim[]): Map<string, Set<string>> {
  const aspects = new Map<string, Set<string>>()
  for (const { sentence, aspect } of claims) {
    aspects.set(sentence, (aspects.get(sentence) ?? new Set()).add(aspect.id))
  }
  return aspects
}

function readArticle(article: Article): SpokenArticle {
  const answers = article.answers.map((answer) => ({ variant: answer.id, sentences: readAnswer(article, answer) }))
  return { article, answers }
}

/** The sentences, and what the first one leaves to the question. */
function readAnswer({ title }: Article, answer: AnswerVariant): ClaimSentence[] {
  const sentences = readSentences(answer)
  const expanded = sentences[0] === undefined ? null : expandElliptic(title, sentences[0])
  return expanded === null ? sentences : [...sentences, expanded]
}
