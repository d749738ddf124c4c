import { expect, test } from 'vitest'
import type { Basis } from '../protocol/conversation.ts'
import type { TurnOutcome } from '../replies/turn.ts'
import { planLocalReply } from './plan-local-reply.ts'
import { toNeedsEdge, toPlan, toReplyOutcome } from './test/fake-device.ts'

const at = '2026-11-21T10:00:00.000Z'
const message = { clientId: 'm-000001', conversationId: 'c1-aaaaaaaaaaaaaaaaaaaa', text: '怎么洗', at, error: null }
const input = { text: '怎么洗', state: {} } as Parameters<typeof toNeedsEdge>[0]
const flow: Basis = { kind: 'flow', flow: 'returns', state: 'offering' }
const fixed: Basis = { kind: 'fixed', line: 'unknown' }

const replying = (basis: Basis, event: string | null): TurnOutcome => ({
  ...toReplyOutcome(input, { ...toPlan('30 度'), basis }),
  ...({ kind: 'reply', reply: { ...toPlan('30 度'), basis }, event } as const),
})
const handing = (reply: TurnOutcome['reply']): TurnOutcome => ({
  ...toNeedsEdge(input, ''),
  ...({ kind: 'handoff', trigger: 'asked', reply } as const),
  card: {
    trigger: 'asked',
    requests: [],
    facts: [],
    tried: [],
    mood: { polarity: 'neutral', intensity: 0, evidence: [] },
    orderId: null,
    productId: null,
    proof: 'none',
    epoch: 0,
  },
})

/** Shown always, only offline, or not at all. */
test.each<[string, TurnOutcome | null, 'always' | 'offline' | 'never', object | null, boolean]>([
  ['an article', replying(toPlan('').basis, null), 'always', { kind: 'article', articleId: 'washing' }, false],
  [
    'a flow that can go on here',
    replying(flow, 'asked'),
    'always',
    { kind: 'flow', flow: 'returns', event: 'asked' },
    false,
  ],
  ['a flow without an event', replying(flow, null), 'always', { kind: 'none' }, false],
  ['a fixed line', replying(fixed, null), 'always', { kind: 'none' }, false],
  [
    'only the edge can know',
    toNeedsEdge(input, '连上网后帮您查'),
    'offline',
    { kind: 'flow', flow: 'order-status', event: 'asked' },
    true,
  ],
  ['a person is needed', handing(toPlan('马上为您转人工')), 'offline', null, true],
  ['a person is needed, nothing to say', handing(null), 'never', null, true],
  ['this device knows nothing yet', null, 'never', { kind: 'none' }, true],
])('%s', (_, outcome, shown, basis, awaitsEdge) => {
  const plan = planLocalReply(outcome, { message, epoch: 4, offline: false, at })
  expect(plan.provisional === null ? 'never' : plan.provisional.onlyOffline ? 'offline' : 'always').toBe(shown)
  expect(plan.proposal).toEqual(basis && { type: 'reply.propose', answersClientId: 'm-000001', epoch: 4, basis })
  expect(plan.awaitsEdge).toBe(awaitsEdge)
})

test('what is made without a network is remembered as shown without one', () => {
  const plan = planLocalReply(replying(fixed, null), { message, epoch: 0, offline: true, at })
  expect(plan.provisional).toMatchObject({ answersClientId: 'm-000001', shownOffline: true, replaced: false })
})
