/** @jsxImportSource hono/jsx */
import type { Visit } from '../visit.ts'
import { Layout } from './layout.tsx'

/** For an address that leads nowhere, or to somebody else's order. */
export function NotFoundPage({ visit, what }: { visit: Visit; what: string }) {
  return (
    <Layout title="没找到" visit={visit}>
      <h1 class="page-title">{what}</h1>
      <div class="empty">
        <p>可能下架了，也可能地址抄错了。</p>
        <a class="button" href="/">
          回首页
        </a>
      </div>
    </Layout>
  )
}
