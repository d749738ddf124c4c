import * as v from 'valibot'
import { type ErrorBody, type ErrorCode, errorBodySchema } from '../protocol/errors.ts'

/** The part of `fetch` that is used here. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** Nobody answered, or the edge said no. */
export type HttpFailure = { kind: 'network' } | { kind: 'refused'; status: number; error: ErrorBody }

export type HttpResult<T> = { ok: true; value: T } | { ok: false; reason: HttpFailure }

export interface JsonRequest<S extends v.GenericSchema> {
  url: string
  method?: 'GET' | 'POST' | 'PUT'
  body?: unknown
  /** Sent as it is, instead of a body in JSON. */
  raw?: Blob
  token?: string | null
  schema: S
  timeoutMs?: number
}

/** One HTTP exchange in JSON; the answer is parsed, and every refusal is an `ErrorBody`. */
export async function fetchJson<S extends v.GenericSchema>(
  fetch: Fetch,
  request: JsonRequest<S>,
): Promise<HttpResult<v.InferOutput<S>>> {
  let response: Response
  let body: unknown
  try {
    response = await fetch(request.url, toInit(request))
    body = await readJson(response)
  } catch {
    // Refused, cut off, timed out or not reachable: to the outbox it is all the same.
    return { ok: false, reason: { kind: 'network' } }
  }
  if (!response.ok) return refuse(response.status, toErrorBody(response, body))
  const parsed = v.safeParse(request.schema, body)
  return parsed.success ? { ok: true, value: parsed.output } : refuse(response.status, { code: 'internal' })
}

function toInit({ method = 'GET', body, raw, token, timeoutMs = 15_000 }: JsonRequest<v.GenericSchema>): RequestInit {
  return {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(raw === undefined ? {} : { body: raw }),
    credentials: 'omit',
    signal: AbortSignal.timeout(timeoutMs),
  }
}

/** A captive portal or a proxy answers in HTML: that is no body of ours. */
async function readJson(response: Response): Promise<unknown> {
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function refuse(status: number, error: ErrorBody): { ok: false; reason: HttpFailure } {
  return { ok: false, reason: { kind: 'refused', status, error } }
}

const codeByStatus: Record<number, ErrorCode> = {
  400: 'malformed',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'unknown-record',
  409: 'conflict',
  413: 'too-large',
  429: 'too-many-requests',
}

function toErrorBody(response: Response, body: unknown): ErrorBody {
  const parsed = v.safeParse(errorBodySchema, body)
  const error: ErrorBody = parsed.success ? parsed.output : { code: codeByStatus[response.status] ?? 'unavailable' }
  const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN)
  return error.retryAfterSeconds === undefined && retryAfter > 0 ? { ...error, retryAfterSeconds: retryAfter } : error
}
