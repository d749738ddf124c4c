import type { Aspect } from './claim.ts'
import { overMasked } from './mask-measures.ts'

/** An aspect whose value is a number: the first sign within the pattern's match. */
export type MeasureAspect = Aspect & {
  kind: 'measure'
  pattern: RegExp
  /** Words around the match that make it another matter. */
  not?: RegExp
  /** Conditions that belong to the aspect itself. */
  inherent?: string[]
}

/** An aspect with a few possible answers. `cue` must stand in the same clauses. */
export type ChoiceAspect = Aspect & {
  kind: 'choice'
  cue: RegExp
  options: { id: string; pattern: RegExp }[]
  not?: RegExp
  inherent?: string[]
}

const returns = '(?:无理由|退货|退换|申请退|可以退|能退|给退|包退)'

/** What shops say of themselves in numbers. */
export const measureAspects: MeasureAspect[] = [
  {
    kind: 'measure',
    id: 'return-window',
    label: '退货期',
    better: 'more',
    pattern: overMasked(`(?:无理由|退货期限?|退换期限?)[^,，D退]{0,10}D|D[^D]{0,26}?${returns}`),
    not: /退款|货款|到账|质保|保修|三包|差价|冲红|维修|质量|故障|性能|(?:按|适用|依法|走|享|享受|支持)[^,，]{0,2}(?:七|7)[天日]无理由/,
    inherent: ['mind'],
  },
  {
    kind: 'measure',
    id: 'fault-window',
    label: '质量问题的退换期',
    better: 'more',
    pattern: overMasked('D[^D]{0,20}(?:质量|故障|瑕疵)[^D]{0,16}退|(?:质量|故障|瑕疵)[^D]{0,16}D[^D]{0,10}退'),
    not: /退款到|货款|到账/,
    inherent: ['fault'],
  },
  {
    kind: 'measure',
    id: 'refund-time',
    label: '退款时间',
    better: 'less',
    pattern: overMasked(
      'D[^,，。D]{0,8}(?:退款|退还|退钱|退回货款|原路退|到账|打款|打回|打给|把钱|退给)|(?:退款|退还货款|退钱|货款|到账)[^D]{0,8}D',
    ),
    not: /无理由退货申请|开票|差价|价保|申请退款后重拍/,
    inherent: ['mind'],
  },
  {
    kind: 'measure',
    id: 'dispatch-time',
    label: '发货时间',
    better: 'less',
    pattern: overMasked(
      '(?:发货时间|发货时限|发货)[^,，D退]{0,10}D|D[^,，D]{0,8}(?:发货|发出|发走|寄出|出库|就发|会发|给发)',
    ),
    not: /补发|送达|签收|关闭|取消|退|降价|价保|差价|改地址|开票|未付款|没付款|到货|补货|停发|发货前|发货后/,
  },
  {
    kind: 'measure',
    id: 'cut-off',
    label: '当天发货的截单时间',
    better: 'more',
    pattern: overMasked('C[^C]{0,6}(?:付款|下单|拍|截单)[^C]{0,10}(?:当天|当日|今天|发)|截单[^C]{0,6}C'),
  },
  {
    kind: 'measure',
    id: 'free-shipping-from',
    label: '包邮门槛',
    better: 'less',
    pattern: overMasked(
      'M[^,，M]{0,6}(?:包邮|免运费|免邮|免快递费|(?:不收|不用付|不用出|不要)(?:运费|邮费|快递费))|(?:包邮|免运费|免邮)(?:门槛|条件)?[是为:要满]{0,3}M',
    ),
  },
  {
    kind: 'measure',
    id: 'shipping-fee',
    label: '运费',
    better: 'less',
    pattern: overMasked(
      '(?:运费|邮费|快递费|不满的?收|不够的?收)[^,，M退险差]{0,6}M|M[^,，M]{0,3}(?:运费|邮费|快递费)|(?:偏远|地区|新疆|西藏|海岛)[^,，M]{0,8}(?:加收|另加|另收|补)[^,，M]{0,4}M',
    ),
    not: /包邮(?!门槛|条件|线)|免运费|不收|不用[付出]|退|换|保险|运费险|到付/,
  },
  {
    kind: 'measure',
    id: 'price-protection',
    label: '价保期',
    better: 'more',
    pattern: overMasked(
      '(?:价保|保价(?!费|寄)|价格保护|买贵|降价)[^D]{0,10}D|D[^D]{0,8}(?:价保|保价(?!费|寄)|价格保护|降价|差价)',
    ),
    not: /快递保价|贵重/,
  },
  {
    kind: 'measure',
    id: 'unpaid-close',
    label: '未付款订单的保留时间',
    better: 'more',
    pattern: overMasked('D[^D]{0,8}(?:不付|没付|未付|未支付|没支付)|(?:没付|未付|不付|未支付|没支付)[^D]{0,10}D'),
    inherent: ['cancelled'],
  },
  {
    kind: 'measure',
    id: 'invoice-time',
    label: '开票时间',
    better: 'less',
    pattern: overMasked('D[^,，D]{0,8}(?:开票|开出|开好|发到邮箱)|(?:开票|发票)[^,，D]{0,12}D'),
    not: /质保|保修|三包|退/,
  },
  {
    kind: 'measure',
    id: 'reply-time',
    label: '回复时间',
    better: 'less',
    pattern: overMasked('D[^,，D]{0,4}(?:回复|答复|联系你|给你回)'),
  },
  {
    kind: 'measure',
    id: 'change-order-time',
    label: '下单后自己能改能取消的时间',
    better: 'more',
    pattern: overMasked('(?:付款|下单)[^D]{0,4}D[^D]{0,6}(?:可以|能|都可|自己|可)[^D]{0,6}(?:改|取消)'),
    inherent: ['cancelled'],
  },
  {
    kind: 'measure',
    id: 'points-worth',
    label: '积分抵多少',
    pattern: overMasked('N[^,，N]{0,4}(?:抵|换|当)[^,，]{0,3}M'),
  },
  {
    kind: 'measure',
    id: 'points-share',
    label: '积分最多抵的比例',
    better: 'more',
    pattern: overMasked('积分[^,，P]{0,12}P'),
  },
  {
    kind: 'measure',
    id: 'deposit',
    label: '定金',
    pattern: overMasked('(?:定金|订金)[^,，M]{0,4}M'),
    inherent: ['presale'],
  },
  {
    kind: 'measure',
    id: 'member-discount',
    label: '会员折扣',
    better: 'less',
    pattern: overMasked('(?:会员|金卡|银卡|生日|新人|老客)[^,，P]{0,8}P'),
    not: /积分/,
  },
  {
    kind: 'measure',
    id: 'purchase-limit',
    label: '限购数量',
    better: 'more',
    pattern: overMasked('(?:限购|限买|每人限|最多[^,，N]{0,4}(?:买|拍|购)|只能[^,，N]{0,4}(?:买|拍|购))[^,，N]{0,4}N'),
  },
  {
    kind: 'measure',
    id: 'delivery-time',
    label: '几天送到',
    better: 'less',
    pattern: overMasked('D[^,，D]{0,4}(?:送到|送达|能到|就到|到货|收到|到(?=[,，]|$))'),
    not: /退|款|补货|账|缺货|到店|赠品/,
  },
  {
    kind: 'measure',
    id: 'restock-time',
    label: '补货时间',
    better: 'less',
    pattern: overMasked('D[^,，D]{0,4}(?:补货|补上|到新货)'),
    inherent: ['presale'],
  },
]

