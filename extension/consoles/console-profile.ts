import * as v from 'valibot'

const selectors = v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(300))), v.maxLength(8))
const required = v.pipe(selectors, v.minLength(1))

/**
 * How one seller console's page is read, as data: for each slot the selectors to try, most trusted
 * first. Pages change, so a profile has a version and is checked on every page (check-health.ts).
 */
export const consoleProfileSchema = v.object({
  id: v.picklist(['jd']),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  name: v.string(),
  hosts: v.pipe(v.array(v.string()), v.minLength(1)),
  /** A header may change before its messages: nothing is read until ids stood still this long. */
  settleMs: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5000)),
  slots: v.object({
    headerName: required,
    /** Parts of the header that are not the name. */
    headerNoise: selectors,
    productName: selectors,
    activeRow: required,
    activeRowName: required,
    messageList: required,
    messageRow: required,
    shopperSide: required,
    shopSide: required,
    systemSide: selectors,
    messageText: required,
    messageTime: selectors,
    productCard: selectors,
    input: required,
  }),
  /** Attribute of the active row that names the conversation. */
  rowKeyAttribute: v.string(),
  /** Attribute of a side element that names the message. */
  messageIdAttribute: v.string(),
})
export type ConsoleProfile = v.InferOutput<typeof consoleProfileSchema>
export type SlotName = keyof ConsoleProfile['slots']
