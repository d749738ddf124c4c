import type { CompliancePlatform, Finding } from '../protocol/writing.ts'
import { rules, wordTables } from './all-rules.ts'
import { dropTitled } from './drop-titled.ts'
import { findAddresses } from './find-addresses.ts'
import { findFindings } from './find-findings.ts'
import { findShapes } from './find-shapes.ts'
import type { ComplianceContext } from './finding.ts'
import { type FoldedText, foldText } from './fold-text.ts'
import { indexMarks, type MarkIndex } from './mark-index.ts'
import { createWordScanner, type Mark, type StepMeter, scanWords, type WordScanner } from './marks.ts'
import { applyShopWords, type ShopWordScanner } from './shop-words.ts'
import { toNamedMarks } from './to-named-marks.ts'

let scanner: WordScanner | undefined

/** What is asked of a check: where the text will be read and what is known about it. */
export type CheckRequest = {
  platform: CompliancePlatform
  context?: ComplianceContext
  shopWords?: ShopWordScanner
  /** Counts elementary steps, for tests. */
  meter?: StepMeter
}

/**
 * Checks what a seller types or a draft says. Takes a time that grows with the length of the text, whatever stands in
 * it; never throws. Findings are in the order of the text, one for each place and kind.
 */
export function checkText(text: string, request: CheckRequest): Finding[] {
  const { platform, context = {}, meter = { steps: 0 } } = request
  const index = indexText(text, { ...request, meter })
  const findings = findFindings(index, rules, { platform, context, length: text.length })
  return applyShopWords(findings, index.folded, { shopWords: request.shopWords, meter })
}

/** All that the rules may look for in a text, by its class. */
export function indexText(text: string, { platform, context = {}, meter = { steps: 0 } }: CheckRequest): MarkIndex {
  scanner ??= createWordScanner(wordTables)
  const folded: FoldedText = foldText(text)
  meter.steps += folded.text.length
  const found: Mark[] = [
    ...scanWords(folded, scanner, meter),
    ...findShapes(folded, meter),
    ...findAddresses(text, folded, { platform, context, meter }),
  ]
  const own = dropTitled(found, text, { folded, meter })
  return indexMarks(folded, toNamedMarks(own, folded, { platform, context }), meter)
}
