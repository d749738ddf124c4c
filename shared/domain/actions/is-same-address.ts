import type { Address } from '../../protocol/commerce.ts'
import { shortProvince } from '../logistics/shipping-fee.ts'

/** The same door and the same person; blanks and the suffix of the province do not count. */
export function isSameAddress(a: Address, b: Address): boolean {
  const parts = ({ province, city, district, detail, name, phone }: Address) =>
    [shortProvince(province), city, district, detail, name, phone].map((part) =>
      part.normalize('NFKC').replace(/\s/g, ''),
    )
  return parts(a).join('\n') === parts(b).join('\n')
}
