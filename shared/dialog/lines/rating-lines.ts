/** Lines of ratings and what follows a low one. */
export const ratingLines = [
  'rating.thanks',
  'rating.low',
  'rating.low-offline',
  'rating.reason',
  'rating.reason-kept',
  'rating.reason-offline',
  'rating.no-reason',
] as const
