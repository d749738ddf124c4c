/**
 * What each measure of a match counts (`measureNames`). Fitted by `shared/eval/train-ranking.ts` so that the right
 * article comes first (soft maximum over 64 candidates) on the starter packs’ articles that the golden shop does not
 * have: each variant asked while its article lacks it, and questions in other words. The golden questions are only
 * measured.
 */
export const matchWeights: readonly number[] = [
  0.96, -0.446, 1.96, 0.77, -7.202, 0.842, -1.359, -2.501, -4.364, 17.422, -20.644, 26.361, 34.706, 8.262, 13.741,
  0.132, -2.876, -3.58, 7.664, -3.628, -5.545, 2.919, 4.102, 9.841, 12.872, -8.438, 4.787, 1.1,
]

/**
 * From rank to confidence, fitted beside the weights to the share of first articles that are right: odds on a
 * logarithmic scale. `perWord`: a question of two words leaves more open than one of ten, whatever it shares with an
 * article. Above `sureFrom` further words in common count `sureShare` of the rest.
 * `caution`: taken off what was fitted, because shoppers word things stranger than the questions it was fitted on.
 */
export const confidence = { slope: 0.247, perWord: 1.176, start: -4.62, sureFrom: 1, sureShare: 0.4, caution: 0.7 }

/** Odds for a question asked in nearly the words of a variant: that variant's article answers it. */
export const nearly = { from: 0.4, odds: 9 }

/** Odds against any answer when the question names goods that nothing here mentions (`countStrangers`). */
export const strangerOdds = 2
