import { Button } from '../../../shared/ui/button.tsx'
import { Icon } from '../../../shared/ui/icon.tsx'
import { describeFileFault, type FileFault } from './texts/describe-file-fault.ts'

interface FileRefusalProps {
  name: string
  fault: FileFault
  onReset: () => void
}

/** A file that was not opened: why, and another one. */
export function FileRefusal({ name, fault, onReset }: FileRefusalProps) {
  return (
    <div class="dk-s-part">
      <p role="alert" class="dk-s-alert">
        <Icon name="warn" />
        <span>
          <b>「{name}」没有打开</b>
          {describeFileFault(fault)}
        </span>
      </p>
      <Button size="s" onClick={onReset}>
        换一个文件
      </Button>
    </div>
  )
}
