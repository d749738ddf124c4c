import { expect, test } from 'vitest'
import type { ToHost } from '../../../shared/protocol/console.ts'
import { runWords } from './run-words.ts'

const wish = { kind: 'translate', shopper: 'vi' } as const

function open(isThere = true) {
  const posted: Extract<ToHost, { type: 'words.ask' }>[] = []
  const words = runWords((message) => {
    if (message.type === 'words.ask') posted.push(message)
    return isThere
  })
  return { ...words, posted }
}

test('each answer goes to who asked for it', async () => {
  const { door, posted, receive } = open()
  const both = [door.ask('còn hàng', wish), door.ask('có size M', wish)]
  const [first, second] = posted
  receive({ type: 'words.written', askId: second?.askId ?? '', words: { ok: true, value: '有 M 码' } })
  receive({ type: 'words.written', askId: 'of nobody', words: { ok: true, value: '别人的' } })
  receive({ type: 'words.written', askId: first?.askId ?? '', words: { ok: true, value: '有货' } })
  expect(await Promise.all(both)).toEqual([
    { ok: true, value: '有货' },
    { ok: true, value: '有 M 码' },
  ])
})

test('a line that is lost, or was never there, leaves nobody waiting', async () => {
  const { door, open: openAnew } = open()
  const asked = door.ask('còn hàng', wish)
  openAnew()
  expect(await asked).toEqual({ ok: false, reason: 'failed' })
  expect(await open(false).door.ask('còn hàng', wish)).toEqual({ ok: false, reason: 'failed' })
})
