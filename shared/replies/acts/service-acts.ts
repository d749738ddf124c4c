import { serviceRulesOf } from '../../domain/service/careful-service-rules.ts'
import type { Acts } from './act.ts'

/** Work for people, and news when goods are back. */
export const serviceActs: Acts<'notify_restock' | 'open_ticket'> = {
  notify_restock: {
    build: ({ slots: { sku } }) => (sku === undefined ? null : { kind: 'notify_restock', sku }),
  },
  open_ticket: {
    build({ slots: { order, line, photos }, intent, sources }) {
      const [group] = serviceRulesOf(sources.catalogue).ticketGroups
      return {
        kind: 'open_ticket',
        order: order ?? null,
        group: group?.id ?? 'service',
        subject: intent,
        ...(line === undefined ? {} : { line }),
        ...(photos === undefined ? {} : { photos }),
      }
    },
  },
}
