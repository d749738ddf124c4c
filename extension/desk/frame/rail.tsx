import { Mark } from '../../panel/mark.tsx'
import { useDesk } from '../desk-context.ts'
import { Avatar } from '../parts/avatar.tsx'
import { DeskIcon, type DeskIconName } from '../parts/desk-icon.tsx'
import { type PageName, toHash } from '../route.ts'

const entries: { page: PageName; label: string; icon: DeskIconName }[] = [
  { page: 'inbox', label: '收件箱', icon: 'inbox' },
  { page: 'tickets', label: '工单', icon: 'ticket' },
  { page: 'knowledge', label: '知识', icon: 'book' },
  { page: 'understanding', label: '理解', icon: 'understand' },
  { page: 'rules', label: '规则', icon: 'rule' },
  { page: 'sources', label: '来源', icon: 'source' },
  { page: 'settings', label: '设置', icon: 'settings' },
]

/** The rooms of the desk, always at the left; at the foot on a phone. */
export function Rail({ toDo }: { toDo: number }) {
  const { route, session, understanding, rules } = useDesk()
  const unkept = understanding.steps.value.length
  const unsaved = rules.unsaved.value.length
  const current = route.value.page
  return (
    <nav class="dk-rail" aria-label="主导航">
      <Mark name="dk-mark" />
      {entries.map(({ page, label, icon }) => (
        <a
          key={page}
          href={toHash({ page, id: null })}
          class={page === current ? 'is-on' : undefined}
          aria-current={page === current ? 'page' : undefined}
        >
          <DeskIcon name={icon} size="l" />
          {label}
          {page === 'inbox' && toDo > 0 && (
            <span class="dk-badge">
              {toDo > 99 ? '99+' : toDo}
              <span class="ui-hidden"> 个待回复</span>
            </span>
          )}
          {page === 'rules' && unsaved > 0 && (
            <span class="dk-badge is-quiet">
              {unsaved > 99 ? '99+' : unsaved}
              <span class="ui-hidden"> 处没保存</span>
            </span>
          )}
          {page === 'understanding' && unkept > 0 && (
            <span class="dk-badge is-quiet">
              {unkept > 99 ? '99+' : unkept}
              <span class="ui-hidden"> 处没保留</span>
            </span>
          )}
        </a>
      ))}
      <a class="dk-rail-me" href={toHash({ page: 'settings', id: null })} aria-label="我的账号">
        <Avatar name={session.value?.staff.name ?? ''} />
      </a>
    </nav>
  )
}
