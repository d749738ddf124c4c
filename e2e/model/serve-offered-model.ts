import { createServer, type IncomingMessage } from 'node:http'
import { offeredFiles, offeredPort } from './offered-model.ts'

/** One request for a file of the model. */
export interface ModelAsked {
  path: string
  range: string | undefined
  method: string | undefined
}

/** Serves the offered model with ranges, and loses the line after as many bytes as it is told. */
export async function serveOfferedModel(port = offeredPort) {
  const asked: ModelAsked[] = []
  let left = Number.POSITIVE_INFINITY
  const server = createServer((request, response) => {
    const name = request.url?.split('/').at(-1) ?? ''
    asked.push({ path: name, range: request.headers.range, method: request.method })
    const bytes = offeredFiles.get(name)
    if (left <= 0) return void response.destroy()
    if (!bytes) return void response.writeHead(404, open).end()
    const from = readRange(request)
    const rest = bytes.subarray(from)
    const range = `bytes ${from}-${bytes.length - 1}/${bytes.length}`
    const headers = { ...open, 'content-length': rest.length, ...(from > 0 ? { 'content-range': range } : {}) }
    response.writeHead(from > 0 ? 206 : 200, headers)
    const sent = rest.subarray(0, Math.min(rest.length, left))
    left -= sent.length
    if (sent.length === rest.length) return void response.end(sent)
    response.write(sent)
    // What was written has to leave before the line is lost.
    setTimeout(() => response.destroy(), 100)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    asked,
    loseLineAfter: (bytes: number) => {
      left = bytes
    },
    mendLine: () => {
      left = Number.POSITIVE_INFINITY
    },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

const open = { 'access-control-allow-origin': '*' }

function readRange({ headers }: IncomingMessage): number {
  return Number(/^bytes=(\d+)-/.exec(headers.range ?? '')?.[1] ?? 0)
}
