import { platformNames } from '../protocol/platform-names.data.ts'
import type { CompliancePlatform, FindingKind } from '../protocol/writing.ts'
import type { RuleSource } from './finding.ts'

const law = (name: string, clause: string): RuleSource => ({ by: 'law', name, clause, isChecked: true })

/** Clauses whose wording was read. */
const laws: Readonly<Partial<Record<FindingKind, RuleSource>>> = {
  extreme: law('广告法', '第九条第（三）项'),
  review: law('网络反不正当竞争暂行规定', '第九条第（五）项'),
  discrimination: law('广告法', '第九条第（九）项'),
  medical: law('广告法', '第十七条'),
  privacy: law('消费者权益保护法', '第二十九条'),
  unfair: law('消费者权益保护法', '第二十六条'),
}

const insult = law('消费者权益保护法', '第二十七条')
const agreed = law('消费者权益保护法', '第十六条')

/** Rules of platforms by the name under which they are published; the others' pages could not be read. */
const trafficRules: Readonly<Partial<Record<CompliancePlatform, RuleSource>>> = {
  xiaohongshu: { by: 'platform', name: '小红书交易导流违规管理细则', isChecked: true },
  shopee: { by: 'platform', name: 'Shopee: Directing transactions out of Shopee platform', isChecked: true },
}

/** What each kind is called among a platform's rules. */
const families: Readonly<Partial<Record<FindingKind, string>>> = {
  contact: '禁止引导至站外',
  payment: '禁止平台外交易',
  review: '评价规则',
  promise: '禁止无法兑现的承诺',
  undone: '禁止虚假承诺',
  rude: '服务态度',
}

/** Which rule speaks about a finding of this kind on this platform. */
export function getSource(kind: FindingKind, rule: string, platform: CompliancePlatform): RuleSource {
  if (kind === 'shop-word') return { by: 'shop', name: '本店禁用词', isChecked: true }
  if (rule === 'rude.insult') return insult
  const written = rule === 'review.ask-change' ? undefined : laws[kind]
  if (written !== undefined) return written
  if (platform === 'own') return { by: 'shop', name: '服务规范', isChecked: true }
  const traffic = kind === 'contact' || kind === 'payment' ? trafficRules[platform] : undefined
  if (traffic !== undefined) return traffic
  if (kind === 'promise' && rule === 'promise.policy') return agreed
  return { by: 'platform', name: `${platformNames[platform]}规则：${families[kind] ?? '经营规范'}`, isChecked: false }
}
