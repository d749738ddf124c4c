import { useMemo, useState } from 'preact/hooks'
import type { Article } from '../../../../shared/protocol/article.ts'
import type { BulkChange } from '../../../../shared/protocol/desk-bulk.ts'
import type { DeskCatalogue } from '../../../../shared/protocol/http.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { useDesk } from '../../desk-context.ts'
import { useMayPublish } from '../publishing/use-may-publish.ts'
import { BulkDialog } from './bulk-dialog.tsx'
import { BulkOutcomeView } from './bulk-outcome.tsx'

interface BulkBarProps {
  catalogue: DeskCatalogue
  /** What a search or filters found; null while the tree stands. */
  listed: readonly Article[] | null
}

const ways: readonly { kind: BulkChange['kind']; label: string }[] = [
  { kind: 'move', label: '换目录' },
  { kind: 'place', label: '层级' },
  { kind: 'channels', label: '渠道' },
  { kind: 'products', label: '商品' },
]

/** What can be done with the marked articles, and what became of the last change. */
export function BulkBar({ catalogue, listed }: BulkBarProps) {
  const { bulk, tree } = useDesk()
  const mayPublish = useMayPublish()
  const [asking, setAsking] = useState<BulkChange['kind'] | null>(null)
  const marked = tree.marked.value
  const chosen = useMemo(() => catalogue.articles.filter(({ id }) => marked.has(id)), [catalogue.articles, marked])
  const outcome = bulk.outcome.value
  const isBusy = outcome?.kind === 'running' || outcome?.kind === 'undoing'
  const run = async (change: BulkChange) => {
    setAsking(null)
    if (await bulk.run(chosen, change)) tree.clearMarks()
  }
  const unlisted = listed?.filter(({ id }) => !marked.has(id)) ?? []
  const isMarking = tree.isMarking.value || chosen.length > 0
  if (!isMarking && outcome === null) return null
  return (
    <section class="dk-bulk" aria-label="批量修改">
      {outcome && <BulkOutcomeView outcome={outcome} articles={catalogue.articles} />}
      {isMarking && (
        <div class="dk-bulk-ways">
          <b>已选 {chosen.length.toLocaleString('zh-CN')} 篇</b>
          {unlisted.length > 0 && (
            <Button
              size="s"
              tone="quiet"
              onClick={() =>
                tree.mark(
                  unlisted.map(({ id }) => id),
                  true,
                )
              }
            >
              全选找到的 {listed?.length.toLocaleString('zh-CN')} 篇
            </Button>
          )}
          {chosen.length > 0 && (
            <Button size="s" tone="quiet" onClick={() => tree.clearMarks()}>
              不选了
            </Button>
          )}
        </div>
      )}
      {chosen.length > 0 && (
        <div class="dk-bulk-ways">
          {[...ways, mayPublish ? publishing : handingIn, retiring].map(({ kind, label }) => (
            <Button key={kind} size="s" disabled={isBusy} onClick={() => setAsking(kind)}>
              {label}
            </Button>
          ))}
        </div>
      )}
      {asking && (
        <BulkDialog
          kind={asking}
          count={chosen.length}
          products={catalogue.products}
          onRun={(change) => void run(change)}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  )
}

const publishing = { kind: 'publish', label: '发布' } as const
const handingIn = { kind: 'hand-in', label: '交审' } as const
const retiring = { kind: 'retire', label: '停用' } as const
