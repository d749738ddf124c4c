import { compareQuestions, sameQuestionFrom } from '../../knowledge/compare-questions.ts'
import { readRows } from '../read-rows.ts'
import type { EvalSuite } from '../suite.ts'

type Pair = { line: number; isSame: boolean; likeness: number }

/** `q1<TAB>q2<TAB>0|1`: whether two questions ask the same. */
export const paraphrase: EvalSuite = {
  name: 'paraphrase',
  run(input) {
    const { rows, skipped } = readRows(input.lines, 3, input.print, (columns) => /^[01]$/.test(columns[2] ?? ''))
    const pairs = rows.map(({ line, columns: [one = '', other = '', label] }): Pair => {
      return { line, isSame: label === '1', likeness: compareQuestions(one, other) }
    })
    const right = pairs.filter(({ isSame, likeness }) => isSame === likeness >= sameQuestionFrom).length
    return {
      measures: [
        ['auc', areaUnderCurve(pairs)],
        ['accuracy', right / pairs.length],
      ],
      scored: pairs.length,
      skipped,
      out: pairs.map(({ line, isSame, likeness }) =>
        [line, isSame ? 1 : 0, likeness >= sameQuestionFrom ? 1 : 0, likeness.toFixed(4)].join('\t'),
      ),
    }
  },
}

/** The chance that a pair of the same meaning is more alike than one of two meanings; ties count half. */
function areaUnderCurve(pairs: Pair[]): number {
  const sorted = pairs.toSorted((a, b) => a.likeness - b.likeness)
  const same = pairs.filter(({ isSame }) => isSame).length
  let below = 0
  let won = 0
  for (let from = 0; from < sorted.length; ) {
    let to = from
    while (to < sorted.length && sorted[to]!.likeness === sorted[from]!.likeness) to += 1
    const tied = sorted.slice(from, to)
    const different = tied.filter(({ isSame }) => !isSame).length
    won += (tied.length - different) * (below + different / 2)
    below += different
    from = to
  }
  return won / (same * (pairs.length - same))
}
