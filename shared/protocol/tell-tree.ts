import type { DecisionTree, TreeStep, TreeTarget } from './decision-tree.ts'

const textLimit = 4000
const opening = '按情况来：'
const closing = '…… 情况比较多，说说你的情况，一步步来看。'

/** A process in one text, for whoever reads it instead of being walked through: questions numbered, options below. */
export function tellTree({ start, steps }: DecisionTree): string {
  const ordered = [...steps].sort((a, b) => Number(b.id === start) - Number(a.id === start))
  const numbers = new Map(ordered.map(({ id }, at) => [id, at + 1]))
  let text = opening
  for (const [at, step] of ordered.entries()) {
    const lines = toLines(step, at + 1, numbers)
    if (text.length + lines.length + closing.length + 2 > textLimit) return `${text}\n${closing}`
    text += `\n${lines}`
  }
  return text
}

function toLines({ question, options }: TreeStep, number: number, numbers: ReadonlyMap<string, number>): string {
  const told = options.map(({ label, to }) => `· ${label}：${tellTarget(to, numbers)}`)
  return [`${number}. ${question}`, ...told].join('\n')
}

function tellTarget(to: TreeTarget, numbers: ReadonlyMap<string, number>): string {
  if (to.kind === 'result') return to.text
  const number = numbers.get(to.id)
  return number === undefined ? '请问客服' : `看第 ${number} 条`
}
