import type { ComponentChildren } from 'preact'
import { useSources } from './use-sources.ts'

/** Files are brought in by owners and integrators, into a shop whose orders are kept here. */
export function ImportGate({ children }: { children: ComponentChildren }) {
  const { canWrite, mayImport } = useSources()
  if (!canWrite) return <p class="ui-caption">由店长或集成负责人来导入</p>
  if (!mayImport)
    return <p class="ui-caption">订单现在来自店铺自己的系统，每次现查，不用导入。要导入文件，先在上面改用订单簿</p>
  return <>{children}</>
}
