import { useState } from 'preact/hooks'
import { Button } from '../../../shared/ui/button.tsx'
import { Field } from '../parts/field.tsx'
import { PickFile } from './pick-file.tsx'

interface PickOrPasteProps {
  /** What to drop here, and how much. */
  text: string
  accept: string
  /** What to paste, and in which form. */
  hint: string
  /** What a pasted text is called, as a file of its own. */
  pastedName: string
  isOver: boolean
  onFile: (file: File) => void
}

/** Where words come in: a file chosen or dropped, or text pasted. */
export function PickOrPaste({ text, accept, hint, pastedName, isOver, onFile }: PickOrPasteProps) {
  const [pasted, setPasted] = useState('')
  return (
    <div class="dk-s-part">
      <PickFile text={text} label="选文件" accept={accept} isOver={isOver} onFile={onFile} />
      <form
        class="dk-i-paste"
        onSubmit={(event) => {
          event.preventDefault()
          onFile(new File([pasted], pastedName, { type: 'text/plain' }))
        }}
      >
        <Field label="或者粘在这里" hint={hint}>
          {(control) => (
            <textarea
              {...control}
              class="dk-input"
              rows={5}
              value={pasted}
              onInput={(event) => setPasted(event.currentTarget.value)}
            />
          )}
        </Field>
        <Button type="submit" size="s" disabled={pasted.trim() === ''}>
          读这些
        </Button>
      </form>
    </div>
  )
}
