import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { answerRequest } from './answer.ts'
import { ShopRecords } from './shop-records.ts'
import { findFault, NonceMemory, type Signed, sign } from './sign.ts'

/**
 * How the shop behaves: `slow` answers after the edge gave up · `stalling` begins and never ends · `failing` 503 · `huge`
 * over a megabyte · `flooding` the same without saying so · `redirecting` elsewhere · `unsigned`, `forged`, `stale` and `swapped` answers · `garbled` no JSON · `lying` says done and does
 * nothing · `forgetful` does it and answers 503 · `dropping` closes the line.
 */
export type Mood =
  | 'fine'
  | 'slow'
  | 'stalling'
  | 'failing'
  | 'huge'
  | 'flooding'
  | 'redirecting'
  | 'unsigned'
  | 'forged'
  | 'stale'
  | 'swapped'
  | 'garbled'
  | 'lying'
  | 'forgetful'
  | 'dropping'

export interface RestShop {
  url: string
  records: ShopRecords
  /** Requests that reached the shop with a right signature. */
  calls: string[]
  /** Behaves like this for so many requests, then well again. */
  behave(mood: Mood, times?: number): void
  close(): Promise<void>
}

/** A merchant's system as README.md describes it, on a free port of this machine. */
export async function startRestShop(secret: string, now: () => Date): Promise<RestShop> {
  const records = new ShopRecords(now())
  const nonces = new NonceMemory()
  const calls: string[] = []
  let [mood, left]: [Mood, number] = ['fine', 0]
  const nextMood = (): Mood => {
    if (left <= 0) return 'fine'
    left -= 1
    return mood
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await readRequest(request)
    const signature = String(request.headers['kefu-signature'] ?? '')
    const fault = findFault(secret, signature, asked, { nowMs: now().getTime(), nonces })
    if (fault !== null) {
      send(response, 401, Buffer.from(JSON.stringify({ error: fault })), {})
      return
    }
    calls.push(`${asked.method} ${asked.path}`)
    const as = nextMood()
    if (!misbehave(response, as)) answer(response, asked, as)
  }

  function answer(response: ServerResponse, asked: Signed, as: Mood): void {
    const url = new URL(asked.path, 'http://shop')
    const isLie = as === 'lying' && asked.method === 'POST'
    const told = isLie
      ? { status: 200, body: { status: 'done', order: null } }
      : answerRequest(records, asked.method, url, asked.body.toString())
    const body = Buffer.from(as === 'garbled' ? '<html>' : as === 'huge' ? hugeText : JSON.stringify(told.body))
    if (as === 'forgetful') send(response, 503, Buffer.from('lost'), {})
    else send(response, told.status, body, signAnswer(asked, told.status, body, as))
  }

  function signAnswer(asked: Signed, status: number, body: Buffer, as: Mood): Record<string, string> {
    if (as === 'unsigned') return {}
    const agedMs = as === 'stale' ? 400_000 : 0
    const timestamp = String(Math.floor((now().getTime() - agedMs) / 1000))
    const nonce = as === 'swapped' ? 'another-request' : asked.nonce
    const signature = sign(as === 'forged' ? 'guessed' : secret, { ...asked, timestamp, nonce, status, body })
    return { 'kefu-timestamp': timestamp, 'kefu-nonce': nonce, 'kefu-signature': signature }
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the shop has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    records,
    calls,
    behave(next, times = Number.POSITIVE_INFINITY) {
      mood = next
      left = times
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** Troubles that need no look at the records; true when the request is dealt with. */
function misbehave(response: ServerResponse, as: Mood): boolean {
  if (as === 'dropping') response.destroy()
  else if (as === 'failing') send(response, 503, Buffer.from('busy'), {})
  else if (as === 'redirecting') send(response, 302, Buffer.alloc(0), { location: 'https://elsewhere.example/' })
  else if (as === 'stalling') response.writeHead(200).write('{')
  else if (as === 'flooding') flood(response)
  else return as === 'slow'
  return true
}

/** In pieces, so that no length is told before. */
function flood(response: ServerResponse): void {
  response.writeHead(200)
  for (let piece = 0; piece < 20; piece += 1) response.write('x'.repeat(100_000))
  response.end()
}

const hugeText = JSON.stringify({ products: [], padding: 'x'.repeat(1_100_000) })

async function readRequest(request: IncomingMessage): Promise<Signed> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return {
    timestamp: String(request.headers['kefu-timestamp'] ?? ''),
    nonce: String(request.headers['kefu-nonce'] ?? ''),
    method: request.method ?? '',
    path: request.url ?? '',
    status: 0,
    body: Buffer.concat(chunks),
  }
}

function send(response: ServerResponse, status: number, body: Buffer, headers: Record<string, string>): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(body)
}
