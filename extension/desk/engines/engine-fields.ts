import type {
  EndpointWrite,
  EngineKind,
  EngineSetting,
  EngineSettingWrite,
} from '../../../shared/protocol/desk-engines.ts'
import type { EndpointFault } from '../../../shared/protocol/desk-source.ts'
import { describeFailure, type Failure } from '../texts/describe-failure.ts'
import { addressWords } from './engine-words.data.ts'

/** The endpoint and its limits as typed. */
export interface EngineFields {
  kind: 'openai' | 'workers-ai'
  url: string
  model: string
  /** Empty: the kept one stays. */
  key: string
  requests: string
  tokens: string
}

export type EngineErrors = Partial<Record<keyof EngineFields, string>>

/** What the form begins with. */
export function toFields({ endpoint, limits }: EngineSetting): EngineFields {
  const url = endpoint?.kind === 'openai' ? endpoint.url : ''
  const { requests, tokens } = limits
  const typed = { requests: String(requests), tokens: String(tokens) }
  return { kind: endpoint?.kind ?? 'openai', url, model: endpoint?.model ?? '', key: '', ...typed }
}

/** What can be said without the edge; addresses are judged there, where they are called from. */
export function checkEngineFields({ kind, url, model, key, requests, tokens }: EngineFields): EngineErrors {
  const errors: EngineErrors = {}
  if (kind === 'openai' && url.trim() === '') errors.url = '填接口地址，例如 https://api.example.com/v1'
  if (model.trim() === '') errors.model = '填模型名，照对方写的抄'
  else if (!/^[\w@./:+-]{1,120}$/.test(model.trim())) errors.model = '模型名只能有字母、数字和 @ . / : + - _'
  const keyError = kind === 'openai' ? checkKey(key) : null
  if (keyError !== null) errors.key = keyError
  if (!isCount(requests, 100_000)) errors.requests = '填 0 到 100000 的整数'
  if (!isCount(tokens, 100_000_000)) errors.tokens = '填 0 到 100000000 的整数'
  return errors
}

function checkKey(key: string): string | null {
  if (key === '') return null
  if (key !== key.trim()) return '密钥前后有空格，多半是复制时带上的'
  return /^[\x21-\x7e]{8,400}$/.test(key) ? null : '密钥是 8 到 400 个字母、数字和符号，中间没有空格'
}

function isCount(text: string, most: number): boolean {
  return /^\d{1,9}$/.test(text.trim()) && Number(text) <= most
}

/** The endpoint as it is saved or tried; a key that was not typed stays as it is kept. */
export function toEndpoint({ kind, url, model, key }: EngineFields): EndpointWrite {
  if (kind === 'workers-ai') return { kind, model: model.trim() }
  return { kind, url: url.trim(), model: model.trim(), ...(key === '' ? {} : { key }) }
}

/** The setting as it stands, with one thing changed. */
export function toSettingWrite(setting: EngineSetting, change: Partial<EngineSettingWrite>): EngineSettingWrite {
  const { order, on, limits } = setting
  return { order, on, limits, endpoint: keep(setting.endpoint), ...change }
}

function keep(endpoint: EngineSetting['endpoint']): EndpointWrite | null {
  if (endpoint?.kind !== 'openai') return endpoint
  const { hasKey, ...kept } = endpoint
  return hasKey ? kept : { ...kept, key: null }
}

/** One engine further up or down; at an end it stays where it is. */
export function moveEngine(order: readonly EngineKind[], kind: EngineKind, by: -1 | 1): EngineKind[] {
  const from = order.indexOf(kind)
  const other = order[from + by]
  return other === undefined ? [...order] : order.map((one) => (one === kind ? other : one === other ? kind : one))
}

/** What the edge did not take, by the field it belongs to; anything else has no field. */
export function describeEngineRefusal(failure: Failure): { field: keyof EngineFields | null; sentence: string } {
  if (failure.code !== 'malformed') return { field: null, sentence: describeFailure(failure) }
  if (failure.field === 'endpoint.key')
    return { field: 'key', sentence: '换了地址，密钥要重新填：存着的只用于原来的地址' }
  if (failure.field !== 'endpoint.url') return { field: null, sentence: describeFailure(failure) }
  const fault = Object.keys(addressWords).find((name): name is EndpointFault => name === failure.rule)
  return { field: 'url', sentence: addressWords[fault ?? 'malformed'] }
}
