import { describe, expect, test } from 'vitest'
import { createDemoShop } from '../../shared/demo/create-demo-shop.ts'
import { createDemoShopRoutes } from './create-demo-shop-routes.tsx'

const origin = 'https://edge.test'
const shop = createDemoShop(new Date())
const app = createDemoShopRoutes(() => ({
  loadCatalogue: async () => shop,
  loadMembers: async () => shop.members,
  loadOrders: async (memberId) => shop.orders.filter((order) => order.memberId === memberId),
  signIdentity: async (memberId) => `signed-${memberId}`,
}))

async function get(path: string, cookie = '') {
  const response = await app.request(`${origin}${path}`, { headers: { cookie } })
  return { status: response.status, headers: response.headers, html: await response.text() }
}

function post(path: string, form: Record<string, string>, headers: Record<string, string> = {}) {
  return app.request(`${origin}${path}`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(form).toString(),
  })
}

const cookieOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
const jacket = { product: 'p-zhufeng-jacket', 'option:颜色': '松石绿', 'option:尺码': 'L' }

describe('pages', () => {
  test('the home page shows every listed product with its picture, and the widget by one script tag', async () => {
    const { status, html } = await get('/')
    expect(status).toBe(200)
    for (const { title, imagePath } of shop.products) {
      expect(html).toContain(title)
      expect(html).toContain(`src="${imagePath}"`)
    }
    expect(html.match(/<script[^>]*embed\.js[^>]*>/g)).toEqual(['<script async="" src="/embed.js" data-shop="demo">'])
  })

  test('a category shows its products only', async () => {
    const { html } = await get('/?category=%E7%85%A7%E6%98%8E')
    expect(html).toContain('「晞芒」')
    expect(html).not.toContain('「轻羽」三季双人帐')
  })

  test('a product page shows price, attributes and size chart, and tells the widget where it is', async () => {
    const { html } = await get('/p/p-zhufeng-jacket')
    expect(html).toContain('¥899')
    expect(html).toContain('每满 300 减 50')
    expect(html).toContain('20,000 mm（20K），全压胶')
    expect(html).toContain('168–175')
    expect(html).toContain('data-page="{&quot;productId&quot;:&quot;p-zhufeng-jacket&quot;,&quot;cart&quot;:[]}"')
  })

  test('an edited price and stock are seen on the next page view', async () => {
    const edited = structuredClone(shop)
    for (const sku of edited.skus)
      if (sku.productId === 'p-chuiyan-pot') Object.assign(sku, { priceMinor: 12345, stock: 0 })
    const editedApp = createDemoShopRoutes(() => ({
      loadCatalogue: async () => edited,
      loadMembers: async () => [],
      loadOrders: async () => [],
      signIdentity: async () => '',
    }))
    const html = await (await editedApp.request(`${origin}/p/p-chuiyan-pot`)).text()
    expect(html).toContain('¥123.45')
    expect(html).toContain('缺货，到货时间未定')
  })

  test('markup in a merchant’s words stays words', async () => {
    const hostile = structuredClone(shop)
    Object.assign(hostile.products[0]!, {
      title: '<img src=x onerror=alert(1)>',
      summary: '"><script>alert(1)</script>',
    })
    const hostileApp = createDemoShopRoutes(() => ({
      loadCatalogue: async () => hostile,
      loadMembers: async () => [],
      loadOrders: async () => [],
      signIdentity: async () => '',
    }))
    const html = await (await hostileApp.request(`${origin}/p/p-zhufeng-jacket`)).text()
    expect(html).not.toContain('<img src=x')
    expect(html).not.toContain('<script>alert')
  })

  test.each(['/p/p-nothing', '/p/%3Cscript%3E'])('%s is not found, in the frame of the shop', async (path) => {
    const { status, html } = await get(path)
    expect(status).toBe(404)
    expect(html).toContain('没有这个商品')
  })

  test('scripts come from this edge only', async () => {
    const { headers } = await get('/')
    expect(headers.get('content-security-policy')).toContain("script-src 'self'")
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
  })
})

