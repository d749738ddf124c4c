/** What a shopper sees of the shop itself. */
export interface ShopCard {
  name: string
  assistantName: string
  greeting: string
  hoursLabel: string
  openNow: boolean
  /** The shopper may choose a model on this device. */
  allowsModel?: boolean
}
