/** A file that the engine reads from one of its caches, and what it must be. */
export interface EngineFile {
  cache: 'webllm/model' | 'webllm/config'
  url: string
  sha256: string
}

/** The files of one model, as the engine will find them. */
export interface EngineFiles {
  countMissing(): Promise<number>
  /**
   * Deletes what is not what it must be: the engine keeps whatever a server sent, a captive portal's page too, and
   * would read it again for ever. Reads every file once, so it is called after a failure only.
   */
  dropBroken(): Promise<number>
}

/** Looks into the browser's Cache API, where the downloader puts verified files. */
export function createEngineFiles(files: readonly EngineFile[], modelUrl: string, store: CacheStorage): EngineFiles {
  const match = async (file: EngineFile) => (await store.open(file.cache)).match(file.url)
  return {
    async countMissing() {
      const found = await Promise.all(files.map(match))
      return found.filter((response) => response === undefined).length
    },
    async dropBroken() {
      let dropped = 0
      const expected = new Map(files.map(({ cache, url, sha256 }) => [`${cache} ${url}`, sha256]))
      for (const name of ['webllm/model', 'webllm/config'] as const) {
        const cache = await store.open(name)
        for (const { url } of await cache.keys()) {
          if (!url.startsWith(modelUrl)) continue
          const response = await cache.match(url)
          // One after the other: a shard may have 32 MB.
          const isWhole = response && (await hashOf(response)) === expected.get(`${name} ${url}`)
          if (!isWhole && (await cache.delete(url))) dropped += 1
        }
      }
      return dropped
    },
  }
}

async function hashOf(response: Response): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
