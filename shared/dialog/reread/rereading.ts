import type { PageContext } from '../../protocol/conversation.ts'
import type { RecordId } from '../../protocol/ids.ts'
import type { IntentId } from '../../protocol/intent-ids.ts'
import { attributeGroups } from '../attribute-words.data.ts'
import type { DialogState, RecentRequest, Understanding } from '../dialog-state.ts'
import type { MergedRequest } from '../merge-context.ts'

/** Where a request stands: the conversation, the page, the product it is about. */
export interface RereadSetting {
  entities: Understanding['entities']
  state: DialogState
  page: PageContext
  productId: RecordId | null
  named: RecordId[]
  candidates: RecordId[]
  /** The request answered last. */
  last: RecentRequest | undefined
}

/** What a request is after all, where it stands; null: this reading has nothing to say of it. */
export type Rereading = (request: MergedRequest, setting: RereadSetting) => IntentId | null

/** Questions about an order that is under way. */
export const aboutOrders: ReadonlySet<IntentId> = new Set<IntentId>([
  'order_status',
  'logistics_track',
  'logistics_exception',
])

/** Whether words ask for a row of a product's record. */
export function asksAttribute(text: string): boolean {
  return attributeGroups.some((group) => group.asked.test(text))
}

/** Whether there is something to price: a product spoken of, or a cart. */
export function hasGoods({ productId, page }: RereadSetting): boolean {
  return productId !== null || hasCart({ page })
}

/** Whether the shopper's page shows a cart with something in it. */
export function hasCart({ page }: Pick<RereadSetting, 'page'>): boolean {
  return (page.cart ?? []).length > 0
}
