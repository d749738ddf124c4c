import { expect, test } from 'vitest'
import type { ModelSnapshot } from '../inference/model-control.ts'
import { createLogger } from '../lib/logger.ts'
import { createRewordingWays, getOwnWay } from './rewording-way.ts'

const speed = { firstTokenMs: 1, tokensPerSecond: 1 }
const wish = { onPhone: false, onMeteredLink: false }
const fast = { kind: 'ready', modelId: 'm', tier: 'improves-in-place', speed } as const

test.each<[string, ModelSnapshot['state'], boolean, string | null]>([
  ['no model', { kind: 'none' }, true, null],
  ['fast', fast, true, 'in-place'],
  ['slower', { ...fast, tier: 'on-request' }, true, 'on-request'],
  ['too slow', { ...fast, tier: 'too-slow' }, true, null],
  ['not measured', { ...fast, tier: null, speed: null }, true, null],
  ['switched off', fast, false, null],
  ['loading', { kind: 'loading', modelId: 'm' }, true, null],
])('how the model on this device rewords: %s', (_, state, isOn, way) => {
  expect(getOwnWay({ state, isOn, wish })).toBe(way)
})

test.each([
  ['its own model is fast and ready', fast, true, true, 'in-place'],
  ['its own model may not write just now', fast, false, true, 'on-request'],
  ['only the shop’s endpoint or the browser’s model is ready', { kind: 'none' }, false, true, 'on-request'],
  ['nobody is ready', { kind: 'none' }, false, false, null],
] as const)('after a sign-in, where %s', async (_, state, isLocalReady, isAnyReady, way) => {
  const readinessOf = (isReady: boolean) => async () =>
    isReady ? ({ kind: 'ready' } as const) : ({ kind: 'off', reason: 'off' } as const)
  const told: (string | null)[] = []
  const ways = createRewordingWays({
    local: { readiness: readinessOf(isLocalReady) },
    engines: { readiness: readinessOf(isAnyReady) },
    getModel: () => ({ state, isOn: true, wish }),
    onChange: () => void told.push(ways.get()),
    log: createLogger(() => {}),
  })
  ways.noteSession('token')
  ways.noteSession('token')
  await new Promise((done) => setTimeout(done))
  ways.refresh()
  await new Promise((done) => setTimeout(done))
  expect(told).toEqual(way === null ? [] : [way])
})
