/** @jsxImportSource hono/jsx */
import type { Visit } from '../visit.ts'
import { Icon } from './icon.tsx'
import { LogInMenu } from './log-in-menu.tsx'

/** Name, categories, log-in, cart. */
export function Header({ visit, category }: { visit: Visit; category: string | undefined }) {
  const { catalogue, members, member, cart } = visit
  const pieces = cart.reduce((sum, { quantity }) => sum + quantity, 0)
  return (
    <header class="top">
      <div class="top-row">
        <a class="brand" href="/">
          <img src="/pictures/logo.svg" alt="" width="32" height="32" />
          {catalogue.settings.persona.shopName}
        </a>
        <nav class="categories" aria-label="商品分类">
          {listCategories(visit).map((name) => (
            <a
              href={`/?category=${encodeURIComponent(name)}#goods`}
              aria-current={name === category ? 'page' : undefined}
            >
              {name}
            </a>
          ))}
        </nav>
        <div class="top-tools">
          <LogInMenu members={members} member={member} />
          <a class="tool" href="/orders">
            <Icon name="box" />
            <span>订单</span>
          </a>
          <a class="tool" href="/cart">
            <Icon name="cart" />
            <span>购物车</span>
            <b class="badge" data-cart-count hidden={pieces === 0}>
              {pieces}
            </b>
          </a>
        </div>
      </div>
    </header>
  )
}

/** First-level categories in the order the merchant lists products. */
export function listCategories({ catalogue }: Visit): string[] {
  return [...new Set(catalogue.products.flatMap(({ category, listed }) => (listed ? category.slice(0, 1) : [])))]
}
