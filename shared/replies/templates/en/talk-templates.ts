import type { talkLines } from '../../../dialog/lines/talk-lines.ts'

/** English wordings for small talk, hand-over and what belongs to no trade; the notation is told in `../README.md`. */
export const talkTemplates: Record<(typeof talkLines)[number], readonly string[]> = {
  'talk.feedback': ['Thanks for your feedback, noted.', 'Thank you for letting us know.'],
  'talk.greeting': [
    '[{hello}. ]I’m {assistant}, the AI assistant of {shop}. How can I help?',
    '[{hello}. ]This is {assistant}, {shop}’s AI assistant. What can I look up for you?',
  ],
  'talk.greeting-again': ['I’m here, go ahead.', 'Still here. Just tell me what to look up.', 'I’m listening, go on.'],
  'talk.greeting-page': [
    '[{hello}. ]I’m {assistant}, the AI assistant of {shop}. Looking at {product}? Ask me about sizes, stock or the final price.',
    '[{hello}. ]This is {assistant}, {shop}’s AI assistant. What would you like to know about {product}?',
  ],
  'hello.morning': ['Good morning', 'Morning'],
  'hello.noon': ['Hello', 'Hi there'],
  'hello.afternoon': ['Good afternoon', 'Afternoon'],
  'hello.evening': ['Good evening', 'Evening'],
  'hello.night': ['Hello', 'Hi there'],
  'hello.festival': ['Happy {festival}', 'Hello and happy {festival}'],
  'talk.thanks': [
    'You’re welcome<. Come back any time|>.',
    '<No problem, glad to help. |>All the best.',
    'Sure<. Just call me any time|>.',
  ],
  'talk.just-done': [
    'That was submitted a moment ago and counts once. No need to tap again.',
    'It has already been submitted and won’t be done twice.',
  ],
  'talk.ack': ['OK.', 'Got it. Tell me if there is anything else to look up.', 'Sure, I’m here when you need me.'],
  'talk.chitchat': [
    'I’m {assistant}, the AI assistant of {shop}. Ask me about products, sizes, final prices, orders and returns.',
    'I’m no good at that one, but products and orders I do know.',
    'I only know the shop: products, prices, orders, returns and exchanges.',
  ],
  'talk.identity': [
    'I’m {assistant}, the AI assistant of {shop}, not a person. If you want a person, tap “Talk to a person”.',
    'This is {assistant}, an AI assistant. To reach a colleague, tap “Talk to a person”.',
  ],
  'talk.unknown': [
    'I found no reliable answer to this, so I won’t guess. Try other words, or I can hand you to a colleague.',
    'The shop’s notes don’t cover this and I won’t make it up. Shall I hand you to a person?',
    'Still nothing found. A person is the safest choice here.',
  ],
  'talk.unknown-near': [
    'I found no certain answer to this. Below are the closest questions; if none fits, I can hand you to a person.',
    'The notes don’t say this directly. See if you meant one of these, or talk to a person.',
  ],
  'talk.which': [
    'That depends on the case. Which of these do you mean?',
    'There are two cases to tell apart. Which one is it?',
  ],
  'talk.as-written': [
    'The shop’s own note says, in Chinese:',
    'Here is the shop’s note as it was written, in Chinese:',
  ],
  'talk.not-ready': [
    'The shop’s notes are still loading. Ask me again in a moment, or talk to a person if it is urgent.',
    'The notes are not ready yet. Please ask again shortly, or talk to a person.',
  ],
  'talk.unclear': [
    'I didn’t quite get that. Could you put it another way?',
    'I didn’t follow. Could you be more specific?',
  ],
  'talk.unresolved': [
    'It seems I missed the point. Tell me a little more, or talk to a person right away.',
    'If this still isn’t solved, a person will be quicker.',
  ],
  'talk.first-step': [
    'This is the first question already.',
    'There is no question before this one, we are still at this step.',
  ],
  'talk.resume': ['Back to where we were:', 'Now, to go on:'],
  'talk.waiting': [
    'You also asked about “{requests}”. We’ll get to it once this is done.',
    '“{requests}” is noted too. I’ll come to it in a moment.',
  ],
  'talk.cancelled': ['OK, we’ll leave it.', 'Sure, put aside for now. Call me when you need it.'],
  'soothe.wait': ['I’m sorry you’ve had to wait so long.', 'Anyone would be anxious waiting like this. I’m sorry.'],
  'soothe.goods': ['I’m sorry the item let you down.', 'Getting something that isn’t right is upsetting. I’m sorry.'],
  'soothe.other': ['I’m sorry this didn’t go well for you.', 'I’m sorry for the trouble.'],
  'soothe.again': [
    'I understand you’re still worried.',
    'I’ve read everything you said.',
    'I know it’s urgent, I’m on it.',
  ],
  'time.eta': ['As the parcel moves now, it should arrive {when}.', 'As for the time: expected {when}.'],
  'time.promised': ['This order is promised to ship by {when}.', 'As for the time: it ships by {when} at the latest.'],
  'handoff.asked': ['Sure, handing you to a person now.', 'I’m passing you to a person right away.'],
  'handoff.anger': [
    'This really was a bad experience, and I’m sorry. A colleague has the whole story, you won’t have to repeat it.',
    'I’m sorry we upset you. I’m giving the whole story to a colleague, and a person will deal with it.',
  ],
  'handoff.anger-again': [
    'A colleague has the whole story and takes over now. You won’t have to repeat anything.',
    'I’m giving everything to a colleague, and a person will deal with it.',
  ],
  'handoff.complaint-again': [
    'I’ve noted what you told me and passed it to a colleague. You won’t have to repeat it.',
    'A colleague follows this up and can read everything above.',
  ],
  'handoff.complaint': [
    'I’ve noted what you told me, and I’m sorry. It is passed to a colleague, you won’t have to repeat it.',
    'I’m sorry for the trouble. A colleague will follow this up.',
  ],
  'handoff.legal': [
    'What you told me is on record. A colleague will speak with you directly.',
    'A colleague handles this and can read everything above.',
  ],
  'handoff.safety': [
    'Safety comes first: please stop using it. I’m passing this to a colleague right now.',
    'Please stop using it and move away from any danger. I’m handing this to a colleague now.',
  ],
  'handoff.selfharm': [
    'I’m worried to hear you say that. Please reach out to someone near you whom you trust, or call 12356, the mental health helpline. I’m asking a colleague to come at once.',
    'Please let someone near you stay with you; you can also call 12356, the mental health helpline. A colleague is coming right away.',
  ],
  'handoff.cannot-answer': [
    'I’ve failed to answer several times now, so a colleague will.',
    'I really can’t answer this one. I’m passing it to a colleague.',
  ],
  'handoff.unresolved': [
    'That didn’t get solved. A colleague takes over now, you won’t have to repeat anything.',
    'A colleague carries on from here and can read everything above.',
  ],
  'handoff.article': [
    'A colleague deals with questions like this. I’m handing you over now.',
    'This needs a colleague. Transferring you.',
  ],
  'draft.soothe': ['I’m sorry you’ve been worried.', 'Anyone would be worried. I’m sorry.'],
  'draft.look-into': [
    'I’ve seen what happened. Let me check first and reply to you here with what I find.',
    'Got it. I’ll look into it first and then answer you, so you won’t have to repeat yourself.',
  ],
  'draft.ask-back': [
    'Could you send the order number once more and tell me what happened? Pictures are welcome too.',
    'Could you tell me which item it is and when it happened, so that I can check?',
  ],
  'draft.ask-card': [
    'I see the product you sent. Is it about sizes, stock or when it ships?',
    'I see the item you sent. What would you like to know about it?',
  ],
  'draft.page-order': [
    'I checked: as of {seenAt}, order[ {order}] shows as “{status}”[, paid {paidAt}]. [Tracking says: {logistics}. ]',
    'As of {seenAt}, I see order[ {order}] is “{status}”[, paid {paidAt}]. [Tracking: {logistics}. ]',
  ],
  'draft.page-paid': [
    'I checked: as of {seenAt}, order[ {order}] shows an amount of {amount}[, paid {paidAt}].',
    'As of {seenAt}, I see the amount of order[ {order}] is {amount}[, paid {paidAt}].',
  ],
  'handoff.flow-step': ['A colleague does this step. I’m handing you over now.', 'A colleague takes it from here.'],
}
