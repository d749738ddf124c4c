import type { PackArticle } from '../pack.ts'

/** Articles about sending and receiving costly goods and goods with lithium batteries. */
export const shippingArticles: PackArticle[] = [
  {
    id: 'el-ship-when',
    title: '什么时候发货、几天到',
    category: ['物流追踪', '发货', '时间'],
    questions: [
      '什么时候发货',
      '今天买几天能到',
      '怎么还没发',
      '能不能快点发急用',
      '周末发不发',
      '下单两天了还没动静',
      '几天能收到',
    ],
    answer:
      '发货时间：【待填：发货时限】，从【待填：发货城市】发出，多久到看快递显示的预计时间。预售、定制、缺货的按页面写的来。超过页面承诺还没发的，给我订单号，我去催仓库。',
    relatedIds: ['el-ship-carrier', 'el-ship-stuck'],
  },
  {
    id: 'el-ship-carrier',
    title: '发什么快递、能指定顺丰吗',
    category: ['物流追踪', '发货', '快递'],
    questions: [
      '发什么快递',
      '能发顺丰吗',
      '能换个快递吗',
      '我们村只到邮政',
      '贵重的能不能发好一点的快递',
      '送货上门吗',
    ],
    answer:
      '默认快递和送货方式：【待填：合作快递与是否送货上门】，想指定的先问我，能换再付差价。手机电脑这类贵重的，一般走能验证本人签收的服务。地址偏、只有邮政到的，下单备注写上。',
    relatedIds: ['el-ship-fee', 'el-ship-insured'],
  },
  {
    id: 'el-ship-battery',
    title: '带电池的为什么慢、不能走空运',
    category: ['物流追踪', '发货', '锂电池'],
    questions: [
      '充电宝为什么走陆运',
      '物流显示违禁品退回',
      '带电池的能空运吗',
      '寄充电宝要几天',
      '机场安检没过退回来了',
      '同城怎么还走这么久',
    ],
    answer:
      '锂电池属于管制运输品，充电宝、单独的电池多只能走陆运，比手机这类装在机器里的慢。安检退回不是坏了，仓库会改陆运重发，单号可能会换。把订单号发来，我查改走哪种方式。',
    relatedIds: ['el-return-battery', 'el-ship-remote'],
  },
  {
    id: 'el-ship-insured',
    title: '有没有保价、路上坏了丢了谁负责',
    category: ['物流追踪', '发货', '保价'],
    questions: [
      '保价了吗',
      '路上摔坏算谁的',
      '快递弄丢了怎么赔',
      '包装结实吗',
      '电脑寄过来会不会磕坏',
      '丢件找你们还是快递',
      '运输途中弄坏谁管',
    ],
    answer:
      '到你手上之前，损坏和丢失由店铺负责，你找我们就行，我们再和快递处理。保价和包装情况：【待填：保价与包装说明】。外箱破了、湿了、胶带重封过的，拍照后当着快递员开箱看。',
    relatedIds: ['el-ship-inspect', 'el-ship-lost'],
  },
  {
    id: 'el-ship-inspect',
    title: '怎么验货、要不要录开箱视频',
    category: ['物流追踪', '签收', '验货'],
    questions: [
      '签收前要检查什么',
      '开箱要录视频吗',
      '没录视频还能售后吗',
      '快递让先签再开',
      '封条怎么看',
      '拆开发现里面是空的',
    ],
    answer:
      '先看外箱和封条，贵重的录一段从面单到开箱不间断的视频，核对序列号再激活。没录视频不影响你按规定售后，只是录了更好说清。里面少了、不对、是空的，别动现场，马上拍照发来转同事。',
    steps: [
      '拍下面单和外箱各个面',
      '看封条、膜有没有拆过',
      '开机前核对盒子和机身的序列号',
      '看外观、屏幕、接口，再激活',
    ],
    relatedIds: ['el-after-used-doubt', 'el-after-wrong-item'],
  },
  {
    id: 'el-ship-signed-missing',
    title: '显示签收了但没拿到',
    category: ['物流追踪', '签收', '代收'],
    questions: [
      '显示签收我没收到',
      '放驿站没通知我',
      '谁签收的',
      '家人没拿快递',
      '取件码在哪',
      '门口的快递不见了',
      '快递没打电话就放柜子了',
    ],
    answer:
      '先看有没有取件短信、问问家人、物业和驿站，再看物流里写的代收点。都没有的，给我订单号，转同事联系快递查签收底单和监控。数码产品贵重，越早说越好查。',
    relatedIds: ['el-ship-lost', 'el-ship-inspect'],
    handoffCondition: '签收未收到，人工联系快递核实',
  },
  {
    id: 'el-ship-stuck',
    title: '物流几天不动了',
    category: ['物流追踪', '运输', '停滞'],
    questions: [
      '物流不更新了',
      '卡在转运中心三天',
      '怎么又转回去了',
      '快递停在那不动',
      '是不是丢件了',
      '一直显示已揽收',
      '快递一直没动',
    ],
    answer:
      '大促、天气和锂电池安检都会让中转慢下来。把订单号发来，我看停在哪一站、停了多久，超过正常时间的去催快递；催了还没动静，转同事按丢件流程核实，再商量补发还是退款。',
    relatedIds: ['el-ship-battery', 'el-ship-lost'],
  },
  {
    id: 'el-ship-lost',
    title: '快递说丢了、破损了',
    category: ['物流追踪', '运输', '丢失破损'],
    questions: [
      '快递打电话说丢件',
      '包裹破了要不要签',
      '外箱压扁了',
      '快递让我自己签了再说',
      '快递说只赔几十',
      '收到屏幕就碎了',
    ],
    answer:
      '破损的可以当面拒收，已经签的拍外箱、面单、内包装和机器，别扔箱子。不用你去和快递谈赔偿，把照片和订单号给我，转同事核实后补发或退款。',
    relatedIds: ['el-ship-insured', 'el-after-dead-on-arrival'],
    handoffCondition: '运输丢失或破损，人工核实后补发或退款',
  },
  {
    id: 'el-ship-remote',
    title: '偏远地区、港澳台、国外能寄吗',
    category: ['物流追踪', '运输', '区域'],
    questions: ['新疆能发吗', '西藏要加钱不', '香港能寄吗', '国外能买吗', '海外插头能用吗', '寄到国外保修不'],
    answer:
      '可送区域和运费以结算页为准：【待填：不发货地区】。带电池的到偏远地区多走陆运，会慢。寄到境外涉及清关和电池限制，保修一般只在购买地区办，插头电压也要先对好。',
    relatedIds: ['el-ship-battery', 'el-version-region'],
  },
  {
    id: 'el-ship-fee',
    title: '包邮吗、运费怎么算',
    category: ['物流追踪', '发货', '运费'],
    questions: [
      '包邮吗',
      '只买个小东西要邮费不',
      '一起买能省运费吗',
      '为什么结算多了运费',
      '退货运费险有吗',
      '送到乡下加不加钱',
      '邮费多少钱',
    ],
    answer:
      '运费以结算页为准：【待填：包邮条件】。小配件凑在一单里下，比分几次划算。有没有运费险看订单里的服务标志，没有的，非质量原因退货寄回要自己付。',
    relatedIds: ['el-return-freight', 'el-ship-remote'],
  },
  {
    id: 'el-ship-split',
    title: '买了几样为什么分开到',
    category: ['物流追踪', '发货', '分包'],
    questions: [
      '怎么只收到一半',
      '耳机到了手机没到',
      '分几个包裹发的',
      '能一起发吗',
      '同一单两个快递号',
      '充电宝跟手机没一起来',
      '为啥分开发货',
    ],
    answer:
      '不同仓、预售和现货、能空运和只能陆运的会拆开发，充电宝常单独走。订单里点「查看物流」能看到每个包裹的单号。全部显示签收还缺东西的，拍照给我核对。',
    relatedIds: ['el-ship-battery', 'el-after-missing-parts'],
  },
]
