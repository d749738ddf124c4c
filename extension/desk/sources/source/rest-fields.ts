import type { DeskSourceWrite, SourceTrial } from '../../../../shared/protocol/desk-source.ts'

/** As typed. */
export interface RestFields {
  endpoint: string
  secret: string
  /** A number to ask for when the connection is tried. */
  order: string
}

export type RestErrors = Partial<Record<keyof RestFields, string>>

const shortestSecret = 16
const longestSecret = 200

/** What can be said without the edge; addresses are judged there, where they are called from. */
export function checkRestFields({ endpoint, secret, order }: RestFields, saved: string | null): RestErrors {
  const errors: RestErrors = {}
  if (endpoint.trim() === '') errors.endpoint = '填接口地址，例如 https://erp.example.com/kefu'
  const secretError = checkSecret(secret, saved !== null)
  if (secretError !== null) errors.secret = secretError
  if (order.trim() !== '' && !/^[\w.:-]{1,64}$/.test(order.trim())) errors.order = '订单号只能有字母、数字和 _ . : -'
  return errors
}

function checkSecret(secret: string, isKept: boolean): string | null {
  if (secret === '') return isKept ? null : '填密钥，和店铺系统里设的一样'
  if (secret !== secret.trim()) return '密钥前后有空格，多半是复制时带上的'
  if (secret.length < shortestSecret) return `密钥至少 ${shortestSecret} 个字符，现在 ${secret.length} 个`
  return secret.length > longestSecret ? `密钥最多 ${longestSecret} 个字符，现在 ${secret.length} 个` : null
}

/** What is asked of the edge for a trial. */
export function toTrial(fields: RestFields): SourceTrial {
  const order = fields.order.trim()
  return { ...addressOf(fields), ...(order === '' ? {} : { order }) }
}

/** What is saved. */
export function toWrite(fields: RestFields): DeskSourceWrite {
  return { kind: 'rest', ...addressOf(fields) }
}

function addressOf({ endpoint, secret }: RestFields): { endpoint: string; secret?: string } {
  return { endpoint: endpoint.trim(), ...(secret === '' ? {} : { secret }) }
}
