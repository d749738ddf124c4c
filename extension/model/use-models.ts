import { useCallback, useEffect, useState } from 'preact/hooks'
import type { ModelPreflightSeen } from './device-verdict.tsx'
import type { ModelDoor } from './model-door.ts'

type Rows = Awaited<ReturnType<ModelDoor['listModels']>>

export type ModelsSeen =
  | { kind: 'looking' }
  | { kind: 'failed' }
  /** `device` is asked only where no model is offered: what this computer could do is worth knowing all the same. */
  | { kind: 'seen'; rows: Rows; device: ModelPreflightSeen | null }

/** The models that are offered, looked at anew after every change that `key` tells of and when asked. */
export function useModels(door: ModelDoor, key: string) {
  const [seen, setSeen] = useState<ModelsSeen>({ kind: 'looking' })
  const [isLooking, setLooking] = useState(false)
  const look = useCallback(async () => {
    setLooking(true)
    setSeen(await readModels(door))
    setLooking(false)
  }, [door])
  useEffect(() => void look(), [look, key])
  return { seen, isLooking, look }
}

async function readModels(door: ModelDoor): Promise<ModelsSeen> {
  try {
    const rows = await door.listModels()
    return { kind: 'seen', rows, device: rows.length === 0 ? await door.preflightModel() : null }
  } catch {
    return { kind: 'failed' } // the engine's thread is gone; the screen says so
  }
}
