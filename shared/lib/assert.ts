/** Thrown when an assumption of ours is broken, never for something a shopper or merchant can cause. */
export class AssertionError extends Error {
  override name = 'AssertionError'
}

/** Stops when an assumption of ours does not hold. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new AssertionError(message)
}

/** Ends a `switch` over a closed list: the compiler rejects it while a case is missing. */
export function assertNever(value: never): never {
  throw new AssertionError(`unexpected case: ${JSON.stringify(value)}`)
}
