import { failed, type Stop } from '../stop.ts'

/** Sums of digits, `+ - * /`, brackets and blanks; anything else is no sum. Read, never run as code. */
export function calculate(_state: unknown, { expression }: { expression: string }): Stop | null {
  const value = new Sum(expression).read()
  return value === null || !Number.isFinite(value) ? failed('not a sum that can be worked out') : null
}

/** What the sum comes to, or null. */
export function workOut(expression: string): number | null {
  return new Sum(expression).read()
}

class Sum {
  private at = 0
  private readonly tokens: string[]
  private depth = 0

  constructor(text: string) {
    const isPlain = /^[\d+\-*/(). ]*$/.test(text) && text.length <= 1000
    this.tokens = isPlain ? (text.match(/\d+\.?\d*|\.\d+|[^\s]/g) ?? []) : []
  }

  read(): number | null {
    const value = this.readTerms()
    return this.at === this.tokens.length && this.tokens.length > 0 && !Number.isNaN(value) ? value : null
  }

  private readTerms(): number {
    let value = this.readFactors()
    for (;;) {
      if (this.take('+')) value += this.readFactors()
      else if (this.take('-')) value -= this.readFactors()
      else return value
    }
  }

  private readFactors(): number {
    let value = this.readOne()
    for (;;) {
      if (this.take('*')) value *= this.readOne()
      else if (this.take('/')) value /= this.readOne()
      else return value
    }
  }

  /** A sign or a bracket goes one deeper; nobody sums a hundred levels. */
  private readOne(): number {
    this.depth += 1
    if (this.depth > 100) return Number.NaN
    const value = this.readSigned()
    this.depth -= 1
    return value
  }

  private readSigned(): number {
    if (this.take('-')) return 0 - this.readOne()
    if (this.take('+')) return this.readOne()
    if (this.take('(')) {
      const value = this.readTerms()
      return this.take(')') ? value : Number.NaN
    }
    const token = this.tokens[this.at] ?? ''
    this.at += 1
    return /^[\d.]+$/.test(token) ? Number(token) : Number.NaN
  }

  private take(token: string): boolean {
    if (this.tokens[this.at] !== token) return false
    this.at += 1
    return true
  }
}
