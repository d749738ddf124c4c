import { createElement, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { Composer } from './mount-replica.ts'

interface ReactTextarea {
  attributes: Record<string, string>
  placeholder: () => string
}

/** A textarea that React controls: its value is what React's state says, whoever wrote into it. */
export function mountReactTextarea(
  place: Element,
  { attributes, placeholder }: ReactTextarea,
): Composer & { draw(): void } {
  let text = ''
  let generation = 0
  let draw = () => {}
  const change = (next: string) => {
    text = next
    draw()
  }
  const Textarea = () => {
    const [, setBeat] = useState(0)
    useEffect(() => {
      draw = () => setBeat((beat) => beat + 1)
      const timer = setInterval(draw, 400)
      return () => clearInterval(timer)
    }, [])
    return createElement('textarea', {
      ...attributes,
      key: generation,
      placeholder: placeholder(),
      value: text,
      onChange: (event: { target: HTMLTextAreaElement }) => {
        if (!window.replica.keepDraftReverted) change(event.target.value)
        else draw()
      },
    })
  }
  createRoot(place).render(createElement(Textarea))
  const swap = () => {
    generation += 1
    draw()
  }
  return { text: () => text, clear: () => change(''), draw: () => draw(), swap }
}
