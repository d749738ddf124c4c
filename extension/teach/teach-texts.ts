import type { BuildRefusal } from './build-profile.ts'
import type { SiteRefusal } from './parse-site.ts'
import type { FileRefusal } from './taught-file.ts'
import type { Place } from './teach-state.ts'

/** Words of the card that teaches a page, and of its part of the consent page. */
export const teachTexts = {
  title: '教会副驾认这个页面',
  offer: '指一次四个地方，以后就认得。只记页面的样子，不记聊天内容，都留在这台电脑上。',
  offerFirst: '先打开一个有来有往的会话：客户说过话，你也回过。',
  start: '开始指认',
  notNow: '先不用',
  again: '换一个',
  now: '现在点它',
  look: '看看读得对不对',
  right: '读得对，记住',
  wrong: '不对，重新指',
  stop: '停下',
  keys: 'Tab 换一个，↑ ↓ 放大缩小，Enter 选中，Esc 停下',
  drawnLike: (name: string) => `这一页和「${name}」的样子一样，不用一处处指。`,
  reading: (name: string) => `现在打开的是「${name}」`,
  counts: (shopper: number, shop: number, system: number) =>
    `读到 ${shopper + shop + system} 条：客户 ${shopper} 条，自己 ${shop} 条，页面提示 ${system} 条。输入框找到了。`,
  unsound: '这样还读不全。看看指的是不是客户的话和自己的话，换一处再试。',
  unread: '这样读不出来：名字和消息对不上。名字请点现在打开的这位客户的。',
  gone: (place: string) => `页面变了，「${place}」不在了，请再指一次。`,
  notKept: '没存下来。刷新页面再试一次，已经打开的会话不受影响。',
  kept: '记住了，下次打开就认得。',
  inFrame: (host: string) => `聊天在另一个网站「${host}」的框里。在副驾设置里把「${host}」也加上，再刷新这一页。`,
} as const

/** The four places, and what to click for each. */
export const placeTexts: Record<Place, { name: string; missing: string; how: string }> = {
  name: { name: '当前客户的名字', missing: '找不到客户名字', how: '点一下现在这位客户的名字，左边列表里的最好' },
  shopper: { name: '客户的消息', missing: '找不到客户的消息', how: '点一下客户说的一句话' },
  shop: { name: '自己的消息', missing: '找不到自己的消息', how: '点一下你回的一句话' },
  input: { name: '输入框', missing: '找不到输入框', how: '点一下你平时打字的地方' },
}

export const sideTexts = { shopper: '客户', shop: '自己', system: '提示' } as const

/** Why no profile could be made of what was shown. */
export const buildRefusalTexts: Record<BuildRefusal, string> = {
  'same-message': '客户的消息和自己的消息要分别点在两句话上。',
  'sides-alike': '两边的消息长得一样，分不出是谁说的。换两句再试。',
  'no-name': '找不到哪个会话开着。请点左边列表里这位客户的名字。',
  'no-input': '指的地方不能打字。请点输入框里面。',
}

/** The part of the consent page for sites of one's own. */
export const siteTexts = {
  title: '别的网站',
  why: '客服台不在上面，但在浏览器里用的，可以教副驾认。一次只加一个网址，浏览器会问你一次，只问这一个。',
  label: '网址',
  placeholder: 'kefu.example.com',
  add: '教会副驾认这个页面',
  import: '导入同事教好的',
  export: '导出',
  forget: '忘掉',
  open: '打开这个网站的客服页面，右上角会有一张卡片带你指。',
  notTaught: '还没教',
  taught: (version: number) => `已认得，第 ${version} 次教的`,
  repaired: '改版后教过',
  known: (name: string) => `「${name}」上面就有，直接打开那里的开关。`,
  added: (host: string) => `已加上「${host}」。${siteTexts.open}`,
  refused: '浏览器没有给权限，什么都没有加。需要时再点一次。',
  importAsk: (host: string) => `这个文件教副驾认「${host}」这一个网站。`,
  importTake: '用它',
  imported: (host: string) => `已会认「${host}」。打开的页面刷新一下就有。`,
  forgotten: (host: string) => `已忘掉「${host}」。`,
} as const

export const siteRefusalTexts: Record<SiteRefusal, string> = {
  'no-address': '先填网址。',
  'not-https': '只能加 https 开头的网站。',
  'no-host': '看不出是哪个网站。从浏览器地址栏复制一下。',
}

export const fileRefusalTexts: Record<FileRefusal, string> = {
  'too-large': '文件太大，不是副驾导出的。',
  'not-ours': '这不是副驾导出的页面文件。',
  'several-hosts': '文件里不止一个网站，没有用它。',
  unsafe: '文件里有会拖慢页面的写法，没有用它。',
}
