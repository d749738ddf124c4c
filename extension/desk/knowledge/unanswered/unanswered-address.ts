/** The address of the unanswered questions, where otherwise an article's id stands. */
export const unansweredAddress = '+unanswered'
