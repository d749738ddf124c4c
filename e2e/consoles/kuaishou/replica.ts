import Quill from 'quill'
import { type Conversation, clockText, escapeHtml, type Line } from '../kit/conversation.ts'
import { findElement, replaceNode } from '../kit/find-element.ts'
import { makeConversations } from '../kit/make-conversations.ts'
import { listenForOpen, listenForSend, mountReplica } from '../kit/mount-replica.ts'
import { pictureHtml } from '../kit/picture.ts'

const conversations = makeConversations({ sameNames: false })
/** A row shows the customer's digits first and the nickname a moment later. */
const nicknameAfterMs = 150
let namesKnown = false

const quill = new Quill(findElement('.SendBox-Editor'), { theme: undefined, modules: { toolbar: false } })
const button = findElement('.SendBox-buttonRight button')
quill.on('text-change', (_now, before) => {
  if (window.replica.keepDraftReverted && quill.getText().trim() !== '') quill.setContents(before, 'silent')
  button.toggleAttribute('disabled', quill.getText().trim() === '')
})

function contactHtml(conversation: Conversation, current: Conversation): string {
  const { key, name, orders, lines } = conversation
  const counted = orders.length > 0 ? `<span>下单数(${orders.length})</span>` : ''
  return `<div class="SessionBaseCard ${conversation === current ? 'SessionBaseCard--active is-open' : ''}" data-row data-person="${key}">
    <div class="SessionBaseCard-topHeadName">${namesKnown ? name : key} ${counted}</div><div class="small">${escapeHtml(lines.at(-1)?.text ?? '')}</div></div>`
}

function groupHtml(title: string, group: string, members: Conversation[], current: Conversation): string {
  return `<div class="SessionListGroupItem" data-group="${group}"><span class="SessionListGroupItem-groupName">${title}</span>
    <span class="SessionListGroupItem-count">(${members.length})</span>${members.map((one) => contactHtml(one, current)).join('')}</div>`
}

function drawContacts(current: Conversation): void {
  const isOver = (one: Conversation) => one.clock !== null && one.clock.kind !== 'left'
  findElement('.groups').innerHTML =
    groupHtml(
      '请在3分钟内回复',
      'waiting',
      conversations.filter((one) => !isOver(one)),
      current,
    ) + groupHtml('已超时', 'overdue', conversations.filter(isOver), current)
}

function lineHtml(line: Line, { key, name }: Conversation): string {
  if (line.side === 'system')
    return `<div id="0_${key}_${line.id}"><div class="kwaishop-cs-LayoutMiddleWrapper_msgBody row is-middle">${escapeHtml(line.text)}</div></div>`
  const side = line.side === 'shopper' ? 'notMe' : 'isMine'
  return `<div id="0_${key}_${line.id}"><div class="kwaishop-cs-LayoutDefaultWrapper_msgMain">
    <div class="kwaishop-cs-LayoutDefaultWrapper_lrWrapper kwaishop-cs-LayoutDefaultWrapper_lrWrapper__${side} row ${line.side === 'shop' ? 'is-mine' : ''}"><div>
    <div class="kwaishop-cs-LayoutDefaultWrapper_beforeMsgBody small">${line.side === 'shopper' ? name : '小满'}2-22 ${clockText(line)}</div>
    <div class="kwaishop-cs-LayoutDefaultWrapper_msgBody bubble">${contentHtml(line)}</div></div></div></div></div>`
}

function contentHtml(line: Line): string {
  if (line.kind === 'picture') return pictureHtml()
  if (line.kind === 'product') return `<div class="kwaishop-cs-bizBuyerFromCard">${escapeHtml(line.text)}</div>`
  return `<p>${escapeHtml(line.text)}</p>`
}

mountReplica({
  conversations,
  composer: { text: () => quill.getText(), clear: () => void quill.setContents([], 'silent') },
  messagesAfterMs: 220,
  drawContacts(current) {
    namesKnown = false
    drawContacts(current)
    setTimeout(() => {
      namesKnown = true
      drawContacts(window.replica.current().conversation)
    }, nicknameAfterMs)
  },
  drawHeader() {},
  drawMessages(conversation) {
    replaceNode(
      '.ChatMessageList-ContentWrap',
      `<div class="ChatMessageList-ContentWrap">${conversation.lines.map((line) => lineHtml(line, conversation)).join('')}</div>`,
    )
  },
  drawAside({ orders }) {
    findElement('.aside').innerHTML = orders
      .map(
        (order) => `<div class="OrderCard card"><span class="oid">订单号 ${order.orderNumber.replace(/\D/g, '')}</span>
        <div class="tag-contain"><span class="order-tag">${order.status}</span><span class="pay-tag">已付款</span></div><div>${order.productName}</div><div>实付：${order.amount}</div></div>`,
      )
      .join('')
  },
})
listenForOpen(findElement('.contacts'), (row) => row.getAttribute('data-person'))
listenForSend(button)
