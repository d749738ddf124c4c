import type { Context } from 'hono'
import type { Product, Sku } from '../../shared/protocol/commerce.ts'
import { writeCart } from './cart-cookie.ts'
import { addToCart, setQuantity } from './change-cart.ts'
import type { Visit } from './visit.ts'

/**
 * Changes the cart. A product page sends `product`, its options and a quantity to add; the cart sends `sku` and the
 * quantity to keep. The script asks for JSON and stays on the page, a plain form goes on to the cart.
 */
export async function postCart(context: Context, visit: Visit): Promise<Response> {
  const form = await context.req.formData()
  const quantity = Math.trunc(Number(form.getAll('quantity').at(-1)))
  const { products, skus } = visit.catalogue
  const named = skus.find(({ id }) => id === form.get('sku'))
  const chosen = findChosen(form, products, skus)
  const sku = named ?? chosen
  if (!sku || !Number.isFinite(quantity) || quantity < 0) return context.text('没有这个商品', 400)
  const cart = named ? setQuantity(visit.cart, sku, quantity) : addToCart(visit.cart, sku, quantity)
  writeCart(context, cart)
  return context.req.header('accept') === 'application/json' ? context.json({ cart }) : context.redirect('/cart', 303)
}

function findChosen(form: FormData, products: Product[], skus: Sku[]): Sku | undefined {
  const product = products.find(({ id, listed }) => listed && id === form.get('product'))
  return skus.find(
    (sku) =>
      sku.productId === product?.id &&
      product.options.every(({ name }) => sku.options[name] === form.get(`option:${name}`)),
  )
}
