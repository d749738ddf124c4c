import { formatMinor } from '../../domain/money.ts'
import type { ActionDetails } from '../../protocol/action.ts'
import type { LineValues } from '../checks/check.ts'

/** Amounts of details as they stand in a sentence: `feeMinor` fills `{fee}` with ¥12. */
export function fillable(details: ActionDetails): LineValues {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) =>
      name.endsWith('Minor') && typeof value === 'number'
        ? [name.slice(0, -'Minor'.length), formatMinor(value, 'sentence')]
        : [name, typeof value === 'boolean' ? (value ? '是' : null) : value],
    ),
  )
}
