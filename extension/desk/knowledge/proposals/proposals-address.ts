/** Where the panel of articles made from chats stands. */
export const proposalsAddress = '+chats'
