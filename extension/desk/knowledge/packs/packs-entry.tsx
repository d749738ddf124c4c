import { Icon } from '../../../../shared/ui/icon.tsx'
import { useDesk } from '../../desk-context.ts'
import { toHash } from '../../route.ts'
import { packsAddress } from './packs-address.ts'

/** The owner's quiet way to the starter packs; a shop without an article gets a word more. */
export function PacksEntry({ isEmpty }: { isEmpty: boolean }) {
  const { route, session } = useDesk()
  if (session.value?.staff.role !== 'owner') return null
  const isHere = route.value.id === packsAddress
  return (
    <div class="dk-packs-entry">
      {isEmpty && <p class="ui-caption">还没有文章。可以先拿一个行业的常见问答，改成自己的</p>}
      <a href={toHash({ page: 'knowledge', id: packsAddress })} aria-current={isHere ? 'true' : undefined}>
        <Icon name="note" size="s" />
        从行业知识包开始
      </a>
    </div>
  )
}
