import { describe, expect, test } from 'vitest'
import { detectEmotion } from './detect-emotion.ts'

const lines = (text: string): string[] => text.trim().split('\n')

const legal = `
我要打12315
再不退款我就去消协了
等着收律师函吧
我会起诉你们的
法院见
已经找了律师
我去工商局告你们
报警处理吧
黑猫投诉见
我要维权到底
必须假一赔三
我会走法律程序
发到网上曝光你们
市场监管局电话我已经打了
I will call my lawyer
saya akan lapor polisi
tôi sẽ báo công an`

const safety = `
孩子吃了拉肚子进了医院
充电的时候起火了
热水器漏电把我电到了
打开盒子手被割伤了
用了之后全身过敏
插上电就冒烟
水壶炸了
喝完上吐下泻
宝宝误吞了掉下来的珠子
脸都烂脸了
我妈用了你们的膏药住院了
椅子塌了骨折
烫伤了谁负责
吃完食物中毒
the charger caught fire
bị bỏng vì sản phẩm này`

const selfharm = `
我不想活了
活着没意思
真想死了算了
买个东西被骗光钱，活不下去了
我要跳楼
想割腕
I want to die`

const anger = `
你们就是骗子
垃圾店铺
什么破店
真是气死我了
黑心商家不得好死
tmd还不发货
一群王八蛋
欺人太甚
this is a scam
penipu semua`

const calm = `
笑死我了
热死了，有没有冰丝的
好用到哭
便宜死了，再来两件
这个能杀菌吗
会漏电吗
防起火的插排有吗
有没有烫伤膏
宝宝拉肚子能喝这个奶粉吗
法院路12号
送到派出所对面的驿站
我在医院上班，晚上才能收
去死皮的磨砂膏有吗
给妈妈的礼物
我妈的手机号也留一下
他妈妈让我问问
滚筒洗衣机多少钱
垃圾袋大号还有吗
跳楼价啊，再便宜点
爆炸头假发有吗
想死你们家的辣条了
馋得想死
活着这本书有货吗
《不想活了》这本书有货吗
我告你一声，地址写错了
律师袍有几个尺码
曝光度怎么调
带报警器的那款多少钱
你们支持假一赔三吗
我不是来投诉的，就问问
投诉电话不用给我，问题解决了没有投诉的意思
卧槽太好看了
怀孕恶心能吃吗
油烟机会不会爆炸
怕漏电，有保护吗
炸了一锅，特别香
轮胎漏气怎么补
真空包装漏气了，重新发一包
电脑不小心中毒了能保修吗
你们再不回我要炸了
充电到一半可以用吗
被电视剧吸引来买的
上海市浦东新区张江路1号 张三 13812345678
运单号 SF1231512345678 到哪了
累死了，先睡了
饿死我了快点送
美死了
急死我了，什么时候到
爱死这个颜色了`

describe('what always goes to a person', () => {
  test.each(lines(legal))('legal: %s', (text) => {
    expect(detectEmotion(text).flags).toContain('legal')
  })
  test.each(lines(safety))('safety: %s', (text) => {
    expect(detectEmotion(text).flags).toContain('safety')
  })
  test.each(lines(selfharm))('selfharm: %s', (text) => {
    expect(detectEmotion(text).flags).toContain('selfharm')
  })
  test.each(lines(anger))('anger: %s', (text) => {
    expect(detectEmotion(text)).toMatchObject({ polarity: 'negative', flags: ['anger'] })
    expect(detectEmotion(text).intensity).toBeGreaterThanOrEqual(0.8)
  })
})

describe('what only looks like it', () => {
  test.each(lines(calm))('%s', (text) => {
    expect(detectEmotion(text).flags).toEqual([])
    expect(detectEmotion(text).intensity).toBeLessThan(0.8)
  })
})
