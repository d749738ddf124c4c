import { PickOrPaste } from '../../sources/pick-or-paste.tsx'

interface PickChatsProps {
  isOver: boolean
  onFile: (file: File) => void
}

const accepted = '.csv,.tsv,.xlsx,.json,.txt'

/** Where chats come in. */
export function PickChats(props: PickChatsProps) {
  return (
    <PickOrPaste
      text="把聊天记录的导出拖到这里：CSV、Excel、JSON 或文字，最多 50 MB"
      accept={accepted}
      hint="每行写清时间、谁说的、说了什么；从表格里复制时连表头一起"
      pastedName="粘贴的聊天记录"
      {...props}
    />
  )
}
