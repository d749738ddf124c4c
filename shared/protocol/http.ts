import * as v from 'valibot'
import { articleBodySchema, articleSchema } from './article.ts'
import { memberSchema, orderSchema, productSchema, sizeChartSchema, skuSchema } from './commerce.ts'
import { storedFactSchema } from './down.ts'
import { conversationIdSchema, instantSchema, recordIdSchema, shopIdSchema } from './ids.ts'
import { returnPolicySchema } from './return-policy.ts'
import { shopSettingsSchema } from './shop.ts'

/**
 * Opening or renewing a visitor's session, or joining the conversation of a login.
 * `POST /api/shops/:shop/sessions` {refreshToken?, identity?, spoken?} → visitorSession. A refresh token works once;
 * using it twice revokes the family (401 token-reused).
 */
export const sessionRequestSchema = v.object({
  refreshToken: v.optional(v.pipe(v.string(), v.maxLength(512))),
  /** The merchant's word for who the shopper is: the answer is then a session of that login's own conversation. */
  identity: v.optional(v.pipe(v.string(), v.maxLength(4096))),
  /** Something was said here before the login: this conversation is kept. */
  spoken: v.optional(v.boolean()),
})
export const visitorSessionSchema = v.object({
  shop: shopIdSchema,
  conversationId: conversationIdSchema,
  accessToken: v.string(),
  /** The access token lives 15 minutes. */
  accessExpiresAt: instantSchema,
  refreshToken: v.string(),
  now: instantSchema,
})
export type VisitorSession = v.InferOutput<typeof visitorSessionSchema>

/** `POST /api/tickets` (Bearer visitor or staff token) → a one-use ticket of 30 s for `GET /api/socket?ticket=…`. */
export const ticketRequestSchema = v.variant('kind', [
  v.object({ kind: v.literal('conversation'), conversationId: conversationIdSchema }),
  v.object({ kind: v.literal('desk') }),
])
export const ticketSchema = v.object({ ticket: v.string(), expiresAt: instantSchema })

/** `POST /api/staff/sign-in` {email, password} → staffSession; `POST /api/staff/sign-out`. The token is a revocable Bearer token. */
export const signInSchema = v.object({
  email: v.pipe(v.string(), v.email(), v.maxLength(200)),
  password: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
})
export const staffRoleSchema = v.picklist(['owner', 'operator', 'integrator'])
export const staffSessionSchema = v.object({
  token: v.string(),
  staff: v.object({
    id: v.string(),
    name: v.string(),
    email: v.string(),
    role: staffRoleSchema,
    shop: shopIdSchema,
    shopName: v.string(),
  }),
})
export type StaffSession = v.InferOutput<typeof staffSessionSchema>

/** Desk routes, all under `/api/desk/` with a staff token. Writes carry the revision they were read at. */
export const deskCatalogueSchema = v.object({
  revision: v.number(),
  settings: shopSettingsSchema,
  products: v.array(productSchema),
  skus: v.array(skuSchema),
  sizeCharts: v.array(sizeChartSchema),
  returnPolicy: returnPolicySchema,
  articles: v.array(articleSchema),
})
export type DeskCatalogue = v.InferOutput<typeof deskCatalogueSchema>
/** `PUT /api/desk/skus/:id` */
export const skuPatchSchema = v.object({
  priceMinor: v.optional(skuSchema.entries.priceMinor),
  stock: v.optional(skuSchema.entries.stock),
  restockAt: skuSchema.entries.restockAt,
})
/** `PUT /api/desk/articles/:id` takes an articleWrite, `POST /api/desk/articles` likewise; rules: `desk-rules.ts`. */
export const articleWriteSchema = v.object({
  body: articleBodySchema,
  publish: v.boolean(),
  /** The version that was edited; another one stored meanwhile → 409 revision-conflict. */
  basedOn: v.nullable(v.number()),
})
export const writtenSchema = v.object({ revision: v.number(), id: v.string(), version: v.optional(v.number()) })

/** `GET /api/desk/conversations/:id/shopper`: order facts beside the conversation; each read is audited. */
export const shopperSheetSchema = v.object({
  member: v.nullable(v.object({ ...memberSchema.entries, phone: v.string() })),
  orders: v.array(orderSchema),
  readAt: instantSchema,
})
export type ShopperSheet = v.InferOutput<typeof shopperSheetSchema>

/** `GET /api/conversations/:id/facts?from=` → stored facts since `from`, for clients without sockets. */
export const factsQuerySchema = v.object({
  from: v.optional(v.pipe(v.string(), v.toNumber(), v.integer(), v.minValue(0))),
})

/** One page of a conversation's facts, oldest first; ask again from the last seq while `more` is true. */
export const factsPageSchema = v.object({ facts: v.array(storedFactSchema), more: v.boolean(), now: instantSchema })

/** `GET /api/conversations/:id/purchases` → what the shopper of this conversation bought; nothing below proof `identity`. */
export const purchasesSchema = v.object({ productIds: v.pipe(v.array(recordIdSchema), v.maxLength(200)) })

/** `POST /demo/log-in` {memberId} (only with DEMO=1) → an identity JWT as a merchant's server would sign it. */
export const demoLogInSchema = v.object({ memberId: v.string() })
export const demoIdentitySchema = v.object({ jwt: v.string(), name: v.string() })
