/** A value in a rule: where it stands below the rule, what it is, and where a new one goes. Spread into a field. */
export interface Bound<T> {
  path: string
  value: T
  onValue: (value: T) => void
}

/** One field of a body, by its name. */
export type FieldsOf<T> = <K extends keyof T & string>(name: K) => Bound<T[K]>

/** The fields of a body; each gives the whole body back. A field that is set to undefined is left out. */
export function fieldsOf<T extends object>({ path, value, onValue }: Bound<T>): FieldsOf<T> {
  return (name) => ({
    path: path === '' ? name : `${path}.${name}`,
    value: value[name],
    onValue: (next) => onValue(withField(value, name, next)),
  })
}

/** One entry of a list; it gives the whole list back. */
export function entryOf<T>({ path, value: entries, onValue }: Bound<T[]>, index: number): Bound<T> {
  return {
    path: `${path}[${index}]`,
    value: entries[index] as T,
    onValue: (next) => onValue(entries.map((entry, at) => (at === index ? next : entry))),
  }
}

/** An optional field that shows its usual value while it is absent; what is chosen is kept, the usual one too. */
export function orUsual<T>(bound: Bound<T | undefined>, usual: T): Bound<T> {
  return { ...bound, value: bound.value ?? usual }
}

/** An optional field that is absent whenever it has this value, so that an untouched rule comes back as it was. */
export function omitting<T, U>(bound: Bound<T | undefined>, usual: U): Bound<T | U> {
  return {
    ...bound,
    value: bound.value ?? usual,
    onValue: (next) => bound.onValue(next === usual ? undefined : (next as T)),
  }
}

/** An optional list that is absent while it is empty. */
export function omittingEmpty<T>({ value, onValue, ...rest }: Bound<T[] | undefined>): Bound<T[]> {
  return { ...rest, value: value ?? [], onValue: (next) => onValue(next.length === 0 ? undefined : next) }
}

function withField<T extends object, K extends keyof T>(body: T, name: K, value: T[K]): T {
  const { [name]: _, ...rest } = body
  return value === undefined ? (rest as T) : { ...body, [name]: value }
}
