import type { EdgeFault, WriteWish } from '../../shared/protocol/desk-engines.ts'
import { parseEndpoint } from '../commerce/rest-endpoint.ts'
import type { Endpoint } from './engine-store.ts'
import { readEvents, type Streamed } from './read-events.ts'

/** What a call needs of the runtime; tests bring shorter times. */
export interface WritingRuntime {
  fetch(url: string, init: RequestInit): Promise<Response>
  ai: WorkersAi | null
  /** Without a byte for this long the endpoint is left. */
  silenceMs: number
  totalMs: number
}

/** The part of the binding that is used; an edge may be deployed without it. */
export interface WorkersAi {
  run(model: string, inputs: unknown): Promise<unknown>
}

/** The Workers AI of this edge, if it is bound. */
export function findWorkersAi(env: Env): WorkersAi | null {
  return (env as Env & { AI?: WorkersAi }).AI ?? null
}

/** The runtime of a deployed edge. */
export function liveRuntime(env: Env): WritingRuntime {
  // Checked when it was saved, and again here: rules about addresses may have grown since.
  const mayCall = (url: string) => parseEndpoint(url, { loopback: env.REST_LOOPBACK === '1' }).ok
  const call: WritingRuntime['fetch'] = async (url, init) => {
    if (!mayCall(url)) throw new TypeError('an address that is not called')
    return fetch(url, init)
  }
  return { fetch: call, ai: findWorkersAi(env), silenceMs: 10_000, totalMs: 30_000 }
}

interface Writing {
  endpoint: Endpoint
  wish: WriteWish
  onText: (piece: string) => void
  /** Whoever asked is gone. */
  signal: AbortSignal
}

const charactersPerToken = 8

/** Has an endpoint write, piece by piece. Whatever it does instead is one of our codes; its own words are not repeated. */
export async function writeAtEndpoint(writing: Writing, runtime: WritingRuntime): Promise<Streamed> {
  const stop = new AbortController()
  const giveUp = () => stop.abort()
  writing.signal.addEventListener('abort', giveUp)
  const total = setTimeout(giveUp, runtime.totalMs)
  let silence = setTimeout(giveUp, runtime.silenceMs)
  const onBytes = () => {
    if (stop.signal.aborted) return
    clearTimeout(silence)
    silence = setTimeout(giveUp, runtime.silenceMs)
  }
  // A body or a binding that does not hear the signal is left as well.
  const stopped = new Promise<Streamed>((settle) => {
    stop.signal.addEventListener('abort', () => settle(refuse('timed-out')))
  })
  try {
    return await Promise.race([stopped, exchange(writing, runtime, { onBytes, signal: stop.signal })])
  } catch {
    return refuse(stop.signal.aborted ? 'timed-out' : 'unreachable')
  } finally {
    clearTimeout(total)
    clearTimeout(silence)
    writing.signal.removeEventListener('abort', giveUp)
    stop.abort()
  }
}

type Watch = { onBytes: () => void; signal: AbortSignal }

async function exchange(writing: Writing, runtime: WritingRuntime, { onBytes, signal }: Watch): Promise<Streamed> {
  const { endpoint, wish } = writing
  const opened =
    endpoint.kind === 'openai'
      ? await openHttp(endpoint, { wish, runtime, signal })
      : await openAi(endpoint, { wish, runtime })
  if ('reason' in opened) return opened
  const onText = (piece: string) => {
    if (!signal.aborted) writing.onText(piece)
  }
  return readEvents(opened.body, { onText, onBytes, limit: wish.maxTokens * charactersPerToken, signal })
}

type Opened = { body: ReadableStream<Uint8Array> } | { ok: false; reason: EdgeFault }
interface Opening {
  wish: WriteWish
  runtime: WritingRuntime
}

async function openHttp(
  { url, model, key }: Extract<Endpoint, { kind: 'openai' }>,
  { wish, runtime, signal }: Opening & { signal: AbortSignal },
): Promise<Opened> {
  const response = await runtime.fetch(`${url.replace(/\/$/, '')}/chat/completions`, {
    method: 'POST',
    redirect: 'manual',
    signal,
    headers: {
      accept: 'text/event-stream',
      'content-type': 'application/json',
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({ model, ...toMessages(wish), stream_options: { include_usage: true } }),
  })
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true
  const fault = judgeStatus(response.status) ?? (isStream ? null : 'wrong-answer')
  if (fault === null && response.body !== null) return { body: response.body }
  await response.body?.cancel()
  return refuse(fault ?? 'wrong-answer')
}

function judgeStatus(status: number): EdgeFault | null {
  if (status === 200) return null
  if (status === 401 || status === 403) return 'denied'
  if (status === 429) return 'busy'
  return status >= 500 ? 'unreachable' : 'wrong-answer'
}

async function openAi({ model }: { model: string }, { wish, runtime }: Opening): Promise<Opened> {
  if (runtime.ai === null) return refuse('off')
  const answer = await runtime.ai.run(model, toMessages(wish))
  return answer instanceof ReadableStream ? { body: answer } : refuse('wrong-answer')
}

function toMessages({ system, prompt, maxTokens, temperature }: WriteWish) {
  const first = system === undefined || system === '' ? [] : [{ role: 'system', content: system }]
  return {
    messages: [...first, { role: 'user', content: prompt }],
    stream: true,
    max_tokens: maxTokens,
    temperature: temperature ?? 0,
  }
}

function refuse(reason: EdgeFault): { ok: false; reason: EdgeFault } {
  return { ok: false, reason }
}
