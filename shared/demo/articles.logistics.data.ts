import type { ArticleRow } from './article-row.ts'

/** Articles about sending and receiving. */
export const logisticsArticles: ArticleRow[] = [
  {
    id: 'a-ship-when',
    title: '下单后什么时候发货',
    category: ['物流追踪', '发货', '发货时间'],
    questions: ['什么时候发货', '今天下单今天发吗', '多久发货', '几点前下单当天发', '周末发货吗', '节假日发不发'],
    answers: [
      '现货按付款先后出库，过了当天截单时间的排到下一个工作日，周末正常发货。缺货等补的、刻字定做的，以订单里承诺的发货时间为准。已经下单的，把订单号给我，我看这一单的进度。',
    ],
    relatedIds: ['a-ship-delay', 'a-eta-region'],
  },
  {
    id: 'a-ship-delay',
    title: '为什么还没发货',
    category: ['物流追踪', '发货', '发货时间'],
    questions: ['怎么还不发货', '付款好几天了没发', '催发货', '一直待发货', '发货好慢'],
    answers: [
      '可能是其中一件在等补货、地址需要核对，或者正在排单。给我订单号和下单手机号后四位，我查这一单卡在哪、承诺哪天发。',
    ],
    relatedIds: ['a-ship-when', 'a-cancel-order'],
  },
  {
    id: 'a-eta-region',
    title: '几天能到',
    category: ['物流追踪', '发货', '到货时间'],
    questions: ['几天能到', '到北京要多久', '寄到乡镇几天', '明天能到吗', '周五前能收到不', '快递多久到'],
    answers: [
      '从成都仓发出，近的省份快，偏远的慢几天。告诉我收货的省市，我按现在的时效给你一个范围；具体哪天到要看快递，不敢打包票。',
    ],
    relatedIds: ['a-ship-when', 'a-remote-area'],
  },
  {
    id: 'a-courier',
    title: '发什么快递、能不能指定',
    category: ['物流追踪', '发货', '快递'],
    questions: ['发什么快递', '能发顺丰吗', '可以指定快递不', '不要发某个快递', '大件走什么物流'],
    answers: [
      '默认发合作快递，帐篷这样的大件走大件物流。单独指定快递要先问仓库，备注里写上，能不能换以发货前答复为准，差价需要补。',
    ],
    relatedIds: ['a-ship-when', 'a-courier-sf'],
  },
  {
    id: 'a-courier-sf',
    title: '加急、同城闪送',
    category: ['物流追踪', '发货', '快递'],
    questions: ['能加急吗', '明天就要用能到吗', '发空运行不行', '闪送可以吗', '后天出发赶得上吗'],
    answers: ['我请同事问仓库能不能改快线、差价多少，答复前先不要按能赶上来安排行程。'],
    relatedIds: ['a-courier', 'a-eta-region'],
    handoffCondition: '要求加急或改空运，需要人工与仓库确认费用',
  },
  {
    id: 'a-shipping-fee',
    title: '运费怎么算、包邮吗',
    category: ['物流追踪', '运费与配送范围', '运费'],
    questions: ['包邮吗', '运费多少钱', '满多少包邮', '邮费怎么算', '不够包邮怎么办', '偏远地区运费'],
    answers: [
      '满一定金额包邮，不满的收基础运费，偏远省份另有规定，金额都在结算页。告诉我收货省份和要买的东西，我给你算这一单的运费。',
    ],
    relatedIds: ['a-remote-area', 'a-return-freight'],
  },
  {
    id: 'a-remote-area',
    title: '偏远地区能发吗',
    category: ['物流追踪', '运费与配送范围', '配送范围'],
    questions: ['新疆能发货吗', '西藏包邮不', '偏远地区送不送', '乡镇能送到吗', '村里能到吗', '海岛能发吗'],
    answers: [
      '中国大陆各省都能发，新疆、西藏运费和包邮门槛不同，时间也长一些。乡镇一般送到镇上的代收点。气罐在部分偏远地区寄不了。',
    ],
    relatedIds: ['a-shipping-fee', 'a-overseas'],
  },
  {
    id: 'a-overseas',
    title: '港澳台和国外能寄吗',
    category: ['物流追踪', '运费与配送范围', '配送范围'],
    questions: [
      '能寄香港吗',
      '台湾能发货不',
      '寄国外可以吗',
      '澳门包邮吗',
      '支持海外配送吗',
      '美国日本新加坡能寄吗',
      '马来西亚收得到吗',
    ],
    answers: ['目前只发中国大陆。港澳台和海外可以寄到大陆的集运仓，转运路上的问题要找转运公司，退换从大陆仓算起。'],
    relatedIds: ['a-remote-area'],
  },
  {
    id: 'a-two-parcels',
    title: '为什么分成几个包裹',
    category: ['物流追踪', '包裹', '拆单'],
    questions: ['怎么只收到一半', '为什么分开发', '一个订单两个快递', '还有一件没到', '包裹少了一个'],
    answers: [
      '大件、气罐，或不在一个仓位的商品会分开发，各有各的单号，先后到很正常。给我订单号，我把每个包裹到哪了列给你。',
    ],
    relatedIds: ['a-missing-item', 'a-combine-shipping'],
  },
  {
    id: 'a-no-track',
    title: '有单号但查不到物流',
    category: ['物流追踪', '包裹', '查询'],
    questions: ['单号查不到', '物流没有信息', '显示已发货但没物流', '快递单号不对', '发货了一直没揽收'],
    answers: [
      '刚发出的单号，快递揽收扫描后才有记录，一般当晚到次日会出现。超过一天还是空的，给我订单号，我请仓库核对。',
    ],
    relatedIds: ['a-track-stuck', 'a-ship-when'],
  },
  {
    id: 'a-track-stuck',
    title: '物流一直不更新',
    category: ['物流追踪', '异常', '停滞'],
    questions: ['物流不动了', '快递卡住了', '好几天没更新', '一直停在中转站', '快递怎么不走了', '物流三天没动静了'],
    answers: [
      '路上有时会漏扫，一两天内没更新多数还在走。给我订单号，我看停了多久；停得太久的，请同事向快递催查，会在这里告诉你结果。',
    ],
    relatedIds: ['a-no-track', 'a-lost'],
  },
  {
    id: 'a-signed-not-received',
    title: '显示签收但没收到',
    category: ['物流追踪', '异常', '签收未收到'],
    questions: ['显示签收我没收到', '快递说送到了没有啊', '谁签收的', '被别人拿走了吗', '没收到货显示已完成'],
    answers: [
      '先问问家人、门卫、驿站和快递柜，签收人写的是谁也看一下。还没找到的，我请同事马上联系快递核实，查到结果会在这里告诉你。',
    ],
    relatedIds: ['a-lost', 'a-pickup-point'],
    handoffCondition: '显示签收但未收到，需要人工向快递核实',
  },
  {
    id: 'a-lost',
    title: '快递丢了怎么办',
    category: ['物流追踪', '异常', '丢件'],
    questions: ['快递丢了', '丢件了怎么赔', '包裹不见了', '快递弄丢了我的货'],
    answers: ['我请同事向快递确认。确认丢件后由店铺负责，补发还是退款由你选。'],
    relatedIds: ['a-track-stuck', 'a-signed-not-received'],
    handoffCondition: '疑似丢件，需要人工向快递确认后补发或退款',
  },
  {
    id: 'a-reject',
    title: '拒收会怎么样',
    category: ['物流追踪', '异常', '拒收'],
    questions: ['可以拒收吗', '不想要了直接拒收行吗', '拒收运费谁出', '拒收后多久退款'],
    answers: [
      '能拒收，包裹退回仓库、检查完好后退款，比正常退货慢一些。不是质量或发错的原因，来回运费可能从退款里扣。更稳的办法是先告诉我，看能不能拦截。',
    ],
    relatedIds: ['a-logistics-intercept', 'a-refund-when'],
  },
  {
    id: 'a-logistics-intercept',
    title: '已经发货了能拦截吗',
    category: ['物流追踪', '异常', '拦截'],
    questions: ['能拦截吗', '快递追回来', '发出去了能不能退回', '还在路上不想要了', '帮我截一下快递'],
    answers: ['可以试，我请同事向快递提交拦截，成不成功以快递答复为准。已经在派送的多半拦不住，直接拒收更快。'],
    relatedIds: ['a-cancel-order', 'a-reject'],
    handoffCondition: '拦截在途包裹，需要人工向快递提交',
  },
  {
    id: 'a-pickup-point',
    title: '想放驿站、快递柜',
    category: ['物流追踪', '签收', '代收'],
    questions: ['能放驿站吗', '不要放快递柜', '送货上门行不行', '放门口可以吗', '快递员没打电话就放柜子'],
    answers: [
      '备注里可以写「送上门」或「放驿站」，派送前快递员也会联系你。没打电话就放柜子的，告诉我订单号，我们去跟快递反映。',
    ],
    relatedIds: ['a-signed-not-received', 'a-delivery-schedule'],
  },
  {
    id: 'a-package-broken',
    title: '收到时包裹破了',
    category: ['物流追踪', '签收', '破损'],
    questions: ['包裹破了', '箱子烂了能收吗', '快递压坏了', '外包装坏了要不要拒收', '到手盒子是湿的'],
    answers: [
      '外箱破、湿，先当着快递员的面打开看；里面坏了或少了就拒收并拍照，外箱、面单、坏的地方各一张。已经签收的，尽快把照片发来，我们来跟快递谈，你不用等。',
    ],
    relatedIds: ['a-missing-item', 'a-quality-how'],
  },
]
