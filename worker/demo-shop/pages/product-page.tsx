/** @jsxImportSource hono/jsx */
import { assert } from '../../../shared/lib/assert.ts'
import type { Product } from '../../../shared/protocol/commerce.ts'
import { couponHints, offerHints } from '../offer-hints.ts'
import { BuyForm } from '../parts/buy-form.tsx'
import { Icon } from '../parts/icon.tsx'
import { ProductCard } from '../parts/product-card.tsx'
import { SizeChartTable } from '../parts/size-chart-table.tsx'
import type { Visit } from '../visit.ts'
import { Layout } from './layout.tsx'

/** One product. */
export function ProductPage({ visit, product }: { visit: Visit; product: Product }) {
  const { catalogue, now } = visit
  const skus = catalogue.skus.filter(({ productId }) => productId === product.id)
  const chosen = skus.find(({ stock }) => stock > 0) ?? skus[0]
  assert(chosen, `product ${product.id} has a SKU`)
  const chart = catalogue.sizeCharts.find(({ id }) => id === product.sizeChartId)
  const [root] = product.category
  const siblings = catalogue.products.filter(
    ({ id, category, listed }) => listed && id !== product.id && category[0] === root,
  )
  return (
    <Layout title={product.title} visit={visit} about={{ productId: product.id }} category={root}>
      <nav class="crumbs" aria-label="所在位置">
        <a href="/">首页</a>
        <a href={`/?category=${encodeURIComponent(root ?? '')}#goods`}>{root}</a>
        {product.category.slice(1).map((name) => (
          <span>{name}</span>
        ))}
      </nav>
      <div class="product">
        <div class="product-picture">
          <img src={product.imagePath} alt={`${product.title}的插画`} width="480" height="360" />
        </div>
        <div class="product-words">
          <h1>{product.title}</h1>
          <p class="lead">{product.summary}</p>
          <BuyForm product={product} skus={skus} chosen={chosen} hints={offerHints(product, visit)} now={now} />
          <Promises visit={visit} product={product} />
        </div>
        <section class="product-facts" aria-labelledby="facts-title">
          <h2 id="facts-title">参数</h2>
          <dl class="attributes">
            {product.attributes.map(({ name, value }) => (
              <div>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      {chart && <SizeChartTable chart={chart} />}
      {siblings.length > 0 && (
        <section class="band" aria-labelledby="more-title">
          <h2 id="more-title">同一类里的</h2>
          <ul class="grid">
            {siblings.slice(0, 4).map((sibling) => (
              <ProductCard product={sibling} visit={visit} />
            ))}
          </ul>
        </section>
      )}
    </Layout>
  )
}

function Promises({ visit, product }: { visit: Visit; product: Product }) {
  const { shipping, returnPolicy } = visit.catalogue
  const coupons = couponHints(product, visit)
  return (
    <ul class="promise-lines">
      {coupons.length > 0 && (
        <li>
          <span class="tag">券</span>
          {coupons.join('；')}
        </li>
      )}
      <li>
        <Icon name="truck" />
        {shipping.originCity}发货，{shipping.cutoffHour}:00 前付款当天出库
      </li>
      <li>
        <Icon name="back" />
        {returnWords(product, returnPolicy.windowDays)}
      </li>
    </ul>
  )
}

function returnWords({ returnClass }: Product, days: number): string {
  if (returnClass === 'custom-made') return '按你的要求定做，不支持无理由退货；质量问题照常处理'
  if (returnClass === 'hygiene') return '贴身用品，下单时确认后，拆封不支持无理由退货'
  return `${days} 天无理由退货，签收第二天起算`
}