const shopPays =
  /(?:店铺|商家|卖家|我们|本店|咱们|店里|由店|公司|我方)[^,，]{0,8}(?:承担|出|付|负责|报销|包)|(?:不用|不该由|不需要?|无需|不必)(?:你|您|买家|自己)?[^,，]{0,4}(?:出|付|承担)|(?:运费|邮费|快递费)[^,，]{0,2}(?:算|归)(?:我们|店里|店铺|商家|卖家)|免费(?:退|换|上门取)|包(?:退换|来回)(?:运费|邮费)/
const shopperPays =
  /(?<!不该由|不用|不需要|不需|无需|不必)(?:买家|你|您|自己|顾客|买的人|消费者|个人)[^,，]{0,6}(?:承担|出|付|自理|负担|掏)|自理|自付/

/** What shops say of themselves in few possible answers. */
export const choiceAspects: ChoiceAspect[] = [
  {
    kind: 'choice',
    id: 'return-freight',
    label: '退换货的运费谁出',
    cue: /(?:退|寄回|换|拒收)[^。]{0,20}(?:运费|邮费|快递费|费用)|(?:运费|邮费|快递费)[^。]{0,12}(?:退|寄回|换)|(?:质量|发错|少发|不喜欢|不合身|个人原因)[^。]{0,20}(?:运费|邮费)|来回(?:的)?(?:运费|邮费)/,
    options: [
      { id: 'shop', pattern: shopPays },
      { id: 'shopper', pattern: shopperPays },
    ],
    not: /转寄|改派|赔偿/,
  },
  {
    kind: 'choice',
    id: 'gift-back',
    label: '退货时赠品退不退',
    cue: /赠品|送的/,
    options: [
      {
        id: 'no',
        pattern: /(?:不用|不必|无需|不需要?|不要求)(?:一起|一并)?(?:退|寄回|还)|赠品[^,，]{0,4}(?:留着|归你|送给你)/,
      },
      {
        id: 'yes',
        pattern:
          /(?<!不用|不必|无需)(?:要|需要?|得|应)[^,，不]{0,6}(?:退|寄回|还回)|(?<!不用|不必|无需|不需|不要)(?:一起|一并|跟着)(?:寄回|退回|退(?!款))/,
      },
    ],
    not: /质量|坏了/,
    inherent: ['gift'],
  },
  {
    kind: 'choice',
    id: 'coupon-back',
    label: '退货取消后券退不退',
    cue: /券[^,，。]{0,12}(?:退回|返还|退还|恢复|退不回|不退|不返)|(?:退|取消)[^。]{0,12}券/,
    options: [
      { id: 'no', pattern: /券[^,，]{0,8}(?:不退|不返|不恢复|作废|退不回|不再退)/ },
      { id: 'yes', pattern: /券[^,，不看]{0,10}(?:会|都|可以|能)?(?:退回|返还|退还|恢复|还给|退到)/ },
    ],
    not: /看券|退不退|按券/,
    inherent: ['cancelled', 'mind', 'whole'],
  },
  {
    kind: 'choice',
    id: 'deposit-back',
    label: '定金退不退',
    cue: /定金|订金/,
    options: [
      { id: 'no', pattern: /(?:定金|订金)[^,，]{0,6}(?:不退|不予退|退不了|不能退|没法退|不返|不会退)/ },
      { id: 'yes', pattern: /(?:定金|订金)[^,，不]{0,8}(?:可以退|能退|会退|全额退|能全额退|原路退|退还|都退|退给)/ },
    ],
    not: /退不退|看(?:页面|规则|你|下单|商品|活动)|按(?:页面|规则|下单|活动)/,
    inherent: ['presale', 'mind', 'cancelled'],
  },
  {
    kind: 'choice',
    id: 'pickup',
    label: '退货能不能上门取件',
    cue: /取件|上门取/,
    options: [
      { id: 'no', pattern: /(?:不支持|没有|不能|没法|没办法|无法|不提供|不安排|不)[^,，]{0,4}(?:上门取|取件)/ },
      { id: 'yes', pattern: /(?<!不)(?:可以|支持|能|也可以|免费)[^,，不]{0,6}(?:上门取|取件)/ },
    ],
    not: /取件码|驿站/,
  },
  {
    kind: 'choice',
    id: 'combine',
    label: '几单能不能合并发',
    cue: /合并|合单|一起发|合着发/,
    options: [
      {
        id: 'no',
        pattern:
          /(?:不能|不支持|没法|没办法|无法|不可以|不给|不)[^,，]{0,6}(?:合并|合单|合到|合在|一起发|合着发)|(?:合并|合|合到一起|一起发)不了/,
      },
      { id: 'yes', pattern: /(?<!不|才)(?:可以|能|支持|可)[^,，不]{0,6}(?:合|一起发)/ },
    ],
    not: /能不能|可以吗/,
  },
  {
    kind: 'choice',
    id: 'change-address',
    label: '发货后能不能改地址',
    cue: /发(?:出|货|走)[^。]{0,10}(?:改地址|改收货|换地址|改址)|改地址[^。]{0,10}发(?:出|货)/,
    options: [
      { id: 'no', pattern: /(?:不能|没法|没办法|无法|不可以|改不了|不支持)/ },
      { id: 'yes', pattern: /(?<!不)(?:可以|能)(?:直接|免费)?[^,，不]{0,4}(?:改|换)/ },
    ],
    not: /没发|未发|还没/,
  },
]
