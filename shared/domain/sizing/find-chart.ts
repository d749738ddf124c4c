import type { Product, SizeChart, Sku } from '../../protocol/commerce.ts'

/** The chart of a variant where every variant that is meant has the same one of its own, else the product's. */
export function findChart(product: Product, variants: Sku[], charts: SizeChart[]): SizeChart | undefined {
  const own = [...new Set(variants.map((sku) => sku.sizeChartId))]
  const id = own.length === 1 ? (own[0] ?? product.sizeChartId) : product.sizeChartId
  return charts.find((chart) => chart.id === id)
}
