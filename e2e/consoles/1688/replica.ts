import { type Conversation, clockText, escapeHtml, type Line } from '../kit/conversation.ts'
import { findElement, replaceNode } from '../kit/find-element.ts'
import { makeConversations } from '../kit/make-conversations.ts'
import { listenForOpen, listenForSend, mountReplica } from '../kit/mount-replica.ts'
import { pictureHtml } from '../kit/picture.ts'
import { mountPlainEditor } from '../kit/plain-editor.ts'

/** The address names a contact (`touid`), and the frame goes on with the one it had: the address proves nothing. */
const conversations = makeConversations({ sameNames: true })
function contactHtml({ key, name, lines }: Conversation, isOpen: boolean): string {
  const last = lines.at(-1)
  return `<div class="conversation-item ${isOpen ? 'active is-open' : ''}" data-row data-key="${key}"><span class="name">${name}</span>
    <span class="time small">${last ? clockText(last) : ''}</span><div class="desc small">${escapeHtml(last?.text ?? '')}</div></div>`
}

function lineHtml(line: Line): string {
  if (line.side === 'system')
    return `<div class="message-item system row is-middle" data-id="${line.id}"><div class="content">${escapeHtml(line.text)}</div></div>`
  return `<div class="message-item row ${line.side === 'shop' ? 'self is-mine' : ''}" data-id="${line.id}">
    <div class="content bubble">${contentHtml(line)}</div><span class="time small">${clockText(line)}</span></div>`
}

function contentHtml(line: Line): string {
  if (line.kind === 'picture') return pictureHtml()
  if (line.kind === 'product')
    return `<div class="offer-card-wrap"><span class="odName">${escapeHtml(line.text)}</span><span class="odPrice">¥128</span></div>`
  return `<pre>${escapeHtml(line.text)}</pre>`
}

mountReplica({
  conversations,
  composer: mountPlainEditor(findElement('pre.edit')),
  messagesAfterMs: 240,
  drawContacts(current) {
    findElement('.conversation-list').innerHTML = conversations.map((one) => contactHtml(one, one === current)).join('')
  },
  drawHeader({ name }) {
    findElement('.ww_user_panel .name').textContent = name
  },
  drawMessages({ lines }) {
    replaceNode('.message-list', `<div class="message-list list">${lines.map(lineHtml).join('')}</div>`)
  },
})
listenForOpen(findElement('.contacts'), (row) => row.getAttribute('data-key'))
listenForSend(findElement('.send-btn'))
