import { cardTextsEn } from '../../../shared/ui/card-texts-en.ts'
import { actionLineEn } from './action-line-en.ts'
import { errorsEn } from './errors-en.ts'
import { settingsEn } from './settings-en.ts'
import type { Texts } from './texts.ts'

/** The chat in English. */
export const en: Texts = {
  locale: 'en',
  card: cardTextsEn,
  loading: 'Opening the chat',
  header: {
    chat: 'Chat',
    online: 'Online',
    people: 'Staff',
    connecting: 'Connecting',
    reconnecting: 'Reconnecting',
    waiting: 'Waiting for a person',
    operator: 'Customer service',
    human: 'Ask a person',
    askingHuman: 'Asking',
    backToAssistant: 'Back to AI',
    settings: 'Settings',
    close: 'Close chat',
  },
  strip: {
    offline: 'You are offline. Messages are kept here and sent once you are back',
    position: (position, minutes) =>
      minutes ? `Number ${position}, about ${minutes[0]}–${minutes[1]} min` : `Number ${position}, time not known yet`,
    estimated: 'From the pace of the last hour, updated as it changes',
    notEstimated: 'Leave a message and you will be told when somebody answers',
    leaveMessage: 'Leave a message',
    nobody: (hours) => `People answer ${hours}. Leave your question and you are first`,
  },
  list: {
    label: 'Conversation',
    you: 'You',
    assistant: (name) => `${name}, AI`,
    operator: (name) => `${name}, customer service`,
    typing: 'Typing',
    delivered: 'Delivered',
    sending: 'Sending',
    queued: 'Waiting to be sent',
    failed: 'Not sent',
    retry: 'Send again',
    discard: 'Delete',
    provisional: ['Provisional', 'checked once you are online'],
    replaced: 'Automatic answer while offline, the one below counts',
    reworded: 'Reworded by AI, the shop’s own record counts',
    toNewest: 'New messages',
  },
  line(line, { label, openNow }) {
    switch (line.type) {
      case 'handoff.requested':
        return openNow ? 'Handed over, the next free colleague takes it' : `Handed over. People answer ${label}`
      case 'handoff.accepted':
        return `${line.operatorName} has taken over`
      case 'handoff.cancelled':
        return line.by === 'shopper' ? 'Back to AI' : `Nobody is here now (${label}). Leave your question`
      case 'handoff.returned':
        return `${line.operatorName} gave the chat back to AI`
      case 'conversation.closed':
        return line.by === 'idle' ? 'No news for a while, this chat is closed for now' : 'This chat is closed'
      case 'conversation.reopened':
        return 'A new chat'
      case 'identity.accepted':
        return `Signed in as ${line.shopperName}, orders can be looked up`
      case 'action.settled':
        return actionLineEn(line)
    }
  },
  questions: {
    plain: ['Where is my order?', 'How do I return?', 'Any offers?'],
    product: ['What is it made of?', 'Which size?', 'Is it in stock?'],
    cart: ['What do I pay?', 'Any coupons left?', 'When will it come?'],
  },
  notPersonal: 'Your views and orders are not used. Settings switch them on again',
  rating: {
    ask: (name) => (name ? `How was ${name}’s help?` : 'How were the AI answers?'),
    stars: ['1 star, very poor', '2 stars, poor', '3 stars, fair', '4 stars, good', '5 stars, very good'],
    hint: 'Tap a star, or reply 1 if you are satisfied. AI and people are rated apart, once per chat',
    skip: 'Skip',
    thanks: (stars) => `${stars}. Noted`,
  },
  composer: {
    label: 'Message',
    placeholder: 'Ask anything',
    placeholderOffline: 'Keep writing, it is stored here',
    placeholderWaiting: 'Leave your question here',
    send: 'Send',
    count: (length, limit) => `${length} / ${limit}`,
    over: (excess, limit) => `At most ${limit} characters, ${excess} too many`,
    foot: 'AI can be wrong. The price at checkout counts',
    humanOffline: 'A person is asked once you are online',
  },
  storage: {
    denied: 'The browser stores nothing here, so the chat is gone once the page closes',
    quota: 'This device is full, new messages are not kept on it',
    unreadable: 'The stored chat cannot be opened. It was left as it is, and this one is not kept',
    newer: 'The stored chat is from a newer version. It was left as it is, reload the page to try again',
    dismiss: 'Got it',
  },
  failed: {
    title: 'The chat did not open',
    text: 'It could not start on this device. Shopping is not affected, and a second try usually helps.',
    retry: 'Try again',
  },
  settings: settingsEn,
  errors: errorsEn,
}
