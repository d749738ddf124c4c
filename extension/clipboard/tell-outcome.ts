import { browser } from 'wxt/browser'
import type { ClipboardOutcome } from './draft-clipboard.ts'

const badgeMs = 4000
const wordsShown = 60
const notificationId = 'clipboard'

const reasons: Record<Extract<ClipboardOutcome, { kind: 'nothing' }>['why'], string> = {
  empty: '剪贴板里没有文字',
  'too-long': '剪贴板里的文字超过 4000 字，没有用',
  secret: '剪贴板里像是密码、号码或网址，没有用',
  own: '剪贴板里就是刚复制的草稿',
  'no-draft': '知识库里没有能回答的文章，剪贴板没有动',
  'no-knowledge': '还没有知识，先在侧边栏登录一次',
  unreadable: '这次没读到剪贴板，再按一次',
}

/** Says in the toolbar, and where the seller allowed it in a notification, what lies on the clipboard now. */
export async function tellOutcome(outcome: ClipboardOutcome): Promise<void> {
  const isCopied = outcome.kind === 'copied'
  const title = isCopied ? `已复制草稿 ${outcome.number}「${outcome.title}」` : reasons[outcome.why]
  await showBadge(isCopied ? String(outcome.number) : '–', title)
  const isWorthTelling = isCopied || outcome.why === 'no-draft' || outcome.why === 'no-knowledge'
  if (isWorthTelling) await notify(title, isCopied ? cut(outcome.text) : '客户的话还在剪贴板里')
}

async function showBadge(text: string, title: string): Promise<void> {
  await browser.action.setBadgeText({ text })
  await browser.action.setTitle({ title })
  setTimeout(() => {
    void browser.action.setBadgeText({ text: '' })
    void browser.action.setTitle({ title: '客服副驾' })
  }, badgeMs)
}

async function notify(title: string, message: string): Promise<void> {
  const icons = browser.runtime.getManifest().icons ?? {}
  const iconUrl = icons['48'] ?? icons['128']
  // A browser shows no notification without a picture.
  if (!iconUrl || !(await browser.permissions.contains({ permissions: ['notifications'] }))) return
  await browser.notifications.create(notificationId, { type: 'basic', iconUrl, title, message, silent: true })
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > wordsShown ? `${line.slice(0, wordsShown)}…` : line
}
