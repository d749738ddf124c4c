import type { ConsoleProfile } from './console-profile.ts'
import { hits, isVisible } from './find-slot.ts'
import { type ConsoleMessage, type ReadRow, readMessage } from './read-message.ts'

/** Drafts look at the last forty; a page may hold thousands, and reading each would hold it up. */
const newest = 60

/** The newest messages, oldest first, each once, each with a name. */
export function readMessages(rows: readonly HTMLElement[], list: HTMLElement, profile: ConsoleProfile): ReadRow[] {
  const read: ReadRow[] = []
  for (const row of newestFirst(rows, profile)) {
    if (read.length >= newest) break
    if (!isVisible(row) || isGhost(row, list, profile)) continue
    const found = readMessage(row, list, profile)
    if (found) read.push(found)
  }
  return nameAll(dropRepeats(inOrder(read.reverse(), profile)))
}

/** Rows that are as good as the document's order are walked from its end; a number in the id sorts the rest. */
function newestFirst(rows: readonly HTMLElement[], profile: ConsoleProfile): Iterable<HTMLElement> {
  if (profile.message.order === 'document') return backwards(rows)
  if (profile.message.order !== 'id' || rows.length <= newest) return backwards(rows)
  const field = profile.message.id[0]
  const numberOf = (row: HTMLElement) => lastNumber((field?.attribute && row.getAttribute(field.attribute)) || '')
  return [...rows].sort((a, b) => numberOf(b) - numberOf(a))
}

function* backwards(rows: readonly HTMLElement[]): Iterable<HTMLElement> {
  for (let index = rows.length - 1; index >= 0; index -= 1) yield rows[index] as HTMLElement
}

/** Recycled rows wait far outside of what the list can scroll to. */
function isGhost(row: HTMLElement, list: HTMLElement, profile: ConsoleProfile): boolean {
  const { ghosts, newestAt } = profile.message
  if (hits(row, ghosts)) return true
  if (newestAt === null) return false
  const box = row.getBoundingClientRect()
  const view = list.getBoundingClientRect()
  return box.bottom < view.top - view.height || box.top > view.bottom + view.height
}

function inOrder(read: ReadRow[], { message }: ConsoleProfile): ReadRow[] {
  switch (message.order) {
    case 'document':
      return read
    case 'id':
      return read.toSorted((a, b) => lastNumber(a.ownId ?? '') - lastNumber(b.ownId ?? ''))
    case 'time':
      return read.toSorted((a, b) => (a.moment?.rank ?? 0) - (b.moment?.rank ?? 0))
    case 'place': {
      const tops = new Map(read.map((one) => [one, one.row.getBoundingClientRect().top]))
      return read.toSorted((a, b) => (tops.get(a) ?? 0) - (tops.get(b) ?? 0))
    }
  }
}

function lastNumber(id: string): number {
  return Number(id.match(/\d+(?!.*\d)/)?.[0] ?? 0)
}

/** Recycled lists mount a row twice. Words without a name of their own may well be said twice. */
function dropRepeats(read: readonly ReadRow[]): ReadRow[] {
  const seen = new Set<string>()
  return read.filter(({ ownId }) => ownId === null || (!seen.has(ownId) && seen.add(ownId)))
}

function nameAll(read: readonly ReadRow[]): ReadRow[] {
  const counts = new Map<string, number>()
  return read.map((one) => {
    if (one.ownId !== null) return one
    const name = nameByWords(one.message)
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return { ...one, message: { ...one.message, id: `${name}~${count}` } }
  })
}

function nameByWords({ side, at, text }: ConsoleMessage): string {
  return `${side}:${at ?? ''}:${text}`
}
