import { type Conversation, clockText, escapeHtml, type Line } from '../kit/conversation.ts'
import { findElement } from '../kit/find-element.ts'
import { makeConversations } from '../kit/make-conversations.ts'
import { listenForOpen, mountReplica } from '../kit/mount-replica.ts'
import { pictureHtml } from '../kit/picture.ts'

/** `word--HASH`, as CSS modules write it. */
const hash = new URLSearchParams(location.search).get('build') ?? 'k3Xq1'
const named = (word: string) => `${word}--${hash}`
const conversations = makeConversations({ sameNames: false })

function lineHtml(line: Line, { name }: Conversation): string {
  const frame = (classes: string, inner: string) =>
    `<div class="${named('chatWrap')} row ${classes}" data-id="${line.id}">${inner}</div>`
  if (line.side === 'system')
    return frame('is-middle', `<span class="${named('chatSystem')}">${escapeHtml(line.text)}</span>`)
  const text = named(line.side === 'shopper' ? 'chatTextLeft' : 'chatTextRight')
  return frame(
    line.side === 'shop' ? 'is-mine' : '',
    `<div><span class="${named('chatName')} small">${line.side === 'shopper' ? name : '山野集:小满'}</span><span class="${named('chatTime')} small">2026-09-08 ${clockText(line)}</span>
    <div class="${text} bubble">${line.kind === 'picture' ? pictureHtml() : escapeHtml(line.text)}</div></div>`,
  )
}

mountReplica({
  conversations,
  composer: { text: () => '', clear() {} },
  messagesAfterMs: 120,
  drawContacts(current) {
    findElement('nav').innerHTML = conversations
      .map(
        ({ key, name }) =>
          `<div data-row data-person="${key}" class="${key === current.key ? 'is-open' : ''}">${name}</div>`,
      )
      .join('')
  },
  /** The list is gone while the next one is fetched. */
  drawHeader() {
    findElement('.place').innerHTML = '<p aria-busy="true">查询中</p>'
  },
  drawMessages(conversation) {
    findElement('.place').innerHTML =
      `<div class="results-list list">${conversation.lines.map((line) => lineHtml(line, conversation)).join('')}</div>`
  },
})
listenForOpen(findElement('nav'), (row) => row.getAttribute('data-person'))
