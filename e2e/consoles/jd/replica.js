/**
 * Behaves like the console where that can trip a content script: the header changes before the
 * messages, the message column is a new node for each conversation, the hidden tab keeps its rows,
 * rows and send obey only trusted events, the editor keeps a model of its own and re-renders from it.
 */
import { active, later, past } from './conversations.js'

document.body.classList.toggle('is-dark', location.search.includes('ground=dark'))

const shopId = '10231'
const messagesDelayMs = 200
const sent = []
/** What the page really sent, for the tests: must stay empty of drafts nobody pressed send for. */
window.replica = { sent, post: postFromCustomer, keepDraftReverted: false }

const editor = createEditor(document.querySelector('.pell-editor-wrapper'))
let current = null
let listed = [...active]

renderList()
choose(active[0])
document.querySelector('.send-button').addEventListener('click', (event) => {
  if (event.isTrusted && editor.text().trim() && current) send()
})
for (const tab of document.querySelectorAll('.c_tabs-tab')) tab.addEventListener('click', () => showTab(tab.title))
document.querySelector('[data-pane="正在咨询"] .c_stream').addEventListener('scroll', loadLater)

function createEditor(wrapper) {
  const node = document.createElement('div')
  node.className = 'EditorContent'
  node.contentEditable = 'true'
  node.innerHTML = '<br>'
  wrapper.append(node)
  let model = node.innerHTML
  node.addEventListener('input', () => {
    if (window.replica.keepDraftReverted) node.innerHTML = model
    else model = node.innerHTML
  })
  // Content written without an input event is not in the model and is lost at the next render.
  const render = () => {
    if (node.innerHTML !== model) node.innerHTML = model
  }
  setInterval(render, 400)
  return {
    text: () => node.innerText,
    clear() {
      model = '<br>'
      node.innerHTML = model
    },
  }
}

function renderList() {
  const head = '<div class="c_cas-head">最近联系人(4)</div>'
  paneOf('正在咨询').innerHTML = head + listed.map(rowHtml).join('')
  paneOf('历史咨询').innerHTML = past.map(rowHtml).join('')
  for (const item of document.querySelectorAll('.alluser-item')) {
    item.addEventListener('click', (event) => {
      if (event.isTrusted) choose([...listed, ...past].find((one) => item.id.startsWith(`u_${one.pin}`)))
    })
  }
}

function paneOf(title) {
  return document.querySelector(`[data-pane="${title}"] .c_stream-content`)
}

function rowHtml(conversation) {
  const last = conversation.rows.findLast((row) => row.text)
  const check = conversation === current ? 'alluser-item_check t-item-ck alluser-current' : ''
  return `<div class="c_stream-item-w sc-kpDqfm"><div class="alluser-item ${check}" id="u_${conversation.pin}imcustomer${shopId}">
    <span class="alluser-item-date-w">${last?.at.slice(0, 5) ?? ''}</span>
    <div class="alluser-item-name" title="${conversation.name}">${conversation.name}</div>
    <div class="alluser-item-breifdesc">${last?.text ?? ''}</div></div></div>`
}

function choose(conversation) {
  current = conversation
  editor.clear()
  renderList()
  document.querySelector('.chat-head-name > span').innerHTML =
    `${conversation.name}<span class="consult-type">${conversation.kind}</span>`
  document.querySelector('.chat-product .name').textContent = conversation.product
  if (conversation.loads === false) return
  setTimeout(() => {
    if (current === conversation) renderMessages()
  }, messagesDelayMs)
}

function renderMessages() {
  const column = document.createElement('div')
  column.className = 'c-wrap sc-jXbUNg'
  column.innerHTML = `<div class="c-c">${current.rows.map(messageHtml).join('')}</div>`
  document.querySelector('#t-chat-scroll .c-wrap').replaceWith(column)
  column.scrollTop = column.scrollHeight
}

function messageHtml(row, index) {
  if (row.system)
    return `<div class="message"><div class="message_center message__system_wrap"><span class="message__system">${row.system}</span></div></div>`
  if (row.card) {
    return `<div class="message"><div class="message_left" id="m_${current.pin}_${index}"><div class="CardWrapper ProductCard ${row.broken ? 'Error' : ''}">${row.card}</div></div></div>`
  }
  const id = row.side === 'right' ? `s_${current.pin}_${index}` : `m_${current.pin}_${index}`
  const nick = row.side === 'right' ? '小满' : current.name
  const read = row.read ? '<span class="message__read_status read">已读</span>' : ''
  return `<div class="message sc-hzhJZQ"><div class="message_${row.side}" id="${id}"><div><span class="message__nickname">${nick}</span>
    <span class="message__time_str">${row.at}</span>${read}</div><pre class="message__text"><span class="message__content"></span></pre></div></div>`.replace(
    '<span class="message__content"></span>',
    `<span class="message__content">${escapeHtml(row.text)}</span>`,
  )
}

function escapeHtml(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

function postFromCustomer(text) {
  current.rows.push({ side: 'left', text, at: '14:20:00' })
  renderMessages()
}

function send() {
  const text = editor.text().trim()
  sent.push({ pin: current.pin, text })
  current.rows.push({ side: 'right', text, at: '14:21:00' })
  editor.clear()
  renderMessages()
}

function showTab(title) {
  for (const tab of document.querySelectorAll('.c_tabs-tab'))
    tab.classList.toggle('c_tabs-tab_check', tab.title === title)
  for (const pane of document.querySelectorAll('.c_tabs-tabpane'))
    pane.classList.toggle('c_tabs-tab_inactive', pane.dataset.pane !== title)
}

function loadLater(event) {
  const box = event.currentTarget
  if (listed.length > active.length || box.scrollTop + box.clientHeight < box.scrollHeight - 4) return
  listed = [...active, ...later]
  renderList()
}
