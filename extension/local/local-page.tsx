import { useEffect, useMemo } from 'preact/hooks'
import type { SellerEngine, SellerSnapshot } from '../../shared/engine/api.ts'
import { Button } from '../../shared/ui/button.tsx'
import { Skeleton } from '../../shared/ui/skeleton.tsx'
import { DeskContext } from '../desk/desk-context.ts'
import { ImportBody } from '../desk/knowledge/import/import-panel.tsx'
import { ToastView } from '../desk/parts/toast-view.tsx'
import { ModelBox } from '../model/model-box.tsx'
import { ArticlesBox } from './articles-box.tsx'
import { BackupBox } from './backup-box.tsx'
import { createLocalDesk } from './create-local-desk.ts'
import { LocalOrders } from './local-orders.tsx'
import { PacksBox } from './packs-box.tsx'
import { SendingBox } from './sending-box.tsx'

/** Everything a seller keeps on this device, with no edge: articles, orders, a backup, and the way to a shop. */
export function LocalPage({ engine }: { engine: SellerEngine }) {
  const { desk, real, publishesPacks } = useMemo(() => createLocalDesk(engine), [engine])
  useEffect(() => {
    void desk.sources.source.load()
    return desk.start()
  }, [desk])
  const snapshot = real.value
  if (snapshot === null) return <Skeleton label="正在打开本机的知识" />
  return (
    <DeskContext.Provider value={desk}>
      <main class="ui-page lo-page">
        <header class="lo-head">
          <h1>本机的知识</h1>
          <p class="ui-caption">{describeMode(snapshot)}</p>
          {snapshot.local?.isUsed !== true && snapshot.session === null && !snapshot.local?.isOn && (
            <Button size="s" onClick={() => void engine.setLocal(true)}>
              先在本机用
            </Button>
          )}
        </header>
        <StorageNote snapshot={snapshot} />
        {snapshot.session !== null && (snapshot.local?.unsent ?? 0) > 0 && (
          <SendingBox engine={engine} session={snapshot.session} unsent={snapshot.local?.unsent ?? 0} />
        )}
        <ArticlesBox engine={engine} count={snapshot.local?.articles ?? 0} revision={revisionOf(snapshot)} />
        <section class="dk-box lo-import" aria-label="导入文章">
          <h2>导入文章</h2>
          <ImportBody />
        </section>
        <PacksBox publishes={publishesPacks} />
        <LocalOrders engine={engine} />
        <ModelBox door={engine} snapshot={snapshot.model ?? null} />
        <BackupBox engine={engine} onTaken={() => void desk.imports.recent.load()} />
      </main>
      <ToastView />
    </DeskContext.Provider>
  )
}

/** Grows with every change of the articles here, whoever made it. */
function revisionOf({ local, knowledge }: SellerSnapshot): string {
  return `${local?.articles} ${local?.unsent} ${knowledge.kind === 'ready' ? knowledge.revision : 0}`
}

function describeMode({ local, session }: SellerSnapshot): string {
  if (session !== null) return `已连接「${session.staff.shopName}」，草稿用店铺的知识。这里是只存在本机的部分`
  if (local?.isUsed) return '没有连接店铺，草稿用这里的文章和订单。内容只存在这台电脑上，不会发到任何地方'
  return '内容只存在这台电脑上，不会发到任何地方。导入或写几篇文章，上线后就能出草稿'
}

/** What is kept only in memory ends with the browser: that has to be said before it is lost. */
function StorageNote({ snapshot: { storage } }: { snapshot: SellerSnapshot }) {
  if (storage.kind === 'durable') return null
  const why = storage.why === 'quota' ? '磁盘满了' : storage.why === 'denied' ? '浏览器不让保存' : '本机的数据库打不开'
  return (
    <p role="alert" class="dk-s-alert lo-note">
      <span>
        <b>{why}，新内容只在内存里</b>
        关掉浏览器就没有了。先在下面导出备份，腾出空间再导入
      </span>
    </p>
  )
}
