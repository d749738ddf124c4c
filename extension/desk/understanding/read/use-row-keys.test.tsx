import { createRef, render } from 'preact'
import { expect, onTestFinished, test } from 'vitest'
import { useKeys } from '../../frame/use-keys.ts'
import { useRowKeys } from './use-row-keys.ts'

function Rows({ onKey }: { onKey: (key: unknown) => void }) {
  useRowKeys(createRef(), onKey)
  return null
}

function Page({ onKey }: { onKey: (key: unknown) => void }) {
  useKeys(onKey)
  return null
}

test.each([
  ['the rows', Rows],
  ['the page', Page],
])('a key counts as soon as %s can be seen, and no longer than that', (_what, Listener) => {
  const place = document.createElement('div')
  const heard: unknown[] = []
  const press = () => dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyJ', key: 'j' }))
  onTestFinished(() => render(null, place))
  render(<Listener onKey={(key) => heard.push(key)} />, place)
  press()
  expect(heard).toEqual(['next'])
  render(null, place)
  press()
  expect(heard).toEqual(['next'])
})
