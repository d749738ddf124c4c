import { checkText } from '../compliance/check-text.ts'
import type { ComplianceContext } from '../compliance/finding.ts'
import { readBacking } from '../compliance/read-backing.ts'
import { rewordText } from '../compliance/reword-text.ts'
import { createShopWordScanner, type ShopWordScanner } from '../compliance/shop-words.ts'
import type { ShopWords } from '../protocol/desk-compliance.ts'
import type { CompliancePlatform, Finding, WritingReport, WritingRequest } from '../protocol/writing.ts'

/** What the check of a seller's words needs to know from outside. */
export interface WritingSources {
  /** The shop's own words as this device holds them. */
  getWords(): ShopWords | null
  /** The shop's calendar day, YYYY-MM-DD. */
  today(): string
}

/** Checks what a seller types, and what a draft says. */
export interface WritingChecker {
  check(request: WritingRequest): WritingReport
  checkDraft(text: string, platform: CompliancePlatform, facts: readonly string[]): Finding[]
}

/** A rewording may bring something new that a rule knows better words for; more rounds have never changed anything. */
const rewordingRounds = 3

/** Builds the check over the rules and the shop's own words; those are made ready once for each list. */
export function createWritingChecker({ getWords, today }: WritingSources): WritingChecker {
  let ready: { of: ShopWords; scanner: ShopWordScanner } | null = null
  const getScanner = () => {
    const words = getWords()
    if (words === null) return undefined
    if (ready?.of !== words) ready = { of: words, scanner: createShopWordScanner(words.words) }
    return ready.scanner
  }
  const find = (text: string, platform: CompliancePlatform, context: ComplianceContext) =>
    checkText(text, { platform, context, shopWords: getScanner() })
  return {
    check({ text, platform, facts }) {
      const context = readBacking(facts, today())
      const findings = find(text, platform, context)
      const { whole, words } = rewordText(text, findings)
      const clean = whole === null ? null : polish(whole, (written) => find(written, platform, context))
      return { findings, whole: clean, words: words === clean ? null : words }
    },
    checkDraft: (text, platform, facts) => find(text, platform, readBacking(facts, today())),
  }
}

function polish(text: string, find: (text: string) => Finding[]): string {
  let written = text
  for (let round = 1; round < rewordingRounds; round += 1) {
    const { whole } = rewordText(written, find(written))
    if (whole === null) return written
    written = whole
  }
  return written
}
