/** One open conversation under load, on the product or on the floor. */
export interface Talker {
  /** Settles with true once the message was stored, sent back and answered as far as this edge answers at all. */
  say: (text: string) => Promise<boolean>
  /** Post → own message back. */
  deliveredMs: number[]
  /** Post → reply. */
  repliedMs: number[]
  close: () => void
}
