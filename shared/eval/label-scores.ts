/** Expected and predicted label of one row. */
export type LabelPair = { expected: string; predicted: string }

/** Precision and recall of one label. */
export type LabelScore = { label: string; precision: number; recall: number; f1: number; n: number }

/** Accuracy, macro F1 over the labels present, and each label's scores. */
export function scoreLabels(pairs: LabelPair[]): {
  accuracy: number
  macroF1: number
  labels: LabelScore[]
} {
  const names = [...new Set(pairs.map((pair) => pair.expected))].sort()
  const labels = names.map((label) => scoreLabel(label, pairs))
  const right = pairs.filter((pair) => pair.expected === pair.predicted).length
  const f1Sum = labels.reduce((sum, score) => sum + score.f1, 0)
  return { accuracy: right / pairs.length, macroF1: f1Sum / labels.length, labels }
}

/** The most frequent mistakes, worst first. */
export function worstConfusions(pairs: LabelPair[], limit: number): [mistake: string, n: number][] {
  const counts = new Map<string, number>()
  for (const { expected, predicted } of pairs) {
    if (expected === predicted) continue
    const mistake = `${expected} → ${predicted}`
    counts.set(mistake, (counts.get(mistake) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, limit)
}

/** The value below which the share `q` of the numbers lies; `nan` for none. */
export function percentile(numbers: number[], q: number): number {
  if (numbers.length === 0) return Number.NaN
  const sorted = Float64Array.from(numbers).sort()
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN
}

function scoreLabel(label: string, pairs: LabelPair[]): LabelScore {
  const expected = pairs.filter((pair) => pair.expected === label)
  const predicted = pairs.filter((pair) => pair.predicted === label)
  const hits = expected.filter((pair) => pair.predicted === label).length
  const precision = predicted.length === 0 ? 0 : hits / predicted.length
  const recall = hits / expected.length
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { label, precision, recall, f1, n: expected.length }
}
