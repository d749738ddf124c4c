import { maskPersonal } from '../domain/orders/mask-text.ts'
import { maskChat } from '../knowledge/proposals/mask-chat.ts'

const mark = '***'
/** What the milder masks leave readable for staff: beginnings and ends of numbers. */
const remains = /(?:\d{1,6}[\s-]?)?\*{4,}(?:\s\*{4,})*(?:\s?[\dXx]{3,4}(?![\dXx]))?/g
const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严赖覃洪武莫孔'
const titled = new RegExp(`[${surnames}]\\p{Script=Han}{0,2}(?=先生|女士|小姐|太太)`, 'gu')
const named = new RegExp(
  `((?:我叫|叫我|称呼我)[:：\\s]{0,2})\\p{Script=Han}{2,4}(?=[，,。！!\\s]|$)|(我是)[${surnames}]\\p{Script=Han}{1,2}(?=[，,。！!\\s]|$)`,
  'gu',
)

/** What leaves for somebody else's machine: no phone, long number, card, address, mail or name that can be told as one. */
export function maskForEndpoint(text: string): string {
  const masked = maskPersonal(maskChat(text))
  return masked.replace(remains, mark).replace(titled, mark).replace(named, `$1$2${mark}`)
}
