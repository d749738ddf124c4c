import { troubleOptions } from '../../domain/logistics/trouble.ts'
import { bare, type Check } from './check.ts'
import { optionWords } from './trouble-wording.ts'

/** Waiting needs nobody; everything else becomes work for people. */
export const checkTroubleOption: Check<'trouble-option'> = (context) => {
  const option = troubleOptions.find((one) => one === context.slots.option) ?? 'urge'
  return {
    ...bare(context, option === 'wait' ? 'wait' : 'file', { ...context.slots, option }),
    values: { wish: optionWords[option].wish },
  }
}
