const digits = 9

/** `T` and nine digits: short enough to be read out, too many to be guessed one after another. */
export function newTicketId(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(digits))
  return `T${[...numbers].map((number) => number % 10).join('')}`
}
