/** How a clause stands: it asks, it wants something done, it names a condition, or it only tells. */
export type ClauseForm = 'asks' | 'wants' | 'supposes' | 'tells'

const asking =
  /[吗嗎嘛?？咋啥哪谁]|(?<![这那要])[么麼]|多少|怎[么麼样]|什[么麼]|几[天点件号时个月斤升匹年种款折块码本岁片]|多[久大长重高宽厚远]|何时|到底|(.)[不没]\1|.还是(?!不|没|老|有|很|要)|有没有?|是不是|能不|有无|可否|如何|为[什啥]|\p{Script=Han}(?:没有?|木有)[啊呀呢]?$|[有行好能邮在会到用付换退开发对给]不[啊呀]?$|不$|没$|呢$|伐$|没得$/u
const wanting =
  /^(?:请|麻烦|帮|给|催|取消|转|叫|找|来|换|开|查|加|备注|推荐|人工|投诉|改)|我要(?!是)|我想|想[要退换买改请拍问让叫约]|要[退换取开求投改]|帮[我忙]|给我|麻烦|把.{1,12}[给改换退取发加撤]|换(?:成|个|一|大|小|货)|改成|改到|改[一寄]?下|取消|撤[了掉单]|退掉|退了吧|退货退款|退给?我|不想?要了|告诉我|通知|提醒|喊我|叫我|说一声|投诉|转人工|来个|推荐|走退货|送过?来|发到|寄到|一起发|合在|合并|赔/

/** 什么时候有货了, 如果没发: on what condition, not what. */
const condition = /^(?:如果|要是|假如|若是?|万一|等).*[了的话]$|的话$|什么时候.*了$/

/** Reads the form of a clause from its wording alone. */
export function readClauseForm(clause: string): ClauseForm {
  if (condition.test(clause)) return 'supposes'
  if (asking.test(clause)) return 'asks'
  return wanting.test(clause) ? 'wants' : 'tells'
}

const generic =
  /[那这个种样它到底请问麻烦帮我给你就还能可以行怎么咋如何办弄搞改看查处理解决催用一下吗呢吧不没啊呀了的真是有好要会说什情况为回事些都也啦呗嘛哈亲快点，。 ]/gu
const dependentLength = 9

/** 能改吗, 怎么弄, 是真的吗: says nothing without the clause before it. */
export function isDependent(clause: string): boolean {
  return clause.length <= dependentLength && !/还有|有没有/.test(clause) && clause.replace(generic, '') === ''
}

/** 能修吗, 换一个, 这个能退吗: after a clause that only tells, what is wanted because of it. */
export function isRemedy(clause: string): boolean {
  return clause.length <= dependentLength && clause.replace(generic, '').replace(/[退换修补赔]/g, '') === ''
}

/** 多少钱 after 能寄顺丰吗 or 能修吗 asks what that costs, not the goods. */
export function isItsPrice(clause: string, before = ''): boolean {
  return /^(?:要|得|是|大概|一般|一共)?(?:多少钱|多少|几块钱?|要钱吗)[啊呀呢]?$/.test(clause) && service.test(before)
}

const service = /运费|邮费|快递费|手续费|顺丰|到付|修|安装|清洗|开票|发票|寄回/
