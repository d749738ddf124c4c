import { useEffect, useState } from 'preact/hooks'
import type { SellerEngine, SellerSnapshot } from '../../shared/engine/api.ts'
import { Button } from '../../shared/ui/button.tsx'
import { openOwnPage } from '../panel/open-own-page.ts'
import { LocalStart } from './local-start.tsx'

/** On a page of settings: beginning without a shop, or the way to what this device keeps. */
export function LocalPart({ engine }: { engine: SellerEngine }) {
  const [snapshot, setSnapshot] = useState<SellerSnapshot | null>(null)
  useEffect(() => void engine.watch(setSnapshot), [engine])
  if (snapshot === null) return null
  const { local, session } = snapshot
  const isBegun = session !== null || local?.isOn === true || (local?.articles ?? 0) > 0
  return (
    <section aria-label="草稿用什么写">
      <h2>草稿用什么写</h2>
      {isBegun ? (
        <div class="lo-start">
          <p class="ui-caption">{describeGround(snapshot)}</p>
          <Button size="s" icon="book" onClick={() => void openOwnPage('local')}>
            本机的文章和订单
          </Button>
        </div>
      ) : (
        <LocalStart engine={engine} />
      )}
    </section>
  )
}

function describeGround({ local, session }: SellerSnapshot): string {
  if (session !== null) return `已连接「${session.staff.shopName}」，草稿用店铺的知识`
  const articles = (local?.articles ?? 0).toLocaleString('zh-CN')
  return local?.isUsed
    ? `没有连接店铺，草稿用本机的 ${articles} 篇文章`
    : '还没有上线的文章：导入或写几篇，上线后就能出草稿'
}
