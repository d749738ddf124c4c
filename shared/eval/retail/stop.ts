/** Why an action changed nothing: a rule says no, or an id is unknown or the call malformed. */
export interface Stop {
  result: 'refused' | 'error'
  reason: string
}

/** A rule says no. */
export function refused(rule: { because: string }): Stop {
  return { result: 'refused', reason: rule.because }
}

/** An id that nobody knows, or a call that cannot be read. */
export function failed(reason: string): Stop {
  return { result: 'error', reason }
}
