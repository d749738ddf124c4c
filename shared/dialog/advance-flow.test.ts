import { expect, test } from 'vitest'
import { advanceFlow } from './advance-flow.ts'
import type { ActiveFlow, Slots } from './dialog-state.ts'
import type { FlowEvent } from './flow.ts'
import { orderTracking } from './flows/order-tracking.ts'
import { returnGoods } from './flows/return-goods.ts'

function at(state: string, slots: Slots = {}): ActiveFlow {
  return { id: 'return-goods', state, slots, askedFor: null }
}

const checked = (outcome: string): FlowEvent => ({ kind: 'checked', outcome })
const message = (answer: 'accepted' | 'disputed' | null = null): FlowEvent => ({ kind: 'message', answer })

test.each<[string, ActiveFlow, FlowEvent, string | null, string[]]>([
  ['begins with its check', at('finding'), { kind: 'start' }, 'finding', ['check']],
  ['asks for the number', at('finding'), checked('needs-order'), 'asking-order', ['ask']],
  ['repeats an unanswered question', at('asking-order'), message(), 'asking-order', ['ask']],
  ['goes on when the slot is filled', at('asking-order', { order: 'SY1' }), message(), 'finding', ['check']],
  [
    'skips a question already answered',
    at('picking-line', { reason: 'quality' }),
    checked('one'),
    'counting',
    ['check'],
  ],
  ['says the verdict and goes on', at('assessing'), checked('eligible'), 'return-method', ['say', 'check']],
  ['says what a fault needs and asks for it', at('assessing'), checked('quality'), 'asking-photo', ['say', 'ask']],
  ['asks before it acts', at('return-weighing'), checked('ready'), 'return-confirming', ['ask']],
  ['acts after the word', at('return-confirming', { confirmed: true }), message(), 'return-opening', ['act']],
  ['says what was read back', at('return-opening', { confirmed: true }), checked('executed'), null, ['say']],
  ['says and hands over', at('return-weighing'), checked('no-photo'), null, ['say', 'handoff']],
  ['waits after a refusal', at('assessing'), checked('late'), 'explaining-late', ['say']],
  ['hands a disputed refusal over', at('explaining-late'), message('disputed'), null, ['handoff']],
  ['closes an accepted refusal', at('explaining-late'), message('accepted'), null, ['say']],
  ['stops where the edge is needed', at('finding'), checked('offline'), 'offline', ['edge']],
  ['resumes from there', at('offline'), message(), 'finding', ['check']],
])('return-goods %s', (_, active, event, state, effects) => {
  const step = advanceFlow(returnGoods, active, event, { slots: active.slots })
  expect(step.state?.state ?? null).toBe(state)
  expect(step.effects.map((effect) => effect.kind)).toEqual(effects)
})

test('an outcome the flow does not know is a broken assumption', () => {
  const active: ActiveFlow = { id: 'order-tracking', state: 'finding', slots: {}, askedFor: null }
  expect(() => advanceFlow(orderTracking, active, checked('maybe'), { slots: {} })).toThrow('no target for maybe')
})
