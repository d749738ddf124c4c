import type { SellerEngine, SellerSnapshot } from '../../shared/engine/api.ts'
import { Button } from '../../shared/ui/button.tsx'
import { HistoryPart } from './chat-history/history-part.tsx'
import { openOwnPage } from './open-own-page.ts'
import { texts } from './texts.ts'

interface SidePanelKnowledgeProps {
  engine: SellerEngine
  snapshot: SellerSnapshot | null
}

/** What drafts stand on, and the ways to the pages that change it. */
export function SidePanelKnowledge({ engine, snapshot }: SidePanelKnowledgeProps) {
  const knowledge = snapshot?.knowledge
  return (
    <>
      <section class="panel-part" aria-label="知识">
        <h2>本机的知识</h2>
        {knowledge?.kind === 'ready' ? (
          <p>{knowledge.articles.toLocaleString('zh-CN')} 篇文章，断网也能出草稿</p>
        ) : (
          <p>{knowledge?.kind === 'loading' ? texts.loadingKnowledge : texts.noKnowledge}</p>
        )}
        <Button size="s" icon="book" onClick={() => void openOwnPage('local')}>
          本机的文章和订单
        </Button>
      </section>
      <HistoryPart engine={engine} />
      <section class="panel-part" aria-label="快捷键">
        <h2>千牛里按两下键</h2>
        <p class="ui-caption">复制客户的话，按 Ctrl+Shift+8，草稿就在剪贴板里。先在这里看明白它读什么。</p>
        <Button size="s" onClick={() => void openOwnPage('clipboard-consent')}>
          剪贴板快捷键
        </Button>
      </section>
      <section class="panel-part" aria-label="客服台">
        <h2>网页客服台</h2>
        <Button size="s" icon="settings" onClick={() => void openOwnPage('options')}>
          客服台开关
        </Button>
      </section>
    </>
  )
}
