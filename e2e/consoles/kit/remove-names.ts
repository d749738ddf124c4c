/**
 * Takes classes, ids and attributes that `own` selectors find elements by from those elements, except what `others`
 * also go by. Returns what puts them back.
 */
export function removeNames(own: readonly string[], others: readonly string[]): () => void {
  const kept = namesIn(others)
  const lost = namesIn(own).filter((name) => !kept.includes(name))
  const found = new Set(own.flatMap((selector) => [...document.querySelectorAll(selector)]))
  const before = [...found].map((element) => ({
    element,
    attributes: [...element.attributes].map(({ name, value }) => ({ name, value })),
  }))
  for (const element of found) {
    for (const name of lost) element.removeAttribute(name)
    if (lost.includes(element.id)) element.removeAttribute('id')
    for (const word of [...element.classList])
      if (lost.some((name) => word === name || isHashed(word, name))) element.classList.remove(word)
  }
  return () => {
    for (const { element, attributes } of before)
      for (const { name, value } of attributes) element.setAttribute(name, value)
  }
}

/** `nameLine-` and `chatText` are found in `nameLine-HASH` and `chatTextLeft--HASH`. */
function isHashed(word: string, name: string): boolean {
  return word.length > name.length && word.includes(name)
}

function namesIn(selectors: readonly string[]): string[] {
  return selectors.flatMap((selector) => [
    ...[...selector.matchAll(/[.#]([A-Za-z_][\w-]*)/g)].map((found) => found[1] ?? ''),
    ...[...selector.matchAll(/\[class[*^]="([^"]+)"/g)].map((found) => found[1] ?? ''),
    ...[...selector.matchAll(/\[((?!class)[\w-]+)/g)].map((found) => found[1] ?? ''),
  ])
}
