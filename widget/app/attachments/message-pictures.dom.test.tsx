import { describe, expect, test } from 'vitest'
import type { Delivery } from '../../../shared/engine/api.ts'
import { photos, scene } from '../../dev/compose.ts'
import { showSnapshot } from '../../snapshot.ts'
import { button, find, renderChat, settle } from '../../test/render-chat.tsx'

const half: Delivery = {
  kind: 'sending',
  pictures: [
    { sent: 900_000, of: 900_000 },
    { sent: 300_000, of: 1_200_000 },
  ],
}

async function open(delivery: Delivery) {
  const item = photos('10:00', 2, delivery)
  const chat = renderChat(scene([item]))
  await expect.poll(() => chat.place.querySelector('.ui-pictures')).not.toBeNull()
  await settle()
  return { ...chat, id: item.kind === 'message' ? item.message.clientId : '' }
}

const bars = (place: HTMLElement) =>
  [...place.querySelectorAll('[role=progressbar]')].map((bar) => [
    bar.getAttribute('aria-label'),
    bar.getAttribute('aria-valuenow'),
  ])

describe('photos on their way', () => {
  test('each has a bar with a name and a value; the sum is seen, and not read aloud at every step', async () => {
    const { place } = await open(half)
    expect(bars(place)).toEqual([
      ['正在上传第 1 张，共 2 张', '100'],
      ['正在上传第 2 张，共 2 张', '25'],
    ])
    const sum = find(place, '.w-upload span')
    expect(sum.textContent).toBe('已传 1.1 MB，共 2.0 MB')
    expect(sum.getAttribute('aria-hidden')).toBe('true')
    expect(find(place, '.is-me').textContent).toContain('正在发送')
  })

  test.each<[string, Delivery]>([
    ['half-way up', half],
    ['waiting for the network', { kind: 'queued' }],
  ])('%s, they can be called off, and the focus stays in the conversation', async (_, delivery) => {
    const { place, engine, id } = await open(delivery)
    button(place, '取消发送').focus()
    button(place, '取消发送').click()
    expect(engine.discard.mock.calls).toEqual([[id]])
    expect(document.activeElement?.getAttribute('role')).toBe('log')
  })

  test.each<[string, Delivery]>([
    ['arrived', { kind: 'delivered' }],
    ['refused', { kind: 'failed', error: { code: 'picture-broken' } }],
  ])('%s, they have no bar and nothing to call off', async (_, delivery) => {
    const { place } = await open(delivery)
    expect([bars(place), place.querySelector('.w-upload')]).toEqual([[], null])
  })

  test('a waiting message has no bar until its bytes leave', async () => {
    const { place } = await open({ kind: 'queued' })
    expect(bars(place)).toEqual([])
    showSnapshot(scene([photos('10:00', 2, half)]))
    await settle()
    expect(bars(place)).toHaveLength(2)
  })
})
