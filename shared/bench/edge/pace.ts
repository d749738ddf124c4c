const tickMs = 5

/** Starts `perSecond` pieces of work a second for some seconds, whether or not earlier ones have ended; returns when it has started the last. */
export function pace(perSecond: number, seconds: number, start: (turn: number) => void): Promise<void> {
  const total = Math.round(perSecond * seconds)
  const fromMs = performance.now()
  let started = 0
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const due = Math.min(total, Math.floor(((performance.now() - fromMs) / 1000) * perSecond))
      for (; started < due; started += 1) start(started)
      if (started < total) return
      clearInterval(timer)
      resolve()
    }, tickMs)
  })
}

/** The promise's value, or `otherwise` when it takes too long. */
export function within<T>(promise: Promise<T>, ms: number, otherwise: T): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(otherwise), ms)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
