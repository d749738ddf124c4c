const fillers = /[\s,.!?~;:，。！？～、；：…]+|[呀啊哦呢吧嘛哈啦了的哒滴喔噢]+$/g

const yes = new Set(
  '是 是的 对 对的 嗯 嗯嗯 恩 恩恩 好 好的 好的好的 行 可以 可以的 没问题 没错 确认 确定 同意 要 需要 要的 有 有的 ok okay okk yes yep y sure 1 中 成 得 妥 没毛病 就这样 就这个 就它 办 帮我办 好嘞 好滴 是呀 对呀 嗯呐 行的 要退 我同意 我确认 请帮我 麻烦了 那好 那行 那就这样 可'.split(
    ' ',
  ),
)
const no = new Set(
  '不 不是 不是的 不对 不要 不用 不用了 不行 不可以 没有 没 不需要 算了 不了 否 no nope n 2 取消 不同意 不想 别 先不 先不用 再说 不确定 不是这个 不退 不换 暂时不用 不要了 还是算了 先算了 不办 错了'.split(
    ' ',
  ),
)

/** Whether a short message says yes or no to a question; longer messages count by how they start. */
export function extractAffirmation(text: string): 'yes' | 'no' | undefined {
  const whole = text.replace(fillers, '')
  if (no.has(whole) || no.has(text.trim())) return 'no'
  if (yes.has(whole) || yes.has(text.trim())) return 'yes'
  const first = (text.split(/[\s,.!~，。！～、]+/)[0] ?? '').replace(fillers, '')
  if (first.length > 4 || text.length > 16) return undefined
  if (no.has(first) && first.length > 1) return 'no'
  return yes.has(first) ? 'yes' : undefined
}
