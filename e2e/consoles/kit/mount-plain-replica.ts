import { type Conversation, clockText, escapeHtml, type Line } from './conversation.ts'
import { findElement } from './find-element.ts'
import { makeConversations } from './make-conversations.ts'
import { type Composer, listenForOpen, listenForSend, mountReplica } from './mount-replica.ts'
import { pictureHtml } from './picture.ts'

/** A console whose parts have no names worth trusting: who reads it has only where things stand. */
export function mountPlainReplica({ composer, send }: { composer: Composer; send: Element }): void {
  const conversations = makeConversations({ sameNames: false })
  mountReplica({
    conversations,
    composer,
    messagesAfterMs: 190,
    drawContacts(current) {
      findElement('nav').innerHTML = conversations.map((one) => contactHtml(one, one === current)).join('')
    },
    drawHeader({ name }) {
      findElement('header h2').textContent = name
    },
    drawMessages({ lines }) {
      const fresh = findElement('[role="log"]').cloneNode(false) as Element
      fresh.innerHTML = `<div>${lines.map(lineHtml).join('')}</div>`
      findElement('[role="log"]').replaceWith(fresh)
    },
  })
  listenForOpen(findElement('nav'), (row) => row.getAttribute('data-person'))
  listenForSend(send)
}

function contactHtml({ key, name, lines }: Conversation, isOpen: boolean): string {
  return `<div data-row data-person="${key}" ${isOpen ? 'class="is-open" aria-selected="true"' : ''}>${name}<div class="small">${escapeHtml(lines.at(-1)?.text ?? '')}</div></div>`
}

function lineHtml(line: Line): string {
  if (line.side === 'system') return `<div class="row is-middle"><span>${escapeHtml(line.text)}</span></div>`
  return `<div class="row ${line.side === 'shop' ? 'is-mine' : ''}">${contentHtml(line)}<time class="small">${clockText(line)}</time></div>`
}

function contentHtml(line: Line): string {
  if (line.kind === 'picture') return pictureHtml()
  return `<div class="bubble">${escapeHtml(line.text)}</div>`
}
