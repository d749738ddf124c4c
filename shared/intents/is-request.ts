import { intentCatalogue } from './catalogue.ts'
import type { DetectedRequest } from './detect-requests.ts'

/** Talk around a request is no request; asking for a person or complaining is one. */
export function isRequest({ intent, own }: Pick<DetectedRequest, 'intent' | 'own'>): boolean {
  if (own !== undefined) return true
  if (intent === 'human_agent' || intent === 'complaint') return true
  return intentCatalogue[intent].group !== 'talk'
}
