import { env } from 'cloudflare:workers'
import { SignJWT } from 'jose'
import * as v from 'valibot'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { newId, openConversation, textOf } from '../test/client.ts'
import { ask, openSession, seedDemo } from '../test/edge.ts'
import { sayFixed, scriptTurns } from '../test/scripted-turns.ts'

beforeAll(seedDemo)
afterEach(() => vi.restoreAllMocks())

const order = 'SY100238829154'
const digits = '1357'

/** A shopper whose message "order digits" is looked up as such; the reply says what came of it. */
async function prover(address?: string) {
  scriptTurns(async ({ text }, sources) => {
    const [id = '', last4 = ''] = text.split(' ')
    const found = await sources.lookUpOrder(id, last4 === '' ? null : last4)
    return sayFixed(found.ok ? `found ${found.value.id}` : found.reason)
  })
  const session = await openSession(address)
  const { socket } = await openConversation(session.accessToken, session.conversationId, 0, address)
  const prove = async (text: string): Promise<string> => {
    socket.send({ type: 'message.post', clientId: newId(), text })
    const { seq } = await socket.next('message.posted', ({ message }) => message.author.kind === 'shopper')
    socket.send({ type: 'reply.propose', answers: seq, epoch: 0, basis: { kind: 'none' } })
    return textOf(await socket.next('message.posted', ({ message }) => message.answers === seq))
  }
  return { ...session, socket, prove }
}

describe('an order', () => {
  test('is shown for number and digits, and then without asking again', async () => {
    const { prove, accessToken, conversationId } = await prover()
    expect(await prove(order)).toBe('not-found')
    expect(await prove(`${order} ${digits}`)).toBe(`found ${order}`)
    expect(await prove(order)).toBe(`found ${order}`)
    expect((await openConversation(accessToken, conversationId)).resumed.proof).toBe('order')
  })

  test('that is unknown, and digits that are wrong, give one answer and lock alike after five', async () => {
    const wrong = await prover()
    const wrongAnswers: string[] = []
    for (let at = 0; at < 6; at += 1) wrongAnswers.push(await wrong.prove(`SY10023881579${at} 0000`))
    const unknown = await prover()
    const unknownAnswers: string[] = []
    for (let at = 0; at < 6; at += 1) unknownAnswers.push(await unknown.prove(`XX${at}0000 0000`))
    expect(wrongAnswers).toEqual(unknownAnswers)
    expect(wrongAnswers).toEqual([...Array.from({ length: 5 }, () => 'not-found'), 'locked'])
    expect(await wrong.prove(`${order} ${digits}`)).toBe('locked')
  })

  test('is locked for everybody after ten failures in a day', async () => {
    const target = 'SY100238655319'
    for (let visitor = 0; visitor < 2; visitor += 1) {
      const { prove } = await prover()
      for (let at = 0; at < 5; at += 1) expect(await prove(`${target} 000${at}`)).toBe('not-found')
    }
    expect(await (await prover()).prove(`${target} 2468`)).toBe('locked')
  })

  test('may be tried twenty times an hour from one address', async () => {
    for (let visitor = 0; visitor < 4; visitor += 1) {
      const { prove } = await prover('198.51.100.7')
      for (let at = 0; at < 5; at += 1) expect(await prove(`N${visitor}${at} 0000`)).toBe('not-found')
    }
    expect(await (await prover('198.51.100.7')).prove(`${order} ${digits}`)).toBe('locked')
    expect(await (await prover('198.51.100.8')).prove(`${order} ${digits}`)).toBe(`found ${order}`)
  })
})

describe('an identity', () => {
  const secret = new TextEncoder().encode(env.DEMO_IDENTITY_SECRET)
  const token = (
    change: { aud?: string; life?: number; alg?: string; sub?: string; key?: Uint8Array; age?: number } = {},
  ) => {
    const now = Math.floor(Date.now() / 1000) - (change.age ?? 0)
    return new SignJWT({ name: '周先生' })
      .setProtectedHeader({ alg: change.alg ?? 'HS256' })
      .setSubject(change.sub ?? 'm-zhou')
      .setAudience(change.aud ?? 'demo')
      .setIssuedAt(now)
      .setExpirationTime(now + (change.life ?? 600))
      .sign(change.key ?? secret)
  }
  const present = async (jwt: string) => {
    const { accessToken, conversationId } = await openSession()
    const { socket } = await openConversation(accessToken, conversationId)
    socket.send({ type: 'identity.present', clientId: newId(), jwt })
    return { socket, accessToken, conversationId }
  }

  test('signed by the shop binds the conversation to its member, whose orders need no digits', async () => {
    const login = await ask('/demo/log-in', { body: { memberId: 'm-zhou' } })
    const { jwt } = v.parse(v.object({ jwt: v.string() }), await login.json())
    const { socket } = await present(jwt)
    expect(await socket.next('identity.accepted')).toMatchObject({ proof: 'identity', shopperName: '周先生' })
    scriptTurns(async (input, sources) => {
      const orders = await sources.lookUpOrders()
      const other = await sources.lookUpOrder('SY100238840937', null)
      const own = await sources.lookUpOrder(order, null)
      const counts = orders.ok ? orders.value.every(({ memberId }) => memberId === 'm-zhou') : null
      return sayFixed(JSON.stringify([input.member?.id, input.proof, counts, other.ok, own.ok]))
    })
    socket.send({ type: 'message.post', clientId: newId(), text: '我的订单' })
    const { seq } = await socket.next('message.posted')
    socket.send({ type: 'reply.propose', answers: seq, epoch: 0, basis: { kind: 'none' } })
    expect(textOf(await socket.next('message.posted'))).toBe('["m-zhou","identity",true,false,true]')
    expect(jwt).not.toContain(btoa('13900001357').slice(0, 8))
  })

  test.each([
    ['for another shop', { aud: 'other' }],
    ['that is over', { age: 700 }],
    ['that lives too long', { life: 3600 }],
    ['with another algorithm', { alg: 'HS512' }],
    ['with another secret', { key: new TextEncoder().encode('x'.repeat(43)) }],
    ['of nobody', { sub: 'm-nobody' }],
  ])('%s is refused', async (_name, change) => {
    const { socket } = await present(await token(change))
    expect(await socket.next('request.refused')).toMatchObject({ error: { code: 'invalid-identity' } })
  })

  test('without signature is refused', async () => {
    const [, payload] = (await token()).split('.')
    const { socket } = await present(`${btoa('{"alg":"none"}').replaceAll('=', '')}.${payload}.`)
    expect(await socket.next('request.refused')).toMatchObject({ error: { code: 'invalid-identity' } })
  })

  test('of somebody else is refused once a conversation is bound', async () => {
    const { socket } = await present(await token())
    const { seq } = await socket.next('identity.accepted')
    socket.send({ type: 'identity.present', clientId: newId(), jwt: await token({ sub: 'm-he' }) })
    expect(await socket.next('request.refused')).toMatchObject({ error: { code: 'forbidden' } })
    socket.send({ type: 'identity.present', clientId: newId(), jwt: await token({ life: 500 }) })
    expect(await socket.next('identity.accepted')).toMatchObject({ proof: 'identity', seq })
  })
})
