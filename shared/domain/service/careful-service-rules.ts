import type { ServiceRules } from '../../protocol/service-rules.ts'
import type { PublicCatalogue } from '../../protocol/shop.ts'

/** What holds for a shop that has set nothing: the assistant does nothing by itself, every wish goes to a person. */
export const carefulServiceRules: ServiceRules = {
  changes: {
    selfServiceHours: 0,
    intercept: false,
    interceptFeeMinor: 0,
    deliveryDaysAhead: 0,
    combineShipping: false,
    priceEditMaxMinor: null,
  },
  unpaidHours: 24,
  paymentMethods: [],
  compensation: { perOrderMaxMinor: 0, offers: [] },
  points: null,
  levels: [],
  warranties: [],
  promises: [],
  returnMethods: ['self'],
  // Start values gathered from what logistics systems publish; each is the merchant's to change.
  clocks: {
    collectHours: 24,
    transitHours: 24,
    deliverHours: 24,
    silentHours: 48,
    personHours: 72,
    remoteExtraHours: 24,
    quietFromHour: 22,
    quietToHour: 8,
    holidays: [],
    disruptions: [],
  },
  ticketGroups: [{ id: 'service', name: '客服组' }],
}

/** The rules of a shop, the most careful ones where it has none. */
export function serviceRulesOf({ service }: Pick<PublicCatalogue, 'service'>): ServiceRules {
  return service ?? carefulServiceRules
}
