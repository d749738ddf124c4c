import { useId, useState } from 'preact/hooks'
import type { DeskTicket, TicketChange } from '../../../shared/protocol/desk-tickets.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { useDesk } from '../desk-context.ts'
import { describeRefusal } from './describe-refusal.ts'
import { GroupChoice } from './group-choice.tsx'
import { TicketAnswer } from './ticket-answer.tsx'
import { type TicketMove, ticketMoves } from './ticket-moves.ts'
import { isClosed } from './ticket-words.ts'

interface TicketWaysProps {
  whole: DeskTicket
  onTicket: (whole: DeskTicket) => void
}

/** What can be done about a ticket: the shopper hears of every decision, the note is for colleagues. */
export function TicketWays({ whole, onTicket }: TicketWaysProps) {
  const { tickets, toast } = useDesk()
  const id = useId()
  const [note, setNote] = useState('')
  const [move, setMove] = useState<TicketMove | null>(null)
  const [busy, setBusy] = useState<string | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const { ticket, basedOn } = whole
  const send = async (label: string, change: Omit<TicketChange, 'basedOn'>, done: string) => {
    const noted = note.trim()
    setBusy(label)
    const written = { basedOn, ...change, ...(noted ? { note: noted } : {}) }
    const { saved, ticket: fresh } = await tickets.change(ticket.id, written)
    setBusy(null)
    setMove(null)
    setFailure(saved.ok ? null : describeRefusal(saved.reason, fresh?.ticket ?? ticket))
    if (fresh) onTicket(fresh)
    if (!saved.ok) return
    setNote('')
    toast.show({ text: `${ticket.id} ${done}` })
  }
  const decide = ({ state, label, done, asks }: TicketMove, said: string | null) => {
    if (asks === null || said !== null) void send(label, { state, ...(said ? { said } : {}) }, done)
    else setMove(ticketMoves.find((one) => one.state === state) ?? null)
  }
  const way = {
    busy,
    decide,
    onApprove: () => void send('批准并执行', { approve: true }, '已批准并执行，会话里已告诉客户'),
  }
  return (
    <section class="dk-t-ways" aria-label="处理">
      {!isClosed(ticket) && (
        <>
          {move === null ? (
            <Buttons whole={whole} {...way} />
          ) : (
            <TicketAnswer
              move={move}
              busy={busy !== null}
              onSay={(said) => decide(move, said)}
              onBack={() => setMove(null)}
            />
          )}
          <label for={id}>备注，只有同事看得到</label>
          <textarea
            id={id}
            class="dk-input"
            rows={2}
            maxLength={300}
            value={note}
            onInput={(event) => setNote(event.currentTarget.value)}
          />
          <div class="dk-t-aside">
            <GroupChoice group={ticket.group} onGroup={(group) => void send('转给', { group }, '换组了')} />
            {note.trim() !== '' && (
              <Button size="s" disabled={busy !== null} onClick={() => void send('只记备注', {}, '备注已记下')}>
                只记备注
              </Button>
            )}
          </div>
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

interface ButtonsProps {
  whole: DeskTicket
  busy: string | null
  decide: (move: TicketMove, said: string | null) => void
  onApprove: () => void
}

function Buttons({ whole: { ticket }, busy, decide, onApprove }: ButtonsProps) {
  return (
    <div class="dk-ways">
      {ticket.action.kind !== 'open_ticket' && (
        <Button tone="primary" busy={busy === '批准并执行'} disabled={busy !== null} onClick={onApprove}>
          批准并执行
        </Button>
      )}
      {ticketMoves
        .filter(({ from }) => from.includes(ticket.state))
        .map((move) => (
          <Button
            key={move.state}
            tone={move.tone}
            busy={busy === move.label}
            disabled={busy !== null}
            onClick={() => decide(move, null)}
          >
            {move.label}
          </Button>
        ))}
    </div>
  )
}
