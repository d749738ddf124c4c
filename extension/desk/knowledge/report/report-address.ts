/** The address of the weekly report, where otherwise an article's id stands. */
export const reportAddress = '+report'
