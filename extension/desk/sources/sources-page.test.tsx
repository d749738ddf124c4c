import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import type { SellerEngine } from '../../../shared/engine/api.ts'
import type { StaffSession } from '../../../shared/protocol/http.ts'
import { session } from '../dev/scripted-conversations.ts'
import { createScriptedFetcher } from '../dev/scripted-fetcher.ts'
import { createTestDesk } from '../test/create-test-desk.ts'
import { mount } from '../test/mount.tsx'
import { SourcesPage } from './sources-page.tsx'

async function open(
  role: StaffSession['staff']['role'] = 'owner',
  fetcher = createScriptedFetcher(),
  engine: Partial<SellerEngine> = {},
) {
  const desk = createTestDesk(engine, fetcher)
  await act(() => Promise.resolve())
  const held = desk.snapshot.value
  if (held) desk.snapshot.value = { ...held, session: { ...session, staff: { ...session.staff, role } } }
  const view = await mount(desk, <SourcesPage />)
  const choose = async (name: string, file: File) => {
    const input = view.place.querySelector<HTMLInputElement>(`input[aria-label="${name}：文件"]`)
    if (!input) throw new Error(`no input ${name}`)
    Object.defineProperty(input, 'files', { value: [file], configurable: true })
    await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })))
  }
  return { ...view, desk, choose }
}

test('a file is shown with its bad rows before anything is taken, then its counts', async () => {
  const view = await open()
  await vi.waitFor(() => expect(view.text()).toContain('现在用订单簿，里面有 38 张订单：12 张来自文件'))
  await view.choose('选订单文件', new File(['x'], '十一月.csv'))
  await vi.waitFor(() => expect(view.text()).toContain('可以导入 60 张订单'))
  expect(view.text()).toContain('时间「昨天」不存在或看不懂。写成 2026-11-18 09:37')
  expect(view.text()).toContain('羊毛徒步袜，=1+1')
  expect(view.text()).toContain('导入后不能撤销')
  expect(view.text()).toContain('其中 1 张没有手机尾号')
  await view.press('导入 60 张订单')
  await vi.waitFor(() => expect(view.text()).toContain('「十一月.csv」：新增 75 张，更新 0 张'))
})

test('a file in an unknown encoding, or one that is none, says what to do', async () => {
  const head = [{ row: 1, cells: ['\uFFFD\uFFFD\uFFFD', '\uFFFDb'] }]
  const openOrderFile = vi
    .fn<SellerEngine['openOrderFile']>()
    .mockResolvedValueOnce({ ok: true, value: { file: 'f1', rows: 1, head, headerRow: 1, columns: {} } })
    .mockResolvedValueOnce({ ok: false, reason: 'encrypted' })
  const view = await open('owner', createScriptedFetcher(), { openOrderFile })
  await vi.waitFor(() => expect(view.text()).toContain('导入订单'))
  await view.choose('选订单文件', new File(['x'], '乱码.csv'))
  await vi.waitFor(() => expect(view.text()).toContain('文件的编码不是 UTF-8 也不是 GB18030'))
  expect(view.text()).toContain('还不知道「下单时间」在哪一列')
  await view.press('换一个文件')
  await view.choose('选订单文件', new File(['x'], '有密码.xlsx'))
  await vi.waitFor(() => expect(view.text()).toContain('「有密码.xlsx」没有打开这个 Excel 文件有密码'))
})

test('traces: what the edge did not take is named with its reason', async () => {
  const view = await open()
  await vi.waitFor(() => expect(view.text()).toContain('导入物流轨迹'))
  await view.choose('选轨迹文件', new File(['{}'], '轨迹.json'))
  await vi.waitFor(() => expect(view.text()).toContain('第 2 条没有快递单号（nu）'))
  await view.press('导入 1 条轨迹')
  await vi.waitFor(() => expect(view.text()).toContain('第 1 条订单簿里没有带这个快递单号的订单'))
})

test('a wrong field is told before anything is asked; a wrong secret after', async () => {
  const fetcher = vi.fn(createScriptedFetcher())
  const view = await open('integrator', fetcher)
  await vi.waitFor(() => expect(view.text()).toContain('店铺自己的系统'))
  const [, rest] = view.place.querySelectorAll<HTMLInputElement>('input[type=radio]')
  await act(() => rest?.click())
  const asked = () => fetcher.mock.calls.filter(([, init]) => init?.method === 'POST').length
  await view.press('测试连接')
  expect(view.text()).toContain('填接口地址')
  expect(view.text()).toContain('填密钥')
  await view.type('接口地址', 'http://erp.example.com')
  await view.type('密钥（HMAC）', 'short')
  await view.press('测试连接')
  expect(view.text()).toContain('密钥至少 16 个字符，现在 5 个')
  expect(asked()).toBe(0)
  await view.type('密钥（HMAC）', 'a-wrong-secret-of-mine')
  await view.press('测试连接')
  await vi.waitFor(() => expect(view.text()).toContain('网址要以 https:// 开头'))
  await view.type('接口地址', 'https://erp.example.com/down')
  await view.press('测试连接')
  await vi.waitFor(() => expect(view.text()).toContain('系统不接受签名：密钥不对'))
  await view.type('密钥（HMAC）', 'a-right-secret-of-mine')
  expect(view.text()).not.toContain('没有连上')
  await view.press('测试连接')
  await vi.waitFor(() => expect(view.text()).toContain('连上了，用了 126 毫秒'))
  await view.press('改用这个系统')
  await vi.waitFor(() => expect(view.text()).toContain('已存好，不再显示'))
  expect(view.field('密钥（HMAC）').value).toBe('')
  expect(view.text()).toContain('连续 5 次没有好好回答，暂停到')
  expect(view.text()).toContain('不用导入')
})

test('an operator sees where orders come from and changes nothing', async () => {
  const view = await open('operator')
  await vi.waitFor(() => expect(view.text()).toContain('由店长或集成负责人来改'))
  expect(view.place.querySelectorAll('input, button')).toHaveLength(0)
})

test('a page that did not load says so and tries again', async () => {
  const scripted = createScriptedFetcher()
  let isWell = false
  const view = await open('owner', async (input, init) => {
    return isWell ? scripted(input, init) : Response.json({ code: 'unavailable' }, { status: 503 })
  })
  await vi.waitFor(() => expect(view.text()).toContain('订单来源没有载入'))
  isWell = true
  await view.press('再查一次')
  await vi.waitFor(() => expect(view.text()).toContain('现在用订单簿'))
})

test('without a network a file is read all the same and not sent', async () => {
  const view = await open()
  await vi.waitFor(() => expect(view.text()).toContain('导入订单'))
  const { snapshot } = view.desk
  await act(() => {
    if (snapshot.value) snapshot.value = { ...snapshot.value, connection: 'offline' }
  })
  await view.choose('选订单文件', new File(['x'], '十一月.csv'))
  await vi.waitFor(() => expect(view.text()).toContain('网络断开了，连上后再导入'))
  const apply = [...view.place.querySelectorAll('button')].find((one) => one.textContent?.startsWith('导入 60'))
  expect(apply?.disabled).toBe(true)
})
