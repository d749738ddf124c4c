import { expect, test } from 'vitest'
import type { Part } from '../../shared/protocol/conversation.ts'
import { assistant, scene } from '../dev/compose.ts'
import { find, renderChat } from '../test/render-chat.tsx'

const picture = `/m/demo/${'a'.repeat(64)}`
const film = `/m/demo/${'b'.repeat(64)}`
const steps: Part = {
  kind: 'steps',
  steps: ['关水', '拧下旧滤芯'],
  pictures: [{ step: 1, path: picture, alt: '逆时针拧下', width: 40, height: 30 }],
}

async function open(parts: Part[]) {
  const { place } = renderChat(scene([assistant('10:00', parts)]))
  await expect.poll(() => place.querySelector('.ui-media')).not.toBeNull()
  return place
}

test('a picture stands beside its own step and opens large', async () => {
  const place = await open([{ kind: 'text', text: '先关水。' }, steps])
  expect([...place.querySelectorAll('.ui-steps li')].map((step) => step.querySelectorAll('img').length)).toEqual([0, 1])
  const shown = find(place, '.ui-steps img')
  expect([shown.getAttribute('src'), shown.getAttribute('alt'), shown.getAttribute('width')]).toEqual([
    ...[picture, '逆时针拧下', '40'],
  ])
  find(place, '.ui-steps button').click()
  await expect.poll(() => place.querySelector('dialog img')?.getAttribute('alt')).toBe('逆时针拧下')
})

test('what cannot be loaded says so, the words stay, and a tap tries again', async () => {
  const place = await open([{ kind: 'text', text: '先关水。' }, steps])
  find(place, '.ui-steps img').dispatchEvent(new Event('error'))
  await expect
    .poll(() => find(place, '.ui-steps').textContent)
    .toBe('关水拧下旧滤芯逆时针拧下图片没加载出来，点一下重试')
  expect(place.textContent).toContain('先关水。')
  find(place, '.ui-media.is-failed').click()
  await expect.poll(() => place.querySelector('.ui-steps img')).not.toBeNull()
})

test('a video waits to be pressed: nothing of it is loaded before', async () => {
  const place = await open([{ kind: 'image', path: picture, alt: '换滤芯全程', videoPath: film }])
  const video = find(place, 'video')
  const told = ['src', 'poster', 'preload', 'autoplay', 'controls', 'aria-label'].map((name) =>
    video.getAttribute(name),
  )
  expect(told).toEqual([film, picture, 'none', null, '', '换滤芯全程'])
  expect(find(place, 'figcaption').textContent).toBe('换滤芯全程')
  video.dispatchEvent(new Event('error'))
  await expect.poll(() => place.textContent).toContain('视频没加载出来，点一下重试')
})
