/** @jsxImportSource hono/jsx */
import { formatMinor } from '../../../shared/domain/money.ts'

/** ¥899 where a price stands alone, ¥899.00 in sums. */
export function Money({ minor, sum = false }: { minor: number; sum?: boolean }) {
  return <span class="num">{formatMinor(minor, sum ? 'sum' : 'sentence')}</span>
}
