import { synonyms } from '../synonyms.data.ts'

/** Characters that carry no matter of their own: passed over, as spaces are. */
const empty = new Set(
  [...' 的了呢吗啊呀吧也都就还再又才是在把被让给跟和与或及等这那它你我您们请先后一个些点'].map((char) =>
    char.charCodeAt(0),
  ),
)
/** Pairs are made of these alone; anything else parts them. */
const firstHan = 0x4e00
const lastHan = 0x9fff
const hanCount = lastHan - firstHan + 1
const alike = new Map([...synonyms, ['常温', '室温'], ['邮费', '运费'], ['买家', '顾客'], ['有效期', '保质期']])
const alikePattern = new RegExp([...alike.keys()].sort((a, b) => b.length - a.length).join('|'), 'g')

/** Numbers the characters and pairs of neighbouring characters of texts, and counts how many articles hold each. */
export class WordPairs {
  private readonly ids = new Map<number, number>()
  private readonly rarities: number[] = []
  private readonly holders: number[] = []
  private readonly lastHolder: number[] = []
  private articles = 0

  /** The pairs of a text as numbers, each once. */
  toIds(text: string): Set<number> {
    const found = new Set<number>()
    const one = text.replace(alikePattern, (word) => alike.get(word) ?? word)
    let before = 0
    for (let at = 0; at < one.length; at += 1) {
      const code = one.charCodeAt(at)
      if (empty.has(code)) continue
      const isHan = code >= firstHan && code <= lastHan
      if (isHan) {
        found.add(this.idOf(hanCount * hanCount + code))
        if (before !== 0) found.add(this.idOf((before - firstHan) * hanCount + code - firstHan))
      }
      before = isHan ? code : 0
    }
    return found
  }

  /** Counts the article that holds these pairs; each article is counted once a pair. */
  count(article: number, pairs: Iterable<number>): void {
    this.articles = Math.max(this.articles, article + 1)
    for (const id of pairs) {
      if (this.lastHolder[id] === article) continue
      this.lastHolder[id] = article
      this.holders[id] = (this.holders[id] ?? 0) + 1
    }
  }

  /** How telling a pair is: high for one that few articles hold. Asked only when all articles were counted. */
  rarity(id: number): number {
    this.rarities[id] ??= Math.log(1 + this.articles / (1 + (this.holders[id] ?? 0)))
    return this.rarities[id]
  }

  private idOf(pair: number): number {
    const known = this.ids.get(pair)
    if (known !== undefined) return known
    this.ids.set(pair, this.ids.size)
    return this.ids.size - 1
  }
}
