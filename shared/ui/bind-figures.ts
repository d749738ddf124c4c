import type { MarkedRun } from './mark-facts.ts'

/** A run with the punctuation that no line may part it from. */
export interface BoundRun extends MarkedRun {
  lead: string
  tail: string
}

const opening = /[（「『【《“‘(]+$/
const closing = /^[，。、；：？！）」』】》”’,.;:?!)]+/

/**
 * A marked figure is a control, and a browser breaks lines on both sides of a control, even before a full stop.
 * So the punctuation around it goes with it.
 */
export function bindFigures(runs: readonly MarkedRun[]): BoundRun[] {
  const bound = runs.map((run): BoundRun => ({ ...run, lead: '', tail: '' }))
  bound.forEach((run, at) => {
    if (run.fact === null) return
    const [before, after] = [bound[at - 1], bound[at + 1]]
    if (before?.fact === null) [before.text, run.lead] = split(before.text, opening)
    if (after?.fact === null) [after.text, run.tail] = split(after.text, closing)
  })
  return bound.filter(({ text }) => text !== '')
}

/** What is left of a text, and the punctuation taken from it. */
function split(text: string, punctuation: RegExp): [rest: string, taken: string] {
  const [taken = ''] = punctuation.exec(text) ?? []
  return [text.replace(punctuation, ''), taken]
}
