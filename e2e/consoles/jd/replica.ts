import { init } from 'pell'
import { type Conversation, clockText, escapeHtml, type Line } from '../kit/conversation.ts'
import { findElement, replaceNode } from '../kit/find-element.ts'
import { listenForOpen, listenForSend, mountReplica } from '../kit/mount-replica.ts'
import { pictureHtml } from '../kit/picture.ts'
import { active, later, past } from './conversations.ts'

document.body.classList.toggle('is-dark', location.search.includes('ground=dark'))

const shopId = '10231'
const conversations = [...active, ...later, ...past]
const contactBox = findElement('[data-pane="正在咨询"] .c_stream')
let isScrolled = location.search.includes('scrolled')
let opened: Conversation | undefined = active[0]
let model = ''

const { content } = init({
  element: findElement('.pell-editor-wrapper'),
  actions: [],
  classes: { content: 'EditorContent', actionbar: 'pell-bar' },
  onChange(html) {
    if (window.replica.keepDraftReverted) content.innerHTML = model
    else model = html
  },
})
// Content written without an input event is not in the page's model and is lost at its next render.
setInterval(() => {
  if (content.innerHTML !== model && document.activeElement !== content) content.innerHTML = model
}, 400)

function contactHtml(conversation: Conversation): string {
  const { key, name, lines } = conversation
  const last = lines.findLast((line) => line.kind === 'text')
  const check = conversation === opened ? 'alluser-item_check t-item-ck alluser-current' : ''
  return `<div class="c_stream-item-w sc-kpDqfm"><div class="alluser-item ${check}" data-row id="u_${key}imcustomer${shopId}">
    <span class="alluser-item-date-w">${last ? clockText(last).slice(0, 5) : ''}</span>
    <div class="alluser-item-name" title="${name}">${name}</div>
    <div class="alluser-item-breifdesc">${escapeHtml(last?.text ?? '')}</div></div></div>`
}

function drawContacts(): void {
  const shown = isScrolled || later.some((one) => one === opened) ? [...active, ...later] : active
  findElement('.c_stream-content', contactBox).innerHTML =
    `<div class="c_cas-head">最近联系人(4)</div>${shown.map(contactHtml).join('')}`
  findElement('[data-pane="历史咨询"] .c_stream-content').innerHTML = past.map(contactHtml).join('')
}

function lineHtml(line: Line, { name }: Conversation): string {
  if (line.side === 'system')
    return `<div class="message"><div class="message_center message__system_wrap"><span class="message__system">${escapeHtml(line.text)}</span></div></div>`
  const [side, mark] = line.side === 'shop' ? ['right', 's'] : ['left', 'm']
  const frame = (inner: string) =>
    `<div class="message sc-hzhJZQ"><div class="message_${side}" id="${mark}_${line.id}">${inner}</div></div>`
  if (line.kind === 'product')
    return frame(`<div class="CardWrapper ProductCard ${line.isBroken ? 'Error' : ''}">${escapeHtml(line.text)}</div>`)
  const read = line.isRead ? '<span class="message__read_status read">已读</span>' : ''
  const head = `<div><span class="message__nickname">${line.side === 'shop' ? '小满' : name}</span>
    <span class="message__time_str">${clockText(line)}</span>${read}</div>`
  if (line.kind === 'picture') return frame(`${head}<div class="message__image-wrap">${pictureHtml()}</div>`)
  return frame(`${head}<pre class="message__text"><span class="message__content">${escapeHtml(line.text)}</span></pre>`)
}

function showTab(title: string): void {
  for (const tab of document.querySelectorAll<HTMLElement>('.c_tabs-tab'))
    tab.classList.toggle('c_tabs-tab_check', tab.title === title)
  for (const pane of document.querySelectorAll<HTMLElement>('.c_tabs-tabpane'))
    pane.classList.toggle('c_tabs-tab_inactive', pane.dataset.pane !== title)
}

mountReplica({
  conversations,
  composer: {
    text: () => content.innerText,
    clear() {
      model = ''
      content.innerHTML = '<br>'
    },
  },
  messagesAfterMs: 200,
  drawContacts(current) {
    opened = current
    showTab(past.includes(current) ? '历史咨询' : '正在咨询')
    drawContacts()
  },
  drawHeader({ name, topic, product }) {
    findElement('.chat-head-name > span').innerHTML = `${name}<span class="consult-type">${topic}</span>`
    findElement('.chat-product .name').textContent = product
  },
  drawMessages(conversation) {
    const lines = conversation.lines.map((line) => lineHtml(line, conversation)).join('')
    const column = replaceNode(
      '#t-chat-scroll .c-wrap',
      `<div class="c-wrap sc-jXbUNg"><div class="c-c">${lines}</div></div>`,
    )
    column.scrollTop = column.scrollHeight
  },
})
listenForOpen(findElement('#t-alluser-wrap'), (row) => row.id.match(/^u_(.+)imcustomer/)?.[1] ?? null)
listenForSend(findElement('.send-button'))
for (const tab of document.querySelectorAll<HTMLElement>('.c_tabs-tab'))
  tab.addEventListener('click', () => showTab(tab.title))
contactBox.addEventListener('scroll', () => {
  if (isScrolled || contactBox.scrollTop + contactBox.clientHeight < contactBox.scrollHeight - 4) return
  isScrolled = true
  drawContacts()
})
