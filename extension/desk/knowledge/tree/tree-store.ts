import { signal } from '@preact/signals'
import * as v from 'valibot'

const place = 'kefu-desk-open-folders'
const openSchema = v.array(v.string())

/** What the tree of articles remembers: open folders also after a reload, marks and the place of the keys until then. */
export class TreeStore {
  readonly open = signal<ReadonlySet<string>>(readOpen())
  /** Articles chosen for a change of many. */
  readonly marked = signal<ReadonlySet<string>>(new Set())
  /** The row that keys work on. */
  readonly active = signal<string | null>(null)
  /** Where a range began. */
  readonly anchor = signal<string | null>(null)
  /** Every row shows a box to mark it. */
  readonly isMarking = signal(false)

  fold(path: string, isOpen: boolean): void {
    const next = new Set(this.open.peek())
    if (isOpen) next.add(path)
    else next.delete(path)
    this.#keep(next)
  }

  /** Opens all of these; returns whether one was closed. */
  reveal(paths: readonly string[]): boolean {
    const held = this.open.peek()
    if (paths.every((path) => held.has(path))) return false
    this.#keep(new Set([...held, ...paths]))
    return true
  }

  mark(ids: Iterable<string>, isOn: boolean): void {
    const next = new Set(this.marked.peek())
    for (const id of ids) {
      if (isOn) next.add(id)
      else next.delete(id)
    }
    this.marked.value = next
  }

  clearMarks(): void {
    this.marked.value = new Set()
    this.anchor.value = null
  }

  forget(): void {
    this.clearMarks()
    this.active.value = null
    this.isMarking.value = false
  }

  #keep(open: ReadonlySet<string>): void {
    this.open.value = open
    try {
      localStorage.setItem(place, JSON.stringify([...open]))
    } catch {
      // Storage is denied or full: folders stay open until this page is closed.
    }
  }
}

function readOpen(): ReadonlySet<string> {
  try {
    const parsed = v.safeParse(openSchema, JSON.parse(localStorage.getItem(place) ?? '[]'))
    return new Set(parsed.success ? parsed.output : [])
  } catch {
    return new Set() // denied or hand-edited storage
  }
}
