import { readRawNumber } from '../../dialog/hear-waybill.ts'
import { isWaybill, toWaybill } from '../../domain/returns/is-waybill.ts'
import { bare, type Check } from './check.ts'

/** Whether the number told may be a courier's; one that cannot be is named and asked for again. */
export const checkWaybillNumber: Check<'waybill-number'> = (context) => {
  const { waybill: said, ...others } = context.slots
  const told = said ?? readRawNumber(context.input.text)
  if (told === undefined) return { ...bare(context, 'missing'), values: { case: context.slots.afterSale } }
  const waybill = toWaybill(told)
  if (isWaybill(waybill)) return bare(context, 'fits', { ...context.slots, waybill })
  return { ...bare(context, 'odd', others), values: { waybill: told } }
}
