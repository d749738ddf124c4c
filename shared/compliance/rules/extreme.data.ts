import type { WordTable } from '../marks.ts'
import type { ComplianceRule } from '../rule.ts'
import { quotedAndDeclined } from '../words/common.data.ts'

/** 最 written as what sounds alike, before words that praise. */
const otherSpellings = ['醉', 'zui', '嘴'].flatMap((most) =>
  '低 低价 便宜 优惠 划算 实惠 好 强 高级 优 正宗 安全 有效 先进 专业'.split(' ').map((word) => `${most}${word}`),
)

/** Superlatives; the measure of a thing, an order in time, one's own wish and advice are none. */
export const extremeWords: WordTable = {
  extreme: `国家级 世界级 宇宙级 最高级 最佳 最优 最优质 最先进 最高端 最安全 最有效 最正宗 最好吃 最甜 最香 最强 最棒 最牛 最优秀 最专业 最权威 最流行 最受欢迎 最热卖
    最火 最火爆 最实惠 最耐用 最健康 最纯 最顶级 最便宜 最低价 最舒适 最齐全 最豪华 最奢华 最靠谱 最放心 最高品质 最好的 最新科技 最先 最划算 最值 顶级 顶尖 极致
    极品 第一品牌 全国第一 全网第一 行业第一 销量第一 世界第一 宇宙第一 天下第一 排名第一 国内第一 全球第一 口碑第一 第一名 品质第一 独一无二 绝无仅有 史无前例
    空前绝后 无与伦比 举世无双 史上最 全网最 全国最 行业最 市面上最 世界上最 全球最 世界最 同类最 全网最低 销量冠军 no1 top1 驰名商标 领袖品牌 领导品牌
    行业领军 遥遥领先 全球领先 世界领先 国际领先 全国首家 全网首家 全球首创 全国唯一 全网唯一 市面上唯一 唯一能 无敌 万能 王牌 之王 永久 永不 零风险 零缺陷 完美无瑕
    绝对安全 百分百有效 100%有效 国家领导人 国宴 特供 专供 秒杀一切 吊打 唯一认证 价格最低 质量最好 效果最好 最低的 全网独家 史上 最顶 最讲究 鼻祖 国家队 巅峰
    登峰造极 全宇宙 最可靠 最天然 最环保 最先进的 nol 最高水平 最牛的 最实用 最时尚 最正 最时髦 最出色 最划算的 最抗造 绝对第一 找不到第二家 没有比我们更
    没有比我们家更 没有比这更 业内顶尖 最牌 top级 独家秘方 同行都比不了 首屈一指 数一数二 第一家 国际顶级 全网首选 首选品牌 至尊 巨匠 国家级大师 百分百好用
    世界顶级 无可比拟 无可挑剔 独步 冠绝 领军 业界第一 no.1 第一的 销量王 全网爆 史上首 殿堂级 尖端 极佳之选 行业老大 独一份 业界老大 老大哥 地表最强 yyds
    第1品牌 全国第1 全网第1 行业第1 销量第1 排名第1 口碑第1 是最好 最好了 品质最好 口碑最好 面料最好 服务最好 质量是最好 做最好 做得最好 最好喝 最好看 最好闻
    最好用的 最好用了 味道最好 材质最好 首家采用 填补国内空白 填补空白 国内首创 行业首创 全国首创 ${otherSpellings.join(' ')} 天花板级 界天花板 界的天花板 圈天花板 圈的天花板 行业天花板 颜值天花板 性价比天花板 品质天花板 稳居第一 位居第一 蝉联第一 绝无第二 行业标杆 领先全国 领先全球 领先行业 领先同行 完爆 秒杀同行 无出其右 绝对零 绝对无 绝对不变形 百分之百纯天然 100%纯天然 百分百天然 百分百纯 最贴心 最优惠 最省心的 最良心 最走心 最地道 最高档 最上乘 最卓越 最靓 最美味 最鲜 最护眼 最显瘦 最显白 最畅销 最热销 最抢手 无人能及 无人能敌 无可替代 不可超越 空前 唯我独尊 所向无敌 全能冠军 独家首创 一骑绝尘 傲视`,
  most: '最',
  speaker: '我 您 你 自己 咱 他 她 大家 孩子 客人 个人 亲',
  shopSelf: '我们 我们家 我家 咱家 我们店 咱们 您家',
  measure: `最大 最小 最高 最低 最长 最短 最厚 最薄 最轻 最重 最快 最多 最少 最宽 最深 最浅 最早 最细 最粗 最硬 最淡 最窄 最浓 最贵 最松 最紧 最亮`,
  marketScope: `全网 全国 全球 世界 世界上 行业 市面上 市场上 同行 同类 同类产品 全行业 国内 亚洲 史上 全宇宙 全城 全市 全省 全县 华东 华南 华北 西南 东北 同价位 同城 本地 全台 全港 业内 圈内 业界 行内 整个行业 江浙沪 珠三角`,
  ownScope: `本店 我们店 店里 我们家这 我家这 这几款 这三款 这两款 三款里 几款里 其中 这里面 这款里 同系列 这些里 款式里 两款里 颜色里 个里 款里 里面 个里面 这几个 这三个 这两个 几种里 家里 两个里 颜色中`,
  rank: '第一 第1 唯一 独家 首家 头一家 头一份 独一家 最',
  quality: '性能 质量 品质 效果 口感 口碑 实力 颜值 技术 销量 人气 音质 画质 通过率 专业 性价比 味道 做工',
  maker: '厂 工厂 厂家 供应商 品牌 基地 批发商 货源 商家 店铺',
  picks: '的先 的这款 的那款 的这支 的那支 那款 这款 那支 这支 的一根 的一节 的一层 的放 的在',
  wish: '尽力 希望 努力 力求 争取 尽量 祝 建议 可能 为了 追求',
  harmless: `最优已找到 最接近 最像 最胀 最要紧 最暗 最明显 最不容易 最省的一种 最省的一张 怎么用最省 最近 最后 最晚 最迟 最初 最终 最适合 最喜欢 最爱 最怕 最新 最外面 最里面 最左边 最右边 最上面 最下面 最中间 最外层 最佳食用 最佳赏味
    最佳使用 最佳饮用 最佳保存 最佳观看 最佳温度 最好先 最好不要 最好别 最好是 最好再 最好用温水 最好用手 最好用冷水 最好能 最好在 最好提前
    最好还是 最好拍 最好您 最好选 最好量 最好手洗 最好等 最好留 最好隔 最好放 最好避 第一步 第一次 第一件 第一层 第一天 第一批 第一时间
    第一排 第一位 第一个 第一页 第一张 第一章 第一季 第一款 第一种 第一条 第一单 第一句 第一眼 第一关 第一行 第一节 第一代 第一列 第一段
    第一组 第一杯 第一口 国家标准 国家一级 国家规定 极简 顶部 顶配 终极版 独家定制 唯一的区别 唯一的编码 唯一码 唯一编码 唯一的缺点 王牌对王牌
    万能充 万能胶 万能插 万能遥控 冠军同款 永久居住 永久保存 绝对湿度 绝对值 极品飞车 顶级域名 最高可 最低可 永久免费升级 万能工具 无敌兔
    最好用40 最好用常温 最好用中性 最好用软 最好用干 最重要 最主要 最容易 最常 最想 最担心 最关心 最起码 最前面 最底下 最底层 最下层 最上层
    最里层 最外侧 最内侧 最末 最后面 最远 最慢 最窄 最合适 最稳妥 最简单 最省事 最直接 最保险 最方便 最贵 最基础 最普通 最常见 最麻烦
    最基本 最适宜 最配 最大限度 最坏 最差 最为 最旧 最热 最冷 最大 最小 最高 最低 最长 最短 最厚 最薄 最轻 最重 最快 最多 最少 最宽 最深 最浅 最早 最内层 最内 最外 最下 最上 最前 最后 最里 最底 最左 最右 最中 最好 最细 最粗 最硬 最淡 最窄 最浓 最贵 最松 最紧 最亲爱 最最亲爱 永久地址 永久自行车 永久单车 永久牌 永久会员 永久链接 国家级非遗 国家级非物质 国家级传承人 国家级经开区 国家级实验室 国家级检测 王牌飞行员 王牌特工 嘴好 烂醉 醉好看 最亮`,
}

