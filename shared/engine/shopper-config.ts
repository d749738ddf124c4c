/** For which shop, at which edge, a widget's engine works. */
export interface ShopperConfig {
  shop: string
  /** The edge's origin. */
  edge: string
  locale: 'zh-CN' | 'zh-TW' | 'en'
  /** False: the shopper switched personal recommendations off on this device. */
  personal?: boolean
}
