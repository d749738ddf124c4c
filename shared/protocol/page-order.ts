import * as v from 'valibot'
import { instantSchema } from './ids.ts'

const shown = v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)))

/** What a seller console shows of the one order beside the chat, in the page's own words; what it does not show is absent. */
export const pageOrderSchema = v.object({
  orderNumber: shown,
  status: shown,
  amount: shown,
  paidAt: shown,
  productName: shown,
  logistics: shown,
  /** When the page was read, by this device's clock. */
  readAt: instantSchema,
})
export type PageOrder = v.InferOutput<typeof pageOrderSchema>
