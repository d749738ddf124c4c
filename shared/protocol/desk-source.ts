import * as v from 'valibot'
import { orderStatusSchema } from './commerce.ts'
import { instantSchema, recordIdSchema } from './ids.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** Where an endpoint's breaker stands, as the machine sees it that answers: each machine of the edge counts for itself. */
const breakerSchema = v.object({
  /** Troubles in a row. */
  failures: count,
  /** Until then the endpoint is left alone; null: it is asked. */
  pausedUntil: v.nullable(instantSchema),
})
export type BreakerView = v.InferOutput<typeof breakerSchema>

/** What staff may see of a shop's own order system; its secret is never shown again. */
export const deskSourceSchema = v.variant('kind', [
  /** Orders in our own books, and how many of them came from files. */
  v.object({ kind: v.literal('books'), orders: count, fromFiles: count }),
  v.object({
    kind: v.literal('rest'),
    endpoint: v.string(),
    changedAt: instantSchema,
    breaker: breakerSchema,
  }),
])
export type DeskSource = v.InferOutput<typeof deskSourceSchema>

const endpointSchema = v.pipe(v.string(), v.maxLength(300))
/** Left out: the secret that is kept stays, which only the address it is kept for may use. */
const secretSchema = v.optional(v.pipe(v.string(), v.minLength(16), v.maxLength(200)))

/** Names a system, or gives it up. An address that is not called is refused with `rule`, an `EndpointFault`. */
export const deskSourceWriteSchema = v.variant('kind', [
  v.object({ kind: v.literal('books') }),
  v.object({ kind: v.literal('rest'), endpoint: endpointSchema, secret: secretSchema }),
])
export type DeskSourceWrite = v.InferOutput<typeof deskSourceWriteSchema>

/** Why an address is not taken as a merchant's endpoint. */
export const endpointFaults = [
  'malformed',
  'not-https',
  'has-credentials',
  'ip-literal',
  'private-name',
  'has-query',
] as const
export type EndpointFault = (typeof endpointFaults)[number]

/** Asks an address for real, saved or not; `order` is a number that the merchant's system should know. */
export const sourceTrialSchema = v.object({
  endpoint: endpointSchema,
  secret: secretSchema,
  order: v.optional(recordIdSchema),
})
export type SourceTrial = v.InferOutput<typeof sourceTrialSchema>

/**
 * Why a trial failed. `denied`: it does not accept our signature · `bad-signature`: its own answer is not signed, or not
 * for this request · `malformed`: no JSON, or a status that means nothing · `wrong-shape`: JSON of another shape, `path`
 * says where · `wrong-order`: asked for one order it gave another · `not-found`: it does not know this address
 */
export const sourceTroubles = [
  'timeout',
  'network',
  'server',
  'redirected',
  'too-large',
  'denied',
  'bad-signature',
  'malformed',
  'wrong-shape',
  'wrong-order',
  'not-found',
] as const
export type SourceTrouble = (typeof sourceTroubles)[number]

/** What came back from an address. */
export const sourceTriedSchema = v.variant('outcome', [
  v.object({
    outcome: v.literal('connected'),
    tookMs: count,
    products: count,
    /** The order that was asked for; null: it is not there, or none was asked for. */
    order: v.nullable(v.object({ id: recordIdSchema, status: orderStatusSchema, lines: count })),
  }),
  v.object({
    outcome: v.literal('failed'),
    tookMs: count,
    /** The request that failed, as in the description of the endpoint. */
    asked: v.string(),
    trouble: v.picklist(sourceTroubles),
    /** With `wrong-shape`: the field, such as `order.lines.0.title`. */
    path: v.optional(v.string()),
  }),
])
export type SourceTried = v.InferOutput<typeof sourceTriedSchema>
