/** @jsxImportSource hono/jsx */
import { listCategories } from '../parts/header.tsx'
import { Icon } from '../parts/icon.tsx'
import { Offers } from '../parts/offers.tsx'
import { ProductCard } from '../parts/product-card.tsx'
import type { Visit } from '../visit.ts'
import { Layout } from './layout.tsx'

/** The shop window; with a category, only its products. */
export function HomePage({ visit, category }: { visit: Visit; category?: string | undefined }) {
  const sold = visit.catalogue.products.filter(({ listed }) => listed)
  const shown = category === undefined ? sold : sold.filter((product) => product.category.includes(category))
  return (
    <Layout title={category ?? '自己也背着走的户外装备'} visit={visit} category={category}>
      {category === undefined && (
        <>
          <Hero visit={visit} />
          <Offers visit={visit} />
          <CategoryTiles visit={visit} />
        </>
      )}
      <section class="band" id="goods" aria-labelledby="goods-title">
        {category === undefined ? (
          <h2 id="goods-title">全部装备</h2>
        ) : (
          <h1 class="page-title" id="goods-title">
            {category}
          </h1>
        )}
        {shown.length === 0 && <p>这个分类下还没有商品。</p>}
        <ul class="grid">
          {shown.map((product) => (
            <ProductCard product={product} visit={visit} />
          ))}
        </ul>
      </section>
    </Layout>
  )
}

function Hero({ visit }: { visit: Visit }) {
  const { assistantName } = visit.catalogue.settings.persona
  return (
    <section class="hero" aria-labelledby="hero-title">
      <picture>
        <source srcset="/pictures/hero-night.svg" media="(prefers-color-scheme: dark)" />
        <img src="/pictures/hero-day.svg" alt="" width="1200" height="460" />
      </picture>
      <div class="hero-words">
        <h1 id="hero-title">去山里住一晚</h1>
        <p>帐篷、背包、冲锋衣，都是我们自己背着走过的。不花哨，耐用，坏了能修。</p>
        <p class="hero-actions">
          <a class="button" href="/?category=%E5%B8%90%E7%AF%B7#goods">
            看帐篷
          </a>
          <button type="button" class="button alt" data-open-chat>
            <Icon name="chat" />
            问问{assistantName}
          </button>
        </p>
      </div>
    </section>
  )
}

function CategoryTiles({ visit }: { visit: Visit }) {
  return (
    <nav class="band" aria-label="按分类逛">
      <ul class="tiles">
        {listCategories(visit).map((name) => {
          const cover = visit.catalogue.products.find(({ category, listed }) => listed && category[0] === name)
          return (
            <li>
              <a class="tile" href={`/?category=${encodeURIComponent(name)}#goods`}>
                {cover && <img src={cover.imagePath} alt="" width="160" height="120" loading="lazy" />}
                <span>{name}</span>
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
