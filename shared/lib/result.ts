/** An outcome a shopper or merchant can cause: a value, or a reason from a closed list. */
export type Result<T, R extends string = string> = { ok: true; value: T } | { ok: false; reason: R }

/** Wraps a value as a success. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value }
}

/** Wraps a reason as a refusal. */
export function refuse<R extends string>(reason: R): { ok: false; reason: R } {
  return { ok: false, reason }
}
