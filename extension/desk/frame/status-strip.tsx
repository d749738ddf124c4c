import type { SellerSnapshot } from '../../../shared/engine/api.ts'
import { Icon } from '../../../shared/ui/icon.tsx'

const memoryReasons = {
  denied: '浏览器不让保存数据，未发送的内容只在这个窗口里',
  quota: '这台电脑空间满了，未发送的内容只在这个窗口里',
  unreadable: '本机数据打不开，已原样保留。现在的内容只在这个窗口里',
  newer: '本机数据来自更新的版本，已原样保留。现在的内容只在这个窗口里',
} as const

/** One strip at a time, above everything; being offline wins. */
export function StatusStrip({ snapshot }: { snapshot: SellerSnapshot }) {
  const text = describeStatus(snapshot)
  return (
    <div role="status" class="dk-strip-place">
      {text && (
        <p class="dk-strip">
          <Icon name={snapshot.connection === 'offline' ? 'offline' : 'warn'} />
          {text}
        </p>
      )}
    </div>
  )
}

function describeStatus({ connection, storage }: SellerSnapshot): string | null {
  if (connection === 'offline') return '网络断开了。回复会存在本机，连上后自动发出；接手和结束要联网'
  return storage.kind === 'memory' ? memoryReasons[storage.why] : null
}
