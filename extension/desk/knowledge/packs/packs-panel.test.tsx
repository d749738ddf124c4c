import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import type { StaffSession } from '../../../../shared/protocol/http.ts'
import { session } from '../../dev/scripted-conversations.ts'
import { createScriptedFetcher } from '../../dev/scripted-fetcher.ts'
import { createTestDesk } from '../../test/create-test-desk.ts'
import { mount } from '../../test/mount.tsx'
import { KnowledgePage } from '../knowledge-page.tsx'
import { packsAddress } from './packs-address.ts'

async function open(
  id: string | null,
  role: StaffSession['staff']['role'] = 'owner',
  fetcher = createScriptedFetcher(),
) {
  const desk = createTestDesk({}, fetcher)
  await act(() => Promise.resolve())
  const held = desk.snapshot.value
  if (held) desk.snapshot.value = { ...held, session: { ...session, staff: { ...session.staff, role } } }
  desk.go({ page: 'knowledge', id })
  const view = await mount(desk, <KnowledgePage />)
  await vi.waitFor(() => expect(view.place.querySelector('.dk-tree')).not.toBeNull())
  const inPack = async (name: string, label: string) => {
    const row = [...view.place.querySelectorAll('.dk-packs > ul > li')].find((one) => one.textContent?.includes(name))
    const button = [...(row?.querySelectorAll('button') ?? [])].find((one) => one.textContent?.includes(label))
    if (!button) throw new Error(`no ${label} in ${name}`)
    await act(() => button.click())
  }
  return { ...view, desk, inPack }
}

test('an owner takes what is missing of a pack as drafts, and takes it back', async () => {
  const view = await open(packsAddress)
  await vi.waitFor(() => expect(view.text()).toContain('服装鞋帽箱包'))
  expect(view.text()).toContain('已有 12 篇')
  expect(view.text()).toContain('商品咨询 78')
  expect(view.text()).toContain('报身高体重，穿多大码')
  await view.inPack('服装鞋帽箱包', '把缺的 158 篇加入草稿')
  await vi.waitFor(() => expect(view.text()).toContain('加入了 158 篇草稿；12 篇已经有，没有动'))
  await act(() => view.desk.go({ page: 'knowledge', id: 'invoice' }))
  expect(view.text()).not.toContain('加入了 158 篇')
  await act(() => view.desk.go({ page: 'knowledge', id: packsAddress }))
  await view.inPack('服装鞋帽箱包', '撤销')
  await vi.waitFor(() => expect(view.text()).toContain('撤掉了 167 篇；2 篇改过、1 篇发布过，留着没有动'))
  await vi.waitFor(() => expect(document.activeElement?.textContent).toContain('撤掉了 167 篇'))
})

test("with one tick a pack's way of speaking is shown beside the shop's, taken with it, and taken back", async () => {
  const view = await open(packsAddress)
  await vi.waitFor(() => expect(view.text()).toContain('服装鞋帽箱包'))
  const tick = view.place.querySelector<HTMLInputElement>('.dk-pack-voice input')
  expect(view.place.querySelector('.dk-pack-voice dl')).toBeNull()
  await act(() => tick?.click())
  const changes = [...view.place.querySelectorAll('.dk-pack-voice dl > div')].map((one) => one.textContent)
  expect(changes).toEqual(['名字小野小棉', '开场白在的你好呀，服装鞋帽箱包都可以问我。'])
  expect(view.text()).toContain('换上马上对客户生效')
  await view.inPack('服装鞋帽箱包', '把缺的 158 篇加入草稿，并换上说话方式')
  await vi.waitFor(() => expect(view.text()).toContain('；说话方式换成了「小棉」，客户现在就看到'))
  expect(view.text()).toContain('机器人已经用这个行业的说话方式，叫「小棉」')
  await view.inPack('服装鞋帽箱包', '撤销')
  await vi.waitFor(() => expect(view.text()).toContain('；说话方式换回来了'))
})

test('where all articles are here the way of speaking can still be taken', async () => {
  const view = await open(packsAddress)
  await vi.waitFor(() => expect(view.text()).toContain('美妆护肤'))
  const row = [...view.place.querySelectorAll('.dk-packs > ul > li')].find((one) =>
    one.textContent?.includes('美妆护肤'),
  )
  await act(() => row?.querySelector<HTMLInputElement>('.dk-pack-voice input')?.click())
  await view.inPack('美妆护肤', '换上说话方式')
  await vi.waitFor(() => expect(view.text()).toContain('都有了，没有动；说话方式换成了「小棉」'))
})

test('a pack that is all here cannot be taken; one that was refused says why and can be tried again', async () => {
  const view = await open(packsAddress)
  await vi.waitFor(() => expect(view.text()).toContain('都有了'))
  await expect(view.inPack('美妆护肤', '作为草稿加入').then(() => view.text())).resolves.not.toContain('正在加入')
  await view.inPack('家电厨卫', '作为草稿加入')
  await vi.waitFor(() => expect(view.text()).toContain('没有加入：服务暂时没有响应，稍后再试'))
  const again = [...view.place.querySelectorAll('button')].filter((one) => one.textContent === '作为草稿加入')
  expect(again.at(-1)?.disabled).toBe(false)
})

test('a list that does not load says so and is asked for again', async () => {
  const scripted = createScriptedFetcher()
  let isDown = true
  const view = await open(packsAddress, 'owner', async (input, init) =>
    isDown && String(input).endsWith('/packs') ? Promise.reject(new Error('down')) : scripted(input, init),
  )
  await vi.waitFor(() => expect(view.text()).toContain('行业知识包没有载入'))
  isDown = false
  await view.press('再查一次')
  await vi.waitFor(() => expect(view.text()).toContain('母婴用品'))
})

test('an operator sees neither the entry nor the packs', async () => {
  const view = await open(packsAddress, 'operator')
  expect(view.text()).toContain('知识包由店长来加')
  expect(view.text()).not.toContain('从行业知识包开始')
  expect((await open(null)).text()).toContain('从行业知识包开始')
})

test('blanks of a draft are listed with their places and keep it from being published', async () => {
  const view = await open('invoice')
  await view.type('答案 A', '从【待填：发货城市】发')
  await view.type('答案 B 的步骤', '打开订单\n\n拨打【待填：售后电话】')
  expect(view.text()).toContain('还有 2 处待填，填好才能发布：发货城市（答案 A）、售后电话（答案 B 第 2 步）')
  await view.press('发布第 2 版')
  expect(view.text()).toContain('填好再发布：发货城市、售后电话')
  expect(view.desk.toast.shown.value).toBeNull()
  await view.type('答案 A', '从杭州发')
  await view.type('答案 B 的步骤', '打开订单')
  expect(view.text()).not.toContain('处待填')
  await view.press('发布第 2 版')
  await vi.waitFor(() => expect(view.desk.toast.shown.value?.text).toContain('已发布'))
})
