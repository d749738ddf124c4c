import type { Article } from '../protocol/article.ts'
import type { AnchoredTime } from './anchored-time.ts'

/** Articles with a beginning and an end: the season's campaign, one not started, one over, and an emergency notice. */
export function createTimedArticles(time: AnchoredTime): Article[] {
  return [
    {
      ...common('a-campaign-season', '秋冬山野季怎么玩'),
      layer: 'campaign',
      category: ['商品咨询', '价格与优惠', '活动'],
      questions: ['秋冬山野季是什么活动', '现在有什么活动', '最近店里搞活动吗', '山野季什么时候结束', '活动规则是什么'],
      answers: [
        {
          id: 'A',
          text: '正在做「秋冬山野季」：全店满减自动减，小件两件起有折扣，首页还能领券，能叠的都可以一起用。想买哪几件告诉我，我帮你算到手价。',
        },
        {
          id: 'B',
          text: '「秋冬山野季」进行中：满减自动减，券记得先领。不用自己凑，把购物车发我，我算怎么买最省。',
        },
      ],
      relatedIds: ['a-price-where', 'a-coupon-stack'],
      validFrom: time.onDay(-7, '00:00'),
      validTo: time.onDay(30, '24:00'),
    },
    {
      ...common('a-campaign-next', '双旦露营节预告'),
      layer: 'campaign',
      category: ['商品咨询', '价格与优惠', '活动'],
      questions: ['双旦露营节有什么', '露营节什么时候开始', '下一场活动是什么', '元旦有活动吗'],
      answers: [{ id: 'A', text: '双旦露营节开始了：帐篷和睡袋有专场，规则看首页。' }],
      relatedIds: ['a-price-where'],
      validFrom: time.onDay(32, '00:00'),
      validTo: time.onDay(46, '24:00'),
    },
    {
      ...common('a-campaign-over', '老客回馈周'),
      layer: 'campaign',
      category: ['商品咨询', '价格与优惠', '活动'],
      questions: ['老客回馈周还有吗', '回馈周的券能用吗', '老客券怎么领'],
      answers: [{ id: 'A', text: '老客回馈周进行中，首页可以领老客券。' }],
      relatedIds: ['a-coupon-where'],
      validFrom: time.onDay(-40, '00:00'),
      validTo: time.onDay(-2, '24:00'),
    },
    {
      ...common('a-emergency-road', '南疆方向快递暂缓'),
      layer: 'emergency',
      category: ['物流追踪', '异常', '公告'],
      questions: ['喀什的快递怎么停了', '和田现在能发货吗', '南疆快递停运了吗', '大雪封路快递还走吗', '暴雪影响发货吗'],
      answers: [
        {
          id: 'A',
          text: '南疆部分路段因暴雪管制，发往喀什、和田方向的包裹暂缓，已在路上的会在沿途网点等通车。不想等的可以取消，已付的钱原路退回。通车后按先后发出，会在这里通知你。',
        },
      ],
      relatedIds: ['a-remote-area', 'a-track-stuck'],
      validFrom: time.onDay(-2, '08:00'),
      validTo: time.onDay(14, '24:00'),
    },
  ]
}

function common(id: string, title: string) {
  return {
    id,
    title,
    handoffCondition: null,
    productIds: [],
    channels: ['widget' as const],
    locale: 'zh-CN' as const,
    state: 'live' as const,
    version: 1,
    author: '山野集运营',
  }
}
