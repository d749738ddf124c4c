import { render } from 'preact'
import { expect, test } from 'vitest'
import { scene } from '../../dev/compose.ts'
import { snapshot } from '../../snapshot.ts'
import { IndexNote } from './index-note.tsx'

test.each([
  [false, '存不下答案的索引'],
  [true, ''],
  [undefined, ''],
])('an index that was kept: %s', (indexKept, words) => {
  const knowledge = {
    kind: 'ready' as const,
    revision: 1,
    articles: 9,
    ...(indexKept === undefined ? {} : { indexKept }),
  }
  snapshot.value = scene([], { knowledge })
  const place = document.createElement('main')
  render(<IndexNote />, place)
  expect(place.textContent).toContain(words)
  expect(place.childElementCount).toBe(words === '' ? 0 : 1)
})
