import type { EndpointFault, SourceTrouble } from '../../../../shared/protocol/desk-source.ts'
import { describeFailure, type Failure } from '../../texts/describe-failure.ts'

const addresses: Record<EndpointFault, string> = {
  malformed: '这不是网址。写成 https://erp.example.com/kefu',
  'not-https': '网址要以 https:// 开头',
  'has-credentials': '网址里不能带用户名和密码',
  'ip-literal': '要用域名，不能直接写 IP 地址',
  'private-name': '这是内网的名字，从外面连不到。要公网域名',
  'has-query': '网址里不能有「?」「#」和后面的部分',
}

const troubles: Record<SourceTrouble, string> = {
  timeout: '5 秒内没有回答。看看系统是不是太慢，防火墙有没有放行',
  network: '连不上这个地址。检查域名、证书，和服务有没有在运行',
  server: '系统出错或在限流（状态码 5xx 或 429）',
  redirected: '这个地址转到了别处。改填转过去之后的地址',
  'too-large': '回答超过 1 MB，没有读',
  denied: '系统不接受签名：密钥不对，或两边的时钟差了 5 分钟以上',
  'bad-signature': '有回答，但回答没有签名或签得不对。检查那边用的密钥、签名写法和时钟',
  malformed: '签名对，但回答不是 JSON，或状态码不是 200、404',
  'wrong-shape': '签名对，也是 JSON，但字段和约定的不一样',
  'wrong-order': '问的是一张订单，给的是另一张',
  'not-found': '签名对，但系统说没有这个地址。约定里要有它',
}

/** What is wrong with an address or a secret, by the field it belongs to; anything else has no field. */
export function describeRefusal(failure: Failure): { field: 'endpoint' | 'secret' | null; sentence: string } {
  if (failure.code !== 'malformed') return { field: null, sentence: describeFailure(failure) }
  if (failure.field === 'secret') return { field: 'secret', sentence: '换了地址，密钥要重新填：存着的只用于原来的地址' }
  if (failure.field !== 'endpoint') return { field: null, sentence: describeFailure(failure) }
  const fault = Object.keys(addresses).find((name): name is EndpointFault => name === failure.rule)
  return { field: 'endpoint', sentence: addresses[fault ?? 'malformed'] }
}

/** Why a trial failed, and where to look. */
export function describeTrouble(trouble: SourceTrouble): string {
  return troubles[trouble]
}
