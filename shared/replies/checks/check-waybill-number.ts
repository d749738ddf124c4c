import { readRawNumber } from '../../dialog/hear-waybill.ts'
import { isWaybill, toWaybill } from '../../domain/returns/is-waybill.ts'
import { courierOf } from '../../language/codes/name-code.ts'
import { bare, type Check, type CheckContext } from './check.ts'

/** Whether the number told may be a courier's; one that cannot be is named and asked for again. */
export const checkWaybillNumber: Check<'waybill-number'> = (context) => {
  const { waybill: said, ...others } = context.slots
  const told = said ?? readRawNumber(context.input.text)
  if (told === undefined) return { ...bare(context, 'missing'), values: { case: context.slots.afterSale } }
  const waybill = toWaybill(told)
  if (isWaybill(waybill) && (!isMisshapen(waybill) || isRepeated(context)))
    return bare(context, 'fits', { ...context.slots, waybill })
  return { ...bare(context, 'odd', others), values: { waybill: told } }
}

/** Letters that one courier's numbers begin with, and a length that they never have: a digit was dropped. */
function isMisshapen(waybill: string): boolean {
  return /^(?:SF|YT|JT)/.test(waybill) && courierOf(waybill, true) === undefined
}

/** Shapes change: who says it again after being asked is believed. */
function isRepeated({ input: { state } }: CheckContext): boolean {
  return state.flow?.id === 'return-waybill' && state.flow.state === 'asking-again'
}
