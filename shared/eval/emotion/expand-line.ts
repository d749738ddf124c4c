const choice = /\[([^\][]*)\]/g

/**
 * The sentences of a corpus line: `[a|b]` stands for a or b. Every alternative occurs at least once; a line with
 * several choices gives about as many sentences as its longest choices multiplied, at most `most`.
 */
export function expandLine(line: string, most: number, random: () => number): string[] {
  const widths = [...line.matchAll(choice)].map(([, inner = '']) => inner.split('|').length)
  const combinations = widths.reduce((product, width) => product * width, 1)
  const count = Math.min(most, combinations)
  const offsets = widths.map(() => Math.floor(random() * 97))
  const found = new Set<string>()
  for (let turn = 0; found.size < count && turn < count * 4; turn += 1) {
    let place = 0
    found.add(
      line.replace(choice, (_, inner: string) => {
        const options = inner.split('|')
        const step = turn < Math.max(...widths) ? turn : Math.floor(random() * 97)
        const option = options[(step + (offsets[place] ?? 0)) % options.length]
        place += 1
        return option ?? ''
      }),
    )
  }
  return [...found]
}
