import { useState } from 'preact/hooks'
import { Button } from '../../../../shared/ui/button.tsx'
import { Field } from '../../parts/field.tsx'
import { PickFile } from '../../sources/pick-file.tsx'

interface PickChatsProps {
  isOver: boolean
  onFile: (file: File) => void
}

const accepted = '.csv,.tsv,.xlsx,.json,.txt'

/** Where chats come in: an export chosen or dropped, or lines pasted. */
export function PickChats({ isOver, onFile }: PickChatsProps) {
  const [text, setText] = useState('')
  return (
    <div class="dk-s-part">
      <PickFile
        text="把聊天记录的导出拖到这里：CSV、Excel、JSON 或文字，最多 50 MB"
        label="选文件"
        accept={accepted}
        isOver={isOver}
        onFile={onFile}
      />
      <form
        class="dk-i-paste"
        onSubmit={(event) => {
          event.preventDefault()
          onFile(new File([text], '粘贴的聊天记录', { type: 'text/plain' }))
        }}
      >
        <Field label="或者粘在这里" hint="每行写清时间、谁说的、说了什么；从表格里复制时连表头一起">
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
