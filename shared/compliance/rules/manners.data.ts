import type { WordTable } from '../marks.ts'
import type { ComplianceRule } from '../rule.ts'

/** Insults, contempt, and talking down to groups of people. */
export const mannersWords: WordTable = {
  insult: `白痴 傻子 傻逼 傻叉 沙雕 sb 蠢货 弱智 脑残 神经病 有病 贱人 贱货 混蛋 王八 垃圾顾客 垃圾人 滚 滚蛋 滚开 滚远点 闭嘴 穷鬼 文盲 骗子 不要脸 真不要脸 死全家 妈的 他妈 去死 畜生 废物 流氓 人渣 变态 猪脑子 蠢 傻 讹钱 碰瓷 放屁 狗东西 无赖 恶心人 二百五`,
  contempt: `自己看不懂 看不懂吗 不会自己看 不会看吗 自己看吧 听不懂人话 说了多少遍 说几遍 爱买不买 爱要不要 爱退不退 没钱就别买 嫌贵别买 买不起 买不起就 有完没完 随便你投诉 随便投诉 随你投诉 有本事你 有本事去
    关我什么事 关我啥事 不关我事 跟我没关系 烦我 烦不烦 真烦 无理取闹 占便宜 贪小便宜 这种人 呵呵 懒得跟 懒得说 急什么急 催什么催 催命 脑子是个好东西 没脑子 动动脑子 是你自己蠢 没人教过你 没教过你 没教养 事真多 事多 您识字 识字吗
    不识字 眼瞎 瞎吗 瞎了 别废话 废话 怪谁 怪你自己 活该 有毛病 慈善机构 没空跟你 没空理 便宜货你 还指望什么 到底买不买 有脸 智商 还想要什么服务 还想怎样 想怎么样 你想怎样 是你自己的问题 你自己手 你自己不 一分钱一分货你 您开心就好 还问 找茬 别来了 不差你 不缺你 你行你上 你懂什么 少来 少废话 想退就退 问这么多 吵什么 较真什么 别网购 搞笑吧 搞笑呢 你以为你 你算什么 装什么 不会用怪 投诉去吧 去告吧 去告啊 当自己是`,
  group: `女人 女的 女司机 男人 农村人 乡下人 外地人 河南人 东北人 新疆人 上海人 老年人 老人 残疾人 黑人 胖子 穷人 穷人家 少数民族 娘娘腔 回民 藏族 维族 聋哑人 单身狗 大妈 老太婆 剩女 地方的人 外国人 阿三 安徽人 广东人 四川人`,
  scorn: `不接 不卖给 就是 不懂 没见过 不服务 脑子笨 笨 别买 就别买 都爱 一律不发 不发货 不好看 才买 难缠 用不上 不做 事多 爱占便宜 不会用 麻烦 不配 矫情 素质 小气 不接待 免谈 不卖 穿什么都 都一样 都是骗 拒绝`,
  slur: '土包子 乡巴佬 娘娘腔 死胖子 河南人的单 土鳖 阿三 黑鬼 棒子 支那 残废 北佬 蛮子 不卖给外地 人就是难缠',
  harmless: `滚筒 滚边 滚珠 滚轮 滚动 滚烫 滚刷 翻滚 摇滚 傻瓜式 傻瓜相机 傻瓜 蠢萌 犯傻 装傻 有病史 变态辣 骗子短信 都是骗子 冒充的骗子 遇到骗子 防骗子 神经酸 瞎子阿炳 脑白金 废物利用 老年人也能 老年人专用
    老人也能 老人专用 老人机 女人节 男人装 女人味 黑人牙膏 残疾人证 少数民族图案 少数民族风 女司机专用 穷人版 废话筒 废话套 智商测试 有毛病的 眼瞎子 没有病 不是骗子 智商题 呵呵护 您看不懂的话 没看懂 碰瓷器 有病害 生病 有病虫`,
}

const meek = [
  { any: 'warning', within: 'sentence' },
  { any: 'sorry', within: 'sentence' },
] as const

/** How a shopper is spoken to. */
export const mannersRules: readonly ComplianceRule[] = [
  {
    id: 'rude.insult',
    kind: 'rude',
    severity: 'block',
    at: 'insult',
    unless: [...meek, { any: 'refusal', before: 2 }],
    why: '经营者不得侮辱消费者。',
    replacement: { of: 'sentence', text: '抱歉让您有不好的感受，我来帮您处理' },
  },
  {
    id: 'rude.contempt',
    kind: 'rude',
    severity: 'block',
    at: 'contempt',
    unless: meek,
    isPlatformRule: true,
    why: '这句话像在指责或讽刺买家。',
    replacement: { of: 'sentence', text: '可能是我没说清楚，我再给您说明一下' },
  },
  {
    id: 'discrimination.group',
    kind: 'discrimination',
    severity: 'block',
    at: 'group',
    with: [{ any: 'scorn', after: 10 }],
    unless: [{ any: 'warning' }],
    why: '不能因地域、性别、年龄、民族或身体状况区别对待买家。',
    replacement: { of: 'sentence', text: '我们对每位顾客都一样服务' },
  },
  {
    id: 'discrimination.slur',
    kind: 'discrimination',
    severity: 'block',
    at: 'slur',
    why: '这是对一类人的贬低。',
    replacement: { of: 'sentence', text: '我们对每位顾客都一样服务' },
  },
]
