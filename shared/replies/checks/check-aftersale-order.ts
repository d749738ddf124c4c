import { bare, type Check, type CheckContext } from './check.ts'
import { seekOrder } from './check-order.ts'
import { ordersWithNamed } from './orders-with-named.ts'

const asks = /[?？吗么]|怎么|如何|多久|几天|能不能|可不可以|可以.*不|规则|政策|流程|条件|支持|有没有/
/** 我买的鞋子小了能换吗 asks about something bought, not about the rules. */
const own = /我(?!们)(?!想(?:问|了解|知道))|买的|买了|[这那]一?单/

/** The order of an after-sale wish; a question about the rules, with no order in play, is the articles' to answer. */
export const checkAftersaleOrder: Check<'aftersale-order'> = async (context) => {
  if (isGeneral(context)) return bare(context, 'general')
  const found = await seekOrder(context, 'none', ordersWithNamed(context))
  return { ...found }
}

function isGeneral({ input, slots, intent, text }: CheckContext): boolean {
  if (slots.order !== undefined || input.page.orderId !== undefined || input.state.orderId !== null) return false
  const [last] = input.state.recent
  // 我要换 after 能换吗 was answered: now it is to be done.
  return asks.test(text) && !own.test(text) && !(last?.request === intent && last.answered)
}
