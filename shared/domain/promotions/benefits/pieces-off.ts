import { percentOfMinor } from '../../money.ts'
import type { PiecesTier } from '../conditions/pieces-reached.ts'

/** What N 件折 takes off the pieces it covers; the price to pay is rounded once, on their sum. */
export function piecesOff(tier: PiecesTier, amountMinor: number): number {
  return amountMinor - percentOfMinor(amountMinor, tier.payPercent)
}
