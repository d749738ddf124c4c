import type { EmotionFlag } from './detect-emotion.ts'

/** How strongly a word speaks (0..1; below zero is negative) and the hand-off flag it raises. */
export type EmotionWord = { weight: number; flag?: EmotionFlag }

const groups: { weight: number; flag?: EmotionFlag; words: string }[] = [
  { weight: -0.9, flag: 'selfharm', words: '不想活 不想活了 自杀 轻生 想死 去死算了 活着没意思 跳楼 割腕 活不下去' },
  {
    weight: -0.85,
    flag: 'legal',
    words:
      '12315 消协 消费者协会 工商局 市场监管 监管局 起诉 法院 律师 律师函 打官司 报警 媒体曝光 曝光 黑猫投诉 维权 举报 立案 食药监 告你们 去告 法律途径 lawyer sue lawsuit court police',
  },
  {
    weight: -0.85,
    flag: 'safety',
    words:
      '爆炸 起火 着火 冒烟 漏电 触电 烫伤 烧伤 割伤 划伤手 中毒 住院 进医院 去医院 过敏严重 毁容 呼吸困难 受伤 流血 骨折 误吞 窒息 食物中毒 拉肚子 呕吐 一氧化碳 burned injured hospital explode fire',
  },
  {
    weight: -0.85,
    flag: 'anger',
    words:
      '骗子 骗人 诈骗 垃圾 黑店 奸商 无良 黑心 王八蛋 混蛋 他妈 妈的 tmd 尼玛 你妈 傻逼 sb 滚 去死 不要脸 无耻 欺人太甚 气死 气死我了 气炸 忍无可忍 狗屁 放屁 什么破店 什么玩意 什么垃圾 坑人 坑爹 太坑 欺骗消费者 店大欺客 恶心 欺负人 人渣 缺德 脑残 有病吧 脑子有病 耍我 玩我呢 scam scammer scammers fraud bullshit fuck',
  },
  {
    weight: -0.65,
    flag: 'anger',
    words:
      '投诉 差评 什么态度 态度恶劣 态度太差 态度这么差 太过分 过分了 受够了 忍不了 再也不买 再也不会 再也不来 不负责任 糊弄 敷衍 忽悠 欺骗 说话不算 推卸 踢皮球 火大 烦死 讨厌死 拉黑 离谱 荒唐 无语死 服了你们 给个说法 complaint terrible awful worst unacceptable angry furious',
  },
  {
    weight: -0.5,
    words:
      '失望 太差 很差 差劲 质量差 很烂 太烂 烂透 无语 郁闷 生气 心寒 后悔 上当 受骗 被坑 难用 难吃 难看 难闻 难受 糟糕 糟透 太慢 慢死 慢得要死 不满意 不满 浪费钱 浪费时间 白买 白花钱 吃亏 瑕疵 假货 假的 掉色 开线 发霉 变质 过期 坏了 坏的 破了 碎了 烂了 不能用 用不了 没法用 漏水 异味 臭 刺鼻 粗糙 劣质 次品 残次 不值 别买 不要买 不推荐 不会再买 没人管 没人理 不理人 不回复 disappointed bad poor broken useless waste hate refuse slow late',
  },
  {
    weight: -0.3,
    words:
      '着急 急死 急急 催了 怎么还 还没 一直没 到底 等了 好久 太久 烦 麻烦死 不好用 不好吃 不舒服 不合适 不喜欢 不值得 一般般 有点差 不怎么样 不行 不对 不符 色差 偏小 太小 太大 太薄 贵了 太贵 少了 缺 漏发 发错 丢了 拖 气人 委屈 慢 差 破 坏 烂 脏 旧 坑 呵呵 唉 unhappy annoyed waiting',
  },
  {
    weight: 0.35,
    words:
      '不错 还行 还可以 挺好 可以的 蛮好 谢谢 感谢 辛苦了 多谢 便宜 实惠 划算 快 舒服 方便 好看 好吃 好用 喜欢 正品 合适 合身 新鲜 干净 漂亮 结实 耐用 给力 赞 thanks thank nice good fine like fast cheap',
  },
  {
    weight: 0.6,
    words:
      '很好 非常好 特别好 真好 太好了 很满意 满意 超值 物美价廉 很喜欢 超喜欢 爱了 推荐 值得 好评 五星 回购 完美 惊喜 开心 高兴 棒 太棒 优秀 贴心 周到 热情 耐心 质量好 服务好 态度好 物流快 速度快 正好 性价比高 好极了 一级棒 点赞 great excellent perfect love amazing awesome happy satisfied recommend wonderful',
  },
]

/** Our own word list. The first group a word stands in counts. */
export const emotionWords: readonly (readonly [string, EmotionWord])[] = groups.flatMap(({ words, weight, flag }) =>
  words.split(' ').map((word): [string, EmotionWord] => [word, flag === undefined ? { weight } : { weight, flag }]),
)

/** 呵呵，发货可真快: praise said this way beside a grievance means its opposite. */
export const mockery = /呵呵|可真|真(?:行|棒|好|厉害|牛|有你们的|会)|好一个|佩服|厉害了|太[会棒]了吧/
/** What makes praise a mockery: something broken, or long waiting. */
export const grievances =
  /[坏破烂碎漏裂]|就是坏|不能用|没法用|还没|还不|[一二两三四五六七八九十\d]+(?:个)?(?:天|星期|礼拜|周|月|次)(?:了|都)|都.{0,4}(?:天|星期|礼拜|周|月)|客服.*(?:不|没)|没人/

/** Words before a mood word that turn it round: 不满意, 没那么好, not good. */
export const reversers =
  /(?:不|没|没有|无|不太|不是很|不怎么|没那么|不够|别|not|no|never|isn't|don't)\s*(?:很|太|那么|这么|怎么|是|算|very|so)?$/
/** Words before a mood word that make it stronger. */
export const boosters = /(?:太|很|非常|特别|超|超级|真|真的|实在|极其|好|这么|那么|相当|十分|最|very|so|really|too)$/
