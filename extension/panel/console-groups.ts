import type { ConsoleProfile } from '../consoles/console-profile.ts'

interface ConsoleGroup {
  title: string
  why: string
  profiles: ConsoleProfile[]
}

/** The consoles a seller may switch on, by where their chat is. A profile for any page stands under no site. */
export function groupConsoles(profiles: readonly ConsoleProfile[]): ConsoleGroup[] {
  const named = profiles.filter(({ hosts }) => hosts.length > 0)
  const isDesktop = ({ panelHosts }: ConsoleProfile) => panelHosts !== undefined
  const isAbroad = ({ channel }: ConsoleProfile) => channel === 'shopee'
  const groups = [
    {
      title: '网页客服台',
      why: '聊天就在网页里，草稿出现在聊天旁边。',
      profiles: named.filter((one) => !isDesktop(one) && !isAbroad(one)),
    },
    { title: '跨境', why: '每个国家一个网站，一起打开。', profiles: named.filter(isAbroad) },
    {
      title: '桌面客户端',
      why: '聊天在电脑程序里，网页读不到。在侧边栏粘贴客户的话，复制草稿回去。',
      profiles: named.filter(isDesktop),
    },
  ]
  return groups.filter((group) => group.profiles.length > 0)
}

/** What is read on a console's pages, from what its profile looks for. */
export function describeReading(profile: ConsoleProfile): string {
  if (profile.panelHosts) return '只认出这是千牛的网页，提示打开侧边栏。聊天记录页要你另外点同意才读。'
  const parts = [
    '客户名',
    '聊天内容',
    ...(profile.slots.productName.length > 0 ? ['正在咨询的商品'] : []),
    ...(profile.orders ? ['旁边的订单卡片'] : []),
    ...(profile.clocks.length > 0 ? ['回复时限'] : []),
  ]
  return `读打开的那个会话：${parts.join('、')}。`
}
