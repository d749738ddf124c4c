import { Button } from '../../../../shared/ui/button.tsx'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { useDesk } from '../../desk-context.ts'
import { toHash } from '../../route.ts'
import { describeWhen } from '../../rules/beijing-time.ts'
import type { ArticleEdit } from './article-edit.ts'
import { findFreeSlot, isNewSlot } from './new-slots.ts'

/** Words that were found on this device are back in the editor; says from when, and how to be rid of them. */
export function KeptStrip({ edit }: { edit: ArticleEdit }) {
  const { edits, go, now, toast } = useDesk()
  const isNew = isNewSlot(edit.slot)
  const foundAt = edit.foundAt.value
  const others = isNew ? listOthers(edit.slot, edits.getKept()) : []
  if (foundAt === null && others.length === 0) return null
  const discard = () => {
    const bringBack = edit.discard()
    toast.show({ text: '没保存的改动丢掉了', action: { label: '撤回', run: bringBack } })
  }
  return (
    <div class="dk-kept" role="status">
      <Icon name="undo" size="s" />
      <p>
        {foundAt !== null && (
          <>
            接着写：<time dateTime={foundAt}>{describeWhen(foundAt, now.peek())}</time> 的改动还没保存，已经放回来了。
          </>
        )}
        {others.map(({ slot, title }) => (
          <a key={slot} href={toHash({ page: 'knowledge', id: slot })}>
            另一篇没保存的：{title}
          </a>
        ))}
      </p>
      {foundAt !== null && (
        <Button size="s" onClick={discard}>
          {edit.base.value === null ? '清空重写' : `改回第 ${edit.base.value.version} 版`}
        </Button>
      )}
      {foundAt !== null && isNew && (
        <Button size="s" onClick={() => go({ page: 'knowledge', id: findFreeSlot(edits.getKept()) })}>
          另写一篇
        </Button>
      )}
    </div>
  )
}

function listOthers(own: string, kept: ReturnType<ReturnType<typeof useDesk>['edits']['getKept']>) {
  return kept
    .list()
    .filter((slot) => slot !== own && isNewSlot(slot))
    .map((slot) => ({ slot, title: kept.get(slot)?.form.title || '还没起标题' }))
}
