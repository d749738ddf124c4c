import type { CompliancePlatform } from '../../protocol/writing.ts'

/** Hosts a seller may link on each platform: its own. */
export const hostsOfPlatforms: Readonly<Record<CompliancePlatform, readonly string[]>> = {
  taobao: ['taobao.com', 'tmall.com', 'tb.cn', 'tmall.hk'],
  jd: ['jd.com', 'jd.hk', '3.cn'],
  pdd: ['pinduoduo.com', 'yangkeduo.com'],
  douyin: ['douyin.com', 'jinritemai.com', 'iesdouyin.com'],
  kuaishou: ['kuaishou.com', 'kwaixiaodian.com'],
  '1688': ['1688.com', 'alibaba.com'],
  xiaohongshu: ['xiaohongshu.com', 'xhslink.com'],
  shopee: [
    'shopee.cn',
    'shopee.sg',
    'shopee.com.my',
    'shopee.co.id',
    'shopee.vn',
    'shopee.ph',
    'shopee.co.th',
    'shopee.tw',
  ],
  own: [],
}

/** Pages of carriers, where a shopper may follow a parcel. */
export const courierHosts: readonly string[] = [
  'sf-express.com',
  'zto.com',
  'yto.net.cn',
  'yundaex.com',
  'sto.cn',
  'ems.com.cn',
  'jdl.com',
  'kuaidi100.com',
]

/** Platforms whose check-out does not take WeChat Pay as far as is known; a shop's own setting goes before it. */
export const withoutWeChatPay: ReadonlySet<CompliancePlatform> = new Set(['1688', 'shopee'])

/** Words that name a place to buy, by platform; on that platform they name nothing else. */
export const placeWords: Readonly<Record<string, string>> = {
  placeTaobao: '淘宝 天猫 某宝 淘宝店',
  placeJd: '京东 狗东',
  placePdd: '拼多多 pdd 并夕夕 拼夕夕',
  placeDouyin: '抖音 抖店 抖音号',
  placeKuaishou: '快手 快手号',
  place1688: '1688 阿里巴巴店',
  placeXiaohongshu: '小红书 小红薯 小红书号',
  placeShopee: 'shopee 虾皮',
  placeElse: `小绿书 小蓝书 橙色软件 橙色app 红色软件 蓝色软件 黄色软件 某东 某多 某音 小程序商城 独立站 自营商城 闲鱼 咸鱼 微店 官网 公众号 公粽号 视频号 lazada 微商城 朋友圈 tiktok instagram facebook 小黄鱼 海鲜市场 得物 转转 美团店 快团团 有赞 百度搜 线下店铺群 微博`,
}

/** The class of words that name the platform itself. */
export const placeOfPlatform: Readonly<Record<CompliancePlatform, string>> = {
  taobao: 'placeTaobao',
  jd: 'placeJd',
  pdd: 'placePdd',
  douyin: 'placeDouyin',
  kuaishou: 'placeKuaishou',
  '1688': 'place1688',
  xiaohongshu: 'placeXiaohongshu',
  shopee: 'placeShopee',
  own: 'placeOwn',
}
