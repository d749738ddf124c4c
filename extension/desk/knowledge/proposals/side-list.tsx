import type { ChatRole } from '../../../../shared/protocol/article-proposal.ts'
import type { ChatFileReading } from '../../../../shared/protocol/chat-file.ts'
import { useDesk } from '../../desk-context.ts'

type Read = Extract<ChatFileReading, { kind: 'read' }>

const roleNames: readonly [ChatRole, string][] = [
  ['operator', '店里的人'],
  ['shopper', '客户'],
  ['robot', '机器人'],
  ['system', '系统提示'],
]
const names = Object.fromEntries(roleNames)
/** Customers are many and speak little: the shop's side stands among the first. */
const shownSenders = 12

/** Who is the shop and who the customer, by a few lines of one conversation; a wrong side is put right here. */
export function SideList({ reading: { senders, samples } }: { reading: Read }) {
  const { proposals } = useDesk()
  return (
    <details class="dk-p-sides" open={!samples.some(({ role }) => role === 'operator')}>
      <summary>谁是店里的人，谁是客户</summary>
      <ul class="dk-p-sample" aria-label="其中一段">
        {samples.map(({ sender, role, text }, at) => (
          <li key={`${at} ${sender}`} class={`is-${role}`}>
            <b>{names[role]}</b>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <p class="ui-caption">认反了，在这里改，马上重新整理</p>
      <ul class="dk-p-senders" aria-label="说话的人">
        {senders.slice(0, shownSenders).map(({ name, role, messages }) => (
          <li key={name}>
            <label>
              <span class="ui-one-line">{name}</span>
              <span class="ui-caption">{messages.toLocaleString('zh-CN')} 句</span>
              <select
                class="dk-input is-short"
                value={role ?? ''}
                onChange={(event) => {
                  const chosen = roleNames.find(([id]) => id === event.currentTarget.value)
                  if (chosen) void proposals.setRole(name, chosen[0])
                }}
              >
                {role === null && <option value="">认不出</option>}
                {roleNames.map(([id, label]) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
    </details>
  )
}
