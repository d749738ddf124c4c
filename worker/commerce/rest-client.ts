import type { Breaker } from '../../shared/lib/create-breaker.ts'
import { ok, type Result, refuse } from '../../shared/lib/result.ts'
import { readLimited } from './rest-answer.ts'
import { signatureHeaders, signParts, verifyParts } from './rest-signature.ts'

/**
 * Why an endpoint gave nothing. `paused`: it failed often lately and is left alone · `denied`: it does not accept our
 * signature · `not-found` and `conflict` are answers, the others are troubles.
 */
export type RestFault =
  | 'timeout'
  | 'network'
  | 'server'
  | 'redirected'
  | 'too-large'
  | 'bad-signature'
  | 'malformed'
  | 'denied'
  | 'not-found'
  | 'conflict'
  | 'paused'

export interface RestSettings {
  /** Checked by `parseEndpoint`. */
  endpoint: URL
  secret: string
  timeoutMs?: number
  /** Tries in all; a shopper's question is worth three. */
  attempts?: number
}

/** What a call needs from outside: given by tests, the runtime's own otherwise. */
export interface RestRuntime {
  fetch: (url: string, init: RequestInit) => Promise<Response>
  now: () => number
  wait: (ms: number) => Promise<void>
  /** From 0 to 1. */
  random: () => number
}

export interface RestClient {
  request(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Result<unknown, RestFault>>
}

const usualAttempts = 3
/** The whole call, repeats included; a shopper waits for it. */
const patienceMs = 8_000
const defaultTimeoutMs = 5_000
const transient: RestFault[] = ['timeout', 'network', 'server']
const answers: RestFault[] = ['not-found', 'conflict']

const runtime: RestRuntime = {
  fetch: (url, init) => fetch(url, init),
  now: () => Date.now(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  random: () => Math.random(),
}

/**
 * Signed calls to one endpoint. Everything asked is safe to ask again (reads, and actions with a key), so what failed
 * in passing is repeated, later and later, while the patience lasts.
 */
export function createRestClient(settings: RestSettings, breaker: Breaker, outside: RestRuntime = runtime): RestClient {
  const { now, wait, random } = outside
  const { attempts = usualAttempts } = settings
  return {
    async request(method, path, body) {
      const giveUpAt = now() + patienceMs
      let answer: Result<unknown, RestFault> = refuse('paused')
      for (let attempt = 1; ; attempt += 1) {
        if (!breaker.mayCall(now())) return answer
        answer = await callOnce(settings, outside, { method, path, body })
        breaker.record(answer.ok || answers.includes(answer.reason), now())
        if (answer.ok || !transient.includes(answer.reason) || attempt === attempts) return answer
        const pauseMs = 150 * 4 ** (attempt - 1) * (0.5 + random())
        if (now() + pauseMs > giveUpAt) return answer
        await wait(pauseMs)
      }
    },
  }
}

interface Call {
  method: 'GET' | 'POST'
  path: string
  body: unknown
}

async function callOnce(settings: RestSettings, outside: RestRuntime, call: Call): Promise<Result<unknown, RestFault>> {
  try {
    return await exchange(settings, outside, call)
  } catch (error) {
    const isLate = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')
    return refuse(isLate ? 'timeout' : 'network')
  }
}

async function exchange(
  { endpoint, secret, timeoutMs = defaultTimeoutMs }: RestSettings,
  { fetch, now }: RestRuntime,
  { method, path, body }: Call,
): Promise<Result<unknown, RestFault>> {
  const url = new URL(`${endpoint.href.replace(/\/$/, '')}${path}`)
  const text = body === undefined ? '' : JSON.stringify(body)
  const nonce = crypto.randomUUID()
  const timestamp = Math.floor(now() / 1000)
  const asked = { nonce, method, path: `${url.pathname}${url.search}` }
  const bytes = new TextEncoder().encode(text)
  const response = await fetch(url.href, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs),
    headers: {
      accept: 'application/json',
      [signatureHeaders.timestamp]: String(timestamp),
      [signatureHeaders.nonce]: nonce,
      [signatureHeaders.signature]: await signParts(secret, { ...asked, timestamp, status: 0, body: bytes }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: text }),
  })
  const early = judgeStatus(response)
  if (early !== null) {
    await response.body?.cancel()
    return refuse(early)
  }
  return readAnswer(response, asked, secret, now())
}

/** What the status says before a word is read; a proxy's 502 is not signed, and neither is a refusal of our signature. */
function judgeStatus({ status }: Response): RestFault | null {
  if (status >= 300 && status < 400) return 'redirected'
  if (status === 401 || status === 403) return 'denied'
  return status >= 500 || status === 429 ? 'server' : null
}

async function readAnswer(
  response: Response,
  asked: { nonce: string; method: string; path: string },
  secret: string,
  now: number,
): Promise<Result<unknown, RestFault>> {
  const body = await readLimited(response)
  if (!body.ok) return body
  const { headers, status } = response
  const signed = { ...asked, timestamp: Number(headers.get(signatureHeaders.timestamp)), status, body: body.value }
  const signature = headers.get(signatureHeaders.signature) ?? ''
  const isOurs = headers.get(signatureHeaders.nonce) === asked.nonce
  if (!isOurs || !(await verifyParts(secret, signature, signed, Math.floor(now / 1000)))) return refuse('bad-signature')
  if (status === 404) return refuse('not-found')
  if (status === 409) return refuse('conflict')
  if (status !== 200) return refuse('malformed')
  return parseJson(new TextDecoder().decode(body.value))
}

function parseJson(text: string): Result<unknown, 'malformed'> {
  try {
    return ok(JSON.parse(text))
  } catch {
    // Signed and yet no JSON: the endpoint's mistake, told like any other wrong shape.
    return refuse('malformed')
  }
}
