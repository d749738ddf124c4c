import type { WordTable } from '../marks.ts'
import type { ComplianceRule } from '../rule.ts'
import { quotedAndDeclined } from '../words/common.data.ts'

/** Ways to pay past the platform. */
export const paymentWords: WordTable = {
  offPayment: `私下转账 私下转 私下付 私下交易 私下成交 私下拍 私拍 线下交易 线下成交 线下付 线下转 线下打款 不走平台 绕开平台 绕过平台 跳过平台 脱离平台
    平台外交易 平台外付款 不用平台 收款码 收钱码 收账码 付款码给您 对私转账 转给我 转我 直接转 直接打 打我卡 打到我 打款到 口令红包 微信付给 微信转账
    微信转 支付宝转 支付宝账号 转账给 直接付我 先转 红包给我 微信红包 红包发到您微信 货款走微信 转老板 银行卡打款 卡号发您 银行转账 款到就发
    扫码付 扫码支付 扫这个码付 扫收钱码 扫收款码 扫我付 您微信付给我 走支付宝 打到我支付宝 薇信转 v信转 微转账 转到我 转店主 私下付款 私下打款 不经过平台
    取消订单私下 私下买 直接扫我 加我付款 红包发到您 走私账 私账 直接付现 退单再线下 微信付更 直接微信付 走线下 线下打 转我支付宝 转我微信 转支付宝 红包发我 发我红包 发个红包 直接转账 打款就发 私下 私底下 线下付款 绕过 先打款 打钱 转账就 转账便宜 转账给我 转账优惠 给我转 线下给我 线下给 取消这单线下 线下减 直接给现金 走个人 打我支付宝 打我微信 转我们财务 转给我们 转给财务 转给老板 老板娘支付宝 老板支付宝 私人账户 个人账户 打给我 汇给我 汇款 打老板 收款二维码 收款的码 付款二维码发 收钱的码 私单 私人下单 私下单 私人拍 直接汇款 汇款给我 私聊我转 我转账 扫他的码 扫她的码 红包给我微信 现金给师傅 收现金 别走平台 不在平台 别在平台 不通过平台 对私 收款的二维码 收款的二维 收钱的二维码 给师傅现金 私下给我 直接红包给我 剩下的转我 剩下的钱私 个人卡 私人卡 私卡 我卡上 走我卡`,
  overseasPayment: `banktransfer transferbank paypal gcash transfertomy directtransfer transfertomyaccount tomyaccount payme`,
  wechatPay: '微信支付 微信付款 微信付',
  wallet: '支付宝 微信 银行卡 卡上 卡里 账户',
  payVerb: '转 打 转给 打给 汇 打到 转到 打进 打钱 汇款 转账',
  moneyBack: '退 原路 退款 到账 付款用 红包 返还',
  toMe: '给我 扫我 转 直接 找我',
  transfer: '转账 汇款 打款 转钱',
  lowerPrice: '便宜 优惠 批发价 折 抹零 返点 让利 省',
  leaves: '不走 绕过 绕开 避开 跳过 不经 脱离',
  onPlatform: `付款页 收银台 支付页 结算页 平台付款 平台内 平台里 平台上付 下单页 通过平台 在平台 请走平台 走平台的 要走平台 都走平台 只走平台`,
  carrier: '快递 物流 仓 专送',
  harmless: `直接转人工 直接转给同事 直接转给专员 直接转给主管 直接转接 线上线下 付款码过期 收款码过期 转账截图 打开 打包 打印 打折 打电话 打算 打烊 打扰 打理 转运 转发 转人工 转接 转达 转告 转季 转码 转换 转动 旋转 打完折 打湿 打磨 打结 打到快递 别走平台 不通过平台        `,
}

const refused = [{ any: 'refusal' }, { any: 'warning', within: 'sentence' }, quotedAndDeclined] as const
const inside = { of: 'clause', text: '请在平台上付款，交易有保障' } as const

/** Payment outside the platform's check-out. */
export const paymentRules: readonly ComplianceRule[] = [
  {
    id: 'payment.outside',
    kind: 'payment',
    severity: 'block',
    at: 'offPayment overseasPayment',
    unless: [...refused, { any: 'onPlatform', within: 'sentence' }],
    exceptOn: ['own'],
    isPlatformRule: true,
    why: '平台外收付款不受保障，也违反平台规则。',
    replacement: inside,
  },
  {
    id: 'payment.transfer',
    kind: 'payment',
    severity: 'block',
    at: 'transfer',
    with: [{ any: 'lowerPrice', within: 'sentence' }],
    unless: [...refused, { any: 'moneyBack onPlatform', within: 'sentence' }],
    exceptOn: ['own'],
    isPlatformRule: true,
    why: '平台外收付款不受保障，也违反平台规则。',
    replacement: inside,
  },
  {
    id: 'payment.leave',
    kind: 'payment',
    severity: 'block',
    at: 'ownPlace',
    with: [{ any: 'leaves', before: 2 }],
    unless: [
      { any: 'warning', within: 'sentence' },
      { any: 'carrier', after: 2 },
    ],
    isPlatformRule: true,
    why: '平台外收付款不受保障，也违反平台规则。',
    replacement: inside,
  },
  {
    id: 'payment.wallet',
    kind: 'payment',
    severity: 'block',
    at: 'wallet',
    with: [{ any: 'payVerb', before: 7, after: 1 }],
    unless: [...refused, { any: 'moneyBack', within: 'sentence' }, { any: 'asking' }],
    exceptOn: ['own'],
    isPlatformRule: true,
    why: '让买家直接打款到个人账户属于平台外交易。',
    replacement: inside,
  },
  {
    id: 'payment.wechat-to-me',
    kind: 'payment',
    severity: 'block',
    at: 'wechatPay',
    with: [{ any: 'toMe', after: 5, within: 'sentence' }],
    unless: refused,
    exceptOn: ['own'],
    isPlatformRule: true,
    why: '让买家直接付给个人属于平台外交易。',
    replacement: inside,
  },
  {
    id: 'payment.wechat',
    kind: 'payment',
    severity: 'block',
    at: 'wechatPayRefused',
    unless: refused,
    exceptOn: ['own'],
    isPlatformRule: true,
    why: '这个平台的收银台不支持微信支付。',
    replacement: inside,
  },
]
