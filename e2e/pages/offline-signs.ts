import type { Locator } from '@playwright/test'
import type { Widget } from './widget.ts'

/** How the chat says that it has no network. */
export interface OfflineSigns {
  bar: Locator
  /** Answers of this device alone, not yet held against the shop. */
  provisional: Locator
  /** Answers of this device that the shop answered otherwise. */
  replaced: Locator
  queued: Locator
  delivered: Locator
}

/** Looks for them in an open chat. */
export function getOfflineSigns({ frame, questions }: Widget): OfflineSigns {
  return {
    bar: frame.locator('.w-strip.is-offline'),
    provisional: frame.locator('.w-row.is-provisional'),
    replaced: frame.locator('.w-row.is-replaced'),
    queued: questions.filter({ hasText: '待发送' }),
    delivered: questions.filter({ hasText: '已送达' }),
  }
}
