/** One timer that may be asked for again and again: the earliest wish counts. */
export interface EarliestTimer {
  schedule(waitMs: number): void
  cancel(): void
}

export function createEarliestTimer(run: () => void): EarliestTimer {
  let timer: ReturnType<typeof setTimeout> | undefined
  let dueAt = Number.POSITIVE_INFINITY
  const cancel = () => {
    clearTimeout(timer)
    dueAt = Number.POSITIVE_INFINITY
  }
  return {
    cancel,
    schedule(waitMs) {
      const wished = performance.now() + waitMs
      if (wished >= dueAt) return
      clearTimeout(timer)
      dueAt = wished
      timer = setTimeout(() => {
        dueAt = Number.POSITIVE_INFINITY
        run()
      }, waitMs)
    },
  }
}
