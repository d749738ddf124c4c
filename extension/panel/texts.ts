import type { SlotName } from '../consoles/console-profile.ts'
import type { FillRefusal } from '../consoles/safe-fill.ts'

/** Words of overlay and side panel, for sellers. */
export const texts = {
  product: '客服副驾',
  drafts: '草稿',
  articles: '草稿的依据',
  insert: '插入',
  copy: '复制',
  copied: '已复制',
  undo: '撤回',
  inserted: '已填进输入框，看过再发',
  minimise: '收起',
  restore: '展开客服副驾',
  neverSends: '副驾不会替你发送',
  offline: '离线可用',
  online: '已连接',
  noneWaiting: '没有待回复',
  noneWaitingWhy: '客户写来新消息，草稿会出现在这里。',
  drafting: '正在出草稿',
  openingKnowledge: '正在打开本机的知识',
  loadingKnowledge: '正在把文章存到本机',
  noKnowledge: '还没有知识',
  noKnowledgeWhy: '点浏览器工具栏里的「客服副驾」登录一次，文章会存到本机，之后离线也能用。',
  failed: '这次没出成草稿',
  failedWhy: '消息没有丢。再试一次，或照常手写。',
  retry: '再试一次',
  noBasis: '知识库里没有能回答的文章',
  version: (version: number) => `第 ${version} 版`,
  elapsed: (ms: number) => `用时 ${Math.max(1, Math.round(ms))} 毫秒`,
  minimisedDrafts: (count: number) => (count > 0 ? `草稿 ${count}` : '没有待回复'),
} as const

/** Why a draft stayed out of the page's input, and what to do. */
export const refusalTexts: Record<FillRefusal, string> = {
  'conversation-changed': '会话已经变了，这条草稿没有填。新的草稿马上就来。',
  'draft-present': '输入框里有你写的内容，没有动它。清空后再插入，或复制这条。',
  'not-taken': '这个页面没收下草稿，已复制，直接粘贴就行。',
}

/** What the page reader cannot find any more. */
export const slotTexts: Partial<Record<SlotName, string>> = {
  input: '找不到输入框',
  messageList: '找不到消息列表',
  headerName: '找不到客户名字',
  activeRow: '找不到当前会话',
}
export const slotMissingWhy = '这个客服台可能改版了。改好之前，可以在侧边栏粘贴客户的话，复制草稿。'
