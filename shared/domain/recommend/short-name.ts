import type { Product } from '../../protocol/commerce.ts'

/** 「逐风」三层硬壳冲锋衣 → 「逐风」; a title without a name of its own stays whole. */
export function shortName({ title }: Pick<Product, 'title'>): string {
  return /「[^」]+」/.exec(title)?.[0] ?? title
}
