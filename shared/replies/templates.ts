import type { LineId } from '../dialog/line-ids.ts'
import { adviceTemplates } from './templates/advice-templates.ts'
import { aftersaleTemplates } from './templates/aftersale-templates.ts'
import { changeTemplates } from './templates/change-templates.ts'
import { orderTemplates } from './templates/order-templates.ts'
import { priceTemplates } from './templates/price-templates.ts'
import { ratingTemplates } from './templates/rating-templates.ts'
import { serviceTemplates } from './templates/service-templates.ts'
import { talkTemplates } from './templates/talk-templates.ts'
import { treeTemplates } from './templates/tree-templates.ts'

/**
 * The assistant's lines in zh-CN, several wordings each. `{name}` is filled from facts; a part in square
 * brackets is left out when something in it is unknown; of `<unhurried|hurried>` the second is said during a
 * campaign, and neither may hold a fact. `{dear}`, `{you}`, `{ne}` and `{o}` follow the shop's tone: 亲，/你/呢/哦
 * when warm, 您 when formal, nothing when plain.
 */
export const templates: Record<LineId, readonly string[]> = {
  ...talkTemplates,
  ...adviceTemplates,
  ...priceTemplates,
  ...orderTemplates,
  ...changeTemplates,
  ...aftersaleTemplates,
  ...serviceTemplates,
  ...ratingTemplates,
  ...treeTemplates,
}
