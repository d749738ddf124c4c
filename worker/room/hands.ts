import { actOnce } from '../actions/act-once.ts'

/** What the room acts with, in one place so that a test can lose an answer on its way. */
export const hands = { actOnce }
