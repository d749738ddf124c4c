import * as v from 'valibot'
import { orderSchema } from './commerce.ts'

/** Orders in one request, so that a body stays within its limit; a longer file goes up in several. */
export const ordersPerImport = 25

/** Orders read from a file on the operator's own device. */
export const ordersImportSchema = v.object({
  orders: v.pipe(v.array(orderSchema), v.minLength(1), v.maxLength(ordersPerImport)),
})

/** `kept`: the order here is further than the file, or changed while it was written; nothing was taken over. */
export const ordersImportedSchema = v.object({ added: v.number(), updated: v.number(), kept: v.array(v.string()) })
export type OrdersImported = v.InferOutput<typeof ordersImportedSchema>
