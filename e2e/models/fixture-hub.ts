import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const hash = (kind: string, ...parts: (string | Buffer)[]) => {
  const made = createHash(kind)
  for (const part of parts) made.update(part)
  return made.digest('hex')
}

/** As much of the hub's interface as the command asks: newest commit, a list in two pages, files. */
export async function openHub(commit: string, files: ReadonlyMap<string, Buffer>) {
  /** What the server sends instead of a file. */
  const wrong = new Map<string, Buffer>()
  const asked: string[] = []
  const entries = [...files].map(([path, bytes]) => {
    const oid = hash('sha1', `blob ${bytes.length}\0`, bytes)
    const large = { lfs: { oid: hash('sha256', bytes), size: bytes.length, pointerSize: 134 } }
    return { type: 'file', oid, size: bytes.length, path, ...(path.endsWith('.bin') ? large : {}) }
  })
  const server = createServer((request, response) => {
    const url = request.url ?? ''
    asked.push(url)
    const tree = `/api/models/mlc-ai/Qwen3-0.6B-q4f16_1-MLC/tree/${commit}`
    const base = `http://${request.headers.host}`
    if (url === '/api/models/mlc-ai/Qwen3-0.6B-q4f16_1-MLC/revision/main')
      return response.end(JSON.stringify({ sha: commit }))
    if (url === tree) {
      response.setHeader('link', `<${base}${tree}?cursor=2>; rel="next"`)
      return response.end(
        JSON.stringify([{ type: 'directory', oid: '0', size: 0, path: 'logs' }, ...entries.slice(0, 2)]),
      )
    }
    if (url === `${tree}?cursor=2`) return response.end(JSON.stringify(entries.slice(2)))
    const [, path = ''] = url.split(`/mlc-ai/Qwen3-0.6B-q4f16_1-MLC/resolve/${commit}/`)
    const bytes = wrong.get(path) ?? files.get(path)
    return bytes ? response.end(bytes) : response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    asked,
    wrong,
    url: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}
