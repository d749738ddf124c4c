import type { ratingLines } from '../../../dialog/lines/rating-lines.ts'

/** English wordings for ratings; the notation is told in `../README.md`. */
export const ratingTemplates: Record<(typeof ratingLines)[number], readonly string[]> = {
  'rating.thanks': ['I have your rating, thank you.', 'Noted, thanks for rating us.'],
  'rating.low': [
    'Got it, we didn’t do well this time.[ The rating is registered as ticket {ticket} and goes to {group}.] Would you tell me what went wrong? Tap one or use your own words; you can also leave it.',
    'Noted.[ Ticket {ticket} has gone to {group}.] What did we fail to help with? Tap one or say it in a sentence, or just leave it.',
  ],
  'rating.low-offline': [
    'Your rating is kept on this device and goes to the shop once you are online. Would you tell me what went wrong?',
    'The rating is saved for now and reaches the shop once you are online. What did we fail to help with?',
  ],
  'rating.reason': [
    'Noted, what you said is in ticket {ticket} now and {group} follows it up. I can’t say when it will be done; the result will be posted here.',
    'It is in ticket {ticket}, {group} can read your own words. The result will be posted here; to ask how it stands, give me the ticket number.',
  ],
  'rating.reason-kept': [
    'Noted, it is kept with your rating where the shop can see it. No ticket could be registered right now; if it is urgent, talk to a person.',
    'What you said is kept in this conversation, the shop can see it. A ticket can’t be registered for now; for immediate help talk to a person.',
  ],
  'rating.reason-offline': [
    'What you said is kept on this device and goes to the shop once you are online.',
    'Saved for now; it reaches the shop once you are online.',
  ],
  'rating.no-reason': [
    'OK, no need to say more, the shop will see the rating.',
    'Understood. The shop sees the rating, I won’t ask again.',
  ],
}
