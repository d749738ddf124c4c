/** Work that has to happen one after another, by key; different keys do not wait for each other. */
export function createLanes() {
  const tails = new Map<string, Promise<unknown>>()
  return {
    run<T>(key: string, work: () => Promise<T>): Promise<T> {
      const before = tails.get(key) ?? Promise.resolve()
      const current = before.then(work, work)
      tails.set(key, current)
      const forget = () => {
        if (tails.get(key) === current) tails.delete(key)
      }
      current.then(forget, forget)
      return current
    },
  }
}
