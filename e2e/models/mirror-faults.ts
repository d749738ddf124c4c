import type { ModelErrorCode } from '../../shared/inference/local-model.ts'
import { type MirrorAnswer, sendFirst, serveWell } from './fixture-mirror.ts'

export const flipped: MirrorAnswer = ({ response, bytes }) => {
  const wrong = Buffer.from(bytes)
  wrong[700_000] = (wrong[700_000] ?? 0) ^ 1
  response.writeHead(200, { 'content-length': wrong.length }).end(wrong)
}
export const answerWith =
  (status: number, type = 'text/plain', text = 'x'): MirrorAnswer =>
  ({ response }) =>
    response.writeHead(status, { 'content-type': type }).end(text)
const cutOff: MirrorAnswer = (asked) => {
  sendFirst(300_000)(asked)
  setTimeout(() => asked.response.destroy(), 1)
}

export type Fault = [string, MirrorAnswer, ModelErrorCode, 'kept' | 'gone']
export const faults: Fault[] = [
  ['404', answerWith(404), 'download-missing', 'gone'],
  ['403', answerWith(403), 'download-missing', 'gone'],
  ['503', answerWith(503), 'download-interrupted', 'gone'],
  ['429', answerWith(429), 'download-interrupted', 'gone'],
  ['a connection that is reset at once', ({ response }) => response.destroy(), 'download-interrupted', 'gone'],
  ['one that is reset on the way, by who knows no ranges', cutOff, 'download-interrupted', 'kept'],
  [
    'a log-in page with status 200',
    answerWith(200, 'text/html; charset=utf-8', '<!doctype html>'),
    'network-login',
    'gone',
  ],
  ['a log-in page that names itself', answerWith(511, 'text/html', '<!doctype html>'), 'network-login', 'gone'],
  [
    'a log-in page of no stated type',
    answerWith(200, 'application/octet-stream', '<!doctype html>'),
    'download-corrupt',
    'gone',
  ],
  ['a truncated shard', ({ response, bytes }) => response.end(bytes.subarray(0, 600_000)), 'download-corrupt', 'gone'],
  ['a flipped byte', flipped, 'download-corrupt', 'gone'],
  [
    'a shard that is too long',
    ({ response, bytes }) => response.end(Buffer.concat([bytes, bytes])),
    'download-corrupt',
    'gone',
  ],
  ['a part that nobody asked for', answerWith(206), 'download-interrupted', 'gone'],
  ['no content at all', answerWith(204), 'download-interrupted', 'gone'],
]

export function refuseRanges(asked: Parameters<MirrorAnswer>[0]): void {
  if (asked.request.headers.range) asked.response.writeHead(416).end()
  else serveWell(asked)
}
export function sendOther(asked: Parameters<MirrorAnswer>[0]): void {
  const { request, response, bytes } = asked
  if (!request.headers.range) {
    serveWell(asked)
    return
  }
  const span = `bytes 5-${bytes.length - 1}/${bytes.length}`
  response.writeHead(206, { etag: '"one"', 'content-range': span }).end(bytes.subarray(5))
}
