import { toWaybill } from '../../domain/returns/is-waybill.ts'
import type { ActionOutcome } from '../../protocol/action.ts'
import type { Card } from '../../protocol/cards.ts'
import { formatDeadline, wordsOfOptions } from '../checks/aftersale-values.ts'
import type { CheckContext, LineValues } from '../checks/check.ts'
import { toCaseCard } from '../checks/to-case-card.ts'
import type { Acts } from './act.ts'
import { describeWaybill } from './describe-waybill.ts'

/** Returns, exchanges and money back. */
export const aftersaleActs: Acts<
  'open_return' | 'open_exchange' | 'set_waybill' | 'claim_price_protection' | 'compensate'
> = {
  open_return: {
    build(context) {
      const sent = toSentBack(context)
      return sent === null ? null : { kind: 'open_return', ...sent }
    },
    describe: (outcome, context) => ({
      values: sentValues(outcome, context),
      ...openedCard(outcome, context),
      ...(isPickup(outcome) ? { line: 'return.opened-pickup' as const } : {}),
    }),
  },
  open_exchange: {
    build(context) {
      const sent = toSentBack(context)
      const { targetSku } = context.slots
      return sent === null || targetSku === undefined ? null : { kind: 'open_exchange', ...sent, sku: targetSku }
    },
    describe(outcome, context) {
      const target = context.sources.catalogue.skus.find(({ id }) => id === context.slots.targetSku)
      return {
        values: {
          ...sentValues(outcome, context),
          target: target === undefined ? null : wordsOfOptions(target.options),
          returnAddress: context.sources.catalogue.returnPolicy.returnAddress,
        },
        ...openedCard(outcome, context),
        ...(isPickup(outcome) ? { line: 'exchange.opened-pickup' as const } : {}),
      }
    },
  },
  set_waybill: {
    build: ({ slots: { order, afterSale, waybill } }) =>
      order === undefined || afterSale === undefined || waybill === undefined
        ? null
        : { kind: 'set_waybill', order, case: afterSale, waybill: toWaybill(waybill) },
    describe: describeWaybill,
  },
  claim_price_protection: {
    build: ({ slots: { order, line } }) =>
      order === undefined || line === undefined ? null : { kind: 'claim_price_protection', order, line },
    describe(outcome) {
      const claimed = outcome.status === 'executed' ? outcome.order?.afterSales?.at(-1)?.id : undefined
      return { values: claimed === undefined ? {} : { case: claimed } }
    },
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

/** The case as it was read back. */
function openedCard(outcome: ActionOutcome, context: CheckContext): { card?: Card } {
  if (outcome.status !== 'executed' || outcome.order === null) return {}
  const opened = outcome.order.afterSales?.find(({ id }) => id === outcome.details.case)
  return opened === undefined ? {} : { card: toCaseCard(outcome.order, opened, context) }
}

function isPickup(outcome: ActionOutcome): boolean {
  return outcome.status === 'executed' && outcome.details.method === 'pickup'
}

/** A deadline as a clock shows it, beside what the details fill by themselves. */
function sentValues(outcome: ActionOutcome, { input }: CheckContext): LineValues {
  return outcome.status === 'failed' ? {} : { deadline: formatDeadline(outcome.details.deadline, input.now) }
}
