/** A stretch of two texts: in both, only in the older, or only in the newer. */
export interface TextStretch {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** From so many changes on a text counts as written anew: beyond it nobody could follow the pieces. */
const mostChanges = 800
/** Fewer characters in common than this between two changes would tear one change into shreds. */
const leastCommon = 2
/** A passage so long that keeps less than this share of its words was written anew, whatever they share by chance. */
const [longPassage, leastShare] = [40, 1 / 3]
/** A Chinese character each; a word, a number or white space as a whole. */
const tokens = /[\p{Script=Latin}\p{M}]+|\d+(?:[.,]\d+)*|\s+|./gsu

/**
 * What changed between two texts, by characters in Chinese and by words elsewhere; all stretches together give either
 * text. Follows E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1 (1986).
 */
export function diffText(before: string, after: string): TextStretch[] {
  const [one, other] = [before.match(tokens) ?? [], after.match(tokens) ?? []]
  let start = 0
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1
  let end = 0
  const most = Math.min(one.length, other.length) - start
  while (end < most && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1
  const middle = [one.slice(start, one.length - end), other.slice(start, other.length - end)] as const
  return join([
    { kind: 'same', text: one.slice(0, start).join('') },
    ...withoutShreds(asWritten(join(diffTokens(...middle)), middle)),
    { kind: 'same', text: one.slice(one.length - end).join('') },
  ])
}

function diffTokens(one: readonly string[], other: readonly string[]): TextStretch[] {
  const trace = findPath(one, other)
  if (trace === null) return replaced(one.join(''), other.join(''))
  const stretches: TextStretch[] = []
  let [x, y] = [one.length, other.length]
  for (let changes = trace.length - 1; changes >= 0; changes -= 1) {
    const reached = trace[changes] ?? new Map<number, number>()
    const diagonal = x - y
    const isDown = cameDown(reached, diagonal, changes)
    const fromX = changes === 0 ? 0 : (reached.get(isDown ? diagonal + 1 : diagonal - 1) ?? 0)
    const afterStep = changes === 0 ? 0 : isDown ? fromX : fromX + 1
    while (x > afterStep) {
      x -= 1
      y -= 1
      stretches.push({ kind: 'same', text: one[x] ?? '' })
    }
    if (changes === 0) break
    if (isDown) {
      y -= 1
      stretches.push({ kind: 'added', text: other[y] ?? '' })
    } else {
      x -= 1
      stretches.push({ kind: 'removed', text: one[x] ?? '' })
    }
  }
  return stretches.reverse()
}

/** How far each diagonal got before each change; null: there are too many. */
function findPath(one: readonly string[], other: readonly string[]): ReadonlyMap<number, number>[] | null {
  const trace: Map<number, number>[] = []
  let reached = new Map<number, number>([[1, 0]])
  for (let changes = 0; changes <= Math.min(mostChanges, one.length + other.length); changes += 1) {
    trace.push(reached)
    const next = new Map(reached)
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      const isDown = cameDown(reached, diagonal, changes)
      let x = isDown ? (reached.get(diagonal + 1) ?? 0) : (reached.get(diagonal - 1) ?? 0) + 1
      while (x < one.length && x - diagonal < other.length && one[x] === other[x - diagonal]) x += 1
      next.set(diagonal, x)
      if (x >= one.length && x - diagonal >= other.length) return trace
    }
    reached = next
  }
  return null
}

/** Whether the furthest way onto a diagonal adds a token instead of taking one away. */
function cameDown(reached: ReadonlyMap<number, number>, diagonal: number, changes: number): boolean {
  if (diagonal === -changes) return true
  return diagonal !== changes && (reached.get(diagonal - 1) ?? -1) < (reached.get(diagonal + 1) ?? -1)
}

function asWritten(stretches: TextStretch[], [one, other]: readonly (readonly string[])[]): TextStretch[] {
  const [before, after] = [(one ?? []).join(''), (other ?? []).join('')]
  const most = Math.max(before.length, after.length)
  const common = stretches.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0)
  return most >= longPassage && common < most * leastShare ? replaced(before, after) : stretches
}

/** Small talk between two changes goes with them, so that a person sees one change. */
function withoutShreds(stretches: readonly TextStretch[]): TextStretch[] {
  const out: TextStretch[] = []
  stretches.forEach((stretch, at) => {
    const isBetween = at > 0 && at < stretches.length - 1
    if (stretch.kind === 'same' && isBetween && stretch.text.length < leastCommon) {
      out.push({ kind: 'removed', text: stretch.text }, { kind: 'added', text: stretch.text })
    } else out.push(stretch)
  })
  return out
}

function replaced(before: string, after: string): TextStretch[] {
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
}

/** Neighbours of one kind are one stretch; between two unchanged ones what is gone stands before what is new. */
function join(stretches: readonly TextStretch[]): TextStretch[] {
  const out: TextStretch[] = []
  let [removed, added] = ['', '']
  const flush = () => {
    out.push(...replaced(removed, added))
    removed = ''
    added = ''
  }
  for (const { kind, text } of stretches) {
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else if (text !== '') {
      flush()
      const last = out.findLast((one) => one.text !== '')
      if (last?.kind === 'same') last.text += text
      else out.push({ kind, text })
    }
  }
  flush()
  return out.filter(({ text }) => text !== '')
}