describe('cart', () => {
  test('jacket and pack cost what the assistant says: 满减 four times and the shop coupon', async () => {
    const first = await post('/cart', { ...jacket, quantity: '1' })
    expect([first.status, first.headers.get('location')]).toEqual([303, '/cart'])
    const pack = { product: 'p-yunji-pack', 'option:颜色': '松石绿', quantity: '1' }
    const second = await post('/cart', pack, { cookie: cookieOf(first) })
    const { html } = await get('/cart', cookieOf(second))
    for (const words of ['¥1,358.00', '−¥200.00', '−¥80.00', '¥1,078.00']) expect(html).toContain(words)
  })

  test.each([
    [{ ...jacket, quantity: '2' }, 'sku-zhufeng-teal-l', 2],
    [{ ...jacket, quantity: '500' }, 'sku-zhufeng-teal-l', 41],
    [{ sku: 'sku-yunji-teal', quantity: '3' }, 'sku-yunji-teal', 3],
  ])('%j keeps %s × %d', async (form, skuId, quantity) => {
    const response = await post('/cart', form, { accept: 'application/json' })
    expect(await response.json()).toEqual({ cart: [{ skuId, quantity }] })
  })

  test('none removes the line, and a sold-out SKU is never added', async () => {
    const cookie = cookieOf(await post('/cart', { ...jacket, quantity: '1' }))
    const removed = await post(
      '/cart',
      { sku: 'sku-zhufeng-teal-l', quantity: '0' },
      { cookie, accept: 'application/json' },
    )
    expect(await removed.json()).toEqual({ cart: [] })
    const soldOut = { ...jacket, 'option:颜色': '岩灰', quantity: '1' }
    expect(await (await post('/cart', soldOut, { accept: 'application/json' })).json()).toEqual({ cart: [] })
  })

  test.each([
    [{ sku: 'sku-nothing', quantity: '1' }],
    [{ ...jacket, quantity: 'many' }],
    [{ ...jacket, quantity: '-1' }],
  ])('%j is refused', async (form) => expect((await post('/cart', form)).status).toBe(400))

  test('another site cannot fill it', async () => {
    const response = await post('/cart', { ...jacket, quantity: '1' }, { origin: 'https://elsewhere.test' })
    expect(response.status).toBe(403)
  })

  test.each(['shop_cart=sku-nothing*1', 'shop_cart=%00*x!*', 'shop_cart=sku-yunji-teal*-4'])(
    'a broken cookie (%s) is an empty cart',
    async (cookie) => {
      const { status, html } = await get('/cart', cookie)
      expect(status).toBe(200)
      expect(html).toContain('购物车还是空的')
    },
  )
})

describe('log-in', () => {
  const logIn = (body: unknown) =>
    app.request(`${origin}/demo/log-in`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })

  test('gives an identity, and the orders of that member alone', async () => {
    const response = await logIn({ memberId: 'm-zhou' })
    expect(await response.json()).toEqual({ jwt: 'signed-m-zhou', name: '周先生' })
    const cookie = cookieOf(response)
    const { html } = await get('/orders', cookie)
    expect(html).toContain('SY100238829154')
    expect(html).not.toContain('SY100238840937')
    expect((await get('/orders/SY100238840937', cookie)).status).toBe(404)
    const order = await get('/orders/SY100238815790', cookie)
    expect(order.html).toContain('包裹 2')
    expect(order.html).toContain('139****1357')
    expect(order.html).toContain('{&quot;orderId&quot;:&quot;SY100238815790&quot;')
  })

  test('held coupons count for the one who holds them', async () => {
    const cookie = cookieOf(await logIn({ memberId: 'm-linxiaolu' }))
    const cart = 'shop_cart=sku-zhufeng-teal-l*1!sku-shanju-sand*1'
    expect((await get('/cart', `${cookie}; ${cart}`)).html).toContain('金卡券')
    expect((await get('/cart', cart)).html).not.toContain('金卡券')
  })

  test('without it there are no orders to see', async () => {
    for (const path of ['/orders', '/orders/SY100238840937']) {
      const { html } = await get(path)
      expect(html).toContain('先选一位顾客登录')
      expect(html).not.toContain('杭州转运中心')
    }
  })

  test.each([
    [{ memberId: 'm-nobody' }, 404],
    [{}, 400],
    [null, 400],
  ])('%j is answered %d', async (body, status) => expect((await logIn(body)).status).toBe(status))

  test('ends', async () => {
    const response = await app.request(`${origin}/demo/log-out`, { method: 'POST', headers: { origin } })
    expect(response.status).toBe(204)
    expect(cookieOf(response)).toBe('shop_member=')
  })
})
