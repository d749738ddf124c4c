import { type Conversation, clockText, escapeHtml, type Line } from '../kit/conversation.ts'
import { findElement, replaceNode } from '../kit/find-element.ts'
import { makeConversations } from '../kit/make-conversations.ts'
import { listenForOpen, mountReplica } from '../kit/mount-replica.ts'
import { pictureHtml } from '../kit/picture.ts'
import { mountVueTextarea } from '../kit/vue-textarea.ts'

const conversations = makeConversations({ sameNames: true })
const groups = ['five-minute', 'timeout-unreply', 'already-unreply'] as const
const groupCodes = { 'five-minute': 'unTimeout', 'timeout-unreply': 'reply', 'already-unreply': 'all' }

/** A customer who waits stands in two groups; the row is the same twice. */
function isIn(group: (typeof groups)[number], { clock }: Conversation): boolean {
  if (group === 'already-unreply') return true
  return clock !== null && (clock.kind === 'left') === (group === 'five-minute')
}

function contactHtml(conversation: Conversation, current: Conversation, group: (typeof groups)[number]): string {
  const { key, name, clock, lines } = conversation
  const isOpen = conversation === current ? 'active is-open' : ''
  const waited = clock && clock.kind !== 'left' ? 'chat-unreply-over-time' : 'chat-unreply-time'
  return `<li class="chat-item" data-row><div class="chat-item-box ${isOpen}"><div data-random="${key}-0-${groupCodes[group]}">
    <span class="nickname-span">${name}</span><span class="small ${clock ? waited : ''}">${clock?.text ?? ''}</span>
    <div class="chat-message-content small">${escapeHtml(lines.at(-1)?.text ?? '')}</div></div></div></li>`
}

function lineHtml(line: Line, { key }: Conversation): string {
  const time = `<p class="message-time small">2026年09月08日 ${clockText(line)}</p>`
  const frame = (classes: string, inner: string) =>
    `<li class="onemsg" id="middlePanel_list_${line.id}">${time}<div class="merchantMessage row ${classes}">${inner}</div></li>`
  if (line.side === 'system') return frame('system-msg-31 is-middle', `<p>${escapeHtml(line.text)}</p>`)
  const side =
    line.side === 'shopper'
      ? 'buyer-item'
      : `cs-item is-mine ${line.kind === 'robot' ? 'callback' : ''} ${line.isRead ? 'isread' : ''}`
  return frame(
    side,
    `<div class="bubble" currentuid="${line.side === 'shopper' ? key : '99'}">${contentHtml(line)}</div>`,
  )
}

function contentHtml(line: Line): string {
  if (line.kind === 'picture') return `<div class="msg-content image-msg">${pictureHtml()}</div>`
  if (line.kind === 'product')
    return `<div class="msg-content good-card"><p class="good-name">${escapeHtml(line.text)}</p><p class="good-id">商品ID：88120</p></div>`
  return `<div class="msg-content"><p class="msg-content-box">${escapeHtml(line.text)}</p></div>`
}

const composer = mountVueTextarea(findElement('.textarea-rect'), {
  attributes: { id: 'replyTextarea', 'aria-label': '回复' },
  send: { tag: 'div', className: 'send-btn', words: '发送', disabledWhenEmpty: false },
})

mountReplica({
  conversations,
  composer,
  messagesAfterMs: 260,
  drawContacts(current) {
    for (const group of groups)
      findElement(`ul.${group}`).innerHTML = conversations
        .filter((one) => isIn(group, one))
        .map((one) => contactHtml(one, current, group))
        .join('')
  },
  drawHeader({ name }) {
    findElement('.base-info .name').textContent = name
  },
  drawMessages(conversation) {
    const list = replaceNode('ul.msg-list', '<ul class="msg-list"></ul>')
    list.innerHTML = conversation.lines.map((line) => lineHtml(line, conversation)).join('')
  },
  drawAside({ orders }) {
    findElement('.orders').innerHTML = orders
      .map(
        (order) => `<div class="order-item card"><div class="order-status">${order.status}</div>
          <div>订单编号：${order.orderNumber}</div><div class="goods-name">${order.productName}</div><div><span>实收</span><b>${order.amount}</b></div></div>`,
      )
      .join('')
  },
})
listenForOpen(
  findElement('.contacts'),
  (row) => row.querySelector('[data-random]')?.getAttribute('data-random')?.split('-')[0] ?? null,
)
