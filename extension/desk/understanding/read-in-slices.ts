import type { MessageReading, SellerEngine } from '../../../shared/engine/api.ts'
import type { PackedShopLayer } from '../../../shared/protocol/shop-understanding.ts'

/** So many messages a call: the thread answers others between two, and a cancel is felt at once. */
const sliceSize = 200

interface SliceOptions {
  layer: PackedShopLayer | null
  /** Ends the reading after the slice that is under way. */
  signal?: AbortSignal
  onSlice?: (readings: MessageReading[], done: number) => void
}

/** Reads many messages in the engine's thread; null when it was ended before the last one. */
export async function readInSlices(
  engine: Pick<SellerEngine, 'readMessages'>,
  texts: readonly string[],
  { layer, signal, onSlice }: SliceOptions,
): Promise<MessageReading[] | null> {
  const readings: MessageReading[] = []
  for (let from = 0; from < texts.length; from += sliceSize) {
    if (signal?.aborted) return null
    const slice = await engine.readMessages(texts.slice(from, from + sliceSize), layer)
    if (signal?.aborted) return null
    for (const reading of slice) readings.push(reading)
    onSlice?.(slice, readings.length)
  }
  return readings
}
