/** As much of the browser's Cache API as a download touches, in memory. */
export class FakeCacheStorage {
  readonly kept = new Map<string, Map<string, Response>>()
  /** The next file that is put meets a full disk. */
  isFull = false

  asStorage(): CacheStorage {
    return this as unknown as CacheStorage
  }

  /** Addresses of all files, of all caches. */
  get urls(): string[] {
    return [...this.kept.values()].flatMap((cache) => [...cache.keys()])
  }

  async delete(name: string): Promise<boolean> {
    return this.kept.delete(name)
  }

  async open(name: string) {
    const cache = this.kept.get(name) ?? new Map<string, Response>()
    this.kept.set(name, cache)
    return {
      match: async (url: string) => cache.get(url)?.clone(),
      keys: async () => [...cache.keys()].map((url) => ({ url })),
      delete: async (url: string) => cache.delete(url),
      put: async (url: string, response: Response) => {
        if (this.isFull) throw new DOMException('no room', 'QuotaExceededError')
        cache.set(url, response)
      },
    }
  }
}
