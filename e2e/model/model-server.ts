import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { root } from '../run-command.mjs'
import { emptyLibrary, goodConfig, notLibrary, otherLibrary } from './good-files.ts'

const page = '<!doctype html><title>请先登录无线网络</title>'
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' }

type Answer = (response: ServerResponse) => void

/** What a server does wrong, by the end of the fault's name. */
const wrongAnswers: Record<string, Answer> = {
  '404': (response) => response.writeHead(404, open).end(),
  '503': (response) => response.writeHead(503, open).end(),
  html: (response) => response.writeHead(200, { ...open, 'content-type': 'text/html' }).end(page),
  cut: (response) => response.writeHead(200, open).end(goodConfig.slice(0, 20)),
  other: (response) => response.writeHead(200, open).end(otherLibrary),
  'not-wasm': (response) => response.writeHead(200, open).end(notLibrary),
  reset: (response) => response.destroy(),
  'no-cors': (response) => response.writeHead(200).end(goodConfig),
  hangs: () => {},
  meanwhile: () => {},
}

const open = { 'access-control-allow-origin': '*' }

/**
 * Serves models with faults, `/FAULT/…`, until `/mend/FAULT` is asked; `/count/FAULT` says how often it was asked.
 * A whole model's files by their names, `/whole/…/NAME`; at `/flipped/…/NAME` a bit of each shard is another.
 */
export async function serveModels(readWhole: (name: string) => Uint8Array | null = () => null) {
  const asked = new Map<string, number>()
  const mended = new Set<string>()
  return listen((request, response) => {
    const [, first = '', second = ''] = (request.url ?? '').split('/')
    if (first === 'count') return void response.writeHead(200, open).end(String(asked.get(second) ?? 0))
    if (first === 'mend') {
      mended.add(second)
      return void response.writeHead(200, open).end()
    }
    asked.set(first, (asked.get(first) ?? 0) + 1)
    if (first === 'whole' || first === 'flipped') return serveWhole(response, readWhole, request.url ?? '')
    const isLibrary = request.url?.endsWith('.wasm') === true
    const wrong = mended.has(first) ? undefined : findWrongAnswer(first, isLibrary)
    if (wrong) wrong(response)
    else response.writeHead(200, open).end(isLibrary ? emptyLibrary : goodConfig)
  })
}

function serveWhole(response: ServerResponse, read: (name: string) => Uint8Array | null, url: string): void {
  const name = url.slice(url.lastIndexOf('/') + 1)
  const bytes = read(name)
  const isFlipped = url.startsWith('/flipped/') && name.endsWith('.bin')
  if (bytes === null) return void response.writeHead(404, open).end()
  response.writeHead(200, open).end(isFlipped ? bytes.map((byte, at) => (at === 5 ? byte ^ 1 : byte)) : bytes)
}

/** Serves the harness as built, from an origin of its own. */
export function serveHarness() {
  return listen((request, response) => {
    const file = join(root, 'e2e/model/dist', new URL(request.url ?? '/', 'http://x').pathname)
    // The fault `thread-broken` asks for a file that is not there.
    if (!existsSync(file)) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(readFileSync(file))
  })
}

function findWrongAnswer(fault: string, isLibrary: boolean): Answer | undefined {
  if (fault.endsWith('in-cache')) return undefined
  if (fault.startsWith('config-') === isLibrary) return undefined
  return Object.entries(wrongAnswers).find(([end]) => fault.endsWith(end))?.[1]
}

async function listen(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    close() {
      server.closeAllConnections() // those that hang
      server.close()
    },
  }
}
