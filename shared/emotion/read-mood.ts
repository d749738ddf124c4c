import { extractFeatures, firstIdea, type MoodFeature } from './extract-features.ts'
import { findMoods, type Mood } from './find-moods.ts'
import { packedModel } from './model.data.ts'
import { type EmotionModel, type MoodShares, scoreMood, unpackModel } from './model.ts'

/** What the model makes of a text, the mood words it saw, and a way to the wording that decided. */
export type MoodReading = { shares: MoodShares; moods: Mood[]; explain: () => string[] }

let shipped: EmotionModel | undefined
/** The model reads Chinese; other scripts are left to the words. */
const unread: MoodShares = { negative: 0, neutral: 1, positive: 0 }
const mostEvidence = 3
/** A stretch counts from this part of the strongest character's force on. */
const leastShare = 0.35

/** Reads a normalised text. The shipped model is unpacked on first use. */
export function readMood(text: string): MoodReading {
  shipped ??= unpackModel(packedModel)
  const model = shipped
  const moods = findMoods(text)
  if (!/\p{Script=Han}/u.test(text)) return { shares: unread, moods, explain: () => [] }
  const features = extractFeatures(text, moods)
  const shares = scoreMood(model, features)
  return {
    shares,
    moods,
    explain: () => strongestSpans(text, model, features, shares.positive < shares.negative ? -1 : 1),
  }
}

/** The stretches of text that moved the decision most: neighbouring features that point the same way, joined. */
function strongestSpans(text: string, model: EmotionModel, features: readonly MoodFeature[], side: number): string[] {
  const force = new Float32Array(text.length)
  for (const { id, value, start, end } of features) {
    const row = id < firstIdea ? model.rows.get(id) : undefined
    if (row === undefined) continue
    const share = (value * (model.side[row] as number) * side) / (end - start)
    for (let at = Math.max(0, start); at < Math.min(text.length, end); at += 1)
      force[at] = (force[at] as number) + share
  }
  const leastForce = force.reduce((most, one) => Math.max(most, one), 0) * leastShare
  if (leastForce === 0) return []
  const spans: { from: number; to: number; sum: number }[] = []
  for (let at = 0; at < text.length; at += 1) {
    if ((force[at] as number) < leastForce || /[\s\p{P}]/u.test(text.charAt(at))) continue
    const last = spans.at(-1)
    if (last?.to === at) Object.assign(last, { to: at + 1, sum: last.sum + (force[at] as number) })
    else spans.push({ from: at, to: at + 1, sum: force[at] as number })
  }
  const whole = spans.filter(({ from, to }) => to - from >= 2)
  const long = (whole.length > 0 ? whole : spans).sort((a, b) => b.sum - a.sum)
  return long.slice(0, mostEvidence).map(({ from, to }) => text.slice(from, to))
}
