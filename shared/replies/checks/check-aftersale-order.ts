import { bare, type Check, type CheckContext } from './check.ts'
import { seekOrder } from './check-order.ts'
import { ordersWithNamed } from './orders-with-named.ts'

const asks = /[?？吗么]|(\p{Script=Han})不\1|怎么|如何|多久|几天|可以.*不|规则|政策|流程|条件|支持|有没有/u
/** 那帮我换吧 wants it done; 赠品要退吗 after another question asks on. */
const wantsDone = /帮我|给我|我[要想]|麻烦|申请|[办退换]了?吧/
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
  // 能帮我换吗 after 能换吗 was answered: now it is to be done.
  const goesOn = last?.request === intent && last.answered && wantsDone.test(text)
  return asks.test(text) && !own.test(text) && !goesOn
}
