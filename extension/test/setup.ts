import { render } from 'preact'
import { afterEach } from 'vitest'

// One page serves many files: a screen that still listens to keys, or a choice that was kept, would reach the next test.
afterEach(() => {
  for (const place of [...document.body.children, document.body]) render(null, place)
  document.body.replaceChildren()
  localStorage.clear()
})
