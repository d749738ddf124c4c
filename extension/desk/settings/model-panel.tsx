import { ModelBox } from '../../model/model-box.tsx'
import { useDesk } from '../desk-context.ts'

/** The model on this device, for whoever sits at the desk. */
export function ModelPanel() {
  const { engine, snapshot } = useDesk()
  return <ModelBox door={engine} snapshot={snapshot.value?.model ?? null} />
}
