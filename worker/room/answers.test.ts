import { beforeAll, expect, test, vi } from 'vitest'
import { deskCatalogueSchema, factsPageSchema } from '../../shared/protocol/http.ts'
import { newId } from '../test/client.ts'
import { ask, openSession, read, seedDemo, signIn } from '../test/edge.ts'

beforeAll(seedDemo)

/** What a new shopper is answered, by the real rules over the shop's stored data; as text with its cards. */
async function answerTo(text: string, page: object): Promise<string> {
  const { accessToken: token, conversationId } = await openSession()
  const path = `/api/conversations/${conversationId}`
  await ask(`${path}/messages`, { token, body: { clientId: newId(), text, page } })
  return vi.waitFor(async () => {
    const { facts } = await read(await ask(`${path}/facts?from=1`, { token }), factsPageSchema)
    const [fact] = facts
    if (fact?.type !== 'message.posted') throw new Error('no answer yet')
    return JSON.stringify(fact.message.parts)
  })
}

async function loadDesk() {
  const { token } = await signIn('owner')
  const catalogue = await read(await ask('/api/desk/catalogue', { token }), deskCatalogueSchema)
  const put = async (path: string, body: unknown) => {
    expect((await ask(`/api/desk/${path}`, { method: 'PUT', token, body })).status).toBe(200)
  }
  return { ...catalogue, put }
}

test('a price that is edited in the desk changes what a cart costs', async () => {
  const { skus, put } = await loadDesk()
  const [sku] = skus
  const cart = { cart: [{ skuId: sku!.id, quantity: 1 }] }
  expect(await answerTo('我买这些最终多少钱', cart)).toContain(`"amountMinor":${sku!.priceMinor}`)
  await put(`skus/${sku!.id}`, { priceMinor: 123_400 })
  expect(await answerTo('我买这些最终多少钱', cart)).toContain('"amountMinor":123400')
})

test('a stock figure that is edited in the desk changes what is in stock', async () => {
  const { skus, put } = await loadDesk()
  const sku = skus.find(({ stock }) => stock > 0)
  const page = { productId: sku!.productId }
  await put(`skus/${sku!.id}`, { stock: 4321 })
  expect(await answerTo('还有货吗', page)).toContain('4321')
})

test('a size chart that is edited in the desk changes which size fits', async () => {
  const { products, sizeCharts, put } = await loadDesk()
  const product = products.find(({ sizeChartId }) =>
    sizeCharts.some(({ id, rows }) => id === sizeChartId && rows[0]?.heightCm),
  )
  const chart = sizeCharts.find(({ id }) => id === product?.sizeChartId)
  const page = { productId: product!.id }
  expect(await answerTo('身高172体重68穿什么码', page)).not.toContain('MEGA')
  const row = { size: 'MEGA', heightCm: [171, 173], weightKg: [66, 70], columns: {} }
  await put(`rules/size-chart/${chart!.id}`, { basedOn: 1, body: { ...chart, rows: [row] } })
  expect(await answerTo('身高172体重68穿什么码', page)).toContain('MEGA')
})
