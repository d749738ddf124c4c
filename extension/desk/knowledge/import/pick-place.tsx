import { useState } from 'preact/hooks'
import { Button } from '../../../../shared/ui/button.tsx'
import { Field } from '../../parts/field.tsx'
import { PickFile } from '../../sources/pick-file.tsx'
import { acceptedFiles } from './accepted-files.ts'

interface PickPlaceProps {
  isOver: boolean
  onFile: (file: File) => void
}

/** Where knowledge comes in: a file chosen or dropped, or text pasted. */
export function PickPlace({ isOver, onFile }: PickPlaceProps) {
  const [text, setText] = useState('')
  return (
    <div class="dk-s-part">
      <PickFile
        text="把文件拖到这里：Excel、CSV、Word、PDF、Markdown、商品 JSON 或快捷短语，最多 50 MB"
        label="选文件"
        accept={acceptedFiles}
        isOver={isOver}
        onFile={onFile}
      />
      <form
        class="dk-i-paste"
        onSubmit={(event) => {
          event.preventDefault()
          onFile(new File([text], '粘贴的内容', { type: 'text/plain' }))
        }}
      >
        <Field label="或者粘在这里" hint="从表格里连表头一起复制，或写成「问：… 答：…」，或一段段带标题的文字">
          {(control) => (
            <textarea
              {...control}
              class="dk-input"
              rows={5}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          )}
        </Field>
        <Button type="submit" size="s" disabled={text.trim() === ''}>
          读这些
        </Button>
      </form>
    </div>
  )
}
