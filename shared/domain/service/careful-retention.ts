import type { Retention } from '../../protocol/service-rules.ts'

/**
 * What holds for a shop that has set nothing. Records of deals stay three years, as 电子商务法 31 asks of platforms; what
 * points to a person goes as soon as a claim about it has become unlikely.
 */
export const carefulRetention: Retention = {
  photoDays: 180,
  personalDays: 180,
  recordDays: 1096,
  watchDays: 180,
  noticeDays: 200,
}
