import type { WordTable } from '../marks.ts'
import type { ComplianceRule } from '../rule.ts'
import { quotedAndDeclined } from '../words/common.data.ts'

/** Praise, what is given for it, and asking for another verdict. */
export const reviewWords: WordTable = {
  praise: `好评 好坪 好平 郝评 号评 五星 5星 五颗星 满分评价 满分 全五分 全5分 晒图 晒单 带图 追评 hp 5分 评价有礼 给五星 五分好评 评价五星 写个评价 好评截图 好坪截图 5颗星 五个星 好萍 写评价 评价 五心好评 hao评 好ping 好评如潮 评论 评价给我 好评笔记 五星评价 五星截图 好评后 给好评 写好评 打五星 点五星 打个五星 点个五星 好评的 满星 五星带图 四星 全五星 追加评价 星星星星星 图评 星图评 hao评 女子评 字以上 写满 打五分 打个五分 给五分 给个五分 点五分 满五分 五星文案 评完 买家秀 夸夸 夸一夸 五星的 种草文 写个五星 打满分 打个满分 好话 美言 夸一下 说点好的`,
  reward: `返现 返 红包 送您 送你 送一 送个 送小 送礼 送优惠 送手机 送运费险 送赠 送两 送红包 送券 奖励 补偿 礼物 礼品 赠品 小礼 优惠券 领券 券 领 现金 减 退差价 fan现 反现 返还 换赠品 袜子 fx 返钱 返x 发您x 返线 反线 返利 到手 有惊喜 退您 赔 免单 到账 补差价 补差 送一包 湿巾 三块 有礼 有奖 抽奖 返差 福利 好处 谢礼 送福利 送点 给您寄 寄个 寄一 寄您 寄你 小玩具 寄份 立减 送 抵扣 抵现 奶茶钱 辛苦费 茶水费 不白 惊喜 全额退 免费送 意思一下`,
  paidReview: `好评返现 好评有礼 好评返 五星返 好坪返现 好平返现 晒图返现 晒单返现 评价返现 好评返利 好反 hp返现 hp返 五星好评返 刷单 刷一单 刷个单 刷一刷 佣金 拍下不发货 拍了不发货 不给好评就 先给好评 好评红包 好评卡 好评返线 好评反现 好评fx 好评奖励 刷两单 刷几单 刷三单 本金当天 帮忙刷 刷几个单 补单 好评文案 五星文案 评价文案 好评模板 好评话术 刷销量 刷量 做单 本佣 不用真发 放单 补销量 做评价 试客 刷十条 刷好评 买好评 刷手 刷客 招刷 做口碑 买评价 代评 托评 帮忙下单冲 下单冲销量 刷空包 空包补 发空包`,
  badReview: `差评 中评 评价 差平 投诉 追评 中差评 评论 差评处理 一星 1星 两星 二星 低分 说我们不好 吐槽 负面 避雷 帖子 那句改 那段话 低分评价 一星评价 网上的评价`,
  changeIt: `删 改 撤 删除 修改 改好评 删一下 改成 撤掉 改一下 改了 删掉 取消 处理 处理掉 处理一下 去掉 抹掉 消掉 收回 收一收 别提 隐藏 下架`,
  askChange: `改好评 改个好评 改成好评 删差评 删除差评 撤差评 差评改 删掉差评 修改评价 修改下评价 改评价 改一下评价 改下评价 评价改 改掉差评 差评删 撤销差评 把中评改 把差评改 改为好评 差评处理 差评去掉 差评撤 差评删 评论改 评论删 差评撤回 删了差评 删一下差评 删下差评 改评论 撤回差评 差评改一改 评价收回 收回评价 收回差评 评价隐藏  差评收回 改成五星 改五星 改为五星 改到五星 改满分`,
  giftCount: `一支 一罐 一瓶 一包 一袋 一份 一节 一杯 一提 一件 一双 一盒 一串 一套 一只 一米 一斤 一箱 一个 一小罐 一小包 一小袋 一小瓶 一张券 一块钱 两支 两罐 两瓶 两包 两袋 两份 两节 两杯 两提 两件 两双 两盒 两串 两套 两只 两米 两斤 两箱 两个 两小罐 两小包 两小袋 两小瓶 两张券 两块钱 三支 三罐 三瓶 三包 三袋 三份 三节 三杯 三提 三件 三双 三盒 三串 三套 三只 三米 三斤 三箱 三个 三小罐 三小包 三小袋 三小瓶 三张券 三块钱 1支 1罐 1瓶 1包 1袋 1份 1节 1杯 1提 1件 1双 1盒 1串 1套 1只 1米 1斤 1箱 1个 1小罐 1小包 1小袋 1小瓶 1张券 1块钱 2支 2罐 2瓶 2包 2袋 2份 2节 2杯 2提 2件 2双 2盒 2串 2套 2只 2米 2斤 2箱 2个 2小罐 2小包 2小袋 2小瓶 2张券 2块钱 3支 3罐 3瓶 3包 3袋 3份 3节 3杯 3提 3件 3双 3盒 3串 3套 3只 3米 3斤 3箱 3个 3小罐 3小包 3小袋 3小瓶 3张券 3块钱 半支 半罐 半瓶 半包 半袋 半份 半节 半杯 半提 半件 半双 半盒 半串 半套 半只 半米 半斤 半箱 半个 半小罐 半小包 半小袋 半小瓶 半张券 半块钱 补个 送个 寄个 发个`,
  giveVerb: '送 补 发 换 登记 领 免 赠 给您 给你 附 再来',
  readReview: '看到 收到 反馈 感谢 谢谢 少发 漏发 少了 售后 买了',
  bargain: `多装 多送 多给 多寄 多发 附送 升级 让您 让你 免费 打折 打个折 退你 退您 减免 抹零 便宜 打九折 打八折 打七折 打八五折 打九五折 九折 八折 稿费 运费我包 我包运费 运费我出 我出运费 免运费 免单 报销 报一半 多塞 多放 多加 多配 多带`,
  dropIt: '别投诉 撤诉 不投诉 别差评 别给差评 不给差评 撤销投诉 取消投诉',
  fairReview: '京豆 平台发的 无关 没关系 如实 真实 好评率 默认好评 感谢 谢谢 平台的活动 积分 都可以写 评价区 评论区的 ',
  harmless: `五星酒店 五星级 好评率 默认好评 不用给好评 评价区 评价入口 领口 领子 领围 返回 返厂 往返 返修 减速 减震 评价之后 评价了 券后 送达 送到 派送 配送 送货 运送 发送 送修 送检 送去 送来 送人 送礼物给 寄送 送往 送回 后送 五分钟 五分裤 五分袖 一星期 两星期 再送一次 再送货 再送达 再送来 再送过 角5分 元5分 块5分`,
}

