import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:https'
import { extname, join, normalize } from 'node:path'
import { root } from './run-command.mjs'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
}

/** A replica of one console, served by https so that it can stand under the console's real host name. */
export interface ConsoleServer {
  port: number
  close(): Promise<void>
}

/** Serves `e2e/consoles/NAME` on a free local port with the given throw-away certificate. */
export async function serveConsole(name: string, certificate: { key: string; cert: string }): Promise<ConsoleServer> {
  const folder = join(root, 'e2e/consoles', name)
  const server: Server = createServer(certificate, (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'https://console').pathname)
    const file = join(folder, path === '/' ? 'index.html' : path)
    try {
      const body = readFileSync(file)
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
      response.end(body)
    } catch {
      response.writeHead(404).end() // a page asks for its icon
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the replica has no port')
  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
