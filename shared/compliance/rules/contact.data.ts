import type { WordTable } from '../marks.ts'
import type { ComplianceRule } from '../rule.ts'
import { quotedAndDeclined } from '../words/common.data.ts'

/** Ways to name an account elsewhere, and what only looks like one. */
export const contactWords: WordTable = {
  wechat:
    '微信 微信号 加微信 加我微信 加个微信 加一下微信 加下微信 加您微信 加我的微信 wechat weixin 微信上 微信联系 威信号 维信号',
  slyWechat: `薇信 葳信 徽信 v信 微伩 薇心 威心 维心 徽心 卫信 危信 魏信 嶶信 溦信 绿泡泡 绿泡 绿色软件 绿色聊天 绿软 绿信 绿色图标
    vx号 wx号 加薇 加徽 加威 加维 加个v 加个微 加个薇 加微 加v 加vx 加wx 微那边 v我 v聊 加v聊 加卫星 加个卫星 有v 微我 薇我 威我
    我的wx 我的vx vx: wx: v: 微: 薇: 威: vx同 v同 微信同号 同微信 加下微 加下薇 加下v 我v 微联系 薇联系 威联系 卫星号
    加我卫星 加好友 加个好友 聊天软件 wei信 微xin wx搜 vx搜 搜vx 搜wx v号 薇号 威号 vx联系 wx联系 vx咨询 加我v 加我薇 加我微 加我威 加我vx
    加我wx 微芯 薇芯 威芯 维芯 v芯 微星号 weixin号 某信 微x vxin v星 扣我v 店长薇 店长v 店长微 主页有v vx领 wx领 v群 微群 薇群 v❤ 微我一下 v一下 微一下 薇一下 加老板v 加下老板 绿色的聊天 绿色聊天 那个绿色 绿色app 绿色的app v您 薇您 企微 企业微信 你的v 您的v 我的v 我的微 我的薇 去v上 v上说 v上聊 去薇上 去微上 上v聊 上v说 w信 围信 vxh wxh 溦信 绿色小气泡 绿图标 绿气泡 溦亻言 v亻言 微亻言 威信是 维信是 我威信 我维信 我卫星是 聊天的软件 聊天那个软件 聊天用的软件 或者vx 或vx 或者v 传我微 发我微 给个vx 加个wei 加wei 加下wei 走v 走vx 走微 走薇 走绿泡 你v 你微 你薇 您微号 你vx`,
  homophone: `威信 维信 卫星 薇 围信 唯信 巍信 微讯 徽 vx wx v 微 wei vv 威信是 维信是 钉钉 dingding dingtalk 飞书 陌陌 纸飞机 飞机号 电报 给个v 微号 葳`,
  qq: `qq 扣扣 秋秋 企鹅号 企鹅群 q群 q我 q: qq: qq号 qq群 加q 加扣 球球号 加企鹅 加下企鹅 加个企鹅 企鹅加 企鹅: 扣号 企企鹅鹅 企鹅上 企鹅聊 上企鹅 q上 扣上聊`,
  qqName: '企鹅 qq 扣扣 球球 扣',
  group: `进群 加群 入群 拉群 微信群 福利群 内购群 交流群 会员群 进我们的群 群里发 福利微信群 进内购 拉您进 进福利 扫码进 团购群 批发群 粉丝团群 拿货群 秒杀群 特价群 优惠群 内部群 客户群 售后群 有群 拉你进 群里有 群里接龙 进群接龙`,
  qr: `二维码 扫码 扫一扫 扫一下 扫个码 扫这个码 小程序码 码图 扫下 扫卡片 扫上面 扫里面的 扫背面的码 扫反面的码 扫这张 里的码 上的码 面的码 内的码 他的码 她的码`,
  addSign: `加 加我 加一下 加您 加下 加上 联系 搜 聊 搜一下 搜索 找我 号 同号 私 拉您 通过 名片 加个 备注 咨询 沟通 加客服 留 添加 领 客服 福利 工作人员 掌柜 店长 小窗 拉 拉你 拉您 进团 我拉 去 上说 上聊 那边聊  给个 给下 传我 发我 报下 要个 滴 滴我 滴滴 戳我 找`,
  lure: `加客服 加上 加好友 领券 领红包 领福利 福利 进群 关注 直接沟通 聊 加入 联系我 下单 领取 返券 加店 加我 加她 加他 添加 添加售后 加售后 加老师 加专属 找到我 本人 加管家 加专员 加顾问 加助理 加师傅 加小助手 加福利官`,
  elsewhereTalk: `换个地方聊 换个平台 平台上不方便说 平台不方便说 平台查得严 这里不让发 这里不方便说 这里看不到 站外聊 私下聊 私下联系 私人号
    要联系方式 留个联系方式 业务员打给您 加上再聊 名片加上 扫我 加我 联系方式私 主页有v 私聊加 发我名片 私信我要 我名片 我的名片 不方便发 笔记里不方便说 加到那边 换个软件 换个app 别的软件 聊天app 微商 私信发您 站外 平台外联系 平台外聊 头像上那串 头像上的号 头像里的号 头像就是 那串数字 那串号 发不了号 号发不出 会被屏蔽 平台会屏蔽 发你号 发您号 给你号 给您号 报我名字 短信联系您 平台上说话不方便 平台说话不方便 平台上打字不方便 我的小号 我小号 加小号 存下我号码 存一下我电话 给我来个电话 给我打个电话 电话里谈 电话里聊 电话聊 电话里说价 小号播 小号名字 转战小号 换地方聊 换个地方说 换地方说 存我电话 我电话您存 电话存一下 存一下我 存下我的 留个手机 留个电话 留下电话 留个号 留下手机 内部渠道 加企业客服 加企业号 找我本人拿 直接找我拿 绕开平台聊 单独联系我 私下找我 私下拿货 报个电话 报下电话 报一下电话 报个手机 报下手机`,
  overseas: `whatsapp whatapp wa.me zalo telegram tg lineid line messenger signal viber kakaotalk ig ins fb facebook instagram dmme pmme wechatme 脸书 赖id 加赖 加我赖 我的ig`,
  goThere: `去 上 到 搜 来 关注 那边 拍 下单 进 有号 更便宜 店更 同名 看看 找我 购买 私信 搜店 同店名 店名`,
  contactDetails: '联系方式',
  whereDetails: `主页 简介 私信 稍后加 图片里 加那个 发您 我的 号里 里有 老师的 管家的 经理的 他的 加 要一下`,
  shopperOwn: `收货 您的联系方式 收件 订单里 填写 改地址 物流派送 派送 快递 收货人 核对 预留 安装 送货`,
  myNumber: '联系 打 致电 找我 电话 手机 座机 加 同号 微信 打给我 拨打 call 短信 我 门店',
  addMe: '加我 加他 加她 加师傅 加老师 加店长 加老板 加掌柜 我的号 我号 我id 我的id',
  groupWord: '群',
  groupVerb: '建 建个 拉 拉您 拉你 进 入 加 有个 有 发 扫',
  payList: '支付宝 信用卡 银行卡 花呗 云闪付',
  canPay: '都能付 都可以 都支持 付款方式 支付方式 都行 可以付',
  shares: '分享 转发 转给朋友 发给朋友',
  appWord: '软件 app 平台 账号 聊天工具 号',
  otherOne: '另外 另一 另外那 别的 其他 其它',
  joins: '找我 过去 关注 加我 聊 联系我 名字一样 同名 搜我',
  hintPlace: '头像 主页 简介 签名 背景图 置顶 封面 昵称',
  hintWhat: `数字 小字 暗号 字母 拼音 水印 那串 那行 联系方式 名字 微 店名 号 号码`,
  findMe: `找我 加 搜 联系 懂 私 看到 播 来找`,
  thereBetter:
    '在那下 在那拍 去那里 那里拍 那里下 那里买 在那边 去那边 那边下单 那边拍 那边更 那边便宜 那边买 那边活动 到那边 那边价',
  outsideOf: '外面 之外 以外 站外',
  otherNumber: `快递员 派送员 派件员 快递小哥 小哥 网点 驿站 师傅 骑手 司机 单号 订单 运单 编号 收货 预留 您的手机 您的电话 收件 尾号
    批号 批次 条码 条形码 编码 型号 物流 快递电话 顺丰 中通 圆通 韵达 申通 邮政`,
  product: `下载 小程序 运动 消息 视频通话 语音通话 登录 零钱 钱包 账户 步数 提醒 通知 同步 机身 说明书 防伪 验真 真伪 包装盒 教程 安装视频
    取货 取件 型号 系列 软件 通用 接口 门店 项圈 主人信息 付款用 付款 付的 退到 退回 原路 退款 登陆 支付失败 应用商店 保修 注册 绑定 昵称 头像 客服在线 打开 里看 兼容 支持 硬件 考勤 打印机 驱动 能查 查真伪`,
  harmless: `微孔 微孔膜 稍微 轻微信号 稍微信号 微微信号 细微信号 轻微 细微 微量 微波 微弹 微距 微米 微风 微辣 微甜 微调 微胖 微小 微卷 显微 微单 微笑 微苦 微喷 些微 微微 微凉 微粒 略微
    v领 v型 v字 v形 小v领 加v型 加v领 加绒v qq糖 qq音乐 qq弹 qq登录 扣扣子 加绒 加购 加厚 加大 加急 加热 加水 加长 加宽 加固 加深 加价 加班 加州 加盟
    加载 加菲 加入购物车 加收藏 加两 加减 更加 增加 参加 外加 附加 添加剂 加工 加拿大 加油 徽章 徽标 校徽 安徽 威严 威风 威廉 紫薇 薇薇 蔷薇 卫星定位 卫星地图 卫星导航
    卫星电视 维信诺 有威信 威信很高 群青 人群 群体 群众 裙 店铺的粉丝群 粉丝群 公众场合 加微量 加维生素 加威化 店铺里 直播入口 搜一下店铺里 wx系列 vx系列 不用加别的联系方式
    微信小程序 微信运动 微信消息 微信登录 微信零钱 微信钱包 微信账户 微信视频 微信语音 防伪二维码 付款二维码 取件二维码 号码 单号 型号 虚拟号 旺旺 加我们家 加我们店 微信支付 微信付款 快递小哥 外卖小哥 小哥 打开 v领针织 微信 微信号 v信 微信绿 订单号 有群众 发您号码 发你号码 钉钉子 里的码数 上的码数 号召 尺码号 ins风 ins同款 ins博主`,
}

