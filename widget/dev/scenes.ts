import type { ShopperSnapshot } from '../../shared/engine/api.ts'
import type { Card } from '../../shared/protocol/cards.ts'
import type { Fact, Part } from '../../shared/protocol/conversation.ts'
import * as cards from './cards.data.ts'
import { assistant, at, line, operator, photos, rating, scene, shopper, text } from './compose.ts'
import { modelScenes } from './model-scenes.ts'

const card = (content: Card): Part => ({ kind: 'card', card: content })
const quick = (...texts: string[]): Part => ({ kind: 'quick-replies', texts })
const fact = (name: string, value: Fact['value'], source: string): Fact => ({ name, value, source, at: at('09:28') })

const poleFacts = [fact('sku.priceMinor', 6800, '商品「轻羽」帐杆')]
const offlineItems = [
  shopper('09:30', '我的帐篷到哪了，两天没动了'),
  assistant('09:30', [card(cards.orderCard)]),
  shopper('09:41', '催一下吧。另外帐杆断了能单买吗？', { kind: 'queued' }),
  assistant('09:41', [text('帐杆可以单买，一套 ¥68。催件要联网才能办，连上后会先问你再提交。')], 'waiting', poleFacts),
]

/** Every state a shopper can meet, by name. */
export const scenes: Record<string, ShopperSnapshot | null> = {
  loading: null,
  empty: scene([]),
  size: scene([
    shopper('14:05', '178 高 75 公斤，想套抓绒，L 还是 XL？'),
    assistant(
      '14:06',
      [
        text('单穿 L 刚好。里面套抓绒，胸围会紧，建议 XL，袖长只多 1.5 cm。'),
        card(cards.sizeCard),
        quick('XL 有现货吗', '到杭州几天', '不合适能换吗'),
      ],
      null,
      [fact('size.pick', ['XL'], '尺码表「逐风」')],
    ),
  ]),
  price: scene([
    shopper('14:12', '冲锋衣和 40 升背包一起买，最低多少？'),
    assistant('14:12', [card(cards.priceCard), quick('看看能凑什么', '就这样下单')]),
  ]),
  'price-full': scene([
    shopper('14:12', '用积分的话发新疆一共多少？'),
    assistant('14:12', [card(cards.fullPriceCard)]),
  ]),
  offline: scene(offlineItems, { connection: 'offline' }),
  settled: scene([
    ...offlineItems.slice(0, 2),
    shopper('09:41', '帐杆断了能单买吗？'),
    assistant('09:41', [text('帐杆可以单买，一套 ¥68。')], 'replaced', poleFacts),
    assistant('09:52', [text('帐杆可以单买，现在一套 ¥72，三天内发货。')], null, [
      fact('sku.priceMinor', 7200, '商品「轻羽」帐杆'),
    ]),
  ]),
  order: scene([shopper('10:01', '那双鞋什么时候发'), assistant('10:02', [card(cards.unshippedCard)])]),
  parcels: scene([
    assistant('09:28', [
      text(
        '先跟你说一声，订单 SY202611180937 有点状况：第 2 个包裹停在离开广州枢纽，54 小时没有新的物流。你想怎么处理呢？',
      ),
      card(cards.twoParcelsCard),
      quick('催一催', '等等看', '转人工'),
    ]),
  ]),
  late: scene([shopper('10:01', '怎么还没发货'), assistant('10:02', [card(cards.lateCard)])]),
  returns: scene([
    shopper('16:39', '鞋子想退'),
    assistant('16:40', [text('可以退。签收第 3 天，在七天无理由期内。'), card(cards.choiceCard)]),
  ]),
  confirm: scene([
    shopper('16:30', '地址改成乌鲁木齐天山区白杨路 0 号 8 栋 501，王敏 13900001234'),
    assistant('16:30', [text('核对一下新地址，没问题就点确认。'), card(cards.confirmCard)]),
  ]),
  done: scene([
    shopper('16:31', '确认'),
    line('16:31', {
      ...{ type: 'action.settled', action: 'change_address', status: 'executed' },
      ...{ order: 'SY100238884265', ticket: null },
    }),
    assistant('16:31', [text('改好了，订单 SY100238884265 现在寄到乌鲁木齐天山区白杨路。')]),
    shopper('16:33', '另外那单也取消吧'),
    line('16:33', {
      ...{ type: 'action.settled', action: 'cancel', status: 'requested' },
      ...{ order: 'SY100238829154', ticket: 'T402918365' },
    }),
    assistant('16:33', [text('这一单已经发出了一部分，要同事来办。工单号 T402918365，随时可以问我进度。')]),
  ]),
  verdict: scene([shopper('16:41', '尺码不合适'), assistant('16:41', [card(cards.returnCard)])]),
  case: scene([
    shopper('16:40', '袜子退三双'),
    assistant('16:40', [card(cards.partReturnCard)]),
    assistant('16:42', [
      card({ ...cards.caseCard, state: 'opened', waybill: null, sendTo: '四川省成都市双流区山野路 0 号 退货组' }),
    ]),
    shopper('16:50', '我寄了，单号 SF1402288416590'),
    assistant('16:50', [
      text('记好了：申请 SY202611180937-a1 的退货单号是 SF1402288416590（顺丰）。'),
      card(cards.caseCard),
    ]),
  ]),
  product: scene([
    shopper('11:00', '这件是什么材质'),
    assistant('11:00', [card(cards.productCard)]),
    shopper('11:01', '有现货吗'),
    assistant('11:01', [card(cards.stockCard)]),
  ]),
  goods: scene([
    shopper('11:05', '有什么推荐的吗'),
    assistant('11:05', [text('这几款和你看过的有关，每款都写了为什么。'), card(cards.recommendCard)]),
  ]),
  compare: scene([
    shopper('11:06', '云脊和远岭有什么区别'),
    assistant('11:06', [text('「云脊」和「远岭」主要差在容量、面料和重量。'), card(cards.compareCard)]),
  ]),
  moved: scene([
    shopper('11:07', '170 62 公斤穿什么码'),
    assistant('11:07', [text('按表是 M 码，26 人反馈偏小，往大选一码，建议 L 码。'), card(cards.movedSizeCard)]),
  ]),
  steps: scene([
    shopper('11:20', '怎么搭帐篷'),
    assistant('11:20', [
      text('一个人也能搭，大约 8 分钟：'),
      { kind: 'steps', steps: ['铺开地布，门朝背风的一面', '穿好两根主杆，先不立起', '从对角撑起，再扣四角'] },
    ]),
  ]),
  queue: scene(
    [
      shopper('10:20', '外帐撕了一道口子，明天就要出发'),
      assistant('10:21', [text('出发前一天遇到这个太着急了。订单已转给人工，不用再说一遍。')]),
      line('10:21', { type: 'handoff.requested', trigger: 'anger' }),
      assistant('10:22', [text('等的时候可以先说说：明天几点出发？'), quick('明早 7 点', '下午才走')]),
    ],
    { conversation: { owner: 'waiting', queue: { position: 3, minutes: [2, 4] } } },
  ),
  'queue-unknown': scene([line('10:21', { type: 'handoff.requested', trigger: 'asked' })], {
    conversation: { owner: 'waiting', queue: { position: 3, minutes: null } },
  }),
  operator: scene(
    [
      line('10:24', { type: 'handoff.accepted', operatorName: '阿澈' }),
      operator('10:24', '看到照片了。杭州门店有现货，我帮你查同城送。'),
      operator('10:25', '最快今晚 8 点前能送到，地址还是文三路那个吗？'),
      shopper('10:26', '对，谢谢'),
    ],
    { conversation: { owner: 'operator', operatorName: '阿澈', otherTyping: true } },
  ),
  rated: scene(
    [
      operator('10:40', '已经帮你改成同城送，有事随时找我。'),
      line('10:41', { type: 'handoff.returned', operatorName: '阿澈' }),
      rating(null, '阿澈'),
      rating(4, null),
    ],
    {},
  ),
  failed: scene([
    shopper('11:02', '尺码怎么选', { kind: 'queued' }),
    shopper('11:02', '尺码怎么选', { kind: 'sending' }),
    shopper('11:02', '尺码怎么选'),
    shopper('11:03', '我再说一次，尺码怎么选', {
      kind: 'failed',
      error: { code: 'too-many-requests', retryAfterSeconds: 20 },
    }),
  ]),
  uploading: scene([
    photos('11:02', 3, {
      kind: 'sending',
      pictures: [
        { sent: 812_000, of: 812_000 },
        { sent: 402_000, of: 910_000 },
        { sent: 0, of: 760_000 },
      ],
    }),
  ]),
  photos: scene([
    photos('11:03', 1, { kind: 'queued' }),
    photos('11:04', 1, { kind: 'failed', error: { code: 'picture-broken' } }),
  ]),
  long: scene([], { composerText: '很长的话'.repeat(1003) }),
  memory: scene([shopper('11:02', '你好')], { storage: { kind: 'memory', why: 'unreadable' } }),
  ...modelScenes,
  closed: scene([], {
    shop: { name: '山野集', assistantName: '小野', greeting: '你好', hoursLabel: '9:00–22:00', openNow: false },
    conversation: { owner: 'waiting' },
  }),
}
