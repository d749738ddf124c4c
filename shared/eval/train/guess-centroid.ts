import type { Example } from '../../intents/example.ts'
import { extractFeatures } from '../../intents/features.ts'

/** A baseline that learns nothing but averages: the label whose mean text is nearest (cosine over the same features). */
export function guessByCentroid(training: readonly Example[], texts: readonly string[]): string[] {
  const labels = [...new Set(training.map(({ label }) => label))].sort()
  const places = new Map(labels.map((label, at) => [label, at]))
  const sums = labels.map(() => new Map<number, number>())
  for (const { label, text } of training) {
    const sum = sums[places.get(label) ?? 0] as Map<number, number>
    const { ids, values } = extractFeatures(text)
    for (const [at, id] of ids.entries()) sum.set(id, (sum.get(id) ?? 0) + (values[at] ?? 0))
  }
  const norms = sums.map((sum) => Math.sqrt([...sum.values()].reduce((total, value) => total + value * value, 0)))
  return texts.map((text) => {
    const { ids, values } = extractFeatures(text)
    const nearness = sums.map((sum, label) => {
      const dot = ids.reduce((total, id, at) => total + (values[at] ?? 0) * (sum.get(id) ?? 0), 0)
      return dot / (norms[label] || 1)
    })
    return labels[nearness.indexOf(Math.max(...nearness))] ?? ''
  })
}
