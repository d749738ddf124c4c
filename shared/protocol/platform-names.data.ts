import type { CompliancePlatform } from './writing.ts'

/** What each platform is called, in sources and for owners. */
export const platformNames: Readonly<Record<CompliancePlatform, string>> = {
  taobao: '淘宝',
  jd: '京东',
  pdd: '拼多多',
  douyin: '抖音',
  kuaishou: '快手',
  '1688': '1688',
  xiaohongshu: '小红书',
  shopee: 'Shopee',
  own: '本店网页',
}
