interface Due {
  id: number
  at: number
  everyMs: number | null
  run: () => void
}

/** A page whose time passes only when it is told to: hours of switching take seconds. */
export interface Timeline {
  advance(ms: number): Promise<void>
}

/** Takes the place of timers and clocks before the page's own scripts see them. */
export function installTimeline(): Timeline {
  let now = 10_000
  let nextId = 1
  const startedAt = Date.now()
  const due = new Map<number, Due>()
  const add = (run: () => void, waitMs: number, everyMs: number | null) => {
    const id = nextId++
    due.set(id, { id, run, everyMs, at: now + Math.max(0, waitMs) })
    return id
  }
  const clear = (id?: number) => void due.delete(id ?? 0)
  Object.assign(window, {
    setTimeout: (run: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) => add(() => run(...given), ms, null),
    setInterval: (run: () => void, ms = 0) => add(run, ms, Math.max(1, ms)),
    clearTimeout: clear,
    clearInterval: clear,
    requestAnimationFrame: (run: (at: number) => void) => add(() => run(now), 16, null),
    cancelAnimationFrame: clear,
  })
  performance.now = () => now
  Date.now = () => startedAt + now
  return {
    async advance(ms) {
      const end = now + ms
      await letOthersRun()
      for (let next = earliest(due, end); next; next = earliest(due, end)) {
        now = Math.max(now, next.at)
        if (next.everyMs === null) due.delete(next.id)
        else next.at = now + next.everyMs
        next.run()
        await letOthersRun()
      }
      now = end
    },
  }
}

function earliest(due: Map<number, Due>, end: number): Due | undefined {
  let first: Due | undefined
  for (const one of due.values()) if (one.at <= end && (!first || one.at < first.at)) first = one
  return first
}

/** Frameworks draw in tasks of their own, and observers are told after them. */
async function letOthersRun(): Promise<void> {
  for (let hop = 0; hop < 2; hop += 1) {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        port1.close()
        resolve()
      }
      port2.postMessage(null)
    })
  }
}
