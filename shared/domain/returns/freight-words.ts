import { formatMinor } from '../money.ts'

/** Who pays the way back, in words; `freightMinor` null: the amount is not known. */
export function freightWords(freight: 'shopper' | 'merchant' | 'insured', freightMinor: number | null): string {
  if (freight === 'merchant') return '退回运费由店铺承担'
  const amount = freightMinor === null ? null : formatMinor(freightMinor, 'sentence')
  if (freight === 'shopper') return amount === null ? '退回运费自付' : `退回运费自付，大约 ${amount}`
  return amount === null ? '这单有运费险' : `这单有运费险，最高赔 ${amount}`
}
