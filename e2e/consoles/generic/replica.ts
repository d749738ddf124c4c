import { findElement } from '../kit/find-element.ts'
import { mountPlainReplica } from '../kit/mount-plain-replica.ts'

const editor = findElement('.editor')
let model = ''

editor.addEventListener('input', () => {
  if (window.replica.keepDraftReverted) editor.innerText = model
  else model = editor.innerText
})

mountPlainReplica({
  send: findElement('.go'),
  composer: {
    text: () => model,
    clear() {
      model = ''
      editor.innerText = ''
    },
  },
})
