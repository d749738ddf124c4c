import type { AnswerVariant, FeedArticle } from '../../protocol/article.ts'
import { hashVisitor } from '../../protocol/visitor-hash.ts'

/**
 * The answer that a shopper reads of an article: always the same one for the same conversation, and drawn anew for each
 * article, so that whoever reads A here is no likelier to read A there.
 */
export function chooseVariant(
  { id, answers }: Pick<FeedArticle, 'id' | 'answers'>,
  shopperHash: number,
): AnswerVariant {
  const share = mix(shopperHash ^ hashVisitor(id)) / 2 ** 32
  return answers[Math.floor(share * answers.length)] ?? answers[0]!
}

/** Spreads every bit over all others (the finaliser of MurmurHash3): the last bit of FNV-1a alone is a mere parity. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
