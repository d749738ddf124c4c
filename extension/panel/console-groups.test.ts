import { expect, test } from 'vitest'
import { profiles } from '../consoles/profile-list.ts'
import { describeReading, groupConsoles } from './console-groups.ts'

test('every console with a site of its own stands in one group', () => {
  const shown = groupConsoles(profiles).flatMap((group) => group.profiles.map(({ id }) => id))
  expect(shown.toSorted()).toEqual(profiles.flatMap(({ id, hosts }) => (hosts.length > 0 ? [id] : [])).toSorted())
})

test.each([
  ['pdd', '读打开的那个会话：客户名、聊天内容、旁边的订单卡片、回复时限。'],
  ['jd', '读打开的那个会话：客户名、聊天内容、正在咨询的商品。'],
  ['qianniu-history', '只认出这是千牛的网页，提示打开侧边栏。聊天记录页要你另外点同意才读。'],
])('what is read on %s', (id, words) => {
  const profile = profiles.find((one) => one.id === id)
  expect(profile && describeReading(profile)).toBe(words)
})
