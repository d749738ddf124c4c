/**
 * What each measure of a match counts (`measureNames`). Fitted by `shared/eval/train-ranking.ts` so that the right
 * article comes first (soft maximum over 64 candidates) on the starter packs’ articles that the golden shop does not
 * have: each variant asked while its article lacks it, and questions in other words. The golden questions are only
 * measured.
 */
export const matchWeights: readonly number[] = [
  0.948, -0.394, 1.898, 0.655, -7.192, 1.307, -0.412, -2.577, -4.482, 16.55, -17.926, 26.028, 33.428, 6.616, 14.127,
  0.233, -2.762, -3.068, 8.208, -3.612, -5.596, 2.93, 4.036, 10.08, 11.549, -6.496, 4.774, 1.066,
]

/**
 * From rank to confidence, fitted beside the weights to the share of first articles that are right: odds on a
 * logarithmic scale. `perWord`: a question of two words leaves more open than one of ten, whatever it shares with an
 * article. Above `sureFrom` further words in common count `sureShare` of the rest.
 * `caution`: taken off what was fitted, because shoppers word things stranger than the questions it was fitted on.
 */
export const confidence = { slope: 0.246, perWord: 1.159, start: -4.603, sureFrom: 1, sureShare: 0.4, caution: 0.7 }

/** Odds for a question asked in nearly the words of a variant: that variant's article answers it. */
export const nearly = { from: 0.4, odds: 9 }

/** Odds against any answer when the question names goods that nothing here mentions (`countStrangers`). */
export const strangerOdds = 2

/** Odds against an article when the question is about what few shops have an article on, and the article is not. */
export const elsewhereOdds = 1.5
