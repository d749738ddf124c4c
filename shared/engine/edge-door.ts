/** Where a signed-in device asks, and as whom. */
export interface EdgeDoor {
  edge: string
  token: string
  shop: string
}
