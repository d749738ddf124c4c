import type { TroubleOption } from '../domain/logistics/trouble.ts'

/* What a shopper says is chosen by the last verb that wants something: 别等了，直接退钱 wants the money. */
const wishes: readonly [TroubleOption, RegExp][] = [
  [
    'verify',
    /(?:核[对实查]|查)[^，。]{0,6}(?:签收|谁收|代收)|签收人|谁签|谁收的|核[对实](?:一下|下|看看)?[吧呗]?[。.!！\s]*$/,
  ],
  ['reship', /(?:重|再|补)[新]?(?:发|寄|补)(?!货时间)|补[发寄]|补一[个件份]/],
  ['refund', /退款|退钱|把钱退|退我钱|我要退|直接退|退了吧|不想要了|不要了/],
  [
    'urge',
    /催|联系[^，。]{0,4}(?:快递|物流|网点|仓库)|问[一下问]{0,2}(?:快递|物流|仓库)|帮我(?:问|查)一?下原因|反馈给/,
  ],
  ['wait', /(?:再|先|等)等|等等看|等[一两几]天|不(?:着)?急|先不|再看看|[再先]找找|不用催|别催/],
]
/** 不用催了, 别催: what is refused is no wish. */
const refused = /(?:不用|不要|别|不必|先不|不)(?:催|重发|补发)|(?:不用|先不|别)退/

/** What somebody wants done about a parcel in trouble; undefined when the words choose nothing. */
export function readTroubleOption(text: string): TroubleOption | undefined {
  if (refused.test(text) && !/不要了/.test(text)) return 'wait'
  return wishes.find(([, words]) => words.test(text))?.[0]
}
