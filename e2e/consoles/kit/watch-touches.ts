const events = [
  'click',
  'mousedown',
  'pointerdown',
  'keydown',
  'beforeinput',
  'input',
  'change',
  'focusin',
  'submit',
  'paste',
]

/** Notes what happens to a page that nobody touches: events of a hand, focus, requests, a change of address. */
export function watchTouches(touches: string[]): void {
  for (const name of events) document.addEventListener(name, () => touches.push(name), true)
  window.addEventListener('beforeunload', () => touches.push('leave'))
  const ask = window.fetch
  window.fetch = (...call) => {
    touches.push('fetch')
    return ask(...call)
  }
  const open = XMLHttpRequest.prototype.open
  XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, method: string, url: string | URL) {
    touches.push('request')
    open.call(this, method, url, true)
  }
  const push = history.pushState
  history.pushState = (...call) => {
    touches.push('address')
    push.apply(history, call)
  }
}
