import { useRef } from 'preact/hooks'
import { Button } from '../../../../shared/ui/button.tsx'

/** Where a file comes in: chosen, or dropped anywhere on the page. */
export function PickFile({ isOver, onFile }: { isOver: boolean; onFile: (file: File) => void }) {
  const picker = useRef<HTMLInputElement>(null)
  return (
    <div class={isOver ? 'dk-r-drop is-over' : 'dk-r-drop'}>
      <p>把 JSON 文件拖到这里，最多 5 MB</p>
      <Button tone="primary" onClick={() => picker.current?.click()}>
        选文件
      </Button>
      <input
        ref={picker}
        class="ui-hidden"
        type="file"
        accept=".json,application/json"
        aria-label="选规则文件"
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          if (file) onFile(file)
          event.currentTarget.value = ''
        }}
      />
    </div>
  )
}
