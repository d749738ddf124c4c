import { expect, test } from 'vitest'
import { moveWithSteps } from './move-with-steps.ts'

const picture = { kind: 'picture' as const, path: `/m/demo/${'a'.repeat(64)}`, alt: '图', step: 1 }
const before = '关水\n拧下\n装好'

test.each([
  ['a word is changed in it', '关水\n拧下旧的\n装好', 1],
  ['a step comes before', '准备\n关水\n拧下\n装好', 2],
  ['a step comes right before', '关水\n等一等\n拧下\n装好', 2],
  ['a step comes behind', '关水\n拧下\n擦干\n装好', 1],
  ['the step before goes', '拧下\n装好', 0],
  ['it is cut in two', '关水\n拧\n下\n装好', 1],
  ['it is joined with the one before', '关水拧下\n装好', 0],
  ['all is written anew', '先看视频', 0],
  ['it goes', '关水\n装好', undefined],
  ['all goes', '', 0],
])('when %s', (_name, after, step) => {
  expect(moveWithSteps([picture], before, after)[0]?.step).toBe(step)
})

test('what stands below the answer stays there', () => {
  const { step: _, ...below } = picture
  expect(moveWithSteps([below], before, '装好')).toEqual([below])
})
