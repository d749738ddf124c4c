import type { ActiveFlow, Slots, Understanding } from './dialog-state.ts'
import { readRawNumber } from './hear-waybill.ts'
import { parseReason } from './parse-reason.ts'

/** What a message says of goods that go back, beyond what any message names. */
export function readAftersaleSlots({ text, requests }: Understanding, active: ActiveFlow | null): Slots {
  const about = active?.request ?? requests.find(({ intent }) => aftersale.has(intent))?.intent
  if (about === 'compensation' && active?.askedFor === 'confirmed') return readBargain(text, active.slots.amountMinor)
  if (about === undefined || !aftersale.has(about)) return {}
  const asked = active?.askedFor
  const fit = readFit(text)
  const method = readMethod(text, asked === 'returnMethod')
  const way = about === 'quality_problem' ? readWayFor(text, active) : undefined
  return {
    ...(fit === undefined ? {} : { fit }),
    ...(method === undefined ? {} : { returnMethod: method }),
    ...(way === undefined ? {} : { option: way }),
    ...(all.test(text) && countable.has(about) ? { quantity: allPieces } : {}),
    ...(asked === 'opened' ? readOpened(text) : {}),
    ...(asked === 'waybill' ? readWaybillSaid(text) : {}),
    ...(asked === 'photos' && noPhotos.test(text) ? { photos: [] } : {}),
  }
}

const bargains = /太少|才|至少|最少|总行|不够|多[给补赔点]|再[加多]|[给赔补]\s*\d|\d+\s*(?:块|元)|说.{0,4}\d/

/** 给 50 吧 at an offer of ¥10: more is wished for; without a sum, anything more. */
function readBargain(text: string, offeredMinor = 0): Slots {
  if (!bargains.test(text)) return {}
  const sums = [...text.matchAll(/\d+(?:\.\d{1,2})?/g)].map(([sum]) => Math.round(Number(sum) * 100))
  return { amountMinor: Math.max(...sums, offeredMinor + 1) }
}

const aftersale: ReadonlySet<string> = new Set([
  'return_goods',
  'exchange_goods',
  'quality_problem',
  'refund_only',
  'warranty_repair',
])

/** What 全部 is understood as until the line is known. */
export const allPieces = 999
const countable: ReadonlySet<string> = new Set(['return_goods', 'exchange_goods', 'quality_problem'])
const all = /全部|全都|全退|所有的|都(?:要)?(?:退|换|不要|不想要|坏)|^(?:都|全)(?:要)?[吧啊呀。.!！\s]*$/

/** Whether digital goods were unsealed, as the answer to that question. */
function readOpened(text: string): Pick<Slots, 'opened'> {
  if (/没|未|否|原封|全新/.test(text)) return { opened: false }
  return /拆|开|下载|激活|用|有|是/.test(text) ? { opened: true } : {}
}

function readWaybillSaid(text: string): Pick<Slots, 'waybill'> {
  const waybill = readRawNumber(text)
  return waybill === undefined ? {} : { waybill }
}

const noPhotos = /没(?:有|拍|法拍|办法拍)|[拍发传]不[了出上]|不(?:会|想|方便|能)[拍发传]|照片没了|扔了/

/** 偏小 and 挤脚 are too small, 松 and 长了 too large; both in one message say neither. */
function readFit(text: string): Slots['fit'] {
  if (parseReason(text) !== 'wrong-size') return undefined
  const small = /小了|太小|偏小|[紧短挤]|穿不[进下上]|换大|too (?:small|tight|short)/i.test(text)
  const large = /大了|太大|偏大|[松长肥]|掉跟|换小|too (?:big|large|loose|long)/i.test(text)
  if (small === large) return undefined
  return small ? 'small' : 'large'
}

function readMethod(text: string, isAsked: boolean): Slots['returnMethod'] {
  // 寄哪里 is asked by somebody who sends it; 寄到香港可以吗 asks something else.
  if (isAsked && /^(?:那|我|你们|你家)?(?:要|该|应该)?(?:是)?寄(?:到|去|回)?哪/.test(text.trim())) return 'self'
  if (/[?？吗么呢]|哪|多少|怎么/.test(text)) return undefined
  if (/上门|来取|取件|揽收|来拿/.test(text)) return 'pickup'
  if (/自己(?:去)?(?:寄|邮|发|送)|自寄|寄回去|我寄/.test(text)) return 'self'
  return isAsked && /^(?:邮?寄|自己)(?:回去?|过去|走)?[吧啊呀。.!！\s]*$/.test(text.trim()) ? 'self' : undefined
}

/** 那退了吧 before it is asked: a plain wish for money or a new piece, and no question about either. */
const earlyWish =
  /^(?:那|就|都|还是|直接|我|想|要|给我|帮我|麻烦|请|可以|行|好的?|[,，\s])*(?:(?:全|都)?退|換|换)(?!.{0,3}(?:地址|单|單|运费|運費|邮费|人)).{0,8}$/u

/** The wish for faulty goods as the answer to its question, or said while the goods are still being found. */
function readWayFor(text: string, active: ActiveFlow | null): string | undefined {
  if (active?.askedFor === 'option') return readWay(text)
  const isEarly = active?.id === 'quality-problem' && active.slots.option === undefined
  if (!isEarly || /[?？吗么呢嘛]|怎|多[久少]|不/.test(text)) return undefined
  return earlyWish.test(text.trim()) ? readWay(text) : undefined
}

/** What is wanted for faulty goods: the last wish that is not refused. */
function readWay(text: string): string | undefined {
  if (/其他|别的|人工|补[发寄]|补一?[个件]|维?修|赔/.test(text)) return 'person'
  if (/不(?:想|要)?退/.test(text)) return /换/.test(text) ? 'exchange' : undefined
  if (/退/.test(text)) return 'return'
  return /[换換]|新的/.test(text) ? 'exchange' : undefined
}
