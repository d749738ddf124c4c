import * as v from 'valibot'
import { instantSchema } from './ids.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const text = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max))

/**
 * Who can put words together: the model on this device, the browser's own, or an endpoint that the merchant set up and
 * that only the edge speaks to.
 */
export const engineKinds = ['local', 'browser', 'edge'] as const
export type EngineKind = (typeof engineKinds)[number]
const kindSchema = v.picklist(engineKinds)

const differing = v.check((kinds: EngineKind[]) => new Set(kinds).size === kinds.length)
const orderSchema = v.pipe(v.array(kindSchema), v.length(engineKinds.length), differing)
const onSchema = v.pipe(v.array(kindSchema), differing)

/** Why the edge wrote nothing: its own state, or what the endpoint behind it did. */
export const edgeFaults = [
  'off',
  'budget-used',
  'busy',
  'denied',
  'unreachable',
  'timed-out',
  'wrong-answer',
  'failed',
] as const
export type EdgeFault = (typeof edgeFaults)[number]

/** Tokens that one writing may come to; who wants more asks for this much. */
export const longestWriting = 2_000

/** What the edge is asked to write; limits hold before anything is sent on. */
export const writeWishSchema = v.object({
  system: v.optional(v.pipe(v.string(), v.maxLength(4_000))),
  prompt: text(12_000),
  maxTokens: v.pipe(count, v.minValue(1), v.maxValue(longestWriting)),
  temperature: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(2))),
})
export type WriteWish = v.InferOutput<typeof writeWishSchema>

/** One line of the answer to `POST /api/desk/write` (NDJSON): pieces of text, then one end. */
export const writtenLineSchema = v.variant('type', [
  v.object({ type: v.literal('text'), text: v.pipe(v.string(), v.maxLength(20_000)) }),
  v.object({ type: v.literal('done'), isCut: v.boolean() }),
  v.object({ type: v.literal('failed'), reason: v.picklist(edgeFaults) }),
])
export type WrittenLine = v.InferOutput<typeof writtenLineSchema>

/** What a device has to know to choose an engine (owners and operators). */
export const enginePlanSchema = v.object({
  order: orderSchema,
  /** Engines that the shop lets write. The model on a device also has a switch of its own there. */
  on: onSchema,
  edge: v.picklist(['off', 'ready', 'budget-used']),
  /** When the day of the budget ends. */
  resetsAt: instantSchema,
})
export type EnginePlan = v.InferOutput<typeof enginePlanSchema>

const modelNameSchema = v.pipe(text(120), v.regex(/^[\w@./:+-]+$/))
const urlSchema = text(300)
const limitsSchema = v.object({
  requests: v.pipe(count, v.maxValue(100_000)),
  tokens: v.pipe(count, v.maxValue(100_000_000)),
})
export type EngineLimits = v.InferOutput<typeof limitsSchema>

/** What an owner sees. The key is never told again, only whether there is one. */
export const engineSettingSchema = v.object({
  order: orderSchema,
  on: onSchema,
  endpoint: v.nullable(
    v.variant('kind', [
      v.object({ kind: v.literal('openai'), url: v.string(), model: v.string(), hasKey: v.boolean() }),
      v.object({ kind: v.literal('workers-ai'), model: v.string() }),
    ]),
  ),
  /** A day, for the whole shop. */
  limits: limitsSchema,
  used: v.object({ requests: count, tokens: count, resetsAt: instantSchema }),
  /** The edge runs where Workers AI is bound to it. */
  hasWorkersAi: v.boolean(),
})
export type EngineSetting = v.InferOutput<typeof engineSettingSchema>

/** An endpoint as an owner names it. `key`: left out, the one kept for this address stays; null removes it. */
export const endpointWriteSchema = v.variant('kind', [
  v.object({
    kind: v.literal('openai'),
    url: urlSchema,
    model: modelNameSchema,
    key: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^[\x21-\x7e]{8,400}$/)))),
  }),
  v.object({ kind: v.literal('workers-ai'), model: modelNameSchema }),
])
export type EndpointWrite = v.InferOutput<typeof endpointWriteSchema>

/** Changes the whole setting. */
export const engineSettingWriteSchema = v.object({
  order: orderSchema,
  on: onSchema,
  endpoint: v.nullable(endpointWriteSchema),
  limits: limitsSchema,
})
export type EngineSettingWrite = v.InferOutput<typeof engineSettingWriteSchema>

/** Has a fixed sentence written by an endpoint, saved or not. */
export const engineTrialSchema = v.object({ endpoint: endpointWriteSchema })

/** What came of a trial: the words, or why there are none. */
export const engineTriedSchema = v.variant('outcome', [
  v.object({ outcome: v.literal('written'), text: v.string(), tookMs: count }),
  v.object({ outcome: v.literal('failed'), trouble: v.picklist(edgeFaults), tookMs: count }),
])
export type EngineTried = v.InferOutput<typeof engineTriedSchema>