const refused = [
  { any: 'refusal' },
  { any: 'warning', within: 'sentence' },
  { any: 'fairReview', within: 'sentence' },
  quotedAndDeclined,
] as const

/** Bought praise, and asking to change a verdict. */
export const reviewRules: readonly ComplianceRule[] = [
  {
    id: 'review.paid',
    kind: 'review',
    severity: 'block',
    at: 'paidReview',
    unless: refused,
    why: '用返现、红包或礼物换好评是法律禁止的。',
    replacement: { of: 'sentence', text: '欢迎您写下真实的使用感受' },
  },
  {
    id: 'review.reward',
    kind: 'review',
    severity: 'block',
    at: 'praise',
    with: [{ any: 'reward amount', within: 'sentence', before: 10, after: 20 }],
    unless: refused,
    why: '用好处换指定的评价是法律禁止的。',
    replacement: { of: 'sentence', text: '欢迎您写下真实的使用感受' },
  },
  {
    id: 'review.bargain',
    kind: 'review',
    severity: 'block',
    at: 'praise',
    with: [{ any: 'bargain', after: 20, within: 'sentence' }],
    unless: refused,
    why: '用好处换指定的评价是法律禁止的。',
    replacement: { of: 'sentence', text: '欢迎您写下真实的使用感受' },
  },
  {
    id: 'review.gift',
    kind: 'review',
    severity: 'block',
    at: 'praise',
    with: [
      { any: 'giftCount', after: 20, within: 'sentence' },
      { any: 'giveVerb', after: 20, within: 'sentence' },
    ],
    unless: [...refused, { any: 'readReview', within: 'sentence' }],
    why: '用好处换指定的评价是法律禁止的。',
    replacement: { of: 'sentence', text: '欢迎您写下真实的使用感受' },
  },
  {
    id: 'review.drop',
    kind: 'review',
    severity: 'block',
    at: 'dropIt',
    with: [{ any: 'reward amount giveMoney', within: 'sentence' }],
    unless: [{ any: 'warning', within: 'sentence' }],
    why: '用好处换取删改评价或撤诉是法律禁止的。',
    replacement: { of: 'sentence', text: '您遇到的问题我先帮您解决，评价由您自己决定' },
  },
  {
    id: 'review.buy-change',
    kind: 'review',
    severity: 'block',
    at: 'askChange',
    with: [{ any: 'reward amount giveMoney giftCount', within: 'sentence' }],
    unless: refused,
    why: '用补偿换取修改评价是法律禁止的。',
    replacement: { of: 'sentence', text: '您遇到的问题我先帮您解决，评价由您自己决定' },
  },
  {
    id: 'review.ask-change',
    kind: 'review',
    severity: 'block',
    at: 'askChange',
    unless: refused,
    isPlatformRule: true,
    why: '要求买家删改评价违反平台的评价规则。',
    replacement: { of: 'sentence', text: '您遇到的问题我先帮您解决，评价由您自己决定' },
  },
  {
    id: 'review.change',
    kind: 'review',
    severity: 'block',
    at: 'badReview',
    with: [
      { any: 'changeIt', before: 3, after: 4 },
      { any: 'reward amount giveMoney ifThen', within: 'sentence' },
    ],
    unless: refused,
    why: '用好处换取删改评价或撤诉是法律禁止的。',
    replacement: { of: 'sentence', text: '您遇到的问题我先帮您解决，评价由您自己决定' },
  },
]
