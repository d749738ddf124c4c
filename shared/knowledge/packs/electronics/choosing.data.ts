import type { PackArticle } from '../pack.ts'

/** Articles about picking the right thing: for whom, which power, what fits what. */
export const choosingArticles: PackArticle[] = [
  {
    id: 'el-choose-elder-phone',
    title: '给老人买手机怎么选',
    category: ['商品咨询', '选购建议', '手机'],
    questions: [
      '给爸妈买哪款手机',
      '老人用的字大声音大的',
      '我妈只会看抖音买啥好',
      '老人机还是智能机',
      '有没有长辈模式',
      '屋里老人用哪个合适',
    ],
    answer:
      '看四样：屏幕大、声音响、电池耐用、有长辈或简易模式。只接打电话的按键机就行，要视频和扫码的选智能机，存储别太小。收到后帮老人把字号调大、关掉免密支付和不用的通知，会好用很多。',
    relatedIds: ['el-data-transfer', 'el-ram-rom'],
  },
  {
    id: 'el-choose-tablet',
    title: '平板选 Wi-Fi 版还是蜂窝版',
    category: ['商品咨询', '选购建议', '平板'],
    questions: [
      '平板买wifi版够不够',
      '蜂窝版能打电话吗',
      '上网课买什么平板',
      '画画用哪个平板',
      '平板能当电脑用不',
      '孩子学习用哪款好',
    ],
    answer:
      '家里学校都有网的，Wi-Fi 版就够，偶尔外出开手机热点；常在路上用的选蜂窝版，要另办流量卡。网课看屏幕大小和护眼模式，画画看支不支持有压感的笔，办公看能不能接键盘、软件是不是你要的那个。',
    relatedIds: ['el-fit-stylus', 'el-order-education'],
  },
  {
    id: 'el-choose-laptop-study',
    title: '上学、办公的笔记本怎么选',
    category: ['商品咨询', '选购建议', '电脑'],
    questions: [
      '大学生买什么电脑',
      '办公用哪款轻薄本',
      '只用word和表格买啥配置',
      '学设计要什么电脑',
      '学编程用多大内存',
      '14寸还是16寸好',
    ],
    answer:
      '文档、网页、网课选轻薄本，16GB 内存加 512GB 固态比较从容；剪视频、建模、做设计要看专业软件对显卡的要求，屏幕色域也要看。天天背着走的选 14 寸上下，放桌上的选 16 寸。先问学校或公司有没有指定系统。',
    relatedIds: ['el-choose-laptop-game', 'el-order-education'],
  },
  {
    id: 'el-choose-laptop-game',
    title: '游戏本、独显和集显怎么选',
    category: ['商品咨询', '选购建议', '电脑'],
    questions: [
      '独显和集显差多少',
      '玩3a要什么显卡',
      '显卡功耗是多少瓦',
      '游戏本续航行不行',
      '打联盟用集显够吗',
      '游戏本重不重能带去上课不',
    ],
    answer:
      '轻量网游集显能玩，3A 大作、渲染要独显；同名显卡功耗不同，性能差得不少，要看参数表里的功耗。游戏本插着电源才能跑满，不插电性能和续航都会打折，机身也重。本款显卡与功耗：【待填：显卡型号与功耗】。',
    relatedIds: ['el-choose-laptop-study', 'el-laptop-clean'],
  },
  {
    id: 'el-choose-sport-earphone',
    title: '运动、跑步用什么耳机',
    category: ['商品咨询', '选购建议', '耳机'],
    questions: [
      '跑步戴哪种耳机不掉',
      '健身房用的耳机推荐',
      '骑车能戴耳机吗',
      '汗多买什么耳机',
      '游泳的耳机有没有',
      '挂耳的和耳夹的哪个稳',
    ],
    answer:
      '跑步选挂耳、耳夹或骨传导，稳而且听得见车声；防汗至少要 IPX4。水下蓝牙传不远，游泳要能本地存歌、标明可入水的款。骑车走马路别开降噪，有些城市对骑行戴耳机还有规定。',
    relatedIds: ['el-earphone-types', 'el-waterproof'],
  },
  {
    id: 'el-choose-powerbank',
    title: '充电宝买多大的',
    category: ['商品咨询', '选购建议', '充电'],
    questions: [
      '充电宝多少毫安合适',
      '20000毫安能充几次',
      '1万毫安为啥充不满两次',
      '能给笔记本充电的充电宝',
      '自带线的好不好',
      '磁吸充电宝苹果能用吗',
    ],
    answer:
      '看「额定容量」，不是电芯容量：升压和发热会用掉一部分，10000mAh 的实际能给手机的约六成多。短途 10000 够用，出差或多人用 20000；给电脑充要看输出瓦数够不够。要坐飞机的选 100Wh 以内、3C 标志清楚的。',
    relatedIds: ['el-powerbank-flight', 'el-3c-mark'],
  },
  {
    id: 'el-choose-charger',
    title: '充电头买多少瓦、能不能通用',
    category: ['商品咨询', '选购建议', '充电'],
    questions: [
      '充电头买多少瓦的',
      '大功率会不会充坏手机',
      '65w能给平板充吗',
      '氮化镓是什么',
      '华为的头充小米快不快',
      '一个头充电脑和手机行不行',
    ],
    answer:
      '功率大不会充坏，手机要多少它给多少。快不快看协议：PD、PPS、UFCS 通用性好，各家私有快充换了别家的头会慢下来。电脑看原装适配器上的瓦数，新头不低于它就行；多口的同时插，功率会分掉。',
    relatedIds: ['el-choose-cable', 'el-fault-slow-charge'],
  },
  {
    id: 'el-choose-cable',
    title: '数据线怎么选',
    category: ['商品咨询', '选购建议', '充电'],
    questions: [
      '数据线买哪种',
      'c to c和a to c啥区别',
      '这根线能传文件不',
      '苹果用什么线',
      '线多长合适',
      'type-c的线都一样吗',
      '线带芯片是什么意思',
    ],
    answer:
      '先看两头的接口，再看用途：只充电看支持多少瓦，超过 60W 的要带 E-Marker 芯片；传大文件、接显示器要看是不是 USB 3 以上，很多充电线只有 USB 2.0。线越长压降越大，快充选一两米的。苹果的 Lightning 线看有没有 MFi 认证。',
    relatedIds: ['el-choose-charger', 'el-fit-hub'],
  },
  {
    id: 'el-choose-film',
    title: '手机膜选哪种',
    category: ['商品咨询', '选购建议', '膜与壳'],
    questions: [
      '钢化膜和水凝膜哪个好',
      '防窥膜费眼睛吗',
      '曲面屏贴什么膜',
      '磨砂膜打游戏行不行',
      '全屏的膜顶壳吗',
      '贴膜影响指纹解锁不',
    ],
    answer:
      '直屏选钢化，手感顺、挡磕碰；曲面屏用水凝膜或 UV 膜更服帖。防窥会让屏幕变暗、侧面看不清，磨砂防指纹但画面略朦。屏下指纹要选标明支持的，贴完重新录一次指纹；戴壳的选留边的款，不顶壳。',
    relatedIds: ['el-film-apply', 'el-choose-case'],
  },
  {
    id: 'el-choose-case',
    title: '手机壳怎么选型号不会错',
    category: ['商品咨询', '选购建议', '膜与壳'],
    questions: [
      '这个壳我手机能用吗',
      'pro和pro max的壳一样吗',
      '怎么看自己手机型号',
      '硅胶和硬壳哪个防摔',
      '壳影响无线充不',
      '带磁吸的有没有',
    ],
    answer:
      '到手机「设置—关于本机」看完整型号，带不带 Pro、Plus、Max 和哪一代都不能错，尺寸相同摄像头开孔也可能不同。防摔看四角有没有气囊，硅胶软但沾灰。无线充选不加金属片、厚度在 3 毫米上下的，磁吸充电要选带磁圈的壳。',
    relatedIds: ['el-wireless-charge', 'el-choose-film'],
  },
  {
    id: 'el-choose-ssd',
    title: '固态硬盘、移动硬盘怎么选',
    category: ['商品咨询', '选购建议', '存储'],
    questions: [
      '固态买哪种接口',
      'm.2和sata能通用吗',
      '移动固态和机械的差在哪',
      'ps5能装吗',
      'pcie4的插3.0上能用不',
      '备份照片买啥硬盘',
    ],
    answer:
      '先看机器的插槽：M.2 里还分 NVMe 和 SATA 两种协议，长度常见 2280；高代的盘插低代的槽能用，速度按低的来。经常带出门的用移动固态，抗摔；大量存着不动的用机械盘便宜。重要资料至少存两份，任何盘都可能坏。',
    relatedIds: ['el-laptop-upgrade', 'el-fault-disk-missing'],
  },
  {
    id: 'el-choose-card',
    title: '内存卡买什么速度的',
    category: ['商品咨询', '选购建议', '存储'],
    questions: [
      '相机用什么卡',
      'v30和v60区别',
      '行车记录仪的卡买哪种',
      '拍4k要多快的卡',
      'tf卡套个卡套当sd用行吗',
      '监控的内存卡要多大',
    ],
    answer:
      '拍照连拍和 4K 视频选 V30，高码率视频选 V60 以上，要看机器支不支持 UHS-II。行车记录仪和监控天天擦写，选标着高耐久的。容量别超过说明书写的上限，放进机器后先格式化一次再用。',
    relatedIds: ['el-fault-card-read', 'el-memory-card'],
  },
  {
    id: 'el-choose-router',
    title: '路由器怎么选、房子大信号弱',
    category: ['商品咨询', '选购建议', '网络设备'],
    questions: [
      '路由器买哪款',
      '三室两厅一个路由够吗',
      'wifi6和wifi7差别',
      '穿墙好的路由器',
      '卧室没信号咋办',
      '光猫有wifi还要买路由吗',
    ],
    answer:
      '承重墙多、面积大的，一台放哪都有死角，用 Mesh 两台组网比追求穿墙管用，有网线连着更稳。宽带是千兆的，路由器的 WAN 口也要千兆以上。手机电脑不支持 Wi-Fi 7 的，买了也只按它支持的跑。',
    relatedIds: ['el-fault-wifi'],
  },
  {
    id: 'el-choose-camera',
    title: '新手买什么相机',
    category: ['商品咨询', '选购建议', '相机'],
    questions: [
      '新手入门相机推荐',
      '微单和单反选哪个',
      '半画幅跟全画幅差多少',
      '拍孩子用什么镜头',
      '套机够用吗',
      'vlog拍摄买哪个',
    ],
    answer:
      '新手选微单更轻，对焦也省心；半画幅便宜轻巧，全画幅暗处和虚化有优势，镜头也更大更贵。套机镜头什么都能拍一点，拍人像再加一支定焦。录视频的看有没有防抖、翻转屏和麦克风口，别忘了算上卡、备用电池和包的钱。',
    relatedIds: ['el-camera-mount', 'el-choose-card'],
  },
  {
    id: 'el-choose-keyboard',
    title: '机械键盘轴体、无线鼠标怎么选',
    category: ['商品咨询', '选购建议', '外设'],
    questions: [
      '红轴青轴茶轴啥区别',
      '办公室用哪个轴不吵',
      '无线键鼠打游戏会延迟吗',
      '手小用什么鼠标',
      '苹果电脑能用这个键盘吗',
      '热插拔是什么意思',
    ],
    answer:
      '红轴顺、声音小，适合办公；青轴有段落感、很响；茶轴在中间，怕吵的选静音轴。游戏用 2.4G 或有线，蓝牙留给平板和电脑切换。Mac 能用大部分键盘，但 Win、Alt 键位会换，看有没有 Mac 模式。',
    relatedIds: ['el-fault-keyboard-mouse', 'el-pair-two-devices'],
  },
  {
    id: 'el-choose-monitor',
    title: '显示器尺寸、分辨率怎么选',
    category: ['商品咨询', '选购建议', '外设'],
    questions: [
      '27寸买2k还是4k',
      '显示器能接mac吗',
      '一线连的显示器有没有',
      '办公显示器选什么',
      '带鱼屏好用不',
      '显示器能升降旋转吗',
    ],
    answer:
      '24 寸 1080p、27 寸 2K、32 寸 4K 是看着比较舒服的搭配；看文字多的选分辨率高的，游戏看刷新率和响应时间。想一根 Type-C 线又传画面又充电，显示器要写明反向供电多少瓦，电脑的接口也要支持视频输出。',
    relatedIds: ['el-fit-hub', 'el-fault-monitor-black'],
  },
  {
    id: 'el-choose-watch',
    title: '智能手表、手环能测什么、准不准',
    category: ['商品咨询', '选购建议', '穿戴'],
    questions: [
      '手表测心率准吗',
      '能测血压不',
      '血氧多少算正常',
      '手环和手表选哪个',
      '睡眠监测靠谱吗',
      '戴这个能查出病不',
    ],
    answer:
      '手环手表看步数、心率趋势和睡眠够用，戴得松、出汗、运动时读数会偏。除了取得医疗器械注册的型号，测出来的数字只供参考，不能用来诊断或调药。身体不舒服请去医院，别等手表提示。',
    relatedIds: ['el-fit-watch-phone', 'el-wear-skin'],
  },
  {
    id: 'el-choose-kids-watch',
    title: '儿童电话手表怎么选、要不要办卡',
    category: ['商品咨询', '选购建议', '穿戴'],
    questions: [
      '小孩电话手表要插卡吗',
      '定位准不准',
      '学校让带吗',
      '能不能不让小孩玩游戏',
      '儿童手表办什么套餐',
      '一年级买哪个手表',
    ],
    answer:
      '打电话和定位都要一张能上网的卡，去营业厅用家长的身份证办，要选支持这类手表的套餐。定位在室内靠基站和 Wi-Fi，差几十米属常见。买前看有没有上课禁用、陌生来电拦截和应用管控，学校怎么要求也先问一声。',
    relatedIds: ['el-sim-esim', 'el-button-battery'],
  },
  {
    id: 'el-fit-hub',
    title: '拓展坞、转接头接上没画面',
    category: ['商品咨询', '兼容搭配', '转接'],
    questions: [
      '手机能接电视吗',
      'typec转hdmi没反应',
      '我的电脑能用这个拓展坞不',
      '手机投屏要什么线',
      '怎么知道接口支不支持视频',
      '拓展坞接两个屏可以吗',
    ],
    answer:
      'Type-C 口长得一样，功能不一样：要支持 DP 视频输出或雷电，转接后才有画面，很多手机和低价本只能充电传数据。把设备的完整型号发来，我按参数帮你查。接双屏还要看系统，部分 Mac 原生只支持外接一台。',
    relatedIds: ['el-choose-monitor', 'el-choose-cable'],
  },
  {
    id: 'el-fit-stylus',
    title: '手写笔、键盘套能不能配我的平板',
    category: ['商品咨询', '兼容搭配', '转接'],
    questions: [
      '这支笔我平板能用吗',
      '二代笔能配老款不',
      '电容笔跟原装笔差啥',
      '笔连不上',
      '键盘套是哪一代的',
      '有没有压感和防误触',
    ],
    answer:
      '笔和键盘套都认代数，同一品牌上一代的笔常常配不上新平板。通用电容笔只能点和写，没有压感；防误触要平板和笔都支持。发来平板型号（设置—关于里那一串），我对好了你再买。本款适配：【待填：适配型号】。',
    relatedIds: ['el-choose-tablet', 'el-fit-ask-model'],
  },
  {
    id: 'el-fit-watch-phone',
    title: '手表能不能连我的手机',
    category: ['商品咨询', '兼容搭配', '穿戴'],
    questions: [
      '苹果手机能连这个手表吗',
      '安卓能用apple watch吗',
      '手表要装什么app',
      '换手机了手表还能连吗',
      '手表能回微信不',
      '鸿蒙手机能连吗',
    ],
    answer:
      'Apple Watch 只能配 iPhone；安卓阵营的手表多数两边都能连，但在 iPhone 上回消息、装应用这些功能会少。手机系统版本也有下限，见参数表：【待填：支持的手机系统】。换手机时先在旧手机里解绑，再到新手机上配对。',
    relatedIds: ['el-choose-watch', 'el-fault-watch-sync'],
  },
  {
    id: 'el-fit-ask-model',
    title: '不确定配件合不合适',
    category: ['商品咨询', '兼容搭配', '适配'],
    questions: [
      '我的型号能用吗',
      '不知道自己是哪款咋买配件',
      '帮我看下配不配',
      '这个电池适合我的相机吗',
      '电源适配器口子大小怎么看',
      '买错型号可以换不',
    ],
    answer:
      '把设备的完整型号、接口照片，或旧配件铭牌上的型号发来，我按适配表对。电源要电压一致、电流不小于原来的、插头尺寸和极性一样；电池要型号完全相同。适配表：【待填：适配型号表】。',
    relatedIds: ['el-choose-case', 'el-exchange'],
  },
]
