import { existsSync, readFileSync } from 'node:fs'
import { createServer as createPlainServer, type RequestListener } from 'node:http'
import { createServer } from 'node:https'
import { basename, extname, join, normalize } from 'node:path'
import { root } from './run-command.mjs'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
}

const built = join(root, 'e2e/consoles/dist')

export interface ConsoleServer {
  port: number
  close(): Promise<void>
}

/** Serves every replica, each under its name. */
export function serveReplicas(): Promise<ConsoleServer> {
  return listen(({ path }) => join(built, path.endsWith('/') ? `${path}index.html` : path), null)
}

/**
 * Serves replicas by https with a throw-away certificate, each under its console's real host name and whatever path
 * the console has there: `folders` says which replica stands under which host.
 */
export function serveConsoles(
  folders: ReadonlyMap<string, string>,
  certificate: { key: string; cert: string },
): Promise<ConsoleServer> {
  return listen(({ host, path }) => {
    const folder = folders.get(host)
    if (folder === undefined) return null
    const assets = path.indexOf('/assets/') // what replicas share stands beside them
    if (assets >= 0) return join(built, path.slice(assets))
    const page = join(built, folder, basename(path))
    return extname(page) === '.html' && existsSync(page) ? page : join(built, folder, 'index.html')
  }, certificate)
}

type FindFile = (asked: { host: string; path: string }) => string | null

async function listen(findFile: FindFile, certificate: { key: string; cert: string } | null): Promise<ConsoleServer> {
  const answer: RequestListener = (request, response) => {
    const { hostname, pathname } = new URL(request.url ?? '/', `https://${request.headers.host ?? 'console'}`)
    const file = findFile({ host: hostname, path: normalize(pathname) })
    try {
      const body = readFileSync(file ?? '')
      response.writeHead(200, { 'content-type': types[extname(file ?? '')] ?? 'application/octet-stream' })
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
