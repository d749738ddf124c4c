import type { ArticleBody, Channel } from '../../../../shared/protocol/article.ts'

/** Where an article speaks. */
export const channelNames: Readonly<Record<Channel, string>> = {
  widget: '网站',
  taobao: '淘宝',
  jd: '京东',
  pdd: '拼多多',
  douyin: '抖音',
  kuaishou: '快手',
  xiaohongshu: '小红书',
  '1688': '1688',
  shopee: 'Shopee',
}

/** In which language. */
export const localeNames: Readonly<Record<ArticleBody['locale'], string>> = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  en: 'English',
}

/** On which of the three layers. */
export const layerNames: Readonly<Record<ArticleBody['layer'], string>> = {
  base: '基础',
  campaign: '活动',
  emergency: '紧急，盖过其他文章',
}
