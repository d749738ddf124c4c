/** A list of unsigned numbers in one block of memory that doubles when it is full. */
export class GrowingNumbers {
  #held = new Uint32Array(1024)
  #length = 0

  get length(): number {
    return this.#length
  }

  push(value: number): void {
    if (this.#length === this.#held.length) {
      const wider = new Uint32Array(this.#held.length * 2)
      wider.set(this.#held)
      this.#held = wider
    }
    this.#held[this.#length] = value
    this.#length += 1
  }

  get(at: number): number {
    return this.#held[at]!
  }

  set(at: number, value: number): void {
    this.#held[at] = value
  }

  /** Exactly what was pushed, in a block of its own. */
  trimmed(): Uint32Array {
    return this.#held.slice(0, this.#length)
  }
}
