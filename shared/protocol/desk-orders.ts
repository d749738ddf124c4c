import * as v from 'valibot'
import { orderSchema } from './commerce.ts'
import { recordIdSchema } from './ids.ts'

/** Orders or traces in one request, so that a body stays within its limit; more go up in several. */
export const ordersPerImport = 25

const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.minLength(1), v.maxLength(ordersPerImport))

/** Orders read from a file on the operator's own device, or payloads as a platform's interface answers them. */
export const ordersImportSchema = v.union([
  v.object({ orders: list(orderSchema) }),
  v.object({ platform: v.picklist(['taobao', 'jd', 'pdd', 'shopify']), payloads: list(v.unknown()) }),
])
export type OrdersImport = v.InferOutput<typeof ordersImportSchema>

/** Entries that could not be taken, by their place in the request. */
const refusedSchema = v.array(v.object({ index: v.number(), reason: v.string() }))

/** `kept`: the order here is further than what was told, or changed while it was written; nothing was taken over. */
export const ordersImportedSchema = v.object({
  added: v.number(),
  updated: v.number(),
  kept: v.array(v.string()),
  refused: refusedSchema,
})
export type OrdersImported = v.InferOutput<typeof ordersImportedSchema>

/** Traces of parcels as a tracking service answers or pushes them; without an order it is the one with that waybill. */
export const tracesImportSchema = v.object({
  from: v.picklist(['kuaidi100', 'kdniao']),
  traces: list(v.object({ order: v.optional(recordIdSchema), payload: v.unknown() })),
})

export const tracesImportedSchema = v.object({ updated: v.number(), refused: refusedSchema })
export type TracesImported = v.InferOutput<typeof tracesImportedSchema>
