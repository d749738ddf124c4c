import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import type { ArticleBody } from '../../../../shared/protocol/article.ts'
import { createScriptedFetcher } from '../../dev/scripted-fetcher.ts'
import { createTestDesk } from '../../test/create-test-desk.ts'
import { mount } from '../../test/mount.tsx'
import { KnowledgePage } from '../knowledge-page.tsx'
import { MediaUploads } from './media-uploads.ts'
import { sendMediaBy } from './send-media.ts'

beforeEach(() => localStorage.clear())

const picture = (name: string, words = name) => new File([words], name, { type: 'image/png' })
const video = (name: string) => new File([name], name, { type: 'video/webm' })
const sized = (file: File, size: number) => Object.defineProperty(file, 'size', { value: size })

async function open(fetcher: typeof fetch = createScriptedFetcher()) {
  const writes: ArticleBody[] = []
  const edge: typeof fetch = async (input, init) => {
    if (init?.method === 'PUT') writes.push((JSON.parse(String(init.body)) as { body: ArticleBody }).body)
    return fetcher(input, init)
  }
  const cover = new Blob(['cover'], { type: 'image/jpeg' })
  const media = new MediaUploads({
    ...{ edge: 'https://edge.example', getToken: () => 'token', send: sendMediaBy(edge) },
    readVideo: async () => ({ width: 640, height: 360, poster: cover }),
  })
  const desk = { ...createTestDesk({}, edge), media }
  await act(() => Promise.resolve())
  desk.go({ page: 'knowledge', id: 'return-tags' })
  const view = await mount(desk, <KnowledgePage />)
  await vi.waitFor(() => expect(view.place.querySelector('.dk-tree')).not.toBeNull())
  await view.type('答案 A 的步骤', '剪开包装\n贴好标签')
  const named = (label: string) => {
    const found = view.place.querySelector<HTMLElement>(`[aria-label="${label}"]`)
    if (found === null) throw new Error(`nothing called ${label}`)
    return found
  }
  /** What a person does with files: chooses, drops or pastes them here. */
  const give = async (kind: 'change' | 'drop' | 'paste', label: string, files: File[]) => {
    const event = new Event(kind, { bubbles: true, cancelable: true })
    const place = named(label)
    if (kind === 'change') Object.defineProperty(place, 'files', { value: files, configurable: true })
    else Object.defineProperty(event, kind === 'drop' ? 'dataTransfer' : 'clipboardData', { value: { files } })
    await act(async () => void place.dispatchEvent(event))
    return event
  }
  const held = () => desk.edits.open.value?.form.value.answers[0]?.media ?? []
  const arrived = (count: number) => vi.waitFor(() => expect(held()).toHaveLength(count))
  return { ...view, desk, writes, named, give, media: held, arrived }
}

test('a picture beside a step has to be described, is published with it, and its removal can be undone', async () => {
  const view = await open()
  await view.give('change', '答案 A 第 2 步：文件', [picture('label.png')])
  await view.arrived(1)
  await view.press('发布第 6 版')
  expect(view.text()).toContain('答案 A 有图片还没写说明，看不见的客户靠它知道拍的是什么')
  await view.type('答案 A 第 2 步的图片说明', '标签贴在正面')
  await view.type('答案 A 的步骤', '找出吊牌\n剪开包装\n贴好标签')
  await act(() => view.named('拿掉答案 A 第 3 步的图片').click())
  expect(view.media()).toEqual([])
  await act(() => view.desk.toast.shown.value?.action?.run())
  await view.press('发布第 6 版')
  await vi.waitFor(() => expect(view.writes).toHaveLength(1))
  expect(view.writes[0]?.answers[0]?.media).toMatchObject([
    { kind: 'picture', alt: '标签贴在正面', step: 2, width: 40, height: 30 },
  ])
})

test('dropped below the answer, pasted into the steps it stands beside the line of the cursor; pasted words stay words', async () => {
  const view = await open()
  await view.give('drop', '答案 A 的图片', [picture('one.png'), video('two.webm')])
  await view.arrived(2)
  expect(view.media().map(({ kind, step }) => [kind, step])).toEqual([
    ['picture', undefined],
    ['video', undefined],
  ])
  expect(view.media()[1]).toMatchObject({ width: 640, height: 360, poster: expect.stringMatching(/^\/m\//) })
  const steps = view.field('答案 A 的步骤')
  steps.selectionStart = steps.selectionEnd = steps.value.length
  expect((await view.give('paste', '答案 A 的步骤', [picture('three.png')])).defaultPrevented).toBe(true)
  await view.arrived(3)
  expect(view.media()[2]).toMatchObject({ step: 1 })
  expect((await view.give('paste', '答案 A', [])).defaultPrevented).toBe(false)
})

test('a picture goes to another step or below by choice', async () => {
  const view = await open()
  await view.give('change', '答案 A 第 1 步：文件', [picture('label.png')])
  await view.arrived(1)
  const choose = async (name: string, value: string) => {
    const select = view.named(name)
    if (!(select instanceof HTMLSelectElement)) throw new Error('not a choice')
    select.value = value
    await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })))
  }
  await choose('答案 A 第 1 步的图片放在哪里', '1')
  expect(view.media()[0]).toMatchObject({ step: 1 })
  await choose('答案 A 第 2 步的图片放在哪里', 'below')
  expect(view.media()[0]).not.toHaveProperty('step')
})

test.each<[string, File, string]>([
  ['a GIF', new File(['g'], 'a.gif', { type: 'image/gif' }), '「a.gif」会动的图片不收，客户没法让它停下'],
  ['a drawing', new File(['<svg/>'], 'a.svg', { type: 'image/svg+xml' }), '「a.svg」收不了：只收 PNG、JPEG、WebP 图片'],
  ['a picture too large', sized(picture('big.png'), 7.15 * 1024 * 1024), '「big.png」有 7.2 MB，图片最多 5 MB'],
  ['a video too large', sized(video('big.webm'), 21 * 1024 * 1024), '「big.webm」有 21 MB，视频最多 20 MB'],
  ['what the edge cannot read', picture('half.png', '坏的'), '「half.png」不完整，打不开。重新导出一份再传'],
])('%s is refused in words, and the answer stays as it is', async (_name, file, words) => {
  const view = await open()
  await view.give('change', '答案 A：文件', [file])
  await vi.waitFor(() => expect(view.text()).toContain(words))
  expect(view.media()).toEqual([])
  await view.press('知道了')
  expect(view.text()).not.toContain(words)
})

test('beside a step stands no video', async () => {
  const view = await open()
  await view.give('drop', '答案 A 第 1 步的图片', [video('film.webm')])
  expect(view.text()).toContain('步骤旁边只放图片，视频放在答案下面')
})

test('what the network kept back is sent again; an answer carries no more than twelve', async () => {
  let isDown = true
  const scripted = createScriptedFetcher()
  const view = await open((input, init) =>
    isDown && init?.body instanceof Blob ? Promise.reject() : scripted(input, init),
  )
  await view.give('change', '答案 A：文件', [picture('late.png')])
  await vi.waitFor(() => expect(view.text()).toContain('「late.png」没传上去，网络断了'))
  isDown = false
  await view.press('再传一次')
  await view.arrived(1)
  const many = Array.from({ length: 12 }, (_, at) => picture(`p${at}.png`))
  await view.give('change', '答案 A：文件', many)
  await view.arrived(12)
  expect(view.text()).toContain('一个答案最多放 12 个图片和视频')
})
