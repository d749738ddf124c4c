import { type Conversation, clockText, escapeHtml, type Line } from '../kit/conversation.ts'
import { findElement, replaceNode } from '../kit/find-element.ts'
import { makeConversations, makeMoreConversations } from '../kit/make-conversations.ts'
import { listenForOpen, listenForSend, mountReplica } from '../kit/mount-replica.ts'
import { pictureHtml } from '../kit/picture.ts'
import { mountReactTextarea } from '../kit/react-textarea.ts'

const query = new URLSearchParams(location.search)
/** A build without the marks that testers left in the real one: what remains are words in class names. */
const isPlain = query.has('plain')
const hash = (query.get('build') ?? 'aTiz').padEnd(5, 'x')
/** `word-HASH`, another hash in each build. */
const named = (...words: string[]) => words.map((word) => `${word}-${hash}`).join(' ')
const qa = (name: string) => (isPlain ? '' : `data-qa-id="${name}"`)

const conversations = [...makeConversations({ sameNames: false }), ...makeMoreConversations(30)]
const rowHeight = 56
const mounted = 10
let scrolledTo = 0
let opened = conversations[0] as Conversation

function contactHtml(conversation: Conversation, place: number): string {
  const { name, clock, lines } = conversation
  const isOpen = conversation === opened
  const section = clock?.kind === 'left' ? 'message_group_name_waitReply' : 'message_group_name_overtime'
  return `<div ${clock ? `data-btm="${section}"` : ''} style="position:absolute;top:${place * rowHeight}px;height:${rowHeight}px;width:100%">
    <div ${qa('qa-conversation-chat-item')} data-kora="conversation" data-row data-name="${name}">
    <div class="${named('conversationCard')} ${isOpen ? `${named('selected')} is-open` : ''}">
      <span class="${named('nameLine')}" title="${name}"><span class="${named('NameContent')}">${name}</span></span>
      <span class="${named('msgContent')} small">${escapeHtml(lines.at(-1)?.text ?? '')}</span></div></div></div>`
}

function drawContacts(): void {
  const shown = conversations.slice(scrolledTo, scrolledTo + mounted)
  findElement('.pigeonChatNotScrollBox').innerHTML = `<div class="scroller" style="height:560px;overflow:hidden">
    <div class="scroller_content" style="position:relative;height:${conversations.length * rowHeight}px">
    <div class="list_items">${shown.map(contactHtml).join('')}</div></div></div>`
}

function lineHtml(line: Line): string {
  const side = line.side === 'shopper' ? 'messageNotMe' : line.side === 'shop' ? 'messageIsMe' : ''
  const id =
    line.side === 'system' ? `transfer_staff_${line.id}` : `${line.id}${line.kind === 'product' ? '_template' : ''}`
  const direction = line.side === 'shop' ? 'row-reverse' : 'row'
  return `<div ${qa('qa-message-warpper')} class="${named('messageWrapper')}"><div data-id="${id}">
    <div class="${isPlain ? '' : side} ${line.side === 'system' ? '' : named('messageBody')} row" style="flex-direction:${line.side === 'system' ? 'column' : direction}">
    ${line.side === 'system' ? `<p class="small">${escapeHtml(line.text)}</p>` : `${contentHtml(line)}<span class="${named('messageTime')} small">${clockText(line)}</span>`}
    </div></div></div>`
}

function contentHtml(line: Line): string {
  if (line.kind === 'picture') return `<div class="bubble">${pictureHtml('图片')}</div>`
  if (line.kind === 'product')
    return `<div class="chatd-card bubble"><p>${escapeHtml(line.text)}</p><span class="chatd-price-price-inter">128</span><button type="button">邀请下单</button></div>`
  return `<div class="leaveMessage bubble"><pre>${escapeHtml(line.text)}</pre></div>`
}

const composer = mountReactTextarea(findElement('.box'), {
  attributes: { ...(isPlain ? { id: 'im-input-box' } : { 'data-qa-id': 'qa-send-message-textarea' }) },
  placeholder: () => `发送给 ${opened.name}，使用Enter 发送消息`,
})
findElement('.aside').className = `aside ${named('workStation')}`
findElement('.message-place').outerHTML = `<div class="${named('messageList')} list" ${qa('qa-message-list')}></div>`

mountReplica({
  conversations,
  composer,
  messagesAfterMs: 180,
  drawContacts(current) {
    opened = current
    drawContacts()
    composer.draw()
  },
  drawHeader({ name }) {
    findElement('#topbar-left-info').innerHTML = `<span class="${named('userName')}">${name}</span> <a>添加备注</a>`
  },
  drawMessages({ lines }) {
    replaceNode(
      `.${named('messageList')}`,
      `<div class="${named('messageList')} list" ${qa('qa-message-list')}>${lines.map(lineHtml).join('')}</div>`,
    )
  },
  drawAside({ orders }) {
    findElement('.aside').innerHTML = `<span class="${named('tabItem')}">订单</span>${orders
      .map(
        (
          order,
        ) => `<div class="${named('orderCard')} card"><div role="button" aria-expanded="true" class="${named('orderStatus')}">${order.status}</div>
      <div data-btm="d5834">${order.productName}</div><div>订单编号：${order.orderNumber}</div><div><span>实付金额</span><span>${order.amount}</span></div><div>付款时间：2026-09-08 12:00:11</div></div>`,
      )
      .join('')}`
  },
  disturb(step) {
    scrolledTo = (step * 7) % (conversations.length - mounted)
    drawContacts()
  },
})
listenForOpen(
  findElement('.contacts'),
  (row) => conversations.find((one) => one.name === row.getAttribute('data-name'))?.key ?? null,
)
const send = findElement('.send')
if (!isPlain) send.setAttribute('data-qa-id', 'qa-send-message-button')
listenForSend(send)
