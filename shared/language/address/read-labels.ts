/** A message taken apart by its labels: what 收货人 and the like name, and the rest as lines. */
export interface LabelledParts {
  name?: string
  phone?: string
  /** Values of address labels, and what stands under no label. */
  rest: string
}

const labels: readonly (readonly [kind: 'name' | 'phone' | 'place' | 'skip', words: string])[] = [
  ['name', '收货人姓名|收件人姓名|收货人名字?|收件人名字?|收货人|收件人|联系人|收方|姓名|名字|签收人'],
  [
    'phone',
    '收货人电话|收件人电话|联系电话|联系方式|手机号码|手机号|电话号码|移动电话|固定电话|座机|电话|手机|tel|phone|mobile',
  ],
  [
    'place',
    '所在地区|所在省市|所在城市|省市区县|省市区|省市县|收货地区|收件地区|地区|收货地址|收件地址|详细地址|街道地址|新地址|地址|详细|省份|省|城市|市|区县|区|县|街道|乡镇|门牌号|address',
  ],
  ['skip', '邮政编码|邮编|备注|留言|订单号|订单编号|单号|商品|数量|邮箱'],
]
const anyLabel = new RegExp(
  `(?:(?:我|他|她|的|新|这)*(?=..)(?<!的(?=市|区|县|省))|(?<![\\p{Script=Han}a-z]))(${labels.map(([, words]) => words).join('|')})\\s*(?:[:=]|[改换][成为])\\s*`,
  'giu',
)
/** 收货人 张三 without a colon, when the label stands by itself. */
const bareLabel =
  /(?<![\p{Script=Han}])(收货人姓名|收货人|收件人|联系人|姓名|联系电话|手机号码?|电话|所在地区|收货地址|收件地址|详细地址|邮编|备注)[\s\-_]+(?=\S)/gu

/** Reads `label: value` wherever it stands; values end at the next label or line. */
export function readLabels(text: string): LabelledParts {
  const marked = text.replace(bareLabel, '$1:').replace(anyLabel, '\n⟦$1⟧')
  const parts: LabelledParts = { rest: '' }
  const rest: string[] = []
  for (const line of marked.split('\n')) {
    const found = /^⟦(.*?)⟧(.*)$/u.exec(line)
    const kind = found === null ? 'place' : kindOf(found[1] ?? '')
    const value = (found?.[2] ?? line).trim()
    if (kind === 'name') takeName(parts, rest, value)
    else if (kind === 'phone') takePhone(parts, rest, value)
    else if (kind === 'place') rest.push(value.replace(same, ''))
  }
  parts.rest = rest.filter((line) => line !== '').join('\n')
  return parts
}

const same = /^(?:同上|跟上次一样|和上次一样|不变|同前)/

/** The name ends at the first separator; what follows it is read like any other text. */
function takeName(parts: LabelledParts, rest: string[], value: string): void {
  const [, name = '', more = ''] = /^([^\d,;、。|/+\s(]*(?: (?=[a-z])[a-z]+)*)(.*)$/iu.exec(value) ?? []
  if (!same.test(name) && name !== '') parts.name ??= name
  if (more.trim() !== '') rest.push(more)
}

function takePhone(parts: LabelledParts, rest: string[], value: string): void {
  if (same.test(value)) return
  parts.phone = parts.phone === undefined ? value : parts.phone
  // A value that goes on after its number is not only a phone.
  const more = value.replace(/^[\s\d+()\-—转分机ext.,#[\]]*/iu, '')
  if (more !== '') rest.push(more)
}

function kindOf(label: string): 'name' | 'phone' | 'place' | 'skip' {
  const lower = label.toLowerCase()
  return labels.find(([, words]) => words.split('|').includes(lower))?.[0] ?? 'place'
}
