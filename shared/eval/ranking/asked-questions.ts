import { readFileSync } from 'node:fs'
import { appliancesPack } from '../../knowledge/packs/appliances/pack.ts'
import { babyPack } from '../../knowledge/packs/baby/pack.ts'
import { beautyPack } from '../../knowledge/packs/beauty/pack.ts'
import { clothingPack } from '../../knowledge/packs/clothing/pack.ts'
import { electronicsPack } from '../../knowledge/packs/electronics/pack.ts'
import { foodPack } from '../../knowledge/packs/food/pack.ts'
import type { PackArticle } from '../../knowledge/packs/pack.ts'
import { readRows } from '../read-rows.ts'

/** A shopper's question about a trade's goods, and the article that answers it (`-`: none). */
export interface AskedQuestion {
  id: string
  text: string
}

/** The trades that questions were written for, and their articles. */
export const tradeArticles: Readonly<Record<string, readonly PackArticle[]>> = {
  clothing: clothingPack.articles,
  food: foodPack.articles,
  electronics: electronicsPack.articles,
  beauty: beautyPack.articles,
  baby: babyPack.articles,
  appliances: appliancesPack.articles,
}

/**
 * The questions of one trade: written from the articles' titles and answers alone, without sight of their variants or
 * of any golden question, so that ranking can be judged on a trade that it did not learn from.
 */
export function readAsked(trade: string): { asked: AskedQuestion[]; skipped: number } {
  const text = readFileSync(new URL(`asked/${trade}.tsv`, import.meta.url), 'utf8')
  const { rows, skipped } = readRows(text.trimEnd().split('\n'), 2, () => {})
  return { asked: rows.map(({ columns: [id = '', asked = ''] }) => ({ id, text: asked })), skipped }
}
