import { useRef, useState } from 'preact/hooks'
import { Button } from '../../../../shared/ui/button.tsx'
import { DeskIcon } from '../../parts/desk-icon.tsx'
import { Field } from '../../parts/field.tsx'
import { useUnderstanding } from '../use-understanding.ts'

/** Where an export comes in: dropped, chosen, or pasted. */
export function DropPlace({ isOver }: { isOver: boolean }) {
  const { store } = useUnderstanding()
  const picker = useRef<HTMLInputElement>(null)
  return (
    <div class="dk-u-drop-page">
      <div class={isOver ? 'dk-u-drop is-over' : 'dk-u-drop'}>
        <DeskIcon name="understand" size="l" />
        <h2>把聊天记录拖到这里</h2>
        <p>纯文本，一行一条客户消息，最多 50,000 行、5 MB</p>
        <Button tone="primary" onClick={() => picker.current?.click()}>
          选文件
        </Button>
        <input
          ref={picker}
          class="ui-hidden"
          type="file"
          accept=".txt,.csv,.log,text/plain"
          aria-label="选聊天记录文件"
          tabIndex={-1}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? []
            if (file) void store.read(file)
            event.currentTarget.value = ''
          }}
        />
        <p class="ui-caption">在这台电脑的浏览器里读完，文件不上传，也不保存。关掉页面就没有了</p>
      </div>
      <PasteBox />
    </div>
  )
}

function PasteBox() {
  const { store } = useUnderstanding()
  const [text, setText] = useState('')
  return (
    <form
      class="dk-u-paste"
      onSubmit={(event) => {
        event.preventDefault()
        void store.read({ name: '粘贴的消息', text })
      }}
    >
      <Field label="或者粘在这里" hint="一行一条，从表格里直接复制一列也可以">
        {(control) => (
          <textarea
            {...control}
            class="dk-input"
            rows={6}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button type="submit" disabled={text.trim() === ''}>
        读这些
      </Button>
    </form>
  )
}
