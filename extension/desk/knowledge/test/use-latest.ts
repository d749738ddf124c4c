import { useEffect, useRef, useState } from 'preact/hooks'

/**
 * What comes of the newest request. While one is being worked on only the newest of the others waits, so that typing
 * is answered at once and never from behind; a failed one leaves what was shown.
 */
export function useLatest<Q, R>(request: Q, run: (request: Q) => Promise<R>): R | null {
  const [result, setResult] = useState<R | null>(null)
  const line = useRef<{ waiting: Q | null; isRunning: boolean; isOver: boolean; run: (request: Q) => Promise<R> }>({
    waiting: null,
    isRunning: false,
    isOver: false,
    run,
  })
  line.current.run = run
  useEffect(() => {
    line.current.isOver = false
    return () => {
      line.current.isOver = true
    }
  }, [])
  useEffect(() => {
    line.current.waiting = request
    if (!line.current.isRunning) void drain()
  }, [JSON.stringify(request)])

  async function drain() {
    const { current } = line
    current.isRunning = true
    while (current.waiting !== null && !current.isOver) {
      const next = current.waiting
      current.waiting = null
      try {
        const found = await current.run(next)
        if (!current.isOver) setResult(found)
      } catch {
        // The engine's thread is gone or this call too old: the next change asks again.
      }
    }
    current.isRunning = false
  }
  return result
}
