import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sendPicture } from './send-picture.ts'

/** A request whose events the test gives. */
class FakeRequest {
  static last: FakeRequest
  upload: { onprogress?: (event: { loaded: number }) => void } = {}
  status = 0
  responseText = ''
  opened: unknown[] = []
  headers: Record<string, string> = {}
  sent: unknown = null
  onload = () => {}
  onerror = () => {}
  onabort = () => {}
  onloadend = () => {}
  constructor() {
    FakeRequest.last = this
  }
  open(...where: unknown[]) {
    this.opened = where
  }
  setRequestHeader(name: string, value: string) {
    this.headers[name] = value
  }
  getResponseHeader = () => '7'
  send(body: unknown) {
    this.sent = body
  }
  abort() {
    this.onabort()
    this.onloadend()
  }
  answer(status: number, text: string) {
    Object.assign(this, { status, responseText: text })
    this.onload()
    this.onloadend()
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('XMLHttpRequest', FakeRequest)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function start(ended = new AbortController()) {
  const told: number[] = []
  const blob = new Blob(['abcd'])
  const coming = sendPicture({
    ...{ url: 'https://edge/a', token: 't', blob, signal: ended.signal },
    onSent: (bytes) => told.push(bytes),
  }).catch((error: Error) => error.message)
  return { told, coming, blob, ended, request: FakeRequest.last }
}

test('the bytes go up with the token, every step is told, and the answer comes back as it is', async () => {
  const { told, coming, blob, request } = start()
  expect(request).toMatchObject({ opened: ['POST', 'https://edge/a'], headers: { authorization: 'Bearer t' } })
  expect(request.sent).toBe(blob)
  request.upload.onprogress?.({ loaded: 2 })
  request.upload.onprogress?.({ loaded: 4 })
  request.answer(429, '{"code":"too-many-requests"}')
  expect(told).toEqual([2, 4])
  expect(await coming).toEqual({ status: 429, text: '{"code":"too-many-requests"}', retryAfter: '7' })
})

test('a line that crawls is waited for, a dead one is not', async () => {
  const { coming, request } = start()
  for (let step = 1; step < 10; step += 1) {
    vi.advanceTimersByTime(20_000)
    request.upload.onprogress?.({ loaded: step })
  }
  const settled = vi.fn()
  void coming.then(settled)
  await Promise.resolve()
  expect(settled).not.toHaveBeenCalled()
  vi.advanceTimersByTime(30_000)
  expect(await coming).toBe('picture not sent')
})

test.each([
  ['before it began', 'picture not wanted'],
  ['half-way', 'picture not sent'],
])('called off %s', async (when, why) => {
  const ended = new AbortController()
  if (when === 'before it began') ended.abort()
  const { coming } = start(ended)
  ended.abort()
  expect(await coming).toBe(why)
})

test('nobody answers', async () => {
  const { coming, request } = start()
  request.onerror()
  request.onloadend()
  expect(await coming).toBe('picture not sent')
  expect(vi.getTimerCount()).toBe(0)
})
