import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { openDesk } from './pages/desk-page.ts'
import { openShop } from './pages/shop-page.ts'

test('a shop that does not allow a model on its shoppers’ devices shows none, and nothing of it is fetched', async ({
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
  await expect(sheet.getByRole('switch', { name: '个性化推荐' })).toBeVisible()
  await expect(sheet.getByRole('heading', { name: /回复更自然/ })).toHaveCount(0)
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
