import type { ErrorBody, ErrorCode } from '../../../shared/protocol/errors.ts'
import { describeTreeFault } from '../knowledge/tree-view/describe-tree-fault.ts'

/** Why something asked of the edge did not happen; `unreachable` means that no answer came at all. */
export type Failure = Omit<ErrorBody, 'code'> & { code: ErrorCode | 'unreachable' }

const sentences: Record<Failure['code'], string> = {
  unreachable: '连不上服务器。检查网络后再试一次',
  malformed: '服务器没看懂这次提交，内容还在这里',
  'unsupported-protocol': '工作台版本太旧，刷新页面就会更新',
  'unknown-shop': '没有找到这家店铺',
  'unknown-conversation': '这个会话已经不在了',
  'unknown-record': '这条记录已经被删掉了，刷新看最新内容',
  'foreign-origin': '这个网址不能使用工作台，请从店铺的工作台地址打开',
  unauthenticated: '登录已失效，请重新登录',
  forbidden: '你的账号没有这项权限，请找店长开通',
  'ticket-expired': '连接等得太久，正在重新连接',
  'token-expired': '登录已过期，请重新登录',
  'token-reused': '登录已在别处失效，请重新登录',
  'too-large': '内容太大，没有提交',
  'too-many-requests': '操作太频繁',
  'text-too-long': '字数超过上限，没有发送',
  conflict: '这条内容和已经发出的不一致，请重新发送',
  'revision-conflict': '同事刚刚发布了新的一版，你的改动还没有发布',
  'already-answered': '这句话已经有人回复了',
  'stale-epoch': '会话刚换了接待人，请看最新状态',
  'not-owner': '这个会话现在不归你接待',
  'basis-not-found': '依据的文章已经下线',
  'basis-too-weak': '依据不够，没有发送',
  'conversation-closed': '会话已经结束',
  'order-not-found': '没有查到这个订单',
  'proof-locked': '核对次数太多，稍后再试',
  'invalid-identity': '客户身份没有核实通过',
  'invalid-credentials': '邮箱或密码不对',
  'already-rated': '客户已经评价过了',
  'wrong-state': '会话的状态刚刚变了，请看最新状态',
  'row-refused': '有一行不能这样保存，改好再存',
  'picture-unsupported': '只收 JPEG、PNG、WebP 图片',
  'picture-broken': '图片不完整，没有收下',
  'unknown-attachment': '图片还没有传上来',
  'storage-full': '这台设备的存储空间不够',
  unavailable: '服务暂时没有响应，稍后再试',
  internal: '服务器出错了，这次没有保存',
}

/** One sentence about a refusal, with its limit and when to try again where the edge told them. */
export function describeFailure(failure: Failure): string {
  if (failure.blanks && failure.blanks.length > 0) {
    return `没有发布，还有没填的：${failure.blanks.map(({ blank }) => blank).join('、')}`
  }
  if (failure.faults && failure.faults.length > 0) {
    return `没有发布，流程还走不通：${failure.faults.map(describeTreeFault).join('；')}`
  }
  if (failure.rule === 'owners-publish') return '这家店铺由店长发布。交审后，店长看过就上线'
  const limit = failure.limit === undefined ? '' : `，上限 ${failure.limit}`
  const retry = failure.retryAfterSeconds === undefined ? '' : `，${describeWait(failure.retryAfterSeconds)}后再试`
  return `${sentences[failure.code]}${limit}${retry}`
}

function describeWait(seconds: number): string {
  return seconds < 90 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分钟`
}
