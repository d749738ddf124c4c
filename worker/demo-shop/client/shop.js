/**
 * The shop page's own script: log-in, cart, the choice of a variant, and what the page tells the widget.
 * The widget itself comes from the one script tag at the end of the page.
 */
document.documentElement.classList.add('scripted')
const { page, member } = document.body.dataset
const context = JSON.parse(page)
context.viewed = noteViewed(context.productId)

// A shop's own stub: calls wait in `q` until the widget's script has come.
if (!window.KefuCopilot) {
  window.KefuCopilot = (...call) => {
    window.KefuCopilot.q ??= []
    window.KefuCopilot.q.push(call)
  }
}

window.KefuCopilot('context', context)
window.KefuCopilot('on', 'navigate', (productId) => location.assign(`/p/${encodeURIComponent(productId)}`))
if (member) identify(member)

document.addEventListener('click', ({ target }) => {
  const button = target.closest('button')
  if (!button) return
  const { logIn, logOut, openChat, closeDialog, checkout } = button.dataset
  if (logIn !== undefined) switchTo(logIn)
  if (logOut !== undefined) leave()
  if (checkout !== undefined) document.querySelector('[data-checkout-dialog]').showModal()
  if (closeDialog !== undefined) button.closest('dialog').close()
  if (openChat !== undefined) window.KefuCopilot('open')
})

// A menu closes like any other: Escape, or a click elsewhere.
const menu = document.querySelector('.menu')
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !menu.open) return
  menu.open = false
  menu.querySelector('summary').focus()
})
document.addEventListener('pointerdown', ({ target }) => {
  if (!menu.contains(target)) menu.open = false
})

for (const form of document.querySelectorAll('[data-buy]')) followChoice(form)
for (const form of document.querySelectorAll('[data-quantity]')) {
  form.querySelector('input[type=number]').addEventListener('change', () => form.requestSubmit())
}

/**
 * What was looked at in this browser, the latest first: the shop's own list, told to the widget.
 * @param {string | undefined} productId
 */
function noteViewed(productId) {
  try {
    const seen = JSON.parse(localStorage.getItem('viewed') ?? '[]')
    if (!productId) return seen
    const before = seen.find((one) => one.productId === productId)?.times ?? 0
    const others = seen.filter((one) => one.productId !== productId)
    const viewed = [{ productId, times: before + 1 }, ...others].slice(0, 10)
    localStorage.setItem('viewed', JSON.stringify(viewed))
    return viewed
  } catch {
    return [] // storage denied: the shop remembers nothing
  }
}

/** @param {string} memberId */
async function requestIdentity(memberId) {
  const response = await fetch('/demo/log-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ memberId }),
  })
  return response.ok ? await response.json() : null
}

/** The identity lives ten minutes, so every page brings a new one. @param {string} memberId */
async function identify(memberId) {
  try {
    const identity = await requestIdentity(memberId)
    if (identity) window.KefuCopilot('identify', identity.jwt)
  } catch {
    // Offline: the widget goes on with what it knew.
  }
}

/** @param {string} memberId */
async function switchTo(memberId) {
  try {
    // What somebody else looked at is not this person's.
    if (member) localStorage.removeItem('viewed')
    if (await requestIdentity(memberId)) location.reload()
    else say('没登录上，再点一次试试')
  } catch {
    say('网络断开了，连上再登录')
  }
}

/** The widget says `close` once it has wiped what this device held; without a widget nothing is waited for. */
async function leave() {
  const wiped = new Promise((resolve) => {
    window.KefuCopilot('on', 'close', resolve)
    setTimeout(resolve, 2000)
  })
  window.KefuCopilot('shutdown')
  try {
    localStorage.removeItem('viewed')
    await fetch('/demo/log-out', { method: 'POST' })
    await wiped
    location.reload()
  } catch {
    say('网络断开了，连上再退出')
  }
}

/** Keeps price, stock and the button in step with the chosen options. @param {HTMLFormElement} form */
function followChoice(form) {
  const variants = JSON.parse(form.dataset.buy)
  const find = (selector) => form.querySelector(selector)
  const groups = [...form.querySelectorAll('fieldset')]
  const show = () => {
    const chosen = groups.map((group) => group.querySelector('input:checked')?.value)
    const variant = variants.find(({ options }) => options.every((value, index) => value === chosen[index]))
    if (!variant) return
    find('[data-price]').textContent = variant.price
    find('[data-member-price]').hidden = variant.member === ''
    find('[data-member-price] span').textContent = variant.member
    find('[data-stock]').textContent = variant.words
    find('[data-stock]').classList.toggle('out', variant.stock === 0)
    find('[data-add]').disabled = variant.stock === 0
    find('[data-add]').textContent = variant.stock === 0 ? '暂时缺货' : '加入购物车'
    form.elements.quantity.max = Math.max(1, variant.stock)
    markSoldOut(groups, variants, chosen)
  }
  form.addEventListener('change', show)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    addToCart(form)
  })
  show()
}

/** Struck through: with the other options as they are, there is none of this value. */
function markSoldOut(groups, variants, chosen) {
  groups.forEach((group, at) => {
    for (const input of group.querySelectorAll('input')) {
      const wanted = chosen.map((value, index) => (index === at ? input.value : value))
      const variant = variants.find(({ options }) => options.every((value, index) => value === wanted[index]))
      input.closest('label').classList.toggle('sold-out', !variant?.stock)
    }
  })
}

/** @param {HTMLFormElement} form */
async function addToCart(form) {
  try {
    const response = await fetch('/cart', {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new FormData(form),
    })
    if (!response.ok) return say('没加上，刷新页面再试')
    const { cart } = await response.json()
    context.cart = cart
    const pieces = cart.reduce((sum, { quantity }) => sum + quantity, 0)
    const badge = document.querySelector('[data-cart-count]')
    badge.textContent = String(pieces)
    badge.hidden = pieces === 0
    window.KefuCopilot('context', context)
    say(`已加入，购物车里有 ${pieces} 件`)
  } catch {
    say('网络断开了，连上再加')
  }
}

let hideTimer
/** @param {string} words */
function say(words) {
  const toast = document.querySelector('[data-toast]')
  toast.textContent = words
  toast.classList.add('shown')
  clearTimeout(hideTimer)
  hideTimer = setTimeout(() => toast.classList.remove('shown'), 3500)
}
