/** @jsxImportSource hono/jsx */
import { type Context, type Env, Hono } from 'hono'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import { readCart } from './cart-cookie.ts'
import { createLogInRoutes } from './log-in-routes.ts'
import { readMember } from './member-cookie.ts'
import { CartPage } from './pages/cart-page.tsx'
import { HomePage } from './pages/home-page.tsx'
import { NotFoundPage } from './pages/not-found-page.tsx'
import { OrderPage } from './pages/order-page.tsx'
import { LogInPage, OrdersPage } from './pages/orders-page.tsx'
import { ProductPage } from './pages/product-page.tsx'
import { postCart } from './post-cart.ts'
import { quoteVisit } from './quote-visit.ts'
import type { ShopPagesSource } from './shop-source.ts'
import type { Visit } from './visit.ts'

/**
 * A small shop with the widget on its pages: home, product, cart, orders, and a log-in without passwords.
 * It exists for the demo only, and is served only where demo log-ins are allowed.
 */
export function createDemoShopRoutes<E extends Env>(getSource: (context: Context<E>) => ShopPagesSource): Hono<E> {
  const routes = new Hono<E>()
  const pages = ['/', '/p/*', '/cart', '/orders', '/orders/*', '/demo/*']
  for (const path of pages) routes.use(path, csrf(), strictPage)
  routes.route('/', createLogInRoutes(getSource))

  routes.get('/', async (context) => {
    const category = context.req.query('category') || undefined
    return context.html(<HomePage visit={await openVisit(context, getSource(context))} category={category} />)
  })

  routes.get('/p/:id', async (context) => {
    const visit = await openVisit(context, getSource(context))
    const { products, skus } = visit.catalogue
    const product = products.find(({ id, listed }) => listed && id === context.req.param('id'))
    const hasSku = skus.some(({ productId }) => productId === product?.id)
    if (!product || !hasSku) return context.html(<NotFoundPage visit={visit} what="没有这个商品" />, 404)
    return context.html(<ProductPage visit={visit} product={product} />)
  })

  routes.get('/cart', async (context) => {
    const visit = await openVisit(context, getSource(context))
    return context.html(<CartPage visit={visit} quote={quoteVisit(visit)} />)
  })
  routes.post('/cart', async (context) => postCart(context, await openVisit(context, getSource(context))))

  routes.get('/orders', async (context) => {
    const source = getSource(context)
    const visit = await openVisit(context, source)
    const orders = visit.member === null ? [] : await source.loadOrders(visit.member.id)
    return context.html(<OrdersPage visit={visit} orders={orders} />)
  })

  routes.get('/orders/:id', async (context) => {
    const source = getSource(context)
    const visit = await openVisit(context, source)
    if (visit.member === null) return context.html(<LogInPage visit={visit} />)
    const orders = await source.loadOrders(visit.member.id)
    const order = orders.find(({ id }) => id === context.req.param('id'))
    if (!order) return context.html(<NotFoundPage visit={visit} what="没有这个订单" />, 404)
    return context.html(<OrderPage visit={visit} order={order} />)
  })
  return routes
}

async function openVisit(context: Context, source: ShopPagesSource): Promise<Visit> {
  const [catalogue, members] = await Promise.all([source.loadCatalogue(), source.loadMembers()])
  return {
    catalogue,
    members,
    member: readMember(context, members),
    cart: readCart(context, catalogue.skus),
    now: new Date(),
  }
}

/** The policy of a careful shop: the widget has to work under it. */
const strictPage = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    frameSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  // With none at all a form would be posted with `Origin: null`, which the check above refuses.
  referrerPolicy: 'same-origin',
  crossOriginResourcePolicy: 'same-origin',
})
