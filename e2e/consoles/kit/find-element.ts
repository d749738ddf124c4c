/** An element the replica's own page is known to hold. */
export function findElement(selector: string, from: ParentNode = document): HTMLElement {
  const element = from.querySelector<HTMLElement>(selector)
  if (!element) throw new Error(`the replica has no ${selector}`)
  return element
}

/** Puts a new node in the place of an old one, as a framework does that draws from nothing. */
export function replaceNode(selector: string, html: string): HTMLElement {
  const template = document.createElement('template')
  template.innerHTML = html.trim()
  const node = template.content.firstElementChild
  if (!(node instanceof HTMLElement)) throw new Error('nothing to put there')
  findElement(selector).replaceWith(node)
  return node
}
