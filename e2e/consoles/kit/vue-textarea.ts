import { createApp, defineComponent, h, ref } from 'vue'
import type { Composer } from './mount-replica.ts'

interface VueTextarea {
  attributes: Record<string, string>
  send: { tag: string; className: string; words: string; disabledWhenEmpty: boolean }
}

/** A textarea bound to Vue's model: what is written without an input event is gone at the next render. */
export function mountVueTextarea(place: Element, { attributes, send }: VueTextarea): Composer {
  const text = ref('')
  const beats = ref(0)
  const generation = ref(0)
  const view = defineComponent(() => () => [
    h('textarea', {
      ...attributes,
      key: generation.value,
      'data-beat': beats.value,
      value: text.value,
      onInput: (event: Event) => {
        if (!(event.target instanceof HTMLTextAreaElement)) return
        if (window.replica.keepDraftReverted) event.target.value = text.value
        else text.value = event.target.value
      },
    }),
    h(
      send.tag,
      {
        class: send.className,
        ...(send.disabledWhenEmpty ? { disabled: text.value === '' } : {}),
        onClick: (event: Event) => event.isTrusted && window.replica.send(),
      },
      send.words,
    ),
  ])
  createApp(view).mount(place)
  setInterval(() => {
    beats.value += 1
  }, 400)
  return {
    text: () => text.value,
    clear: () => {
      text.value = ''
    },
    swap() {
      generation.value += 1
    },
  }
}
