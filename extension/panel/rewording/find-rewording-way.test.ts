import { expect, test } from 'vitest'
import type { SellerSnapshot } from '../../../shared/engine/api.ts'
import { findRewordingWay } from './find-rewording-way.ts'

const speed = { firstTokenMs: 1, tokensPerSecond: 1 }
test.each([
  ['no model', { kind: 'none' }, true, undefined],
  ['fast', { kind: 'ready', modelId: 'm', tier: 'improves-in-place', speed }, true, 'in-place'],
  ['slower', { kind: 'ready', modelId: 'm', tier: 'on-request', speed }, true, 'on-request'],
  ['too slow', { kind: 'ready', modelId: 'm', tier: 'too-slow', speed }, true, undefined],
  ['not measured', { kind: 'ready', modelId: 'm', tier: null, speed: null }, true, undefined],
  ['switched off', { kind: 'ready', modelId: 'm', tier: 'improves-in-place', speed }, false, undefined],
  ['loading', { kind: 'loading', modelId: 'm' }, true, undefined],
])('how drafts are reworded: %s', (_, state, isOn, way) => {
  expect(findRewordingWay({ state, isOn } as unknown as SellerSnapshot['model'])).toBe(way)
})
