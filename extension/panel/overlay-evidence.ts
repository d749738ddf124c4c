/** A stretch of the customer's words, and whether it shows the mood. */
export interface WordsRun {
  text: string
  isEvidence: boolean
}

/** Splits words at what shows their mood; the longest evidence wins where two overlap, and none is marked twice. */
export function markEvidence(text: string, evidence: readonly string[]): WordsRun[] {
  const words = evidence.filter((word) => word !== '').sort((a, b) => b.length - a.length)
  const runs: WordsRun[] = []
  let plainFrom = 0
  for (let at = 0; at < text.length; ) {
    const hit = words.find((word) => text.startsWith(word, at))
    if (hit === undefined) {
      at += 1
      continue
    }
    if (at > plainFrom) runs.push({ text: text.slice(plainFrom, at), isEvidence: false })
    runs.push({ text: hit, isEvidence: true })
    at += hit.length
    plainFrom = at
  }
  if (plainFrom < text.length) runs.push({ text: text.slice(plainFrom), isEvidence: false })
  return runs
}
