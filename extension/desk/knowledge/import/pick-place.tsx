import { PickOrPaste } from '../../sources/pick-or-paste.tsx'
import { acceptedFiles } from './accepted-files.ts'

interface PickPlaceProps {
  isOver: boolean
  onFile: (file: File) => void
}

/** Where knowledge comes in. */
export function PickPlace(props: PickPlaceProps) {
  return (
    <PickOrPaste
      text="把文件拖到这里：Excel、CSV、Word、PDF、Markdown、商品 JSON 或快捷短语，最多 50 MB"
      accept={acceptedFiles}
      hint="从表格里连表头一起复制，或写成「问：… 答：…」，或一段段带标题的文字"
      pastedName="粘贴的内容"
      {...props}
    />
  )
}
