import type { serviceLines } from '../../../dialog/lines/service-lines.ts'

/** English wordings for tickets and membership; the notation is told in `../README.md`. */
export const serviceTemplates: Record<(typeof serviceLines)[number], readonly string[]> = {
  'member.known': [
    'As of {at}, your level is {level} with {points} points.[ Of these, {expiring}.][ Spend {short} more to reach {next}.]',
    'Level {level}, {points} points (as of {at}).[ {expiring}.][ {short} to go to {next}.]',
  ],
  'member.expiring': [
    'As of {at}, you have {points} points; of these, {expiring}.',
    '{points} points (as of {at}); {expiring}. Used before then, they all count.',
  ],
  'member.none-expiring': [
    'As of {at}, you have {points} points; the membership record shows none about to expire.',
    '{points} points (as of {at}), none found that expire soon.',
  ],
  'member.level': [
    'As of {at}, your level is {level}[, valid until {until}].[ Benefits: {benefits}.][ Spend {short} more for {next}, with these benefits: {more}.][ {top}.]',
    'Level {level} (as of {at})[, valid until {until}].[ You now have {benefits}.][ {short} to go to {next}, which brings {more}.][ {top}.]',
  ],
  'member.benefits': [
    'Benefits of {level}: {benefits}.[ You reach {level} by spending {from} within a year.]',
    '{level} brings: {benefits}.[ It takes {from} spent within a year.]',
  ],
  'member.worth': [
    '{points} points are worth {worth}: every {perYuan} points take off ¥1, up to {share}% of the goods in one order[, from {least} points].[ Points: {own}.]',
    'At {perYuan} points for ¥1, {points} points take off {worth}, at most {share}% of the goods in one order[, from {least} points].[ Points: {own}.]',
  ],
  'member.other-login': [
    'Membership details are shown to their owner only: I can only look up the account that is logged in. For another number, log in with that account and ask again.',
    'I can’t look up other numbers, only the account that is logged in. Switch to the other account and ask me.',
  ],
  'member.needs-login': [
    'You aren’t logged in, so I can’t see any membership details. Log in to your shop account and ask me again about points, expiry and level.',
    'This needs a login: come back here with your shop account and points and level show at once.',
  ],
  'photo.received': [
    'I got the photo. I can’t read pictures, so please tell me which item it is and what you’d like done.',
    'Photo received. I can’t make out what it shows; please describe it in one sentence.',
  ],
  'ticket.one': [
    'Ticket {ticket} ({what}): {state}, updated {at}, with {group}.[ Colleague’s reply: {said}.][ History: {steps}.]',
    '{ticket} is about {what}: {state} ({at}, {group}).[ A colleague says: {said}.][ History: {steps}.]',
  ],
  'ticket.some': ['You have {count|# ticket|# tickets}: {rows}.', 'I found {count|# ticket|# tickets}: {rows}.'],
  'ticket.none': [
    'I found no tickets of yours. Tell me what to register, or talk to a person.',
    'There is no ticket on record here. You can ask a person.',
  ],
  'ticket.offline': [
    'Tickets can only be looked up online. I’ll go on once you are connected.',
    'You are offline. I’ll check the ticket once you are connected.',
  ],
}
