import { shopArticles } from '../golden/knowledge/shop-articles.ts'
import type { EvalSuite } from '../suite.ts'

/** `npm run eval -- export-knowledge`: the golden shop's 600 articles as lines for `--knowledge`. */
export const exportKnowledge: EvalSuite = {
  name: 'export-knowledge',
  readsFile: false,
  run({ print }) {
    for (const article of shopArticles) print(JSON.stringify(article))
    return { measures: [], scored: 0, skipped: 0 }
  },
}
