import { troubleOptions } from '../../domain/logistics/trouble.ts'
import { serviceRulesOf } from '../../domain/service/careful-service-rules.ts'
import type { IntentId } from '../../protocol/intent-ids.ts'
import type { PublicCatalogue } from '../../protocol/shop.ts'
import { optionWords } from '../checks/trouble-wording.ts'
import type { Acts } from './act.ts'
import { describeRestockWatch } from './describe-restock.ts'

/** Work for people, and news when goods are back. */
export const serviceActs: Acts<'notify_restock' | 'open_ticket'> = {
  notify_restock: {
    build: ({ slots: { sku } }) => (sku === undefined ? null : { kind: 'notify_restock', sku }),
    describe: describeRestockWatch,
  },
  open_ticket: {
    build({ slots: { order, line, photos, option }, intent, sources }) {
      return {
        kind: 'open_ticket',
        order: order ?? null,
        group: groupFor(intent, sources.catalogue).id,
        subject: intent,
        ...(option === undefined ? {} : { wish: option }),
        ...(line === undefined ? {} : { line }),
        ...(photos === undefined ? {} : { photos }),
      }
    },
    describe(_outcome, { slots: { option }, intent, sources }) {
      const wish = troubleOptions.find((one) => one === option)
      const group = groupFor(intent, sources.catalogue).name
      return { values: { group, ...(wish === undefined ? {} : { wish: optionWords[wish].wish }) } }
    },
  },
}

const parcels: ReadonlySet<IntentId> = new Set<IntentId>(['order_status', 'logistics_track', 'logistics_exception'])

const groupOfIntent: Partial<Record<IntentId, string>> = {
  warranty_repair: 'repair',
  refund_only: 'after-sale',
  compensation: 'after-sale',
  quality_problem: 'after-sale',
  return_goods: 'after-sale',
  exchange_goods: 'after-sale',
  invoice: 'finance',
  refund_status: 'finance',
}

/** Parcels are the logistics group's where the shop has one; everything else is the first group's. */
function groupFor(intent: IntentId, catalogue: PublicCatalogue): { id: string; name: string } {
  const { ticketGroups } = serviceRulesOf(catalogue)
  const wanted = parcels.has(intent) ? 'logistics' : groupOfIntent[intent]
  const own = ticketGroups.find(({ id }) => id === wanted)
  return own ?? ticketGroups[0] ?? { id: 'service', name: '客服组' }
}
