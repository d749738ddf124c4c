import { describe, expect, test } from 'vitest'
import { intentIds } from '../protocol/intent-ids.ts'
import { checkFlow } from './check-flow.ts'
import { defineFlow, type Flow } from './flow.ts'
import { flowOfIntent, getFlow } from './flow-of-intent.ts'
import { allFlows } from './flows/all-flows.ts'
import { lineIds } from './line-ids.ts'

const lines: ReadonlySet<string> = new Set(lineIds)

describe('every flow', () => {
  test.each(allFlows.map((flow): [string, Flow] => [flow.id, flow]))('%s keeps the rules', (_, flow) => {
    expect(checkFlow(flow, lines)).toEqual([])
  })

  test.each(intentIds)('%s has a flow or is answered from articles', (intent) => {
    const id = flowOfIntent[intent]
    expect(id === 'answer' || getFlow(id)?.intents.includes(intent)).toBe(true)
  })

  test('no two flows share an id', () => {
    expect(new Set(allFlows.map((flow) => flow.id)).size).toBe(allFlows.length)
  })
})

const sound = defineFlow({
  id: 'sound',
  intents: ['stock'],
  slots: { product: 'ask.product' },
  start: 'asking',
  states: { asking: { ask: 'product', onFilled: 'telling' }, telling: { say: 'talk.ack', end: true } },
})

test.each<[string, Flow, string]>([
  ['a start that is missing', { ...sound, start: 'nowhere' }, 'start nowhere is missing'],
  [
    'an unreachable state',
    { ...sound, states: { ...sound.states, lost: { say: 'talk.ack', end: true } } },
    'lost is never reached',
  ],
  [
    'a missing target',
    { ...sound, states: { ...sound.states, asking: { ask: 'product', onFilled: 'gone' } } },
    'asking leads to gone, which is missing',
  ],
  ['a slot without a question', { ...sound, slots: {} }, 'asking asks for product without a question'],
  [
    'an outcome without a target',
    {
      ...sound,
      states: { asking: { check: 'coupons', on: { some: 'telling' } }, telling: { say: 'talk.ack', end: true } },
    },
    'asking has no target for the outcome none',
  ],
])('%s is found', (_, flow, fault) => {
  expect(checkFlow(flow, lines)).toContain(fault)
})

test('a line without a template is found', () => {
  expect(checkFlow(sound, new Set(['ask.product']))).toEqual(['telling says talk.ack, which has no template'])
})
