import type { MoodExample } from './fit-emotion.ts'
import type { MoodSentence } from './read-mood-corpus.ts'

type Side = 'negative' | 'positive'

const joints = ['，', '，', '。', ' ', '！', '，而且', '，还有', '；', '...']
const turnsDown = ['，但是', '，可是', '。但', '，结果', '，不过', '，可惜', '，然而']
const turnsUp = ['，但是', '，不过', '，好在', '，还好', '，但', '。其他方面']
const smallFaults = ['，就是', '，唯一的缺点是', '，美中不足的是', '，只是']

/**
 * Reviews of several sentences, as people write them: two or three of one mind; praise turned by 但是 into a
 * complaint and the other way round; praise with a small fault at its end.
 */
export function composeReviews(sentences: readonly MoodSentence[], random: () => number): MoodExample[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const pools = new Map<string, string[]>()
  for (const { polarity, trade, text } of sentences) {
    const key = `${polarity} ${trade}`
    pools.set(key, [...(pools.get(key) ?? []), text])
  }
  const draw = (polarity: Side, trade: string): string =>
    pick(pools.get(`${polarity} ${random() < 0.3 ? 'service' : trade}`) ?? [''])
  const trades = [...new Set(sentences.filter(({ polarity }) => polarity === 'positive').map(({ trade }) => trade))]
  return sentences.flatMap(({ polarity, trade, text }): MoodExample[] => {
    if (polarity === 'neutral' || !trades.includes(trade)) return []
    const other: Side = polarity === 'negative' ? 'positive' : 'negative'
    const kind = random()
    const long =
      text + pick(joints) + draw(polarity, trade) + (random() < 0.4 ? pick(joints) + draw(polarity, trade) : '')
    const made: MoodExample[] = [{ polarity, text: long }]
    if (kind < 0.25) {
      const turn = polarity === 'negative' ? pick(turnsDown) : pick(turnsUp)
      made.push({ polarity, text: draw(other, trade) + turn + text })
    } else if (kind < 0.35 && polarity === 'positive') {
      made.push({ polarity, text: `${text}，${draw('positive', trade)}${pick(smallFaults)}${draw('negative', trade)}` })
    }
    return made
  })
}
