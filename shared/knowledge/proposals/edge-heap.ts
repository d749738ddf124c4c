/** Two groups and how alike they are; the versions tell whether that still holds. */
export interface Edge<T> {
  one: T
  other: T
  likeness: number
  version: number
}

/** Gives edges back most alike first. */
export interface EdgeHeap<T> {
  push: (edge: Edge<T>) => void
  pop: () => Edge<T> | undefined
  size: () => number
}

/** A binary heap: every step costs the logarithm of its size. */
export function createEdgeHeap<T>(): EdgeHeap<T> {
  const held: Edge<T>[] = []
  const isBefore = (a: number, b: number): boolean => held[a]!.likeness > held[b]!.likeness
  const swap = (a: number, b: number): void => {
    const first = held[a]!
    held[a] = held[b]!
    held[b] = first
  }
  return {
    size: () => held.length,
    push(edge) {
      let at = held.push(edge) - 1
      for (let above = (at - 1) >> 1; at > 0 && isBefore(at, above); above = (at - 1) >> 1) {
        swap(at, above)
        at = above
      }
    },
    pop() {
      const top = held[0]
      const last = held.pop()
      if (top === undefined || last === undefined || held.length === 0) return top
      held[0] = last
      for (let at = 0; ; ) {
        const left = 2 * at + 1
        const larger = left + 1 < held.length && isBefore(left + 1, left) ? left + 1 : left
        if (larger >= held.length || !isBefore(larger, at)) return top
        swap(at, larger)
        at = larger
      }
    },
  }
}
