import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, test } from 'vitest'
import { ask } from '../test/edge.ts'

const folder = `/models/Qwen3-0.6B-q4f16_1-MLC/resolve/${'a1'.repeat(20)}`
const shard = `${folder}/params_shard_0.bin`
const library = `/models/libraries/${'ab'.repeat(32)}/Qwen3_cs1k-webgpu.wasm`
const bytes = Uint8Array.from({ length: 1_000 }, (_, at) => at % 251)

beforeAll(async () => {
  await env.ATTACHMENTS.put(shard.slice(1), bytes)
  await env.ATTACHMENTS.put(`${folder.slice(1)}/tensor-cache.json`, '{"records":[]}')
  await env.ATTACHMENTS.put(`${folder.slice(1)}/notes.txt`, 'not a file of a model')
  for (const path of [library, `${folder}/lib.wasm`, library.replace('ab'.repeat(32), 'main')])
    await env.ATTACHMENTS.put(path.slice(1), bytes)
  await env.ATTACHMENTS.put('demo/secret.bin', 'a shopper’s photo')
})

describe('a shard is served in the stretches that are asked for', () => {
  test.each<[string, Record<string, string>, number, string | null, Uint8Array]>([
    ['the whole', {}, 200, null, bytes],
    ['the beginning', { range: 'bytes=0-9' }, 206, 'bytes 0-9/1000', bytes.subarray(0, 10)],
    ['from the middle on', { range: 'bytes=400-' }, 206, 'bytes 400-999/1000', bytes.subarray(400)],
    ['the end', { range: 'bytes=-5' }, 206, 'bytes 995-999/1000', bytes.subarray(995)],
    ['behind its end', { range: 'bytes=1000-' }, 416, 'bytes */1000', new Uint8Array()],
    ['part of another version', { range: 'bytes=400-', 'if-range': '"older"' }, 200, null, bytes],
  ])('%s', async (_, headers, status, span, expected) => {
    const answer = await ask(shard, { headers })
    expect([answer.status, answer.headers.get('content-range')]).toEqual([status, span])
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(expected)
  })
})

test('every device may read it, and keep it for good', async () => {
  const answer = await ask(shard, { headers: { origin: 'https://shop.example' } })
  await answer.arrayBuffer()
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=31536000, immutable',
    'accept-ranges': 'bytes',
    'content-type': 'application/octet-stream',
  })
  expect(answer.headers.get('access-control-expose-headers')).toContain('etag')
  const etag = answer.headers.get('etag') ?? ''
  expect(etag).toMatch(/^"/)
  expect((await ask(shard, { headers: { 'if-none-match': etag } })).status).toBe(304)
  const part = await ask(shard, { headers: { range: 'bytes=1-2', 'if-range': etag } })
  expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 2])
})

test('a compiled library is served as what it is, under its hash alone', async () => {
  const answer = await ask(library)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/wasm'])
  expect(answer.headers.get('cache-control')).toContain('immutable')
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes)
})

test('its head alone tells length and etag', async () => {
  const answer = await ask(shard, { method: 'HEAD' })
  expect([answer.status, answer.headers.get('content-length'), await answer.text()]).toEqual([200, '1000', ''])
  expect(answer.headers.get('etag')).toMatch(/^"/)
})

test('a browser that asks first may send ranges', async () => {
  const answer = await ask(shard, { method: 'OPTIONS', headers: { origin: 'https://shop.example' } })
  expect([answer.status, answer.headers.get('access-control-allow-headers')]).toEqual([
    204,
    'range, if-range, if-none-match',
  ])
})

test.each([
  ['a file that is not there', `${folder}/params_shard_9.bin`],
  ['a file of another kind', `${folder}/notes.txt`],
  ['what is not under models', '/models/..%2fdemo%2fsecret.bin'],
  ['a branch instead of a commit', shard.replace('a1'.repeat(20), 'main')],
  ['a library among a model’s files', `${folder}/lib.wasm`],
  ['a library without its hash', library.replace('ab'.repeat(32), 'main')],
  ['a library’s folder below', library.replace('Qwen3_', 'sub/Qwen3_')],
  ['a folder below', `${folder}/sub/params_shard_0.bin`],
])('%s is refused, in a way that a device can read', async (_, path) => {
  const answer = await ask(path, { headers: { origin: 'https://shop.example' } })
  await answer.text()
  expect(answer.status).toBe(404)
  if (path.startsWith(folder)) expect(answer.headers.get('access-control-allow-origin')).toBe('*')
})

test('nobody writes here', async () => {
  const answer = await ask(shard, { method: 'POST', body: {} })
  expect(answer.status).toBe(404)
})
