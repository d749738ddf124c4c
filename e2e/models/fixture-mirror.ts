import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a mirror does with a request for this file; `hit` counts from 1 for each mirror and file. */
export type MirrorAnswer = (asked: {
  request: IncomingMessage
  response: ServerResponse
  bytes: Buffer
  hit: number
}) => void

/** A request that reached the server. */
export interface SeenRequest {
  mirror: string
  file: string
  range: string | undefined
}

/** Answers as a good static server does, with the part that is asked for; its version of the file has this name. */
export function serveVersion(etag: string): MirrorAnswer {
  return ({ request, response, bytes }) => {
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? Number.NaN)
    const headers = { etag, 'content-type': 'application/octet-stream' }
    if (Number.isNaN(from)) return response.writeHead(200, { ...headers, 'content-length': bytes.length }).end(bytes)
    if (from >= bytes.length) return response.writeHead(416, { 'content-range': `bytes */${bytes.length}` }).end()
    const part = bytes.subarray(from)
    const span = `bytes ${from}-${bytes.length - 1}/${bytes.length}`
    response.writeHead(206, { ...headers, 'content-range': span, 'content-length': part.length }).end(part)
  }
}

export const serveWell = serveVersion('"one"')

/** Sends the first bytes of what a good server would send and says nothing more. */
export function sendFirst(count: number): MirrorAnswer {
  return ({ response, bytes }) => {
    response.writeHead(200, { etag: '"one"', 'content-length': bytes.length }).write(bytes.subarray(0, count))
  }
}

/**
 * Mirrors on one local server: an address is `/NAME/resolve/REVISION/FILE`, and each name answers in its own way.
 */
export async function openMirrors(files: ReadonlyMap<string, Buffer>) {
  const answers = new Map<string, MirrorAnswer>()
  const hits = new Map<string, number>()
  const seen: SeenRequest[] = []
  const server = createServer((request, response) => {
    const [, mirror = '', , , file = ''] = (request.url ?? '').split('/')
    const hit = (hits.get(`${mirror}/${file}`) ?? 0) + 1
    hits.set(`${mirror}/${file}`, hit)
    seen.push({ mirror, file, range: request.headers.range })
    const bytes = files.get(file)
    if (!bytes) return response.writeHead(404).end()
    const answer = answers.get(`${mirror}/${file}`) ?? answers.get(mirror) ?? serveWell
    answer({ request, response, bytes, hit })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    seen,
    url: (mirror: string, revision: string) => `http://127.0.0.1:${port}/${mirror}/resolve/${revision}/`,
    /** What one mirror does with one file, or with all of them. */
    answer: (place: string, how: MirrorAnswer) => void answers.set(place, how),
    mend: () => answers.clear(),
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}
