import { expect, test } from 'vitest'
import { sampleDraft, sampleDrafts } from './overlay-samples.ts'
import { emptyOverlay, overlayState } from './overlay-state.ts'
import { takeDrafts } from './take-drafts.ts'

const reworded = (kind: 'soFar' | 'done') => ({ kind, text: '好的', isOriginalShown: false })
const draft = (id: string, text: string) => sampleDraft(id, { text })

test('the same words again under another id keep what a person and a model made of them; other words begin anew', () => {
  overlayState.value = {
    ...{ ...emptyOverlay, status: 'ready', edits: { 1: '我写的', 2: '也是' } },
    ready: sampleDrafts({ drafts: [draft('1', '发货'), draft('2', '退款'), draft('3', '换货')] }),
    rewordings: { 1: reworded('done'), 2: reworded('done'), 3: reworded('soFar') },
  }
  takeDrafts(sampleDrafts({ drafts: [draft('11', '发货'), draft('12', '改了'), draft('13', '换货')] }))
  expect(overlayState.value.edits).toEqual({ 11: '我写的' })
  expect(overlayState.value.rewordings).toEqual({ 11: reworded('done') })
})

test('what a person is writing in is not taken from under their hands', () => {
  const ready = sampleDrafts({ drafts: [draft('1', '发货')] })
  overlayState.value = { ...emptyOverlay, status: 'ready', ready, editing: '1' }
  takeDrafts(sampleDrafts({ drafts: [draft('11', '别的')] }))
  expect(overlayState.value.ready).toBe(ready)
})
