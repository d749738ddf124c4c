import type { WordTable } from '../marks.ts'
import type { ComplianceRule } from '../rule.ts'

/** Words that bind, and what they would bind to. */
export const promiseWords: WordTable = {
  guarantee: `保证 一定 肯定 绝对 必 百分百 百分之百 承诺 担保 我保 准 准时 必须 100% 包您 铁定 妥妥 打包票 保准 肯定不会 保证不会 绝对不会 一定不会 保证不 绝不 一百个心 答应您 跟您保证 跟你保证 我发誓 放一百 拍胸脯 立字据 误一天 晚一天 迟一天 晚到一天 写字据 说话算话 一言为定`,
  delivery: `送货 送货上门 到 发 收到 送到 送达 到货 到账 补货 退 赔 有货 发出 修好 赶上 成功 送 补差 能到 发货 起球 掉色 涨价 见效 瘦身 免运费 出库 退全款 全额退 没问题 用上 用得上 派到 办好 搞定 出库 退成 拿到 安排上门 上门安装 安装好 赶得上 上门 出得来 出得了 做得完 完工 交货 做好 出货 赶出来 换新 换一个 挂上 装上 上车 装好 到手 弄好 扣我 赔我 交付 开工 完成`,
  boundDay: `必到 必发 准到 必达 必送 就能到 就到您 就到了 就能收到 就可以到 就能送到 当天必发 准能到 准时到 马上到账 立刻到账 就到账 立马到账 就能到账 秒到账 就能到您 就到您卡 就能退 就给您到 当天就到 隔天就到 次日必达 一定到 准时送达 就送到 就能拿到 就能用上`,
  day: `今天 明天 后天 今晚 明早 明晚 周一 周二 周三 周四 周五 周六 周日 下周 大后天 本周 上午 下午 天内 小时内 分钟内 一周内 之前 马上 立刻 一天 两天 三天 两小时内 天 之前 前 点前 号前 今早 当天 次日 隔天 明儿 后儿`,
  refundWord: '退款 钱 到账',
  giveMoney: `退您 给您退 赔您 给您赔 补偿您 给您补偿 给您补 补您 返您 返给您 退给您 补给您 赔偿您 减您 给您免 给您转 补偿 退你 赔你 给你退 给你赔 给你补 给您补偿 赔给您 退给你 补给你 返您 给您减 给您便宜 补您 补偿您 退你 返你 补贴您`,
  allMoney: `一半 全额 全款 全部 半价 一半的钱 三倍 十倍 双倍 两倍 几倍 二倍 五倍`,
  bigPromise: `包退包换 包换新 终身保修 终身质保 永久保修 终身免费 无条件退 随时退 免费换 多久都行 十倍赔偿 假一赔百 降价都退 多少都报 不用寄回 货不用退 钱退您货 留着用
    货不用寄 赔三倍 运费我们全包 都给您免费换 都退您差价 坏了就换新 只换不修 无理由终身 无限期退 永久免费 全额退给您 起球全额退 说到做到 终身包换 终生保修 包治 一辈子免费 终身免费修 免费修一辈子 终身保养 永久质保 坏了随时 无条件退换 随便退 想退就能退 不满意就退 不满意全额退 随时可退 免费换新 全赔 终身包修 终身修 包修 终身 终生 无限次 给您免单 给你免单 钱都退`,
  hedge:
    '预计 大概 左右 一般 可能 应该 显示 为准 尽量 争取 正常情况 如果 估计 通常 顺利的话 尽快 不一定 约 大约 留意 基本 陆续 差不多 物流显示 平均 最快 要看 审核 页面 优惠券',
  harmless: `不一定 一定要 一定程度 一定看 肯定是 肯定的 保证金 保证如实 一定量 必须先 必填 必看 必备 必要 必需 未必 何必 标准 准确 准备 准的 批准 到底 遇到 看到 找到 感到 达到 收到后 到货后 到期 发现 发票 发给 发我 发您 发热 开发 沙发 批发 头发 发错 发图 退货 准妈妈 有效期 保证书 不准 要准备 水准 基准 有什么 有问题 有没有 想到 直到 等到 到处 得到 到店 到位 终身会员 终身学习 终身大事 包修边 为准 充到100% 充满100% 达到100%`,
}

const refused = [{ any: 'refusal' }, { any: 'hedge' }, { any: 'reported', before: 8 }] as const
const later = [...refused, { any: 'asking', after: 14 }, { any: 'backedMoment', within: 'sentence' }] as const
const asPlatform = { kind: 'promise', severity: 'warn', isPlatformRule: true } as const

/** Promises that nothing backs. */
export const promiseRules: readonly ComplianceRule[] = [
  {
    ...asPlatform,
    id: 'promise.guarantee',
    at: 'guarantee',
    with: [{ any: 'delivery', after: 16, before: 2, within: 'sentence' }],
    unless: later,
    why: '没有依据的保证做不到时会被判为虚假承诺。',
    replacement: { of: 'clause', text: '我会尽快处理，具体以页面显示为准' },
  },
  {
    ...asPlatform,
    id: 'promise.day',
    at: 'boundDay',
    with: [{ any: 'day refundWord', before: 12, within: 'sentence' }],
    unless: later,
    why: '到货和到账的时间要以物流和系统为准，不能说死。',
    replacement: { of: 'clause', text: '预计很快会到，具体以物流显示为准' },
  },
  {
    ...asPlatform,
    id: 'promise.money',
    at: 'unbackedAmount allMoney giftCount',
    with: [{ any: 'giveMoney', before: 4, after: 2 }],
    unless: refused,
    why: '金额还没有核实，不能先许给买家。',
    replacement: { of: 'clause', text: '具体金额我核实后告诉您' },
  },
  {
    ...asPlatform,
    id: 'promise.policy',
    at: 'unbackedPolicy',
    unless: [{ any: 'refusal' }, { any: 'reported', before: 8 }],
    why: '这个承诺超出了店铺的售后政策。',
    replacement: { of: 'clause', text: '售后按店铺的退换政策为您处理' },
  },
]
