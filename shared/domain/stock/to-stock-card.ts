import type { CardOf } from '../../protocol/cards.ts'
import type { Product } from '../../protocol/commerce.ts'
import type { StockRow } from './describe-stock.ts'

/** The stock rows as a card. */
export function toStockCard(product: Product, rows: StockRow[]): CardOf<'stock'> {
  return {
    kind: 'stock',
    productId: product.id,
    title: product.title,
    rows: rows.map(({ label, quantity, restockAt, presaleShipBy }) => ({
      label,
      quantity,
      restockAt,
      ...(quantity === 0 && presaleShipBy !== null ? { presaleShipBy } : {}),
    })),
  }
}
