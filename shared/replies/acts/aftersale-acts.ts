import type { CheckContext } from '../checks/check.ts'
import type { Acts } from './act.ts'

/** Returns, exchanges and money back. */
export const aftersaleActs: Acts<'open_return' | 'open_exchange' | 'claim_price_protection' | 'compensate'> = {
  open_return: {
    build(context) {
      const sent = toSentBack(context)
      return sent === null ? null : { kind: 'open_return', ...sent }
    },
  },
  open_exchange: {
    build(context) {
      const sent = toSentBack(context)
      const { targetSku } = context.slots
      return sent === null || targetSku === undefined ? null : { kind: 'open_exchange', ...sent, sku: targetSku }
    },
  },
  claim_price_protection: {
    build: ({ slots: { order, line } }) =>
      order === undefined || line === undefined ? null : { kind: 'claim_price_protection', order, line },
  },
  compensate: {
    build: ({ slots: { order, amountMinor, option } }) => {
      const reason = compensationReasons.find((one) => one === option)
      return order === undefined || amountMinor === undefined || reason === undefined
        ? null
        : { kind: 'compensate', order, amountMinor, reason }
    },
  },
}

const compensationReasons = ['late-dispatch', 'late-delivery', 'missing-gift', 'quality', 'wrong-item'] as const

function toSentBack({ slots }: CheckContext) {
  const { order, line, reason, quantity = 1, returnMethod = 'self', photos = [], opened = null, fit } = slots
  if (order === undefined || line === undefined || reason === undefined) return null
  return { order, line, quantity, reason, method: returnMethod, photos, opened, ...(fit === undefined ? {} : { fit }) }
}
