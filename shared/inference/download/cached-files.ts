import type { WholeFiles } from './download-deps.ts'

/** The engine's own names of them. */
export const modelCaches = ['webllm/model', 'webllm/config'] as const
/** Says that a file was verified before it was put here; what the engine itself fetched does not have it. */
const verified = 'x-kefu-sha256'

/** The engine's caches, in which only verified files count. */
export function createCachedFiles(store: CacheStorage): WholeFiles {
  return {
    async has({ cache, url, sha256 }) {
      const opened = await store.open(cache)
      const found = await opened.match(url)
      if (found?.headers.get(verified) === sha256) return true
      if (found) await opened.delete(url)
      return false
    },
    async put({ cache, url, sha256 }, pieces) {
      const body = new Blob(pieces)
      const type = url.endsWith('.json') ? 'application/json' : 'application/octet-stream'
      const headers = { 'content-type': type, 'content-length': String(body.size), [verified]: sha256 }
      await (await store.open(cache)).put(url, new Response(body, { headers }))
    },
    async dropBelow(prefix, except) {
      let freed = 0
      for (const name of modelCaches) {
        const opened = await store.open(name)
        for (const { url } of await opened.keys()) {
          if (!url.startsWith(prefix) || (except !== null && url.startsWith(except))) continue
          const bytes = Number((await opened.match(url))?.headers.get('content-length') ?? 0)
          if (await opened.delete(url)) freed += bytes
        }
        if ((await opened.keys()).length === 0) await store.delete(name)
      }
      return freed
    },
  }
}
