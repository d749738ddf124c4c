import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SteadyWords } from './steady-words.tsx'

/** What this browser of tests does not lay out: ten pixels a letter, and a pointer that is over the drafts or not. */
let isUnderHand: boolean
const list = document.createElement('ol')
list.className = 'drafts'
beforeEach(() => {
  render(null, list)
  document.body.replaceChildren(list)
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function (this: HTMLElement) {
    return Math.max(...[...this.children].map((one) => (one.textContent ?? '').length * 10))
  })
  vi.spyOn(list, 'matches').mockImplementation((selector) => selector === ':hover' && isUnderHand)
})
afterEach(() => vi.restoreAllMocks())

const show = (reworded: string | null) =>
  act(() =>
    render(
      <SteadyWords
        original="原话四字"
        reworded={reworded}
        showsOriginal={false}
        isRunning
        words={reworded ?? '原话四字'}
      />,
      list,
    ),
  )
const room = () => document.querySelector<HTMLElement>('.draft-words')?.style.maxHeight ?? ''

test.each([
  ['longer words under a hand keep the room of the old ones', true, '好的，长得多的话', '40px'],
  ['shorter ones leave it as it is', true, '好的', ''],
  ['longer ones with the pointer elsewhere take what they need', false, '好的，长得多的话', ''],
])('%s', async (_, hand, reworded, held) => {
  isUnderHand = hand
  await show(null)
  await show(reworded)
  expect(room()).toBe(held)
})

test('the room is given once the pointer leaves, and held again for the next growth', async () => {
  isUnderHand = true
  await show(null)
  await show('好的，长得多的话')
  isUnderHand = false
  await act(() => void list.dispatchEvent(new Event('pointerleave')))
  expect(room()).toBe('')
  isUnderHand = true
  await show('好的，长得多的话，还要更长')
  expect(room()).toBe('80px')
})

test('the wording that is not shown keeps its room and is read by nobody; what is written is busy', async () => {
  isUnderHand = false
  await show('好的')
  expect(document.querySelector('.is-away')?.textContent).toBe('原话四字')
  expect(document.querySelector('.draft-words')?.getAttribute('aria-busy')).toBe('true')
})
