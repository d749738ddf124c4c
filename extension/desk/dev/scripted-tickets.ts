import * as v from 'valibot'
import type { Ticket } from '../../../shared/protocol/action.ts'
import { type DeskTicket, ticketChangeSchema } from '../../../shared/protocol/desk-tickets.ts'
import { at } from './scripted-conversations.ts'

const address = {
  ...{ province: '浙江省', city: '杭州市', district: '西湖区', detail: '****', name: '周**', phone: '138****6021' },
}
const ticket: Ticket = {
  id: 'T202611220001',
  conversation: 'c0-wait000000000000',
  memberId: 'm1',
  order: 'SY202611180937',
  action: { kind: 'change_address', order: 'SY202611180937', address },
  because: 'moving',
  state: 'open',
  group: 'service',
  openedAt: at(42),
  updatedAt: at(42),
  history: [{ at: at(42), by: 'assistant', state: 'open', group: 'service' }],
}
const firstTickets: DeskTicket[] = [
  { ticket, basedOn: 1 },
  {
    basedOn: 2,
    ticket: {
      ...ticket,
      id: 'T202611220002',
      action: {
        ...{ kind: 'open_return', order: 'SY202611180937', line: 'l1', quantity: 1, reason: 'quality' },
        ...{ method: 'pickup', photos: ['p1', 'p2'], opened: true },
      },
      because: 'needs-identity',
      group: 'after-sale',
      openedAt: at(190),
      history: [
        { at: at(190), by: 'assistant', state: 'open', group: 'after-sale' },
        { at: at(60), by: 'operator', operatorName: '小满', state: 'open', note: '照片看得清，拉链确实崩了' },
      ],
    },
  },
  {
    basedOn: 4,
    ticket: {
      ...ticket,
      id: 'T202611210019',
      action: { kind: 'compensate', order: 'SY202611180937', reason: 'late-dispatch', amountMinor: 5000 },
      because: 'over-cap',
      state: 'done',
      openedAt: at(3000),
      history: [
        { at: at(3000), by: 'assistant', state: 'open', group: 'service' },
        { at: at(2900), by: 'operator', operatorName: '林舟', state: 'done' },
      ],
    },
  },
]

/** Stands in for the edge's tickets, its own for each: filtered, changed by their number, approved at once. */
export function createScriptedTickets() {
  const tickets = firstTickets.map((one) => ({ ...one }))
  return (path: string, init: RequestInit | undefined): Response => answer(tickets, path, init)
}

function answer(tickets: DeskTicket[], path: string, init: RequestInit | undefined): Response {
  const [, id] = path.split('?')[0]?.split('/') ?? []
  if (id === undefined) {
    const query = new URLSearchParams(path.split('?')[1])
    const wanted = tickets.filter(
      (one) => isWanted(query.get('state'), one.ticket.state) && isWanted(query.get('group'), one.ticket.group),
    )
    return Response.json({ tickets: wanted, cursor: null })
  }
  const found = tickets.find((one) => one.ticket.id === id)
  if (found === undefined) return Response.json({ code: 'unknown-record' }, { status: 404 })
  if (init?.method !== 'POST') return Response.json(found)
  const change = v.parse(ticketChangeSchema, JSON.parse(String(init.body)))
  if (change.basedOn !== found.basedOn) return Response.json({ code: 'revision-conflict' }, { status: 409 })
  if (change.approve && found.ticket.action.kind === 'change_address') {
    return Response.json({ code: 'wrong-state', rule: 'moving' }, { status: 409 })
  }
  const state = change.approve ? 'done' : (change.state ?? found.ticket.state)
  const { group, note, said } = change
  const told = { ...(group ? { group } : {}), ...(note ? { note } : {}), ...(said ? { said } : {}) }
  const entry = { at: at(0), by: 'operator' as const, operatorName: '阿澈', state, ...told }
  found.ticket = {
    ...found.ticket,
    state,
    group: group ?? found.ticket.group,
    history: [...found.ticket.history, entry],
  }
  found.basedOn += 1
  return Response.json(found)
}

function isWanted(asked: string | null, value: string): boolean {
  return asked === null || asked === value
}
