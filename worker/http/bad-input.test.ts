import { exports } from 'cloudflare:workers'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { protocolVersion } from '../../shared/protocol/version.ts'
import { newId, openConversation, openDesk } from '../test/client.ts'
import { ask, openSession, origin, refusal, seedDemo, signIn } from '../test/edge.ts'
import { sayFixed, scriptTurns } from '../test/scripted-turns.ts'

beforeAll(seedDemo)
afterEach(() => vi.restoreAllMocks())

const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`
const post = (page: unknown) => JSON.stringify({ type: 'message.post', clientId: 'test-bad-0001', text: '好', page })

describe('a frame', () => {
  test.each([
    ['nested 30,000 deep', deep, { code: 'malformed' }],
    [
      'nested deep where an object belongs',
      `{"type":"message.post","clientId":"test-bad-0001","text":${deep}}`,
      { code: 'malformed', field: 'text' },
    ],
    ['a number', '7', { code: 'malformed' }],
    ['null', 'null', { code: 'malformed' }],
    ['a list of frames', '[{"type":"typing.set","typing":true}]', { code: 'malformed', field: 'type' }],
    ['of a type from the prototype', '{"type":"__proto__"}', { code: 'malformed', field: 'type' }],
    [
      'with a text that is a list',
      '{"type":"message.post","clientId":"test-bad-0001","text":["好"]}',
      { code: 'malformed', field: 'text' },
    ],
    [
      'with an empty text',
      '{"type":"message.post","clientId":"test-bad-0001","text":""}',
      { code: 'malformed', field: 'text' },
    ],
    [
      'with a cart of 201 lines',
      post({ cart: Array.from({ length: 201 }, () => ({ skuId: 'a', quantity: 1 })) }),
      { code: 'malformed', field: 'page.cart' },
    ],
    [
      'with half a piece',
      post({ cart: [{ skuId: 'a', quantity: 0.5 }] }),
      { code: 'malformed', field: 'page.cart.0.quantity' },
    ],
    ['with an id that is SQL', post({ orderId: "' OR 1=1 --" }), { code: 'malformed', field: 'page.orderId' }],
    [
      'with six stars',
      '{"type":"rating.give","clientId":"test-bad-0001","session":1,"stars":6}',
      { code: 'malformed', field: 'stars' },
    ],
    [
      'with a negative epoch',
      '{"type":"conversation.close","clientId":"test-bad-0001","epoch":-1}',
      { code: 'malformed', field: 'epoch' },
    ],
    ['with a number no integer holds', '{"type":"read.mark","seq":1e400}', { code: 'malformed', field: 'seq' }],
  ])('%s is refused with a code, and the socket goes on', async (_name, frame, error) => {
    scriptTurns(async () => sayFixed('好'))
    const { accessToken, conversationId } = await openSession()
    const { socket } = await openConversation(accessToken, conversationId)
    socket.send(frame)
    expect((await socket.next('request.refused')).error).toMatchObject(error)
    socket.send({ type: 'message.post', clientId: newId(), text: '还在' })
    expect((await socket.next('message.posted')).seq).toBe(1)
  })

  test('that is binary is refused', async () => {
    const { accessToken, conversationId } = await openSession()
    const { socket } = await openConversation(accessToken, conversationId)
    socket.sendBytes(new Uint8Array([1, 2, 3]))
    expect((await socket.next('request.refused')).error).toEqual({ code: 'malformed' })
  })

  test('of the widest cart and the longest text is stored and answered', async () => {
    scriptTurns(async () => sayFixed('好'))
    const { accessToken, conversationId } = await openSession()
    const { socket } = await openConversation(accessToken, conversationId)
    const cart = Array.from({ length: 200 }, (_, at) => ({ skuId: `${'s'.repeat(60)}${at}`, quantity: 999 }))
    socket.send({ type: 'message.post', clientId: newId(), text: '\ud83d\u0000字'.repeat(1000), page: { cart } })
    const { seq } = await socket.next('message.posted')
    socket.send({ type: 'reply.propose', answers: seq, epoch: 0, basis: { kind: 'none' } })
    await socket.next('message.posted', ({ message }) => message.answers === seq)
  })

  test.each([protocolVersion + 1, 999, 0, -1])('for protocol %i opens nothing', async (protocol) => {
    const { accessToken, conversationId } = await openSession()
    const { socket } = await openConversation(accessToken, conversationId)
    socket.send({ type: 'conversation.resume', from: 0, protocol })
    expect((await socket.next('request.refused')).error).toEqual({ code: 'unsupported-protocol' })
  })

  test('more than the limit is answered with when to go on', async () => {
    const { accessToken, conversationId } = await openSession()
    const { socket } = await openConversation(accessToken, conversationId)
    for (let at = 0; at < 300; at += 1) socket.send({ type: 'typing.set', typing: true })
    const { error } = await socket.next('request.refused')
    expect(error).toMatchObject({ code: 'too-many-requests', limit: 300 })
    expect(error.retryAfterSeconds).toBeGreaterThan(0)
  })
})

test.each([
  '{',
  '[]',
  '{"type":"presence.set","available":"yes"}',
  '{"type":"desk.resume","protocol":99}',
  'x'.repeat(2000),
])('a frame that a desk cannot use is refused: %#', async (frame) => {
  const { token } = await signIn()
  const { socket } = await openDesk(token)
  socket.send(frame)
  expect(['malformed', 'unsupported-protocol']).toContain((await socket.next('request.refused')).error.code)
})

describe('a body', () => {
  const send = (path: string, body: BodyInit, token: string, headers: Record<string, string> = {}) =>
    exports.default.fetch(
      new Request(`${origin}${path}`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
      }),
    )

  test.each([
    ['nested deep', deep],
    ['that is no UTF-8', new Uint8Array([0x7b, 0xff, 0xfe])],
    ['that is empty', ''],
    ['that is a list', '[]'],
    ['that is null', 'null'],
  ])('%s is a 400', async (_name, body) => {
    const { accessToken, conversationId } = await openSession()
    const refused = await refusal(await send(`/api/conversations/${conversationId}/messages`, body, accessToken))
    expect(refused).toMatchObject({ status: 400, error: { code: 'malformed' } })
  })

  test('that is longer than it says, or says nothing, is still stopped at 64 KB', async () => {
    const { accessToken, conversationId } = await openSession()
    const stream = new Response('x'.repeat(100_000)).body!
    const response = await send(`/api/conversations/${conversationId}/messages`, stream, accessToken)
    expect(await refusal(response)).toEqual({ status: 413, error: { code: 'too-large', limit: 65_536 } })
  })
})

test.each([
  ['/api/conversations/%00/facts', 400],
  ['/api/conversations/c1-..%2F..%2Fetc/facts', 400],
  ['/api/conversations/czzzz-AAAAAAAAAAAAAAAAAAAA/facts', 403],
  ['/api/shops/..%2Fdemo/feed', 404],
  [`/api/shops/${'x'.repeat(5000)}/feed`, 404],
  ['/api/shops/demo/feed?since=-1', 400],
  ['/api/shops/demo/feed?since=1e3', 400],
  ['/api/shops/demo/feed?since=999999999999999999', 400],
])('%s is answered with %i', async (path, status) => {
  const { accessToken: token } = await openSession()
  expect((await ask(path, { token })).status).toBe(status)
})
