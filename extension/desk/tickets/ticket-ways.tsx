import { useId, useState } from 'preact/hooks'
import type { TicketState } from '../../../shared/protocol/action.ts'
import type { DeskTicket, TicketChange } from '../../../shared/protocol/desk-tickets.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { useDesk } from '../desk-context.ts'
import { describeFailure, type Failure } from '../texts/describe-failure.ts'
import { ruleReasons } from '../texts/rule-reasons.data.ts'
import { isClosed } from './ticket-words.ts'
import { useGroups } from './use-groups.ts'

interface TicketWaysProps {
  whole: DeskTicket
  onTicket: (whole: DeskTicket) => void
}

const moves: { state: TicketState; label: string; tone: 'plain' | 'danger'; from: TicketState[] }[] = [
  { state: 'in-progress', label: '开始处理', tone: 'plain', from: ['open', 'waiting-for-shopper'] },
  { state: 'waiting-for-shopper', label: '等客户', tone: 'plain', from: ['open', 'in-progress'] },
  { state: 'done', label: '完成', tone: 'plain', from: ['open', 'in-progress', 'waiting-for-shopper'] },
  { state: 'refused', label: '不同意', tone: 'danger', from: ['open', 'in-progress', 'waiting-for-shopper'] },
]

/** What can be done about a ticket, with a note that only colleagues see. */
export function TicketWays({ whole, onTicket }: TicketWaysProps) {
  const { tickets, toast } = useDesk()
  const id = useId()
  const [note, setNote] = useState('')
  const [busy, setBusy] = useState<string | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const { ticket, basedOn } = whole
  const send = async (label: string, change: Omit<TicketChange, 'basedOn'>) => {
    const said = note.trim()
    setBusy(label)
    const { saved, ticket: fresh } = await tickets.change(ticket.id, {
      basedOn,
      ...change,
      ...(said ? { note: said } : {}),
    })
    setBusy(null)
    setFailure(saved.ok ? null : describeRefusal(saved.reason))
    if (fresh) onTicket(fresh)
    if (!saved.ok) return
    setNote('')
    toast.show({ text: change.approve ? `${ticket.id} 已批准并执行，会话里已告诉客户` : `${ticket.id} ${label}` })
  }
  const canApprove = !isClosed(ticket) && ticket.action.kind !== 'open_ticket'
  return (
    <section class="dk-t-ways" aria-label="处理">
      {!isClosed(ticket) && (
        <>
          <label for={id}>备注，只有同事看得到</label>
          <textarea
            id={id}
            class="dk-input"
            rows={2}
            maxLength={300}
            value={note}
            onInput={(event) => setNote(event.currentTarget.value)}
          />
          <div class="dk-ways">
            {canApprove && (
              <Button
                tone="primary"
                busy={busy === '批准并执行'}
                disabled={busy !== null}
                onClick={() => void send('批准并执行', { approve: true })}
              >
                批准并执行
              </Button>
            )}
            {moves
              .filter(({ from }) => from.includes(ticket.state))
              .map(({ state, label, tone }) => (
                <Button
                  key={state}
                  tone={tone}
                  busy={busy === label}
                  disabled={busy !== null}
                  onClick={() => void send(label, { state })}
                >
                  {label}
                </Button>
              ))}
            {note.trim() !== '' && (
              <Button tone="quiet" disabled={busy !== null} onClick={() => void send('备注已记下', {})}>
                只记备注
              </Button>
            )}
          </div>
          <GroupChoice group={ticket.group} onGroup={(group) => void send('换组了', { group })} />
        </>
      )}
      {failure && (
        <p class="dk-field-error" role="alert">
          {failure}
        </p>
      )}
    </section>
  )
}

function GroupChoice({ group, onGroup }: { group: string; onGroup: (group: string) => void }) {
  const id = useId()
  const groups = useGroups()
  return (
    <div class="dk-r-small dk-t-group">
      <label for={id}>转给</label>
      <select id={id} class="dk-input" value={group} onChange={(event) => onGroup(event.currentTarget.value)}>
        {!groups.some((one) => one.id === group) && <option value={group}>{group}</option>}
        {groups.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </div>
  )
}

function describeRefusal(failure: Failure): string {
  const { code, rule } = failure
  if (code === 'revision-conflict') return '同事刚刚动过这张工单，下面是最新的，再决定一次'
  if (code !== 'wrong-state') return describeFailure(failure)
  const reason = Object.entries(ruleReasons).find(([id]) => id === rule)?.[1]
  return reason === undefined
    ? '这张工单现在不能这样办'
    : `规则不允许执行：${reason}。可以改成「完成」或「不同意」并写备注`
}
