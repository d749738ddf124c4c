import type { Order } from '../protocol/commerce.ts'

/** Why a payment failed. */
export type PaymentTrouble = NonNullable<Order['paymentFailure']>['cause']

const words: readonly (readonly [RegExp, PaymentTrouble])[] = [
  [/余额不足|余额不够|钱不够|没钱了|卡里没/, 'balance'],
  [/额度|限额|超限|单笔|单日|当日.*上限|超过.*上限/, 'limit'],
  [/风控|风险|安全(?:校验|验证|限制)|账[户号](?:异常|冻结|被锁|受限)|冻结|限制(?:支付|交易)|本人操作/, 'risk'],
  [/(?:订单|交易|这[一]?单).{0,6}(?:关闭|取消|失效)|已关闭/, 'closed'],
  [/超时|过期|失效|时间到了|二维码/, 'expired'],
  [/网络|断网|网不好|信号|转圈|卡住|卡在|没反应|白屏|打不开|加载/, 'network'],
]

/** The cause a shopper names (额度不足, 网络异常, 已关闭); null when the words name none. */
export function readPaymentTrouble(text: string): PaymentTrouble | null {
  return words.find(([pattern]) => pattern.test(text))?.[1] ?? null
}

/** Every cause. */
export const paymentTroubles = words.map(([, cause]) => cause)