const refused = [{ any: 'refusal' }, { any: 'warning', within: 'sentence' }, quotedAndDeclined] as const
/** 微信、支付宝都能付 names ways to pay. */
const wayToPay = [
  { any: 'payList', within: 'sentence', before: 8, after: 8 },
  { any: 'canPay', within: 'sentence' },
] as const
const here = { of: 'clause', text: '您在这里留言就好，我一直在' } as const
const onPlatforms = { kind: 'contact', exceptOn: ['own'], isPlatformRule: true } as const

/** Leading a shopper away from the platform. On the shop's own page nobody forbids it. */
export const contactRules: readonly ComplianceRule[] = [
  {
    ...onPlatforms,
    id: 'contact.wechat',
    severity: 'block',
    at: 'wechat',
    unless: [...refused, { any: 'product', before: 6, after: 4 }, { any: 'shares', before: 5 }, wayToPay],
    why: '平台不允许把买家引到微信等站外聊天工具。',
    replacement: here,
  },
  {
    ...onPlatforms,
    id: 'contact.sly',
    severity: 'block',
    at: 'slyWechat',
    unless: [...refused, { any: 'modelNumber', after: 0 }, { any: 'product', after: 3 }],
    why: '换一种写法的微信同样算引导站外联系。',
    replacement: here,
  },
  {
    ...onPlatforms,
    id: 'contact.homophone',
    severity: 'block',
    at: 'homophone',
    with: [{ any: 'addSign', before: 8, after: 3 }],
    unless: [...refused, { any: 'series', after: 3 }, { any: 'modelNumber', after: 0 }],
    why: '用谐音写微信也算引导站外联系。',
    replacement: here,
  },
  {
    ...onPlatforms,
    id: 'contact.qq',
    severity: 'block',
    at: 'qq',
    unless: [...refused, { any: 'product', before: 4, after: 3 }],
    why: '平台不允许向买家发 QQ 等站外账号。',
    replacement: here,
  },
  {
    ...onPlatforms,
    id: 'contact.qq-number',
    severity: 'block',
    at: 'number',
    with: [{ any: 'qqName', before: 8, within: 'sentence' }],
    unless: [...refused, { any: 'otherNumber', before: 8 }],
    why: '平台不允许向买家发 QQ 等站外账号。',
    replacement: here,
  },
  {
    ...onPlatforms,
    id: 'contact.group',
    severity: 'block',
    at: 'group',
    unless: [...refused, { any: 'shares', before: 5 }],
    why: '拉买家进站外群属于引导至站外。',
    replacement: { of: 'clause', text: '有新活动我会在这里告诉您' },
  },
  {
    ...onPlatforms,
    id: 'contact.some-group',
    severity: 'block',
    at: 'groupWord',
    with: [{ any: 'groupVerb', before: 5, after: 3 }],
    unless: [...refused, { any: 'shares', before: 5 }],
    why: '拉买家进站外群属于引导至站外。',
    replacement: { of: 'clause', text: '有新活动我会在这里告诉您' },
  },
  {
    ...onPlatforms,
    id: 'contact.other-app',
    severity: 'block',
    at: 'appWord',
    with: [
      { any: 'otherOne', before: 3 },
      { any: 'joins', after: 16, within: 'sentence' },
    ],
    unless: refused,
    why: '提议换到平台外沟通属于引导至站外。',
    replacement: here,
  },
  {
    ...onPlatforms,
    id: 'contact.hint',
    severity: 'block',
    at: 'hintWhat',
    with: [
      { any: 'hintPlace', before: 8, within: 'sentence' },
      { any: 'findMe', before: 14, after: 12, within: 'sentence' },
    ],
    unless: refused,
    why: '告诉买家去哪里找站外联系方式属于引流。',
    replacement: here,
  },
  {
    ...onPlatforms,
    id: 'contact.qr',
    severity: 'block',
    at: 'qr',
    with: [{ any: 'lure', within: 'sentence', before: 12, after: 14 }],
    unless: [...refused, { any: 'product', before: 8, after: 8 }],
    why: '用二维码把买家带到站外不符合平台规则。',
    replacement: here,
  },
  {
    ...onPlatforms,
    id: 'contact.phone',
    severity: 'block',
    at: 'phone',
    unless: [...refused, { any: 'otherNumber', before: 10 }],
    why: '聊天里留手机号会被平台视为引导站外联系。',
    replacement: here,
  },
  {
    ...onPlatforms,
    id: 'contact.landline',
    severity: 'block',
    at: 'landline',
    with: [{ any: 'myNumber', before: 10, after: 8 }],
    unless: [...refused, { any: 'otherNumber', before: 10 }],
    why: '聊天里留座机号会被平台视为引导站外联系。',
    replacement: here,
  },
  {
    ...onPlatforms,
    id: 'contact.email',
    severity: 'block',
    at: 'email',
    unless: refused,
    why: '向买家发邮箱地址属于引导站外联系。',
    replacement: here,
  },
  {
    ...onPlatforms,
    id: 'contact.link',
    severity: 'block',
    at: 'link',
    unless: refused,
    why: '平台外的链接不能发给买家。',
    replacement: { of: 'clause', text: '您在店铺首页就能看到' },
  },
  {
    ...onPlatforms,
    id: 'contact.place',
    severity: 'block',
    at: 'otherPlace',
    with: [{ any: 'goThere', before: 4, after: 12 }],
    unless: [...refused, { any: 'product', before: 10, after: 4 }],
    why: '让买家去别的平台或自有渠道属于引流。',
    replacement: { of: 'clause', text: '您在本店拍就可以' },
  },
  {
    ...onPlatforms,
    id: 'contact.place-there',
    severity: 'block',
    at: 'otherPlace',
    with: [{ any: 'thereBetter', after: 20, within: 'sentence' }],
    unless: refused,
    why: '让买家去别的平台或自有渠道属于引流。',
    replacement: { of: 'clause', text: '您在本店拍就可以' },
  },
  {
    kind: 'contact',
    isPlatformRule: true,
    id: 'contact.outside',
    severity: 'block',
    at: 'ownPlace',
    with: [{ any: 'outsideOf', after: 1 }],
    unless: refused,
    why: '让买家去别的平台或自有渠道属于引流。',
    replacement: { of: 'clause', text: '您在本店拍就可以' },
  },
  {
    ...onPlatforms,
    id: 'contact.handle',
    severity: 'block',
    at: 'handle',
    with: [{ any: 'addMe', before: 4 }],
    unless: [...refused, { any: 'otherNumber', before: 8 }],
    why: '平台不允许向买家发站外账号。',
    replacement: here,
  },
  {
    ...onPlatforms,
    id: 'contact.elsewhere',
    severity: 'block',
    at: 'elsewhereTalk',
    unless: [{ any: 'warning', within: 'sentence' }, { any: 'refusal shopperOwn' }],
    why: '提议换到平台外沟通属于引导至站外。',
    replacement: here,
  },
  {
    ...onPlatforms,
    id: 'contact.details',
    severity: 'block',
    at: 'contactDetails',
    with: [{ any: 'whereDetails', within: 'sentence', before: 8, after: 6 }],
    unless: [...refused, { any: 'shopperOwn' }],
    why: '告诉买家去哪里找站外联系方式属于引流。',
    replacement: here,
  },
  {
    ...onPlatforms,
    id: 'contact.overseas',
    severity: 'block',
    at: 'overseas',
    unless: [...refused, { any: 'product', after: 3 }],
    why: '站外聊天工具的账号不能发给买家。',
    replacement: here,
  },
]
