import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import * as v from 'valibot'
import { type CartLine, cartLineSchema, type Sku } from '../../shared/protocol/commerce.ts'

const cookieName = 'shop_cart'
const longestCart = 50
const keptSeconds = 30 * 24 * 60 * 60

/** The cart of this browser: `sku*2!sku*1`. What cannot be read, or is not sold any more, is left out. */
export function readCart(context: Context, skus: Sku[]): CartLine[] {
  const known = new Set(skus.map(({ id }) => id))
  return (getCookie(context, cookieName) ?? '')
    .split('!')
    .map((part) => part.split('*'))
    .map(([skuId, quantity]) => v.safeParse(cartLineSchema, { skuId, quantity: Number(quantity) }))
    .flatMap((line) => (line.success && known.has(line.output.skuId) ? [line.output] : []))
    .slice(0, longestCart)
}

/** Keeps the cart in the browser. The page's script never writes it; it learns of it from the page. */
export function writeCart(context: Context, cart: CartLine[]): void {
  const value = cart.map(({ skuId, quantity }) => `${skuId}*${quantity}`).join('!')
  setCookie(context, cookieName, value, { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: keptSeconds })
}
