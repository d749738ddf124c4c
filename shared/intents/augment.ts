import type { Example } from './example.ts'

const goods =
  '衣服 裤子 鞋子 冲锋衣 帐篷 背包 登山杖 睡袋 头灯 手机 耳机 键盘 洗面奶 面膜 牛奶 坚果 茶叶 沙发 床单 被子 台灯 水杯 奶粉 玩具 手表 书包 内衣 毛巾 电饭煲 空调 洗衣机 冰箱 零食 大米 猫粮 口红 眼镜 雨伞 防潮垫 炉头 速干裤 抓绒衣 手套 袜子 帽子 湿巾 纸巾 尿不湿 核桃 果干 蜂蜜 牛肉干 床垫 衣柜 油烟机 热水器 净水器 路由器 充电宝 数据线 钢化膜 显卡 鼠标 显示器 打印机 平板 相机 手环 音箱 面霜 精华 防晒霜 洗发水 牙刷 香水 裙子 卫衣 牛仔裤 羽绒服 衬衫 拖鞋 靴子 行李箱 狗粮 猫砂 自行车 头盔 积木 绘本 婴儿车 奶瓶 窗帘 地毯 灯泡 花洒 茶具 刀具 盆栽 项链'.split(
    ' ',
  )
const goodsPattern = new RegExp([...goods].sort((a, b) => b.length - a.length).join('|'))
const leads = [
  '好的 ',
  '嗯 ',
  '哦 ',
  '好吧，',
  '知道了，',
  '那',
  '谢谢，',
  '明白了 ',
  '对了 ',
  '然后',
  '再问下',
  '还有',
  '是的，',
  '行 ',
  '哈哈 ',
  '可是',
  '我想知道',
  '但是',
  '你好在吗 ',
  '亲，',
  '不是，',
]
const tails = [
  ' 谢谢',
  '谢谢',
  ' 麻烦了',
  ' 急',
  '，急用',
  ' 在吗',
  ' 亲',
  '呢',
  '啊',
  '呀',
  '吗',
  '？',
  '？？',
  ' 好吗',
  ' 帮我看下',
  '，麻烦帮我查下',
]
const talk = new Set(['greeting', 'thanks_bye', 'ack', 'chitchat_other', 'out_of_scope', 'human_agent'])

/** More variants were measured too: they cost time and text of real shoppers was read no better, or worse. */
const variantShare = 0.3

/** Now and then another way the same person could have typed an example: other goods, a lead, an ending, a slip. */
export function augment(example: Example, random: () => number): Example[] {
  if (random() >= variantShare) return []
  const text = vary(example, random)
  return text === example.text ? [] : [{ label: example.label, text }]
}

function vary({ label, text }: Example, random: () => number): string {
  const kind = random()
  if (kind < 0.3) return swapGoods(text, random)
  if (kind < 0.5 && text.length >= 6) return dropOne(text, random)
  if (talk.has(label)) return text
  return random() < 0.6 ? pick(leads, random) + text : text + pick(tails, random)
}

function swapGoods(text: string, random: () => number): string {
  return text.replace(goodsPattern, () => pick(goods, random))
}

function dropOne(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length)
  return text.slice(0, at) + text.slice(at + 1)
}

function pick(list: readonly string[], random: () => number): string {
  return list[Math.floor(random() * list.length)] ?? ''
}
