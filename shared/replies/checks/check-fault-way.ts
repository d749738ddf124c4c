import { bare, type Check } from './check.ts'

/** Money back, a new piece, or anything else, which is for people; the reason is a fault whatever was said of it. */
export const checkFaultWay: Check<'fault-way'> = (context) => {
  const { option, reason } = context.slots
  const slots = { ...context.slots, reason: reason === 'wrong-item' ? reason : ('quality' as const) }
  if (option === 'return' || option === 'exchange') return bare(context, option, slots)
  return bare(context, 'person', slots)
}
