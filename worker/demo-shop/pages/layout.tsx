/** @jsxImportSource hono/jsx */
import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { PageContext } from '../../../shared/protocol/conversation.ts'
import { Footer } from '../parts/footer.tsx'
import { Header } from '../parts/header.tsx'
import type { Visit } from '../visit.ts'

const styles = ['tokens', 'base', 'frame', 'home', 'product', 'orders']

interface LayoutProps {
  title: string
  visit: Visit
  /** What the widget is told about this page besides the cart. */
  about?: Omit<PageContext, 'cart'>
  category?: string | undefined
  children: Child
}

/** The frame of every page. The last script is all that a shop adds to get the widget. */
export function Layout({ title, visit, about = {}, category, children }: LayoutProps) {
  const { shopName } = visit.catalogue.settings.persona
  const context: PageContext = { ...about, cart: visit.cart }
  return html`<!doctype html>
    ${(
      <html lang="zh-CN">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
          <meta name="color-scheme" content="light dark" />
          <title>{`${title} · ${shopName}`}</title>
          <link rel="icon" href="/pictures/logo.svg" type="image/svg+xml" />
          {styles.map((name) => (
            <link rel="stylesheet" href={`/shop/${name}.css`} />
          ))}
          <script type="module" src="/shop/shop.js"></script>
        </head>
        <body data-page={JSON.stringify(context)} data-member={visit.member?.id}>
          <a class="skip" href="#main">
            跳到正文
          </a>
          <Header visit={visit} category={category} />
          <main id="main" tabindex={-1}>
            {children}
          </main>
          <Footer catalogue={visit.catalogue} />
          <p class="toast" role="status" data-toast></p>
          <script async src="/embed.js" data-shop="demo"></script>
        </body>
      </html>
    )}`
}
