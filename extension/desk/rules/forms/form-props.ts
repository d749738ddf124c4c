/** A form over one rule: the whole body in, the whole body out after every change. */
export interface FormProps<T> {
  body: T
  onBody: (body: T) => void
}

/** The same object with an optional field set, or without it. */
export function withOptional<T extends object, K extends keyof T>(body: T, name: K, value: T[K] | undefined): T {
  const { [name]: _, ...rest } = body
  return value === undefined ? (rest as T) : { ...body, [name]: value }
}