const refused = [
  { any: 'refusal', before: 5 },
  { any: 'warning' },
  { any: 'asWords', after: 3 },
  quotedAndDeclined,
] as const
const notes = { kind: 'extreme', why: '广告法不允许用「最」「第一」「国家级」一类的绝对化用语。' } as const

/** Superlatives about the goods. */
export const extremeRules: readonly ComplianceRule[] = [
  {
    ...notes,
    id: 'extreme.word',
    severity: 'block',
    at: 'extreme',
    unless: [...refused, { any: 'ownScope', before: 14 }, { any: 'wish', before: 10 }, { any: 'notGoods', after: 3 }],
    replacement: { of: 'words', text: '' },
  },
  {
    ...notes,
    id: 'extreme.most',
    severity: 'warn',
    at: 'most',
    unless: [
      ...refused,
      { any: 'ownScope', before: 14 },
      { any: 'wish', before: 10 },
      { any: 'speaker', before: 3 },
      { any: 'picks', after: 2 },
    ],
  },
  {
    ...notes,
    id: 'extreme.rank',
    severity: 'block',
    at: 'rank',
    with: [{ any: 'marketScope', before: 8 }],
    unless: [...refused, { any: 'ownScope', before: 14 }, { any: 'notGoods', after: 3 }],
    replacement: { of: 'words', text: '' },
  },
  {
    ...notes,
    id: 'extreme.best-at',
    severity: 'block',
    at: 'rank',
    with: [{ any: 'quality', before: 1 }],
    unless: [...refused, { any: 'ownScope', before: 14 }],
    replacement: { of: 'words', text: '' },
  },
  {
    ...notes,
    id: 'extreme.measure',
    severity: 'block',
    at: 'measure',
    with: [{ any: 'marketScope', before: 8 }],
    unless: [...refused, { any: 'ownScope', before: 14 }],
    replacement: { of: 'words', text: '' },
  },
  {
    ...notes,
    id: 'extreme.maker',
    severity: 'block',
    at: 'measure',
    with: [{ any: 'maker', after: 5 }],
    unless: [...refused, { any: 'ownScope', before: 14 }],
    replacement: { of: 'words', text: '' },
  },
  {
    ...notes,
    id: 'extreme.price',
    severity: 'block',
    at: 'measure',
    with: [{ any: 'priceWord', before: 4, after: 1 }],
    unless: [...refused, { any: 'ownScope', before: 14 }],
    replacement: { of: 'words', text: '优惠' },
  },
]

/** What a superlative becomes; others are cut. */
export const softerWords: Readonly<Record<string, string>> = {
  最好的: '很好的',
  最好: '很好',
  最佳: '很好',
  最低价: '优惠价',
  全网最低: '优惠',
  最便宜: '比较优惠',
  最优质: '优质',
  最先进: '较新',
  最安全: '安全',
  最有效: '有效',
  最正宗: '地道',
  最好吃: '好吃',
  最耐用: '耐用',
  最专业: '专业',
  最流行: '流行',
  最受欢迎: '受欢迎',
  最火爆: '受欢迎',
  顶级: '优质',
  最顶级: '优质',
  顶尖: '出色',
  极致: '出色',
  国家级: '符合国家标准的',
  世界级: '高水准的',
  最高级: '较好',
  全国第一: '靠前',
  销量第一: '销量靠前',
  行业第一: '知名',
  第一品牌: '知名品牌',
  全网第一: '受欢迎',
  独一无二: '有特色',
  遥遥领先: '表现不错',
  万能: '多用途',
  永久: '长期',
  绝对安全: '安全',
  无敌: '很',
}
