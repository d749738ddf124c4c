import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { openDesk } from './pages/desk-page.ts'
import { openShop } from './pages/shop-page.ts'

test('the shopper reads exactly why the local model is off here, and nothing of it is fetched', async ({
  page,
  edge,
  watchErrors,
}) => {
  watchErrors(page)
  const fetched = listModelRequests(page)
  const { widget } = await openShop(page, edge)
  await widget.open()
  await widget.frame.getByRole('button', { name: '设置' }).click()
  const sheet = widget.frame.getByRole('dialog', { name: '设置' })
  await expect(sheet.getByRole('switch', { name: '使用本机模型' })).toBeDisabled()
  await expect(sheet.getByRole('switch', { name: '使用本机模型' })).not.toBeChecked()
  await expect(sheet.locator('.w-reasons b')).toHaveText([
    await describeGpu(page),
    '这个版本没有带模型库',
    '没有模型文件',
  ])
  await expect(sheet.getByText('没有下载任何东西')).toBeVisible()
  await sheet.getByRole('button', { name: '再查一次' }).click()
  await expect(sheet.locator('.w-reasons b')).toHaveCount(3)
  await sheet.getByRole('button', { name: '关上设置' }).click()
  await expect(sheet).toBeHidden()
  expect(fetched()).toEqual([])
})

test('the operator reads at the desk that no model is offered, and whether this computer could run one', async ({
  page,
  edge,
  watchErrors,
}) => {
  watchErrors(page)
  const fetched = listModelRequests(page)
  const desk = await openDesk(page, edge)
  await desk.goTo('设置')
  const panel = page.getByRole('region', { name: '本机模型' })
  const gpu = (await hasGpu(page)) ? 'no-adapter' : 'no-webgpu'
  const codes = ['npm run models -- add Qwen2.5-0.5B-Instruct-q4f16_1-MLC', gpu]
  await expect(panel.locator('code')).toHaveText(codes)
  await expect(panel.getByText('店铺还没有放上模型')).toBeVisible()
  await expect(panel.getByRole('switch')).toHaveCount(0)
  await panel.getByRole('button', { name: '再查一次' }).click()
  await expect(panel.locator('code')).toHaveText(codes)
  expect(fetched()).toEqual([])
})

/** Everything a page and its threads ask for that could belong to a model: library, WebAssembly, weights. */
function listModelRequests(page: Page): () => string[] {
  const seen: string[] = []
  page.on('request', (request) => seen.push(request.url()))
  return () => seen.filter((url) => /web-?llm|mlc|\.wasm|\/models\/|params_shard/i.test(url))
}

function hasGpu(page: Page): Promise<boolean> {
  return page.evaluate(() => 'gpu' in navigator)
}

/** A browser without a graphics card either keeps WebGPU to itself or gives no adapter. */
async function describeGpu(page: Page): Promise<string> {
  return (await hasGpu(page)) ? '没有可用的显卡' : '浏览器没有开放 GPU'
}
