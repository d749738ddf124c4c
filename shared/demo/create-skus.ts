import type { Sku } from '../protocol/commerce.ts'
import type { AnchoredTime } from './anchored-time.ts'
import { type StockCell, type StockRow, stockRows } from './stock-rows.data.ts'

/** Every SKU of the demo shop; days of return are counted from the anchor. */
export function createSkus(time: AnchoredTime): Sku[] {
  return stockRows.flatMap((row) =>
    isOneCell(row.stock)
      ? [createSku(row, `sku-${row.id}`, {}, row.stock, time)]
      : Object.entries(row.stock).map(([size, cell]) =>
          createSku(row, `sku-${row.id}-${size.toLowerCase()}`, { 尺码: size }, cell, time),
        ),
  )
}

function createSku(row: StockRow, id: string, size: Record<string, string>, cell: StockCell, time: AnchoredTime): Sku {
  const colour: Record<string, string> = row.colour === undefined ? {} : { 颜色: row.colour }
  return {
    id,
    productId: row.productId,
    options: { ...colour, ...size },
    priceMinor: row.priceMinor,
    ...(row.memberPriceMinor === undefined ? {} : { memberPriceMinor: row.memberPriceMinor }),
    stock: typeof cell === 'number' ? cell : 0,
    restockAt:
      typeof cell === 'object' && 'backInDays' in cell && cell.backInDays !== null
        ? time.onDay(cell.backInDays, '10:00')
        : null,
    ...(typeof cell === 'object' && 'presaleInDays' in cell
      ? { presaleShipBy: time.onDay(cell.presaleInDays, '18:00') }
      : {}),
    weightGrams: row.weightGrams,
  }
}

function isOneCell(stock: StockRow['stock']): stock is StockCell {
  return typeof stock === 'number' || 'backInDays' in stock || 'presaleInDays' in stock
}
