import type { IntentId } from '../protocol/intent-ids.ts'

/** What a clause says is not wanted, and what it goes on to say. */
export type Withdrawal = { intents: readonly IntentId[]; rest: string }

/** What can be withdrawn in one word, the longer words first. */
const withdrawable: readonly (readonly [string, readonly IntentId[]])[] = [
  ['改地址|换地址|改电话|换电话|改收货(?:地址|电话|人)|改手机号', ['change_address']],
  ['改价格?', ['price_edit']],
  ['改时间|改期|预?约(?:时间|师傅|安装)?', ['delivery_schedule', 'usage_howto']],
  ['改(?:订单|颜色|尺码|规格|备注)?', ['change_order', 'change_address']],
  ['退款|退钱|退差价|补差价|补偿|赔(?:偿|钱)?', ['refund_only', 'refund_status', 'compensation', 'price_protect']],
  ['退货(?:退款)?|退(?:掉|回去|回)?', ['return_goods', 'refund_only', 'refund_status']],
  ['换(?:货|码|尺码|颜色|新的?)?', ['exchange_goods', 'change_order']],
  ['取消(?:订单|这单)?', ['cancel_order']],
  ['开(?:(?:发|纸质|电子|专)?票)?|发票', ['invoice']],
  ['查(?:物流|快递|订单|单)?|催(?:发货|快递|单)?', ['order_status', 'logistics_track']],
  ['维?修理?|报修', ['warranty_repair']],
  ['合并(?:发货)?|合单', ['combine_shipping']],
  ['到货通知|通知我?|提醒我?', ['restock_notify']],
  ['申请价保|价保|保价', ['price_protect']],
  ['转接?(?:人工|真人|客服)', ['human_agent']],
]

const verbs = withdrawable.map(([words]) => `(${words})`).join('|')
const lead =
  '(?:\\s|谢谢|多谢|不好意思|那我?|我们?|还是|就|先|哦+|噢|好的?|好吧|嗯+|行|算了|亲|这[个件单双]|那[个件单双]|东西|衣服|鞋子?|货|现在|暂时|决定|想了想|地址|电话|发票|订单|单子|颜色|尺码|也|可以|应该)*'
const ends = '(?:[了啦吧哈哦呢啊的呀嘛]|谢谢|没事|没关系|也行|就这样)'
/** What may follow the withdrawn word: the end, a particle, or another wish. */
const follows = `(?=${ends}|$|直接|我|就|一起|换|给|发|改|要|麻烦|照|还|按|想|帮|开|只|退|寄|留)`
const soft = '(?:不用|不要|不想要?|不必|不需要|别|先不|先别|暂不|暂时不|暂时别|甭)(?:再|给我|帮我|去|急着|麻烦)*'
const declined = new RegExp(`^${lead}${soft}(?:${verbs})${follows}${ends}*`, 'u')
/** A bare 不 only withdraws with 了: 不退差价 is said of the shop. */
const dropped = new RegExp(`^${lead}不(?:再|打算|准备)?(?:${verbs})[了啦]${ends}*`, 'u')
const neverSaid = new RegExp(
  `^(?:我|俺)?(?:又|可|根本|从来|都)?(?:(?:并?没有?)(?:(?:说|讲|提)过?(?:要|想)?|要|想)|不是(?:说|要|想|来)*)(?:${verbs})${follows}${ends}*`,
  'u',
)
const whoSaid = new RegExp(`^谁说(?:我)?要?(?:${verbs})${ends}*`, 'u')
const negated = /不|别|没|甭|谁说/
/** 发票不要了: the thing itself is no longer wanted; 货不要了 would be a cancelled order. */
const thingDropped = /^(?:\s|算了|那|就|好的?|我的)*(发票|票|赠品|礼品)(?:就|也|都)?不(?:要|用|需要)了[吧啊哈哦]*$/u
const things: Readonly<Record<string, readonly IntentId[]>> = {
  发票: ['invoice'],
  票: ['invoice'],
  赠品: ['gift'],
  礼品: ['gift'],
}
/** 能不能退, 不退我就投诉, 怎么还不退款: not said of the shopper's own wish. */
const isOther =
  /[吗么?？]|是不是|[能可]不[能可]|为[什啥]|怎|凭什么|咋|的话|如果|要是|不然|再不|还不|不给|不让|不肯|不能/
const notX = /^(?:我|这|那|您好|亲)?(?:说的|要的|问的)?(?:并|都)?(?:不是|没说)(?:说|要|想|问|来|买)*[^吗么?？]{1,12}$/u
const butY = /^(?:(?:而|应该|就|我)?是(?:要|想|问|说)?(?:的是)?|我?(?:问|说|要|想要)的是|我(?=要|想))(?=.{2})/u

/** Reads a clause that takes a wish back (不退了, 不用改地址了, 我没说要退); null for any other. */
export function readWithdrawal(clause: string): Withdrawal | null {
  if (!negated.test(clause) || isOther.test(clause)) return null
  const thing = thingDropped.exec(clause)?.[1]
  if (thing !== undefined) return { intents: things[thing] ?? [], rest: '' }
  const found = declined.exec(clause) ?? dropped.exec(clause) ?? neverSaid.exec(clause) ?? whoSaid.exec(clause)
  if (found === null) return null
  const place = found.slice(1).findIndex((word) => word !== undefined)
  const intents = withdrawable[place]?.[1]
  return intents === undefined ? null : { intents, rest: clause.slice(found[0].length).trim() }
}

/** 不是退货，是换货 in two clauses: what the second really asks for; null when they are no such pair. */
export function readInstead(first: string, second: string): string | null {
  if (!notX.test(first) || !butY.test(second)) return null
  return second.replace(butY, '')
}

const oneClause = /^((?:我|这|那)?(?:说的)?不是[^,，。\s是吗么?？]{1,12})[,，\s]*(而?是[^吗么?？]{2,})$/u

/** 不是退货是换货 in its two halves; empty when a text is no such sentence. */
export function splitInstead(text: string): string[] {
  const found = oneClause.exec(text.trim())
  return found === null ? [] : [found[1] ?? '', found[2] ?? '']
}
