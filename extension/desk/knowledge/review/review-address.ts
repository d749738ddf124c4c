/** The address of the review, where otherwise an article's id stands. */
export const reviewAddress = '+review'
