import type { Entities, Lexicon } from './entities.ts'
import { getMatchers } from './match-lexicon.ts'
import type { WordMatch } from './match-words.ts'

type Named = NonNullable<Entities['mentions']>[number]
type Mention = Named & { end: number }

/** Between two names of one thing there is at most a particle: 轻羽的帐篷. */
const widestGap = 1

/** The things a folded text names. Names side by side name one thing together: 春野睡袋 is the sleeping bag 春野. */
export function findMentions(text: string, lexicon: Lexicon | undefined): Named[] {
  const mentions: Mention[] = []
  for (const { start, end, word, value } of matchNames(text.replace(litres, '$1l'), lexicon)) {
    const last = mentions.at(-1)
    const common =
      last !== undefined && start - last.end <= widestGap ? last.productIds.filter((id) => value.includes(id)) : []
    if (last === undefined || common.length === 0) mentions.push({ word, productIds: value, end })
    else Object.assign(last, { word: last.word + word, productIds: common, end })
  }
  return mentions
    .filter((mention, at) => !mentions.some((other, place) => place !== at && narrows(other, mention, place < at)))
    .map(({ word, productIds }) => ({ word, productIds }))
}

/** Names as they are listed, and misspelt ones where no listed one stands. */
function matchNames(text: string, lexicon: Lexicon | undefined): WordMatch<string[]>[] {
  const { products, misspelt } = getMatchers(lexicon)
  const listed = products(text)
  const others = misspelt(text).filter(({ start, end }) => !listed.some((one) => one.start < end && one.end > start))
  return others.length === 0 ? listed : [...listed, ...others].toSorted((a, b) => a.start - b.start)
}

// 60升 and 60L are one word.
const litres = /(\d+)\s*升/g

/** 逐风 … 这件冲锋衣: the second says no more than the first. */
function narrows(other: Mention, mention: Mention, isEarlier: boolean): boolean {
  if (!other.productIds.every((id) => mention.productIds.includes(id))) return false
  return other.productIds.length < mention.productIds.length || isEarlier
}
