import * as v from 'valibot'

const selectors = v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(300))), v.maxLength(8))
const texts = v.pipe(v.array(v.pipe(v.string(), v.minLength(2), v.maxLength(80))), v.maxLength(20))
const pattern = v.pipe(v.string(), v.minLength(1), v.maxLength(120), v.check(isPattern, 'not a pattern'))
const attribute = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/))
const hosts = v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)))

/** What a profile can place on a page. Each is a list of selectors, most trusted first. */
const slotNames = ['headerName', 'activeRow', 'messageList', 'messageRow', 'input', 'productName'] as const
export type SlotName = (typeof slotNames)[number]

/** A piece of text: an element below the start (or the start itself), its attribute or words, what to cut out. */
const fieldEntries = {
  at: v.optional(selectors, []),
  without: v.optional(selectors, []),
  attribute: v.optional(attribute),
  /** Its first group is what counts; words that do not match are no find. */
  pattern: v.optional(pattern),
}
const fieldSchema = v.object(fieldEntries)
export type TextField = v.InferOutput<typeof fieldSchema>
const fields = v.pipe(v.array(fieldSchema), v.maxLength(6))

/** Where a name or a key of the conversation stands; all that are on the page must say the same. */
const sourceSchema = v.object({
  from: v.picklist(['headerName', 'activeRow', 'input', 'shopperRow']),
  ...fieldEntries,
})
export type TextSource = v.InferOutput<typeof sourceSchema>
const sources = v.pipe(v.array(sourceSchema), v.maxLength(6))

/** Who wrote a row: by what it holds, by a computed style, or by which edge of the list its bubble is nearer to. */
const sideRuleSchema = v.variant('by', [
  v.object({ by: v.literal('selector'), shopper: selectors, shop: selectors }),
  v.object({
    by: v.literal('style'),
    at: selectors,
    property: attribute,
    shopper: v.array(v.string()),
    shop: v.array(v.string()),
  }),
  v.object({ by: v.literal('place') }),
])
export type SideRule = v.InferOutput<typeof sideRuleSchema>

const messageSchema = v.object({
  /** What names a message; without any it is named by side, time and words. */
  id: fields,
  text: fields,
  time: fields,
  sides: v.pipe(v.array(sideRuleSchema), v.minLength(1), v.maxLength(4)),
  kinds: v.object({
    system: selectors,
    robot: selectors,
    order: selectors,
    product: selectors,
    picture: selectors,
  }),
  systemTexts: texts,
  robotTexts: texts,
  /** Rows that a recycled list keeps out of sight. */
  ghosts: selectors,
  /** How rows stand: as written, by the number in their id, by time, or by their place on the screen. */
  order: v.picklist(['document', 'id', 'time', 'place']),
  /** A recycled list holds the rows in view alone: scrolled away from the newest it cannot be answered. */
  newestAt: v.nullable(v.picklist(['scroll-end', 'scroll-start'])),
})

const clockSchema = v.object({
  kind: v.picklist(['left', 'overdue']),
  /** Inside the active row, or around it. */
  at: v.optional(selectors, []),
  around: v.optional(selectors, []),
})

export const orderFactNames = ['orderNumber', 'status', 'amount', 'paidAt', 'productName', 'logistics'] as const
export type OrderFactName = (typeof orderFactNames)[number]
const factSchema = v.object({ ...fieldEntries, labels: v.optional(texts, []) })
export type FactField = v.InferOutput<typeof factSchema>

/**
 * How one seller console's page is read, as data. Pages change, so a profile has a version and says
 * what must be there for it to be believed (check-health.ts).
 */
export const consoleProfileSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(40)),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  name: v.pipe(v.string(), v.minLength(1)),
  channel: v.nullable(v.picklist(['jd', 'pdd', 'douyin', 'kuaishou', '1688', 'xiaohongshu', 'shopee', 'taobao'])),
  /** None for a profile that a seller chooses for any page. */
  hosts,
  /** Pages of the platform whose chat stands in a desktop program: there the side panel is offered, nothing is read. */
  panelHosts: v.optional(hosts),
  /** How the chat's addresses begin, for pages that nothing else tells from a shop's forms. */
  paths: v.optional(v.array(v.pipe(v.string(), v.regex(/^\/[^?#*]*$/)))),
  /** The chat may stand in a frame of the page. */
  frames: v.picklist(['top', 'all']),
  /** `structure` finds what no selector found by where things stand on the screen. */
  find: v.picklist(['slots', 'structure']),
  /** A header may change before its messages: nothing is read until what stands there stood still this long. */
  settleMs: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5000)),
  slots: v.object({
    headerName: selectors,
    activeRow: selectors,
    messageList: selectors,
    messageRow: selectors,
    input: selectors,
    productName: selectors,
  }),
  needs: v.pipe(v.array(v.picklist(slotNames)), v.minLength(1)),
  names: v.pipe(sources, v.minLength(1)),
  /** What tells conversations apart; where a console shows nothing, the name has to do. */
  keys: sources,
  message: messageSchema,
  clocks: v.pipe(v.array(clockSchema), v.maxLength(6)),
  orders: v.nullable(v.object({ card: selectors, facts: v.record(v.picklist(orderFactNames), factSchema) })),
  /** Said by the page while no conversation is open. */
  idleTexts: texts,
})
export type ConsoleProfile = v.InferOutput<typeof consoleProfileSchema>

function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'u')
    return true
  } catch {
    return false // what a network or a person wrote is not yet a pattern
  }
}
