/** @jsxImportSource hono/jsx */
import type { Product } from '../../../shared/protocol/commerce.ts'
import { offerHints } from '../offer-hints.ts'
import { productPath } from '../product-path.ts'
import { backOn } from '../stock-words.ts'
import type { Visit } from '../visit.ts'
import { Money } from './money.tsx'

/** A product in the grid. */
export function ProductCard({ product, visit }: { product: Product; visit: Visit }) {
  const skus = visit.catalogue.skus.filter(({ productId }) => productId === product.id)
  const prices = skus.map(({ priceMinor }) => priceMinor)
  const lowest = Math.min(...prices)
  const hints = offerHints(product, visit)
  return (
    <li class="card">
      <a href={productPath(product.id)}>
        <img src={product.imagePath} alt="" width="480" height="360" loading="lazy" />
        <h3>{product.title}</h3>
        <p class="facts">
          {keyFacts(product).map((fact) => (
            <span>{fact}</span>
          ))}
        </p>
        <p class="price">
          <Money minor={lowest} />
          {Math.max(...prices) > lowest && <small>起</small>}
        </p>
        <p class="tags">
          {hints.slice(0, 2).map((hint) => (
            <span class="tag">{hint}</span>
          ))}
          <StockTag product={product} visit={visit} />
        </p>
      </a>
    </li>
  )
}

/** Says so when all of it, or a whole colour, is sold out. */
function StockTag({ product, visit }: { product: Product; visit: Visit }) {
  const skus = visit.catalogue.skus.filter(({ productId }) => productId === product.id)
  const soldOut = skus.filter(({ stock }) => stock === 0)
  if (soldOut.length === 0) return null
  const back = backOn(soldOut, visit.now)
  if (soldOut.length === skus.length) return <span class="tag out">{back ? `${back} 到货` : '暂时缺货'}</span>
  return <span class="tag out">{back ? `部分缺货，${back} 到货` : '部分缺货'}</span>
}

/** Two short facts that tell products apart; what stands in brackets is left to the product page. */
function keyFacts({ attributes }: Product): string[] {
  const telling = [
    '防水指数',
    '容量',
    '适用',
    '填充',
    '重量',
    '温标',
    '厚度',
    '亮度',
    '功率',
    '防晒',
    '材质',
    '净重',
    '面料',
  ]
  const facts = attributes
    .filter(({ name }) => telling.includes(name))
    .map(({ value }) => value.replace(/（.*?）/g, ''))
  return facts.filter((fact) => fact.length <= 16).slice(0, 2)
}
