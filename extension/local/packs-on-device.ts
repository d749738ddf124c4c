import * as v from 'valibot'
import type { SellerEngine } from '../../shared/engine/api.ts'
import {
  type PackPersona,
  type PackTaken,
  type PackUndone,
  packUndoSchema,
  type Trade,
  tradeSchema,
} from '../../shared/protocol/desk-packs.ts'

interface PacksOnDevice {
  engine: SellerEngine
  publishes: boolean
}

/** Nobody speaks to customers by himself here. */
const nobody: PackPersona = { assistantName: '客服', tone: 'warm', greeting: '您好' }

/** The desk's requests about starter packs, answered from what the program carries; null: no such pack or step. */
export async function answerPacks(device: PacksOnDevice, path: string, body: unknown): Promise<unknown> {
  if (path === 'packs') return { packs: await device.engine.listLocalPacks(), persona: nobody }
  const [, trade, step] = path.split('/')
  const known = v.safeParse(tradeSchema, trade)
  if (!known.success) return null
  if (step === 'take') return takePack(device, known.output)
  const undo = v.safeParse(packUndoSchema, body)
  return step === 'undo' && undo.success ? undoPack(device.engine, known.output, undo.output.takenAt) : null
}

async function takePack({ engine, publishes }: PacksOnDevice, trade: Trade): Promise<PackTaken> {
  const takenAt = new Date().toISOString()
  const take = { trade, importId: toImportId(trade, takenAt), publish: publishes }
  const { added, published, kept } = await engine.takeLocalPack(take)
  return { revision: 0, added, published, kept, takenAt: added === 0 ? null : takenAt }
}

async function undoPack(engine: SellerEngine, trade: Trade, takenAt: string): Promise<PackUndone | null> {
  const undone = await engine.undoLocalImport(toImportId(trade, takenAt))
  if (undone === null) return null
  const { revision, removed, changed, published } = undone
  return { revision, removed, edited: changed, published }
}

/** A take is an import like any other: it stands among them, and can be taken back there too. */
function toImportId(trade: Trade, takenAt: string): string {
  return `pack-${trade}-${Date.parse(takenAt)}`
}
