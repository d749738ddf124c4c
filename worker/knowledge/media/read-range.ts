/** A stretch of a file. */
export interface Span {
  offset: number
  length: number
}

/** What a Range header asks of a file of this size; null is the whole, as for several stretches at once. */
export function readRange(header: string | undefined, size: number): Span | 'unsatisfiable' | null {
  const parts = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '')
  const [, first = '', last = ''] = parts ?? []
  if (parts === null || (first === '' && last === '')) return null
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? 'unsatisfiable' : { offset: size - length, length }
  }
  const offset = Number(first)
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (last !== '' && Number(last) < offset) return null // no range at all, says RFC 9110
  return offset >= size ? 'unsatisfiable' : { offset, length: end - offset + 1 }
}
