import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { createDemoShop } from '../../shared/demo/create-demo-shop.ts'
import type { Basis } from '../../shared/protocol/conversation.ts'
import type { UpOf } from '../../shared/protocol/up.ts'
import type { PlannedReply } from '../../shared/replies/turn.ts'
import { newId, openConversation, textOf } from '../test/client.ts'
import { openSession, seedDemo } from '../test/edge.ts'
import { sayFixed, scriptTurns } from '../test/scripted-turns.ts'

beforeAll(seedDemo)
afterEach(() => vi.restoreAllMocks())

const articles = createDemoShop(new Date()).articles.filter(
  ({ state, channels }) => state === 'live' && channels.includes('widget'),
)
const plain = articles.find(
  (one) => one.handoffCondition === null && one.layer === 'base' && one.productIds.length === 0,
)!
const handsOff = articles.find((one) => one.handoffCondition !== null)
const notBegun = articles.find(({ validFrom }) => validFrom !== null && Date.parse(validFrom) > Date.now())
const over = articles.find(({ validTo }) => validTo !== null && Date.parse(validTo) < Date.now())

async function ask(text: string) {
  const session = await openSession()
  const { socket } = await openConversation(session.accessToken, session.conversationId)
  socket.send({ type: 'message.post', clientId: newId(), text })
  const { seq } = await socket.next('message.posted')
  const propose = (basis: UpOf<'reply.propose'>['basis'], epoch = 0) =>
    socket.send({ type: 'reply.propose', answers: seq, epoch, basis })
  const reply = () => socket.next('message.posted', ({ message }) => message.answers === seq)
  return { socket, seq, propose, reply }
}

const byArticle = (articleId: string) => ({ kind: 'article' as const, articleId })

describe('a proposed article', () => {
  test('is accepted when it answers the stored words; the edge writes the reply itself', async () => {
    scriptTurns(async () => sayFixed('没有查到'))
    const { propose, reply } = await ask(plain.questions[0]!)
    propose(byArticle(plain.id))
    const { message } = await reply()
    expect(message.basis).toMatchObject({ kind: 'article', articleId: plain.id, version: plain.version })
    const [part] = message.parts
    expect(plain.answers.some(({ text }) => part?.kind === 'text' && part.text.startsWith(text))).toBe(true)
  })

  test('is refused when it has nothing to do with the words, and the edge answers', async () => {
    scriptTurns(async () => sayFixed('没有查到'))
    const { socket, seq, propose, reply } = await ask('今天晚上吃什么')
    propose(byArticle(plain.id))
    expect(await socket.next('reply.refused')).toEqual({
      type: 'reply.refused',
      answers: seq,
      reason: 'basis-too-weak',
    })
    expect(textOf(await reply())).toBe('没有查到')
  })

  test.each([
    ['is unknown', 'no-such-article', 'basis-not-found'],
    ['has not begun', notBegun?.id, 'basis-not-found'],
    ['is over', over?.id, 'basis-not-found'],
    ['belongs to a person', handsOff?.id, 'basis-too-weak'],
  ])('is refused when it %s', async (_name, articleId, reason) => {
    scriptTurns(async () => sayFixed('没有查到'))
    const words = articles.find(({ id }) => id === articleId)?.questions[0] ?? '随便问问'
    const { socket, propose } = await ask(words)
    propose(byArticle(articleId!))
    expect(await socket.next('reply.refused')).toMatchObject({ reason })
  })

  test('never stands above facts of this shopper', async () => {
    const basis: Basis = { kind: 'flow', flow: 'order-status', state: 'done' }
    const own: PlannedReply = { parts: [{ kind: 'text', text: '您的订单已发货' }], basis, facts: [] }
    scriptTurns(async () => ({ kind: 'reply', reply: own }))
    const { socket, propose, reply } = await ask(plain.questions[0]!)
    propose(byArticle(plain.id))
    expect(await socket.next('reply.refused')).toMatchObject({ reason: 'basis-too-weak' })
    expect(textOf(await reply())).toBe('您的订单已发货')
  })
})

test.each([
  ['a flow', { kind: 'flow' as const, flow: 'return-request', event: 'filled' }],
  ['nothing', { kind: 'none' as const }],
])('a device that proposes %s gets the reply of the edge at once', async (_name, basis) => {
  scriptTurns(async () => sayFixed('由店铺回答'))
  const { propose, reply } = await ask('怎么退')
  const askedAt = Date.now()
  propose(basis)
  expect(textOf(await reply())).toBe('由店铺回答')
  expect(Date.now() - askedAt).toBeLessThan(1500)
})

test('a proposal that comes before the edge has thought waits for it', async () => {
  let think = () => {}
  const thought = new Promise<void>((resolve) => {
    think = resolve
  })
  scriptTurns(async () => {
    await thought
    return sayFixed('想好了')
  })
  const { socket, propose, reply } = await ask('慢慢想')
  propose({ kind: 'none' })
  await socket.settled()
  think()
  expect(textOf(await reply())).toBe('想好了')
})

test('only the first proposal counts', async () => {
  scriptTurns(async () => sayFixed('第一个'))
  const { socket, propose, reply } = await ask('问一下')
  propose({ kind: 'none' })
  await reply()
  propose({ kind: 'none' })
  expect(await socket.next('reply.refused')).toMatchObject({ reason: 'already-answered' })
})

test('a proposal of another epoch is refused', async () => {
  scriptTurns(async () => sayFixed('好'))
  const { socket, propose } = await ask('问一下')
  propose({ kind: 'none' }, 7)
  expect(await socket.next('reply.refused')).toMatchObject({ reason: 'stale-epoch' })
})

test('a proposal for something that is no question is refused', async () => {
  scriptTurns(async () => sayFixed('好'))
  const { socket } = await ask('问一下')
  socket.send({ type: 'reply.propose', answers: 99, epoch: 0, basis: { kind: 'none' } })
  expect(await socket.next('reply.refused')).toMatchObject({ answers: 99, reason: 'basis-not-found' })
})

test('words a device put differently are marked, and everybody reads those of the edge', async () => {
  scriptTurns(async () => sayFixed('店铺的原话'))
  const { socket, seq, reply } = await ask('问一下')
  socket.send({ type: 'reply.propose', answers: seq, epoch: 0, basis: { kind: 'none' }, rewordedOnDevice: true })
  const { message } = await reply()
  expect(message.rewordedOnDevice).toBe(true)
  expect(message.parts).toEqual([{ kind: 'text', text: '店铺的原话' }])
})
