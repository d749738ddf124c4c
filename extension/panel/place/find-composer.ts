/** A composer with its tools and its send control is lower than this part of the window. */
const composerShare = 0.5

/** The input with what belongs to it: the largest part of the page around it that leaves the messages out. */
export function findComposer(input: HTMLElement, list: HTMLElement | null): HTMLElement {
  let composer = input
  for (let part = input.parentElement; part && part !== document.body; part = part.parentElement) {
    const isTooLarge = part.getBoundingClientRect().height > window.innerHeight * composerShare
    if (isTooLarge || (list && part.contains(list))) break
    composer = part
  }
  return composer
}
