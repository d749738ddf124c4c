import { runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { newId, openConversation, openDesk, textOf } from '../test/client.ts'
import { openSession, seedDemo, signIn } from '../test/edge.ts'
import { sayFixed, scriptTurns } from '../test/scripted-turns.ts'
import { getRoom } from './room-name.ts'

beforeAll(seedDemo)
afterEach(() => vi.restoreAllMocks())

/** A shopper who said something, and an operator who looks at the conversation. */
async function meet(who: 'operator' | 'owner' = 'operator') {
  const session = await openSession()
  const { socket: shopper } = await openConversation(session.accessToken, session.conversationId)
  shopper.send({ type: 'message.post', clientId: newId(), text: '你好' })
  await shopper.next('message.posted')
  shopper.send({ type: 'reply.propose', answers: 1, epoch: 0, basis: { kind: 'none' } })
  await shopper.next('message.posted')
  const { token } = await signIn(who)
  const { socket: operator } = await openConversation(token, session.conversationId)
  return { session, shopper, operator, token }
}

describe('asking for a person', () => {
  test('shows the desk a card and the shopper only that it happened', async () => {
    scriptTurns(async () => sayFixed('您好'))
    const { token: deskToken } = await signIn('owner')
    const { socket: desk } = await openDesk(deskToken)
    const { session, shopper, operator } = await meet()
    const askedAt = Date.now()
    shopper.send({ type: 'handoff.request', clientId: newId(), trigger: 'anger' })
    const mine = await shopper.next('handoff.requested')
    expect(mine).toMatchObject({ epoch: 1, trigger: 'asked', card: null })
    const theirs = await operator.next('handoff.requested')
    expect(theirs.card).toMatchObject({ trigger: 'asked', epoch: 1, proof: 'none' })
    const { summary } = await desk.next(
      'conversation.changed',
      (down) => down.summary.id === session.conversationId && down.summary.owner === 'waiting',
    )
    expect(summary).toMatchObject({ epoch: 1, trigger: 'asked' })
    expect(summary.waitingSince).not.toBeNull()
    expect(Date.now() - askedAt).toBeLessThan(1000)
    expect((await shopper.next('queue.moved')).position).toBeGreaterThan(0)
  })

  test('in words hands over at once, with the line said before it', async () => {
    const reply = {
      parts: [{ kind: 'text' as const, text: '马上为您转接' }],
      basis: { kind: 'fixed' as const, line: 'x' },
      facts: [],
    }
    scriptTurns(async () => ({ kind: 'handoff', reply }))
    const session = await openSession()
    const { socket } = await openConversation(session.accessToken, session.conversationId)
    socket.send({ type: 'message.post', clientId: newId(), text: '转人工' })
    expect(textOf(await socket.next('message.posted', ({ message }) => message.answers === 1))).toBe('马上为您转接')
    expect(await socket.next('handoff.requested')).toMatchObject({ seq: 3, epoch: 1 })
  })

  test('may be taken back by the shopper', async () => {
    scriptTurns(async () => sayFixed('您好'))
    const { shopper } = await meet()
    shopper.send({ type: 'handoff.request', clientId: newId(), trigger: 'asked' })
    await shopper.next('handoff.requested')
    shopper.send({ type: 'handoff.cancel', clientId: newId() })
    expect(await shopper.next('handoff.cancelled')).toMatchObject({ epoch: 2, by: 'shopper' })
    shopper.send({ type: 'handoff.cancel', clientId: newId() })
    expect(await shopper.next('request.refused')).toMatchObject({ error: { code: 'wrong-state' } })
  })
})

describe('taking over', () => {
  test('silences the assistant: a reply that was being made is dropped', async () => {
    scriptTurns(async () => sayFixed('您好'))
    const { shopper, operator, session } = await meet()
    let think = () => {}
    const thought = new Promise<void>((resolve) => {
      think = resolve
    })
    vi.restoreAllMocks()
    scriptTurns(async () => {
      await thought
      return sayFixed('助手的回答')
    })
    shopper.send({ type: 'message.post', clientId: newId(), text: '这个怎么样' })
    const { seq } = await shopper.next('message.posted')
    operator.send({ type: 'handoff.accept', clientId: newId(), epoch: 0 })
    expect(await shopper.next('handoff.accepted')).toMatchObject({
      epoch: 1,
      operatorName: '小满',
      operatorId: 'operator',
    })
    think()
    shopper.send({ type: 'reply.propose', answers: seq, epoch: 0, basis: { kind: 'none' } })
    expect(await shopper.next('reply.refused')).toMatchObject({ reason: 'stale-epoch' })
    shopper.send({ type: 'message.post', clientId: newId(), text: '有人吗' })
    const next = await shopper.next('message.posted')
    shopper.send({ type: 'reply.propose', answers: next.seq, epoch: 1, basis: { kind: 'none' } })
    expect(await shopper.next('reply.refused')).toMatchObject({ reason: 'not-owner' })
    operator.send({ type: 'message.post', clientId: newId(), text: '我来为您解答' })
    const words = await shopper.next('message.posted')
    expect(words.message.author).toEqual({ kind: 'operator', id: 'operator', name: '小满' })
    expect(words.seq).toBe(next.seq + 1)
    await runDue(session.conversationId, 5000)
    await shopper.settled()
    expect(shopper.frames.filter(({ type }) => type === 'message.posted')).toEqual([])
  })

  test('is refused with an older epoch, twice, and to whoever did not take over', async () => {
    scriptTurns(async () => sayFixed('您好'))
    const { operator, shopper } = await meet()
    operator.send({ type: 'message.post', clientId: newId(), text: '插一句' })
    expect(await operator.next('request.refused')).toMatchObject({ error: { code: 'not-owner' } })
    operator.send({ type: 'handoff.accept', clientId: newId(), epoch: 4 })
    expect(await operator.next('request.refused')).toMatchObject({ error: { code: 'stale-epoch' } })
    operator.send({ type: 'handoff.accept', clientId: newId(), epoch: 0 })
    await operator.next('handoff.accepted')
    operator.send({ type: 'handoff.accept', clientId: newId(), epoch: 1 })
    expect(await operator.next('request.refused')).toMatchObject({ error: { code: 'wrong-state' } })
    shopper.send({ type: 'handoff.accept', clientId: newId(), epoch: 1 })
    expect(await shopper.next('request.refused')).toMatchObject({ error: { code: 'forbidden' } })
  })

  test('typing and reading are told to the other side and never stored', async () => {
    scriptTurns(async () => sayFixed('您好'))
    const { operator, shopper } = await meet()
    operator.send({ type: 'typing.set', typing: true })
    expect(await shopper.next('typing.changed')).toEqual({ type: 'typing.changed', by: 'operator', typing: true })
    shopper.send({ type: 'read.mark', seq: 2 })
    expect(await operator.next('read.marked')).toEqual({ type: 'read.marked', by: 'shopper', seq: 2 })
  })
})

describe('ending', () => {
  async function taken() {
    scriptTurns(async () => sayFixed('您好'))
    const met = await meet()
    met.operator.send({ type: 'handoff.accept', clientId: newId(), epoch: 0 })
    await met.shopper.next('handoff.accepted')
    return met
  }

  test('given back, the assistant answers again and the session is rated once', async () => {
    const { operator, shopper } = await taken()
    operator.send({ type: 'handoff.return', clientId: newId(), epoch: 1 })
    const { seq: session, epoch } = await shopper.next('handoff.returned')
    expect(epoch).toBe(2)
    shopper.send({ type: 'rating.give', clientId: newId(), session: session - 1, stars: 5 })
    expect(await shopper.next('request.refused')).toMatchObject({ error: { code: 'wrong-state' } })
    const clientId = newId()
    shopper.send({ type: 'rating.give', clientId, session, stars: 4 })
    expect(await operator.next('rating.given')).toMatchObject({ session, stars: 4 })
    shopper.send({ type: 'rating.give', clientId, session, stars: 4 })
    shopper.send({ type: 'rating.give', clientId: newId(), session, stars: 1 })
    expect(await shopper.next('request.refused')).toMatchObject({ error: { code: 'already-rated' } })
    shopper.send({ type: 'message.post', clientId: newId(), text: '还有问题' })
    const { seq } = await shopper.next('message.posted')
    shopper.send({ type: 'reply.propose', answers: seq, epoch: 2, basis: { kind: 'none' } })
    expect(await shopper.next('message.posted')).toMatchObject({ message: { answers: seq } })
  })

  test('closed, and opened again by the shopper writing', async () => {
    const { operator, shopper } = await taken()
    operator.send({ type: 'conversation.close', clientId: newId(), epoch: 1 })
    expect(await shopper.next('conversation.closed')).toMatchObject({ epoch: 2, by: 'operator', operatorName: '小满' })
    operator.send({ type: 'message.post', clientId: newId(), text: '再说一句' })
    expect(await operator.next('request.refused')).toMatchObject({ error: { code: 'not-owner' } })
    shopper.send({ type: 'message.post', clientId: newId(), text: '又来了' })
    const reopened = await shopper.next('conversation.reopened')
    expect(reopened.epoch).toBe(3)
    expect((await shopper.next('message.posted')).seq).toBe(reopened.seq + 1)
  })

  test('falls closed by itself after half an hour of silence', async () => {
    const { shopper, session } = await taken()
    await runDue(session.conversationId, 31 * 60_000)
    expect(await shopper.next('conversation.closed')).toMatchObject({ by: 'idle' })
  })

  test('by another operator is refused, and an owner may take it from them', async () => {
    const { session } = await taken()
    const { token } = await signIn('owner')
    const { socket: owner } = await openConversation(token, session.conversationId)
    owner.send({ type: 'conversation.close', clientId: newId(), epoch: 1 })
    expect(await owner.next('request.refused')).toMatchObject({ error: { code: 'not-owner' } })
    owner.send({ type: 'handoff.accept', clientId: newId(), epoch: 1 })
    expect(await owner.next('handoff.accepted', ({ epoch }) => epoch === 2)).toMatchObject({ operatorName: '林舟' })
  })
})

/** Moves the room's clock and rings its alarm. */
async function runDue(conversationId: string, laterMs: number): Promise<void> {
  const room = getRoom(env, 'demo', conversationId)
  if (room === null) throw new Error('no room')
  const now = Date.now() + laterMs
  vi.spyOn(Date, 'now').mockReturnValue(now)
  await runDurableObjectAlarm(room)
}
