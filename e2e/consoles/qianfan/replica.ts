import { type Conversation, clockText, escapeHtml, type Line } from '../kit/conversation.ts'
import { findElement, replaceNode } from '../kit/find-element.ts'
import { makeConversations } from '../kit/make-conversations.ts'
import { listenForOpen, mountReplica } from '../kit/mount-replica.ts'
import { pictureHtml } from '../kit/picture.ts'
import { mountVueTextarea } from '../kit/vue-textarea.ts'

const conversations = makeConversations({ sameNames: true })

function contactHtml({ key, name, lines }: Conversation, isOpen: boolean): string {
  return `<div class="chat-item ${isOpen ? 'active is-open' : ''}" data-row data-key="${key}"><span class="nick-name">${name}</span>
    <div class="small">${escapeHtml(lines.at(-1)?.text ?? '')}</div></div>`
}

/** The side stands in attributes: the shop's own rows carry data-self, a customer's carry it empty or not at all. */
function lineHtml(line: Line, index: number): string {
  if (line.side === 'system')
    return `<div class="msg-row system row is-middle" data-id="${line.id}"><span class="msg-tip">${escapeHtml(line.text)}</span></div>`
  const own = line.side === 'shop' ? 'data-self="true"' : index % 2 === 0 ? 'data-self=""' : ''
  const sender = line.kind === 'robot' ? 'robot' : line.side === 'shop' ? 'staff' : 'individual'
  return `<div class="msg-row" data-id="${line.id}"><div class="msg-wrap"><div class="msg-status-row row" style="justify-content:${line.side === 'shop' ? 'flex-end' : 'flex-start'}">
    <div class="message-bubble-carrier bubble" data-sender-type="${sender}" ${own}><div class="msg-wrap-content">${contentHtml(line)}</div></div>
    <span class="msg-time small">${clockText(line)}</span></div></div></div>`
}

function contentHtml(line: Line): string {
  if (line.kind === 'picture') return pictureHtml()
  if (line.kind === 'product') return `<div class="goods-card">${escapeHtml(line.text)}</div>`
  return `<span class="text">${escapeHtml(line.text)}</span>`
}

mountReplica({
  conversations,
  messagesAfterMs: 200,
  composer: mountVueTextarea(findElement('.reply'), {
    attributes: { class: 'reply-textarea', placeholder: '按Enter发送消息...' },
    send: { tag: 'button', className: 'send', words: '发送', disabledWhenEmpty: true },
  }),
  drawContacts(current) {
    findElement('.contact-list').innerHTML = conversations.map((one) => contactHtml(one, one === current)).join('')
  },
  drawHeader({ name }) {
    findElement('.user-info-detail .name').textContent = name
  },
  drawMessages({ lines }) {
    replaceNode('.msg-list-box', `<div class="msg-list-box list">${lines.map(lineHtml).join('')}</div>`)
  },
  drawAside({ orders }) {
    findElement('.order-tool-content').innerHTML = orders
      .map(
        (
          order,
        ) => `<div class="order-card card"><div class="order-card-title-id">订单 P${order.orderNumber.replace(/\D/g, '')}</div>
        <div class="order-card-status">${order.status}</div><div>实付：${order.amount}</div><div class="delivery-row-logistics">顺丰 运输中</div></div>`,
      )
      .join('')
  },
})
listenForOpen(findElement('.contacts'), (row) => row.getAttribute('data-key'))
