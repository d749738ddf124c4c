import { formatMoment } from '../../domain/calendar.ts'
import { serviceRulesOf } from '../../domain/service/careful-service-rules.ts'
import { intentCatalogue } from '../../intents/catalogue.ts'
import type { ActionKind, Ticket, TicketState } from '../../protocol/action.ts'
import type { Fact } from '../../protocol/conversation.ts'
import { intentIds } from '../../protocol/intent-ids.ts'
import { bare, type Check, type CheckContext } from './check.ts'

const shownLimit = 3
const shownSteps = 6

/** The real state of the shopper's tickets: the one whose number is said, the only one, or the newest few. */
export const checkTickets: Check<'tickets'> = async (context) => {
  const found = await context.sources.lookUpTickets()
  if (!found.ok) return bare(context, found.reason === 'offline' ? 'offline' : 'unavailable')
  const said = /T\d{4,}/i.exec(context.input.text)?.[0].toUpperCase()
  const meant = said === undefined ? found.value : found.value.filter(({ id }) => id === said)
  const [first, second] = meant
  if (first === undefined) return bare(context, 'none')
  const facts = meant.slice(0, shownLimit).flatMap(toFacts)
  if (second === undefined) return { ...bare(context, 'one'), facts, values: toValues(first, context) }
  const rows = meant
    .slice(0, shownLimit)
    .map((ticket) => `${ticket.id} ${subjectOf(ticket)}${stateNames[ticket.state]}`)
    .join('；')
  return { ...bare(context, 'some'), facts, values: { count: meant.length, rows } }
}

const stateNames: Record<TicketState, string> = {
  open: '已登记，等同事处理',
  'in-progress': '正在处理',
  'waiting-for-shopper': '等补充信息',
  done: '已办完',
  refused: '没有通过',
}

const stepNames: Record<TicketState, string> = {
  open: '重新打开',
  'in-progress': '开始处理',
  'waiting-for-shopper': '等补充信息',
  done: '办完',
  refused: '没有通过',
}

const actionNames: Partial<Record<ActionKind, string>> = {
  change_address: '改地址',
  change_items: '改商品',
  change_payment: '改付款方式',
  cancel: '取消订单',
  open_return: '退货',
  open_exchange: '换货',
  set_waybill: '登记退货单号',
  claim_price_protection: '价保',
  edit_price: '改价',
  combine_shipping: '合并发货',
  set_delivery: '约送货时间',
  notify_restock: '到货提醒',
  compensate: '补偿',
}

function subjectOf({ action }: Ticket): string {
  if (action.kind !== 'open_ticket') return actionNames[action.kind] ?? '登记的事'
  const intent = intentIds.find((id) => id === action.subject)
  return intent === undefined ? '登记的事' : intentCatalogue[intent].name
}

function toValues(ticket: Ticket, { input, sources }: CheckContext) {
  const { ticketGroups } = serviceRulesOf(sources.catalogue)
  return {
    ticket: ticket.id,
    what: subjectOf(ticket),
    state: stateNames[ticket.state],
    at: formatMoment(new Date(ticket.updatedAt), input.now),
    group: ticketGroups.find(({ id }) => id === ticket.group)?.name ?? '同事',
    said: ticket.history.findLast(({ said }) => said !== undefined)?.said?.replace(/[。．.]+$/u, '') ?? null,
    steps: toSteps(ticket, ticketGroups, input.now),
  }
}

/** 今天 15:20 登记，归售后组；今天 15:31 转到仓库组: what happened, without what colleagues wrote to each other. */
function toSteps({ history }: Ticket, groups: readonly { id: string; name: string }[], now: Date): string | null {
  const steps = history.flatMap(({ at, state, group }, index) => {
    const before = history[index - 1]
    const name = groups.find(({ id }) => id === group)?.name ?? '同事'
    const words = [
      ...(before === undefined ? ['登记'] : state === before.state ? [] : [stepNames[state]]),
      ...(group === undefined ? [] : [before === undefined ? `归${name}` : `转到${name}`]),
    ]
    return words.length === 0 ? [] : [`${formatMoment(new Date(at), now)} ${words.join('，')}`]
  })
  return steps.length < 2 ? null : steps.slice(-shownSteps).join('；')
}

function toFacts({ id, state, updatedAt }: Ticket): Fact[] {
  const source = `工单 ${id}`
  return [
    { name: 'ticket.id', value: id, source, at: updatedAt },
    { name: 'ticket.state', value: state, source, at: updatedAt },
    { name: 'ticket.updatedAt', value: updatedAt, source, at: updatedAt },
  ]
}
