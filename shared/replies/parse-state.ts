import * as v from 'valibot'
import type { DialogState } from '../dialog/dialog-state.ts'
import { basisSchema, factSchema, intentIdSchema } from '../protocol/conversation.ts'
import { emptyDialogState } from './empty-state.ts'

const slotsSchema = v.object({
  order: v.optional(v.string()),
  phoneLast4: v.optional(v.string()),
  line: v.optional(v.string()),
  product: v.optional(v.string()),
  sku: v.optional(v.string()),
  quantity: v.optional(v.number()),
  colour: v.optional(v.string()),
  size: v.optional(v.string()),
  heightCm: v.optional(v.number()),
  weightKg: v.optional(v.number()),
  footMm: v.optional(v.number()),
  reason: v.optional(v.picklist(['change-of-mind', 'wrong-size', 'quality', 'wrong-item'])),
  opened: v.optional(v.boolean()),
  place: v.optional(v.string()),
})

const stateSchema = v.object({
  flow: v.nullable(
    v.object({
      id: v.string(),
      state: v.string(),
      slots: slotsSchema,
      askedFor: v.nullable(v.keyof(slotsSchema)),
      choices: v.optional(
        v.array(v.object({ value: v.string(), text: v.string(), label: v.string(), detail: v.optional(v.string()) })),
      ),
    }),
  ),
  recent: v.array(
    v.object({
      request: intentIdSchema,
      product: v.optional(v.string()),
      order: v.optional(v.string()),
      answered: v.boolean(),
      basis: v.nullable(basisSchema),
      text: v.optional(v.string()),
    }),
  ),
  products: v.array(v.string()),
  orderId: v.nullable(v.string()),
  missesInRow: v.number(),
  unresolvedInRow: v.number(),
  angerInRow: v.number(),
  tried: v.array(v.object({ basis: basisSchema, at: v.string() })),
  facts: v.array(factSchema),
  usedPhrases: v.array(v.string()),
  known: v.optional(slotsSchema),
  waiting: v.optional(v.array(intentIdSchema)),
})

/** Stored JSON as a state; what cannot be read is an empty state, never an error in front of a shopper. */
export function parseDialogState(stored: unknown): DialogState {
  const parsed = v.safeParse(stateSchema, typeof stored === 'string' ? fromJson(stored) : stored)
  return parsed.success ? parsed.output : emptyDialogState()
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // An unreadable state is an empty one.
    return null
  }
}
