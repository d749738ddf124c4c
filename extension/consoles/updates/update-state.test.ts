import { expect, test } from 'vitest'
import type { ConsoleProfile } from '../console-profile.ts'
import { profiles } from '../profile-list.ts'
import { pickOlder, pickProfile } from './pick-profile.ts'
import { addNotice, installProfile, noUpdates, proveProfile, rollBack, type UpdateState } from './update-state.ts'

const shipped = { ...(profiles[0] as ConsoleProfile), version: 1 }
const { id } = shipped
const at = (version: number): ConsoleProfile => ({ ...shipped, version })
const inUse = (state: UpdateState) => pickProfile(shipped, state.consoles[id]).version
const older = (state: UpdateState) => pickOlder(shipped, state.consoles[id]).map(({ version }) => version)

/** Version 2 was seen to work, 3 and 4 came after it. */
const proven = proveProfile(installProfile(noUpdates, at(2)), id, 2)

test.each([
  ['nothing installed', noUpdates, 1, []],
  ['one that nobody has seen work', installProfile(noUpdates, at(2)), 2, [1]],
  ['one after a good one', installProfile(proven, at(3)), 3, [2, 1]],
  ['two after a good one: the unproven one goes', installProfile(installProfile(proven, at(3)), at(4)), 4, [2, 1]],
])('%s', (_, state, version, others) => {
  expect(inUse(state)).toBe(version)
  expect(older(state)).toEqual(others)
})

test('a failed profile gives way to the last good one', () => {
  const state = rollBack(installProfile(proven, at(3)), { id, version: 3, goodVersion: 2 })
  expect(inUse(state)).toBe(2)
  expect(older(state)).toEqual([1])
  expect(state.consoles[id]?.bad).toEqual([3])
})

test('where only the package’s profile fits, both others are gone', () => {
  const state = rollBack(installProfile(proven, at(3)), { id, version: 3, goodVersion: 1 })
  expect(inUse(state)).toBe(1)
  expect(state.consoles[id]?.bad).toEqual([3, 2])
})

test('a page that still has an older version cannot take back the newest', () => {
  const state = installProfile(proven, at(3))
  expect(rollBack(state, { id, version: 2, goodVersion: 1 })).toBe(state)
  expect(proveProfile(state, id, 2)).toBe(state)
})

test('what came by network gives way to a package that is newer', () => {
  const state = installProfile(proven, at(3))
  expect(pickProfile(at(3), state.consoles[id])).toEqual(at(3))
  expect(pickOlder(at(5), state.consoles[id])).toEqual([])
})

test('what was kept in a shape of another build is not used', () => {
  const kept = { newest: { id, version: 9 }, isProven: true, lastGood: 'x', highest: 9, bad: [] }
  expect(pickProfile(shipped, kept)).toEqual(shipped)
})

test('the same notice again moves to the present', () => {
  const notice = (moment: string, kind: string) => ({ at: moment, kind, console: id, version: 2 })
  const state = ['a', 'b', 'c'].reduce((before, moment) => addNotice(before, notice(moment, 'torn')), noUpdates)
  expect(addNotice(state, notice('d', 'installed')).notices.map(({ at: moment }) => moment)).toEqual(['d', 'c'])
})
