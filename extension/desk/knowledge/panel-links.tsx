import { Icon } from '../../../shared/ui/icon.tsx'
import { useDesk } from '../desk-context.ts'
import { toHash } from '../route.ts'
import { panels } from './panels.ts'

/** The quiet ways to what feeds and checks the articles; a shop without an article gets a word more. */
export function PanelLinks({ isEmpty }: { isEmpty: boolean }) {
  const { route, session } = useDesk()
  const isOwner = session.value?.staff.role === 'owner'
  const offered = panels.filter(({ isForOwners }) => isOwner || !isForOwners)
  if (offered.length === 0) return null
  return (
    <nav class="dk-panel-links" aria-label="知识的更多页面">
      {isEmpty && isOwner && <p class="ui-caption">还没有文章。可以先拿一个行业的常见问答，改成自己的</p>}
      {offered.map(({ address, label, icon }) => (
        <a
          key={address}
          href={toHash({ page: 'knowledge', id: address })}
          aria-current={route.value.id === address ? 'page' : undefined}
        >
          <Icon name={icon} size="s" />
          {label}
        </a>
      ))}
    </nav>
  )
}
