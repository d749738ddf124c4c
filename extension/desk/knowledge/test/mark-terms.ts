/** A question in runs, each held by the tried question too or not; terms that overlap make one run. */
export function markTerms(question: string, terms: readonly string[]): { text: string; isShared: boolean }[] {
  const isShared = new Array<boolean>(question.length).fill(false)
  for (const term of terms) {
    for (let at = question.indexOf(term); at >= 0 && term !== ''; at = question.indexOf(term, at + 1)) {
      isShared.fill(true, at, at + term.length)
    }
  }
  const runs: { text: string; isShared: boolean }[] = []
  for (const [at, char] of question.split('').entries()) {
    const last = runs.at(-1)
    if (last !== undefined && last.isShared === isShared[at]) last.text += char
    else runs.push({ text: char, isShared: isShared[at] === true })
  }
  return runs
}
