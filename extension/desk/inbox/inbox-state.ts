import { signal } from '@preact/signals'

export const inboxTabs = ['mine', 'waiting', 'assistant'] as const
export type InboxTab = (typeof inboxTabs)[number]

/** What the inbox remembers on this page alone: never stored, never sent. */
export function createInboxState() {
  const texts = signal<Readonly<Record<string, string>>>({})
  return {
    tab: signal<InboxTab>('mine'),
    /** Below 1180 px the shopper's panel is a drawer. */
    isPanelOpen: signal(false),
    /** The end of this conversation is being asked about. */
    isEnding: signal(false),
    /** Words typed but not sent, by conversation. */
    getText: (conversationId: string) => texts.value[conversationId] ?? '',
    setText(conversationId: string, text: string) {
      texts.value = { ...texts.peek(), [conversationId]: text }
    },
  }
}
export type InboxState = ReturnType<typeof createInboxState>
