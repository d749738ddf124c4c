import * as v from 'valibot'

const text = v.string()
/** Dollars as the benchmark writes them, such as 45.9. */
const dollars = v.pipe(v.number(), v.finite())

export const foreignAddressSchema = v.object({
  address1: text,
  address2: text,
  city: text,
  country: text,
  state: text,
  zip: text,
})
export type ForeignAddress = v.InferOutput<typeof foreignAddressSchema>

const methodSchema = v.looseObject({ id: text, source: text, balance: v.optional(dollars) })

const userSchema = v.object({
  user_id: text,
  name: v.object({ first_name: text, last_name: text }),
  address: foreignAddressSchema,
  email: text,
  payment_methods: v.record(text, methodSchema),
  orders: v.array(text),
})
export type ForeignUser = v.InferOutput<typeof userSchema>

const orderSchema = v.object({
  order_id: text,
  user_id: text,
  address: foreignAddressSchema,
  items: v.array(
    v.object({ name: text, product_id: text, item_id: text, price: dollars, options: v.record(text, text) }),
  ),
  status: text,
  fulfillments: v.array(v.object({ tracking_id: v.array(text), item_ids: v.array(text) })),
  payment_history: v.array(
    v.object({ transaction_type: v.picklist(['payment', 'refund']), amount: dollars, payment_method_id: text }),
  ),
})
export type ForeignOrder = v.InferOutput<typeof orderSchema>

const productSchema = v.object({
  name: text,
  product_id: text,
  variants: v.record(
    text,
    v.object({ item_id: text, options: v.record(text, text), available: v.boolean(), price: dollars }),
  ),
})
export type ForeignProduct = v.InferOutput<typeof productSchema>

/** The benchmark's database as it lies in `users.json`, `orders.json` and `products.json`. */
export interface RetailFiles {
  users: Record<string, ForeignUser>
  orders: Record<string, ForeignOrder>
  products: Record<string, ForeignProduct>
}

/** Reads the three files of a folder; throws with the file's name when one is absent or has another shape. */
export function readRetailFiles(folder: string, readText: (path: string) => string): RetailFiles {
  const read = <T>(name: string, schema: v.GenericSchema<unknown, T>): T => {
    const parsed = v.safeParse(schema, JSON.parse(readText(`${folder.replace(/\/$/, '')}/${name}`)))
    if (!parsed.success) throw new Error(`${name}: ${v.summarize(parsed.issues).split('\n').slice(0, 2).join(' ')}`)
    return parsed.output
  }
  return {
    users: read('users.json', v.record(text, userSchema)),
    orders: read('orders.json', v.record(text, orderSchema)),
    products: read('products.json', v.record(text, productSchema)),
  }
}
