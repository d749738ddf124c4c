import type { EdgeFault, EngineKind } from '../../../shared/protocol/desk-engines.ts'
import type { EndpointFault } from '../../../shared/protocol/desk-source.ts'

/** Each engine as an owner reads of it: what it is, and where the words go. */
export const engineWords: Record<EngineKind, { name: string; text: string }> = {
  local: { name: '本机模型', text: '在客服自己的电脑上运行，文字不离开电脑。每台电脑自己下载、自己开关' },
  browser: { name: '浏览器自带模型', text: '浏览器里已经装好才用，文字不离开电脑，也不会替你下载' },
  edge: { name: '店铺接口', text: '打码后的文字经店铺服务器发到你填的接口' },
}

/** Why a trial wrote nothing, and where to look. */
export const troubleWords: Record<EdgeFault, string> = {
  off: '这台服务器没有接上 Workers AI。部署时加上 AI 绑定，或改用兼容接口',
  'budget-used': '今天的额度用完了',
  busy: '对方在限流（状态码 429）。等一会儿再测，或看看那边的额度',
  denied: '对方不认这把密钥。检查密钥有没有填错、过期，能不能用这个模型',
  unreachable: '连不上，或对方出了故障。检查域名和证书，服务有没有在运行',
  'timed-out': '等太久没有回答。看看对方是不是太慢，或换小一点的模型',
  'wrong-answer': '有回答，但不是这种接口的回答。检查地址（一般到 /v1 为止）和模型名',
  failed: '对方写到一半出错了。再测一次，还不行就看那边的记录',
}

/** What is wrong with an address. */
export const addressWords: Record<EndpointFault, string> = {
  malformed: '这不是网址。写成 https://api.example.com/v1',
  'not-https': '网址要以 https:// 开头',
  'has-credentials': '网址里不能带用户名和密码，密钥填在下面',
  'ip-literal': '要用域名，不能直接写 IP 地址',
  'private-name': '这是内网的名字，从外面连不到。要公网域名',
  'has-query': '网址里不能有「?」「#」和后面的部分',
}
