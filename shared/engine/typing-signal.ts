/** Keystrokes are many, frames are few: typing is told when it begins, now and then while it lasts, and when it ends. */
export class TypingSignal {
  readonly #send: (typing: boolean) => void
  readonly #now: () => number
  #isTyping = false
  #toldAt = Number.NEGATIVE_INFINITY

  constructor(send: (typing: boolean) => void, now: () => number) {
    this.#send = send
    this.#now = now
  }

  set(typing: boolean): void {
    const isStale = this.#now() - this.#toldAt >= repeatMs
    if (typing === this.#isTyping && !(typing && isStale)) return
    this.#isTyping = typing
    this.#toldAt = this.#now()
    this.#send(typing)
  }
}

/** Shorter than the time after which the other side stops believing it. */
const repeatMs = 3_000
