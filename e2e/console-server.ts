import { readFileSync } from 'node:fs'
import { createServer as createPlainServer, type RequestListener } from 'node:http'
import { createServer } from 'node:https'
import { extname, join, normalize } from 'node:path'
import { root } from './run-command.mjs'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
}

const built = join(root, 'e2e/consoles/dist')

/** A replica of one console; by https it can stand under the console's real host name. */
export interface ConsoleServer {
  port: number
  close(): Promise<void>
}

/** Serves the replica `name` on a free local port, by https where a throw-away certificate is given. */
export function serveConsole(name: string, certificate: { key: string; cert: string }): Promise<ConsoleServer> {
  return listen(name, certificate)
}

/** Serves every replica, each under its name. */
export function serveReplicas(): Promise<ConsoleServer> {
  return listen('', null)
}

async function listen(name: string, certificate: { key: string; cert: string } | null): Promise<ConsoleServer> {
  const answer: RequestListener = (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'https://console').pathname)
    const page = path.endsWith('/') ? `${path}index.html` : path
    // What replicas share stands beside them.
    const file = page.startsWith('/assets/') ? join(built, page) : join(built, name, page)
    try {
      const body = readFileSync(file)
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
      response.end(body)
    } catch {
      response.writeHead(404).end() // a page asks for what it does not have
    }
  }
  const server = certificate ? createServer(certificate, answer) : createPlainServer(answer)
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
