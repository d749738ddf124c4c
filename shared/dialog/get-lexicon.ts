import { buildLexicon } from '../language/build-lexicon.ts'
import type { Lexicon } from '../language/entities.ts'
import type { Product } from '../protocol/commerce.ts'

const lexicons = new WeakMap<readonly Product[], Lexicon>()

/** The shop's own words, built once for each catalogue. */
export function getLexicon(products: Product[]): Lexicon {
  const known = lexicons.get(products)
  if (known !== undefined) return known
  const lexicon = buildLexicon(products.filter((product) => product.listed))
  lexicons.set(products, lexicon)
  return lexicon
}
