import { type Conversation, clockText, escapeHtml, type Line } from '../kit/conversation.ts'
import { findElement, replaceNode } from '../kit/find-element.ts'
import { makeConversations } from '../kit/make-conversations.ts'
import { listenForOpen, mountReplica } from '../kit/mount-replica.ts'
import { pictureHtml } from '../kit/picture.ts'
import { mountVueTextarea } from '../kit/vue-textarea.ts'

const conversations = makeConversations({ sameNames: true })
const rowHeight = 90
/** A recycled list holds this many rows, whatever the conversation. */
const mounted = 9

function contactHtml({ key, name, lines }: Conversation, isOpen: boolean): string {
  return `<div class="sx-contact-item ${isOpen ? 'active is-open' : ''}" data-row data-key="${key}"><span class="nick-name">${name}</span>
    <div class="small">${escapeHtml(lines.at(-1)?.text ?? '')}</div></div>`
}

/** The list is turned upside down, so its start is the newest; each row is turned back. */
function rowHtml(line: Line, place: number): string {
  return `<div class="vue-recycle-scroller__item-view" style="position:absolute;width:100%;height:${rowHeight}px;transform:translateY(${place}px) rotate(180deg)">${lineHtml(line)}</div>`
}

function lineHtml(line: Line): string {
  if (line.side === 'system')
    return `<div class="im-msg-item system row is-middle" data-id="${line.id}"><span>${escapeHtml(line.text)}</span></div>`
  return `<div class="im-msg-item ${line.side === 'shopper' ? 'left' : 'right is-mine'} row" data-id="${line.id}">
    <div class="bubble">${contentHtml(line)}</div><span class="msg-time small">${clockText(line)}</span></div>`
}

function contentHtml(line: Line): string {
  if (line.kind === 'picture') return `<div class="image-message">${pictureHtml()}</div>`
  if (line.kind === 'product') return `<div class="card_container">${escapeHtml(line.text)}</div>`
  return `<div class="text-message">${escapeHtml(line.text)}</div>`
}

/** Rows come in the order in which their nodes were used again, not in that of time; two wait out of sight. */
function rowsHtml({ lines }: Conversation, ghosts: readonly Line[]): string {
  const shown = lines.slice(-mounted).reverse()
  const rows = shown.map((line, index) => rowHtml(line, index * rowHeight))
  const turned = [...rows.slice(3), ...rows.slice(0, 3)]
  return [...ghosts.map((line) => rowHtml(line, -9999)), ...turned].join('')
}

mountReplica({
  conversations,
  messagesAfterMs: 210,
  composer: mountVueTextarea(findElement('.reply'), {
    attributes: { class: 'reply-textarea', placeholder: '发送信息' },
    send: { tag: 'button', className: 'send', words: '发送', disabledWhenEmpty: true },
  }),
  drawContacts(current) {
    findElement('.contacts').innerHTML = conversations.map((one) => contactHtml(one, one === current)).join('')
  },
  drawHeader({ name }) {
    findElement('.chat-header .nick-name').textContent = name
  },
  drawMessages(conversation) {
    const other = conversations.find((one) => one !== conversation)
    replaceNode(
      '.recyScroll1',
      `<div class="vue-recycle-scroller recyScroll1 list" style="transform:rotate(180deg);position:relative">
      <div style="position:relative;height:${conversation.lines.length * rowHeight}px">${rowsHtml(conversation, other?.lines.slice(-2) ?? [])}</div></div>`,
    )
  },
})
listenForOpen(findElement('.contacts'), (row) => row.getAttribute('data-key'))
