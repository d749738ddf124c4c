import * as v from 'valibot'
import { type ErrorBody, type ErrorCode, errorBodySchema } from '../protocol/errors.ts'

/** The part of `fetch` that is used here. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** Nobody answered, or the edge said no. */
export type HttpFailure = { kind: 'network' } | { kind: 'refused'; status: number; error: ErrorBody }

export type HttpResult<T> = { ok: true; value: T } | { ok: false; reason: HttpFailure }

/** What came back, before anything of it is believed. */
export interface HttpAnswer {
  status: number
  text: string
  /** The header `retry-after`. */
  retryAfter: string | null
}

export interface JsonRequest<S extends v.GenericSchema> {
  url: string
  method?: 'GET' | 'POST' | 'PUT'
  body?: unknown
  token?: string | null
  schema: S
  timeoutMs?: number
}

/** One HTTP exchange in JSON; the answer is parsed, and every refusal is an `ErrorBody`. */
export async function fetchJson<S extends v.GenericSchema>(
  fetch: Fetch,
  request: JsonRequest<S>,
): Promise<HttpResult<v.InferOutput<S>>> {
  const answer = async (): Promise<HttpAnswer> => {
    const response = await fetch(request.url, toInit(request))
    const { status, headers } = response
    return { status, text: await response.text(), retryAfter: headers.get('retry-after') }
  }
  return readAnswer(request.schema, answer())
}

/** An answer that may not come, as an outcome. */
export async function readAnswer<S extends v.GenericSchema>(
  schema: S,
  coming: Promise<HttpAnswer>,
): Promise<HttpResult<v.InferOutput<S>>> {
  let answer: HttpAnswer
  try {
    answer = await coming
  } catch {
    // Refused, cut off, timed out or not reachable: to the outbox it is all the same.
    return { ok: false, reason: { kind: 'network' } }
  }
  const { status } = answer
  const body = parseJson(answer.text)
  if (status < 200 || status > 299) return refuse(status, toErrorBody(answer, body))
  const parsed = v.safeParse(schema, body)
  return parsed.success ? { ok: true, value: parsed.output } : refuse(status, { code: 'internal' })
}

function toInit({ method = 'GET', body, token, timeoutMs = 15_000 }: JsonRequest<v.GenericSchema>): RequestInit {
  return {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    credentials: 'omit',
    signal: AbortSignal.timeout(timeoutMs),
  }
}

/** A captive portal or a proxy answers in HTML: that is no body of ours. */
function parseJson(text: string): unknown {
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

function toErrorBody(answer: HttpAnswer, body: unknown): ErrorBody {
  const parsed = v.safeParse(errorBodySchema, body)
  const error: ErrorBody = parsed.success ? parsed.output : { code: codeByStatus[answer.status] ?? 'unavailable' }
  const retryAfter = Number(answer.retryAfter ?? Number.NaN)
  return error.retryAfterSeconds === undefined && retryAfter > 0 ? { ...error, retryAfterSeconds: retryAfter } : error
}
