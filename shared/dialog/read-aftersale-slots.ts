import type { ActiveFlow, Slots, Understanding } from './dialog-state.ts'
import { parseReason } from './parse-reason.ts'

/** What a message says of goods that go back, beyond what any message names. */
export function readAftersaleSlots({ text, requests }: Understanding, active: ActiveFlow | null): Slots {
  const about = active?.request ?? requests.find(({ intent }) => aftersale.has(intent))?.intent
  if (about === undefined || !aftersale.has(about)) return {}
  const asked = active?.askedFor
  const fit = readFit(text)
  const method = readMethod(text, asked === 'returnMethod')
  const way = about === 'quality_problem' && asked === 'option' ? readWay(text) : undefined
  return {
    ...(fit === undefined ? {} : { fit }),
    ...(method === undefined ? {} : { returnMethod: method }),
    ...(way === undefined ? {} : { option: way }),
    ...(asked === 'photos' && noPhotos.test(text) ? { photos: [] } : {}),
  }
}

const aftersale: ReadonlySet<string> = new Set([
  'return_goods',
  'exchange_goods',
  'quality_problem',
  'refund_only',
  'warranty_repair',
])

const noPhotos = /没(?:有|拍|法拍|办法拍)|[拍发传]不[了出上]|不(?:会|想|方便|能)[拍发传]|照片没了|扔了/

/** 偏小 and 挤脚 are too small, 松 and 长了 too large; both in one message say neither. */
function readFit(text: string): Slots['fit'] {
  if (parseReason(text) !== 'wrong-size') return undefined
  const small = /小了|太小|偏小|[紧短挤]|穿不[进下上]|换大/.test(text)
  const large = /大了|太大|偏大|[松长肥]|掉跟|换小/.test(text)
  if (small === large) return undefined
  return small ? 'small' : 'large'
}

function readMethod(text: string, isAsked: boolean): Slots['returnMethod'] {
  // 寄哪里 is asked by somebody who sends it; 寄到香港可以吗 asks something else.
  if (isAsked && /^(?:那|我)?(?:要|该|应该)?寄(?:到|去|回)?哪/.test(text.trim())) return 'self'
  if (/[?？吗么呢]|哪|多少|怎么/.test(text)) return undefined
  if (/上门|来取|取件|揽收|来拿/.test(text)) return 'pickup'
  if (/自己(?:去)?(?:寄|邮|发|送)|自寄|寄回去|我寄/.test(text)) return 'self'
  return isAsked && /^(?:邮?寄|自己)(?:回去?|过去|走)?[吧啊呀。.!！\s]*$/.test(text.trim()) ? 'self' : undefined
}

/** What is wanted for faulty goods: the last wish that is not refused. */
function readWay(text: string): string | undefined {
  if (/其他|别的|人工|补[发寄]|补一?[个件]|维?修|赔/.test(text)) return 'person'
  if (/不(?:想|要)?退/.test(text)) return /换/.test(text) ? 'exchange' : undefined
  if (/退/.test(text)) return 'return'
  return /换|新的/.test(text) ? 'exchange' : undefined
}
