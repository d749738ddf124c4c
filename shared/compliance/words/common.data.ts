import type { WordTable } from '../marks.ts'
import type { Near } from '../rule.ts'

/** Words that turn a sentence around, whatever it is about. */
export const commonWords: WordTable = {
  refusal: `不能 不可以 不要 不方便 不接受 不支持 不做 不会 不让 不允许 不可 禁止 严禁 无法 没办法 没法 请勿 切勿 勿 没有 不用加
    不加 不得 不敢 拒绝 并非 未经 没做 避免 暂不 别发 别加 别信 不需要 不提供 不透露 不走线下 不存在 不属于 不具有 不含 不刷 不代表 不等于 不是 保密 不敢讲 不敢说 不敢当 别理 别打 别转 别付 别扫 别汇 不要付 不用发 不用微信 不必 不搞 不弄 不玩 不收 不发 从不 从没 绝不会 不建议 谢绝 不买好评 不参与 不鼓励 不让加 加不了 给不了 做不了 用不了 不用给 用不着 没必要 不走 别私`,
  warning: `冒充 骗子 诈骗 千万别 陌生人 不要相信 谨防 警惕 当心 别信 请勿相信 不法分子 防骗 打码 自称 假客服 假冒 举报`,
  shopperSaid: '您说 你说 您问 你问 您提 您想要 您要求 宝说 亲说 亲问 您讲 有人说',
  declined:
    '不可以的 不可以哦 不可以哈 不行的 不行哦 不敢当 不敢讲 不敢说 做不到 没法做 没有这个 没有权限 没这个权限 平台介入 不允许的',
  reported: '客服说 同事说 上次说 昨天说 之前说 当时说 您说 您想要 您要求',
  asWords: `这种话 这话 这类话 这种说法 的说法 这个词 这类词 这种词 这类字眼 是平台 是活动`,
  asking: `吗 呢 是否 有没有`,
  harmless: `不方便的话 能不能 可不可以 没有之一 不要钱 要不要 会不会 是不是 不要紧 不会用 没有问题
    不做就 不能更 不是问题 不好意思 不加价 不加钱 不要钱`,
}

/** What the shopper said comes first and is declined after: 您说加微信，这边不可以的. */
export const quotedAndDeclined: readonly Near[] = [
  { any: 'shopperSaid', before: 8, within: 'sentence' },
  { any: 'declined', after: 16, within: 'sentence' },
]
