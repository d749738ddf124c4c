/** @jsxImportSource hono/jsx */
import type { Member } from '../../../shared/protocol/commerce.ts'
import { Icon } from './icon.tsx'

/** What each member of the demo is good for. */
const remarks: Record<string, string> = {
  'm-linxiaolu': '在途、待付款、能退和不能退的订单',
  'm-zhou': '缺货等发、包裹停滞、分两个包裹',
  'm-he': '刚付款、派送中、退款',
  'm-visitor': '新客，没有在途订单',
  'm-su': '签收存疑、被拒收、地址不全、发往新疆',
}

/** 登录为 …: takes the place of a shop's own log-in. */
export function LogInMenu({ members, member }: { members: Member[]; member: Member | null }) {
  return (
    <details class="menu">
      <summary>
        <Icon name="person" />
        <span>{member ? member.name : '登录为 …'}</span>
      </summary>
      <div class="menu-sheet">
        <p class="hint">演示店铺，选一位顾客，不用密码。</p>
        <LogInChoices members={members} member={member} />
        {member && (
          <button type="button" class="menu-row" data-log-out>
            退出登录
          </button>
        )}
      </div>
    </details>
  )
}

/** One button per member. */
export function LogInChoices({ members, member }: { members: Member[]; member: Member | null }) {
  return (
    <>
      {members.map(({ id, name, level }) => (
        <button type="button" class="menu-row" data-log-in={id} aria-current={id === member?.id ? 'true' : undefined}>
          <span>
            <b>{name}</b> <small class="tag">{level}</small>
          </span>
          {remarks[id] && <small>{remarks[id]}</small>}
        </button>
      ))}
    </>
  )
}
