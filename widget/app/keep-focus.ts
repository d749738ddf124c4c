/** What was tapped goes away or is switched off: the focus stays in the conversation. */
export function keepFocus(): void {
  document.querySelector<HTMLElement>('[role=log]')?.focus({ preventScroll: true })
}
