import type { FrameLocator, Page } from '@playwright/test'
import type { ReplicaEntry } from '../consoles/replica-list.ts'

/** Where a person writes in each replica. */
const inputs: Record<string, string> = {
  jd: '.EditorContent',
  pdd: '#replyTextarea',
  feige: '.box textarea',
  kuaishou: '.ql-editor',
  '1688': 'pre.edit',
  qianfan: '.reply-textarea',
  sixintong: '.reply-textarea',
  shopee: '.box textarea',
}

/** What a seller sees and does on the replica of any console that may be written in. */
export function anyConsole(page: Page, { profile, frame }: ReplicaEntry) {
  const place: Page | FrameLocator = frame ? page.frameLocator('iframe') : page
  const overlay = place.locator('kefu-copilot-overlay')
  const inFrame = () => page.frames().find((one) => one.url().includes(frame ?? '')) ?? page.mainFrame()
  return {
    overlay,
    input: place.locator(inputs[profile] ?? ''),
    words: overlay.locator('blockquote'),
    drafts: overlay.locator('.draft'),
    /** The unsent words as the page's own model has them: the page kept them. */
    unsent: () => inFrame().evaluate(() => window.replica.unsent()),
    sent: () => inFrame().evaluate(() => window.replica.sent),
  }
}
