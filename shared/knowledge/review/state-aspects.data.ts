/** States of goods about which shops say whether they go back. */
export const returnStates: readonly { id: string; label: string; pattern: RegExp }[] = [
  {
    id: 'opened',
    label: '拆了包装能不能退',
    pattern:
      /拆(?:了|开|掉)?(?:外)?(?:包装|盒|箱|封)|打开(?:了)?(?:外)?(?:包装|盒|箱)|(?:包装|盒子|外箱)(?:拆|打开|开)了?/,
  },
  {
    id: 'seal',
    label: '一次性密封打开了能不能退',
    pattern: /(?:封口|密封|封膜|铝箔|内袋|瓶盖圈|一次性)[^,，]{0,10}(?:破|打开|拆|撕)/,
  },
  {
    id: 'no-box',
    label: '没有原包装能不能退',
    pattern:
      /(?:没有?|缺|丢了?|扔了?)(?:原)?(?:包装|鞋盒|盒子|外盒|箱子)|(?:包装|鞋盒|盒子|外盒)(?:没了|丢了|扔了|不见了|破了|破损)/,
  },
  { id: 'tried', label: '试穿过能不能退', pattern: /试穿|试一下|试戴|试了/ },
  {
    id: 'tag',
    label: '吊牌剪了能不能退',
    pattern: /吊牌[^,，]{0,4}(?:剪|掉|摘|撕|丢)|剪(?:了|掉)?吊牌|(?:标识|标签)[^,，]{0,4}(?:剪|摘|撕)/,
  },
  { id: 'washed', label: '洗过能不能退', pattern: /洗过|下过水|洗了/ },
  { id: 'worn', label: '穿出门用过能不能退', pattern: /穿过|穿出门|用过|使用过|上脚/ },
  { id: 'activated', label: '激活了能不能退', pattern: /激活/ },
  { id: 'underwear', label: '贴身衣物能不能退', pattern: /内衣|内裤|贴身衣物|泳衣/ },
  { id: 'custom', label: '定做的能不能退', pattern: /定做|定制|定作|刻字|绣字|印字/ },
  { id: 'fresh', label: '生鲜能不能退', pattern: /生鲜|鲜活|活鲜/ },
  { id: 'sale', label: '特价商品能不能退', pattern: /特价|清仓|折扣款|临期/ },
  { id: 'shortened', label: '改过的能不能退', pattern: /改(?:过|短|小)|裁短|打孔/ },
]

/** What shops answer about such goods. */
export const returnableYes =
  /(?<!不|没法|无法)(?:可以|能|照样|都能|还能|也能|支持|给|没关系|没事|不要紧)(?:申请|按|照样)?[^,，不]{0,8}(?:退|换)|不影响[^,，]{0,6}退|都不影响|不影响完好/
export const returnableNo =
  /(?:不能|不可以|不给|不予|无法|没法|没办法|不再|不支持|不接受|不适用)[^,，]{0,12}(?:退|换|无理由)|(?:退不了|不退|退不|不算完好|会影响[^,，]{0,6}退|不完好|不能再按)/

/** What may cost something on its own. */
export const services: readonly { id: string; label: string; pattern: RegExp }[] = [
  { id: 'install', label: '安装收不收费', pattern: /安装(?!费用怎么算)|上门装|装机/ },
  { id: 'invoice', label: '开发票收不收费', pattern: /开票|开发票|发票|税点/ },
  { id: 'gift-wrap', label: '礼品包装收不收费', pattern: /礼盒|礼品包装|礼袋|手提袋|贺卡/ },
  { id: 'shorten', label: '改裤脚收不收费', pattern: /改裤|裤脚|裤长|改短/ },
  { id: 'print', label: '刻字印字收不收费', pattern: /刻字|绣字|印字|绣名|绣花/ },
  { id: 'upstairs', label: '送上楼收不收费', pattern: /上楼|搬楼/ },
  { id: 'home-delivery', label: '送货上门收不收费', pattern: /送货上门|送上门/ },
  { id: 'check', label: '检测收不收费', pattern: /检测费|上门检测|上门费/ },
  { id: 'old-away', label: '旧机回收收不收费', pattern: /旧机(?:回收|拆|搬)|拆旧/ },
  { id: 'pickup', label: '上门取件收不收费', pattern: /上门取件/ },
  { id: 'intercept', label: '拦截改址收不收费', pattern: /拦截|改派|转寄/ },
  { id: 'sample', label: '小样试用收不收费', pattern: /小样|试吃装|试用装/ },
]

/** Costs nothing, and costs something; a sum of money says the second by itself. */
export const isFree =
  /免费|不(?:另)?(?:收|要)(?:你|您)?(?:任何)?(?:钱|费)|不收费|不另收|不用(?:加|另|多)?(?:付)?钱|不额外收|免收|(?<!\d)0\s*元|零元|包安装/
export const isPaid =
  /(?:要|需|另|加|额外|会|得)[^,，不]{0,4}(?:收费|付费|收钱|加钱|交钱)|(?<!不|不另|免|多)(?:另收|另加|加收|收取|自费)|税点由你|付费(?:的)?/
