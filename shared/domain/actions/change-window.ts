import type { ActionRule } from '../../protocol/action.ts'
import { serviceRulesOf } from '../service/careful-service-rules.ts'
import type { OrderSetting } from './action-setting.ts'
import { orderStage } from './order-stage.ts'

/** Whether an order may be changed now: at once, by people, or not at all. */
export type ChangeWindow =
  | { kind: 'open' }
  /** `atWarehouse`: nothing has left yet, so an approval can change the record. */
  | { kind: 'people'; because: ActionRule; atWarehouse: boolean }
  | { kind: 'shut'; because: ActionRule }

const hourMs = 3_600_000

/** By the order's stage and the merchant's hours of self-service. */
export function changeWindow({ order, catalogue, now }: OrderSetting): ChangeWindow {
  const { changes } = serviceRulesOf(catalogue)
  switch (orderStage(order)) {
    case 'unpaid':
      return changes.selfServiceHours === 0 ? people('reserved-for-people') : { kind: 'open' }
    case 'waiting':
      return hoursWindow(changes.selfServiceHours, order.paidAt, now)
    case 'part-shipped':
      return { kind: 'people', because: 'part-shipped', atWarehouse: false }
    case 'labelled':
      return { kind: 'people', because: 'already-shipped', atWarehouse: false }
    case 'moving':
      return changes.intercept
        ? { kind: 'people', because: 'moving', atWarehouse: false }
        : { kind: 'shut', because: 'moving' }
    case 'delivering':
      return { kind: 'shut', because: 'out-for-delivery' }
    case 'arrived':
      return { kind: 'shut', because: 'arrived' }
    case 'closed':
      return { kind: 'shut', because: 'closed' }
  }
}

/** Hours after payment; null: until it leaves; 0: never by itself. An unknown moment of payment is one for people. */
function hoursWindow(hours: number | null, paidAt: string | null, now: Date): ChangeWindow {
  if (hours === null) return { kind: 'open' }
  if (hours === 0) return people('reserved-for-people')
  if (paidAt === null || now.getTime() - Date.parse(paidAt) >= hours * hourMs) return people('cut-off-passed')
  return { kind: 'open' }
}

function people(because: ActionRule): ChangeWindow {
  return { kind: 'people', because, atWarehouse: true }
}
