import type { aftersaleLines } from '../../../dialog/lines/aftersale-lines.ts'

/** English wordings for returns and other after-sale work; the notation is told in `../README.md`. */
export const aftersaleTemplates: Record<(typeof aftersaleLines)[number], readonly string[]> = {
  'ask.order-return': [
    'Sure, step by step. First send me the number of the order to return and the last 4 digits of the recipient’s phone.',
    'Tell me first which order it is: the order number plus the last 4 digits of the recipient’s phone.',
  ],
  'ask.order-quality': [
    'I’ll follow this up. First send me the order number and the last 4 digits of the recipient’s phone.',
    'Let me verify the order first: the order number plus the last 4 digits of the recipient’s phone.',
  ],
  'ask.order-exchange': [
    'Sure. First send me the number of the order to exchange and the last 4 digits of the recipient’s phone.',
    'Tell me first which order to exchange: the order number plus the last 4 digits of the recipient’s phone.',
  ],
  'ask.exchange-reason': [
    'Why would you like to exchange it? Pick the closest.',
    'Which is the reason for the exchange?',
  ],
  'ask.refund-reason': [
    'What is the reason for the refund? Pick the closest.',
    'Which of these is why you want a refund?',
  ],
  'ask.return-method': [
    'To apply now, choose how to send it back.',
    'How would you like to send it back? Pick one and we can go on.',
  ],
  'ask.photos': [
    'Take a photo that shows the problem clearly and send it here, best with one of the whole item.',
    'Just send the photos: one that shows the problem, one of the whole item.',
  ],
  'ask.photos-warranty': [
    'Take a photo of what is broken and send it here, so that the repair team can look at it first.',
    'Send a photo of the faulty part, it helps the repair team to judge.',
  ],
  'ask.exchange-target': [
    'Which one would you like instead? These are in stock.',
    'What shall we change it to? Everything in stock is here.',
  ],
  'ask.fault-way': ['How would you like this settled?', 'Would you like a refund or a replacement?'],
  'ask.return-confirm': [
    '[{along}. ][Refund {refund}][ ({ways})][. ]Please check; once you confirm, I’ll submit the return.',
    '[{along}. ][You’ll be refunded {refund}][ ({ways})][. ]If all is right, tap confirm and I’ll submit it.',
  ],
  'ask.exchange-confirm': [
    'Please check; once you confirm, I’ll submit the exchange.',
    'If all is right, tap confirm and I’ll submit the exchange.',
  ],
  'ask.protection-confirm': [
    'Under the price protection rule the difference can be refunded. Confirm and I’ll apply.',
    'Please check the difference; once you confirm, I’ll apply for price protection.',
  ],
  'ask.compensation-confirm': [
    'The shop’s rules allow compensation for this. Confirm and I’ll register it.',
    'Please check the amount; once you confirm, I’ll do it.',
  ],
  'ask.choose-line': ['There are several items in this order. Which one is it?', 'Which of these items is it?'],
  'ask.quantity-return': [
    '[You bought {bought} of {title}. ]How many would you like to return?',
    '[{left} of {title} can still be returned. ]How many?',
  ],
  'ask.quantity-exchange': [
    '[You bought {bought} of {title}. ]How many would you like to exchange?',
    '[{left} of {title} can still be exchanged. ]How many?',
  ],
  'ask.quantity-faulty': [
    '[You bought {bought} of {title}. ]How many have the problem?',
    'How many[ of {title}] are faulty?',
  ],
  'ask.quantity-fewer': [
    '[Only {left} of {title} can still be applied for. ]How many shall it be?',
    '[Only {left} can be applied for. ]How many would you like?',
  ],
  'ask.opened': [
    '[{title} is a digital product: ]once unsealed or downloaded, the seven-day return doesn’t apply. Has it been opened?',
    '[One check first, {title}: ]has it been unsealed or downloaded? Only unopened goods can be returned without a reason.',
  ],
  'ask.return-reason': [
    'Why would you like to return it? Pick the closest; rules and shipping depend on it.',
    'Which of these is the reason for the return?',
  ],
  'return.quality-late': [
    '{title} was signed for more than {window|# day|# days} ago, so it can’t be returned as faulty any more. Colleagues look after warranty and repair, I’m handing you over.',
    'The {window|#-day|#-day} period for returning faulty goods is over. A colleague will check whether the warranty covers it.',
  ],
  'return.eligible': [
    '{title} can be returned until {deadline}. [{along}. ][Refund {refund}][ ({ways}), ]paid within {refundDays|# day|# days} after we receive it. Shipping: {freight}.',
    'This can be returned, just send it by {deadline}. [{along}. ][You get back {refund}][ ({ways}), ]within {refundDays|# day|# days} after the warehouse receives it. Shipping: {freight}.',
  ],
  'return.excluded-by-law': [
    '{title} belongs to goods ({clause}) to which the seven-day return does not apply by law, so it can’t be returned. A quality problem is dealt with separately; if in doubt, talk to a person.',
    'The seven-day return doesn’t cover this kind of goods ({clause}), so {title} can’t be returned. If there is a quality problem, tell me, that is another way.',
  ],
  'return.excluded-confirmed': [
    '{title} ({clause}): when ordering it was confirmed that the seven-day return doesn’t apply, so it can’t be returned without a reason. Quality problems are still dealt with.',
    'It was ticked when ordering that {title} ({clause}) can’t be returned without a reason. Quality problems are not affected.',
  ],
  'return.late': [
    '{title} could be returned within {window|# day|# days} of signing for it, until {deadline}. That is over, so it can’t be returned now. If there are special circumstances, talk to a person.',
    'The return period of this item ended on {deadline} ({window|# day|# days} after signing), so it can’t be returned now. For special circumstances tap “Talk to a person”.',
  ],
  'return.quality': [
    '{title} is dealt with as a quality problem; shipping: {freight}. Before submitting we need a photo that shows the problem clearly. Don’t send it back yet.',
    'I see, this is a quality problem; shipping: {freight}. We need a photo that shows it clearly. Please don’t send it yet.',
  ],
  'return.not-signed': [
    '{title} hasn’t been signed for. Apply for a return once you have it; if you don’t want it, you can refuse the parcel.',
    'This item is on its way or hasn’t shipped. It can be returned after it is signed for.',
  ],
  'return.not-paid': [
    'This order hasn’t been paid, so there is nothing to return. Cancelling it is enough.',
    'The order isn’t paid, you can simply cancel it.',
  ],
  'return.signing-unknown': [
    'I found no signing time and can’t tell the return deadline. Tap “Talk to a person” to have it checked.',
    'The signing time is unclear, so I can’t judge it. You can talk to a person.',
  ],
  'return.closed': ['{title} needs no return in its present state.', 'This item can’t be returned any more.'],
  'return.cancelled': [
    'This order is already cancelled, no return is needed.',
    'The order has been cancelled, there is nothing to return.',
  ],
  'return.refunding': [
    'This order is already being refunded, no need to apply again.',
    'The refund is in progress, it only waits for the warehouse to receive the goods.',
  ],
  'return.refunded': ['This order has already been refunded, no need to apply.', 'It has been refunded already.'],
  'return.accepted': [
    'Thanks for understanding. Tell me if there is anything else.',
    'OK. Call me when you need something else.',
  ],
  'return.already-open': [
    '{title} already has a request in progress ({case})[; {step}]. No need to submit it again.',
    'Request {case} for this item is still being processed[; {step}]. No need to submit it twice.',
  ],
  'return.withdraw': [
    'A colleague has to withdraw request {case}; tap “Talk to a person” to get through. If you haven’t sent it, please don’t.',
    'I can’t withdraw request {case} here, please talk to a person. If it isn’t sent yet, keep it for now.',
  ],
  'return.no-photo': [
    'Without a photo I can’t submit a quality problem. A colleague goes on from here and gets all that you told me.',
    'It can’t be submitted without a photo, so I’m passing it to a colleague.',
  ],
  'return.refused': [
    'This request can’t be made now: {why}[; the deadline is {deadline}].',
    'It can’t be submitted, because: {why}[ (deadline {deadline})].',
  ],
  'return.opened-pickup': [
    'Return {case} is submitted with pickup at your door.[ The refund of {refund} goes to the original payment method within {refundWithinDays|# day|# days} after the warehouse receives it.][ Please hand over the free gifts ({gifts}) too.]',
    'Return {case} is submitted, the courier will collect it at your door.[ {refund} goes back to the original payment method within {refundWithinDays|# day|# days} after it arrives.][ Remember to include the free gifts ({gifts}).]',
  ],
  'return.opened-self': [
    'Return {case} is submitted. Send it to: {returnAddress}.[ The refund of {refund} goes to the original payment method within {refundWithinDays|# day|# days} after the warehouse receives it.][ Please send the free gifts ({gifts}) too.]',
    'Return {case} is submitted, please send it to {returnAddress}.[ {refund} goes back to the original payment method within {refundWithinDays|# day|# days} after it arrives.][ Remember to include the free gifts ({gifts}).]',
  ],
  'return.filed': [
    'I filed your return as ticket {ticket}: {why}. A colleague will check it and reply here. You can ask for the ticket status any time.',
    'Because of this ({why}), I filed ticket {ticket} first and a colleague goes on. Give me the ticket number to see how it stands.',
  ],
  'exchange.allowed': [
    '{title} can be exchanged until {deadline}.',
    'This can be exchanged, just send it by {deadline}.',
  ],
  'exchange.none': [
    'No other variant of {title} is in stock, so it can’t be exchanged.',
    'Everything it could be exchanged for is out of stock for now.',
  ],
  'exchange.opened-pickup': [
    'Exchange {case} is submitted with pickup at your door, changing to {target}. The new one ships after the old one is collected and inspected.[ The free gifts needn’t be returned.]',
    'Exchange {case} is submitted: changing to {target}; the courier will collect the old one at your door.',
  ],
  'exchange.opened-self': [
    'Exchange {case} is submitted, changing to {target}. Send the old one to: {returnAddress}. The new one ships after the warehouse has inspected it.',
    'Exchange {case} is submitted. Send the old one to {returnAddress}; once received, {target} ships.',
  ],
  'exchange.filed': [
    'I filed your exchange as ticket {ticket}: {why}. A colleague will check it and reply here.',
    'Because of this ({why}), I filed ticket {ticket} first and a colleague goes on. Give me the ticket number to see how it stands.',
  ],
  'refund-only.unsent': [
    'Order {order} hasn’t shipped. For a refund, simply cancel the order; the money goes back to the original payment method.',
    'This order hasn’t shipped, so cancelling it refunds you.',
  ],
  'refund-only.filed': [
    'It is all in ticket {ticket}; {group} will check it and reply here. The amount depends on that check, so I won’t name one.',
    'Ticket {ticket} is registered and goes to {group} for checking. The result will be posted here; the ticket number works too.',
  ],
  'aftersale.not-filed': [
    'Registering failed, I’m passing you to a colleague directly.',
    'This step didn’t work, a colleague will deal with it.',
  ],
  'protection.window-over': [
    'Price protection for {title} runs {windowDays|# day|# days} from {from}, until {deadline}. That is over, so the difference can’t be refunded.[ The shop can give you a coupon of {consolation}; if you want it, talk to a person.]',
    'The price protection period ended on {deadline} ({windowDays|# day|# days} from {from}), so this isn’t covered.[ You can get a coupon of {consolation} from a person.]',
  ],
  'protection.refused': [
    'Price protection isn’t possible for this item: {why}.',
    'Price protection can’t be granted, because: {why}.',
  ],
  'protection.claimed': [
    'Price protection request {case} is submitted; the difference of {protected} goes back to the original payment method.',
    'Requested price protection {case}; {protected} goes back the way it was paid.',
  ],
  'protection.filed': [
    'I filed the price protection as ticket {ticket}: {why}. A colleague will check it and reply here.',
    'Because of this ({why}), I filed ticket {ticket} first; the ticket number shows how it stands.',
  ],
  'compensation.capped': [
    'By the shop’s rules this comes to {amount} at most. I can’t add to it, however often it is asked. Tap confirm to take it; if you don’t agree, talk to a person.',
    '{amount} is the limit the shop sets for this, and I can’t change it. Confirm and I’ll register it; for anything else please talk to a person.',
  ],
  'compensation.nothing-shown': [
    'The record of order {order} shows no late shipping or late delivery, so I have no ground for compensation. If it is something else, tell me and I’ll register it for a colleague.',
    'By its record, order {order} was shipped and delivered within the promised time. If there is another problem, tell me and I’ll pass it on.',
  ],
  'compensation.refused': [
    'This compensation can’t be granted: {why}.',
    'Compensation isn’t possible, because: {why}.',
  ],
  'compensation.done': [
    'Compensation of {amount} is registered and goes back to the original payment method. Sorry for the trouble.',
    'Registered compensation of {amount}, back to the original payment method.',
  ],
  'compensation.filed': [
    'It is filed as ticket {ticket}. A colleague checks whether there is compensation and how much, and replies here.',
    'Ticket {ticket} is registered; a colleague will reply after checking. I can’t promise whether or how much.',
  ],
  'ask.waybill': [
    'Once you have sent it, give me the tracking number of the return and I’ll add it to request[ {case}].',
    'OK. What is the tracking number of the return? With it the warehouse can match the parcel.',
  ],
  'ask.waybill-again': [
    '[{waybill} ]doesn’t look like a tracking number. Please check it and send it again; it is on the label or the shipping receipt.',
    'This one[, {waybill},] has the wrong length and was not registered. Please send the complete tracking number again.',
  ],
  'ask.waybill-case': [
    'You have several returns or exchanges open. Which one is this number for?',
    'Which item was sent back under this number?',
  ],
  'waybill.kept': [
    'Registered: the return tracking number of request {case} ({title}) is {waybill}[ ({courier})]. It is dealt with within {refundDays|# day|# days} after the warehouse receives it. If the number is wrong, tell me any time.',
    'Noted: the return tracking number of request {case} ({title}) is {waybill}[ ({courier})]. It is dealt with within {refundDays|# day|# days} after it arrives; if there is a slip, just send it again.',
  ],
  'waybill.changed': [
    'The return tracking number of request {case} is now {waybill}[ ({courier})]; {before} is no longer used.',
    'Changed: the return tracking number of request {case} ({title}) is {waybill} now, replacing {before}.',
  ],
  'waybill.known': [
    'Request {case} already has {waybill}, no need to send it again.',
    'Number {waybill} was registered with request {case} before.',
  ],
  'waybill.filed': [
    'Number {waybill} is filed as ticket {ticket} for now: {why}. A colleague will check it and add it to the request.',
    'A colleague will check number {waybill}, ticket {ticket}. Once logged in, you can register it yourself.',
  ],
  'waybill.refused': [
    'The number was not registered: {why}. Please check it and send it again.',
    'Not registered: {why}. Please look at the shipping label.',
  ],
  'waybill.no-case': [
    'I found no open return or exchange to register the number with. If you haven’t applied yet, I can do it for you now.',
    'This number fits no return or exchange request, so it was not registered. To apply for a return first, tap below.',
  ],
  'waybill.before-approval': [
    'This return or exchange is still being checked by a colleague (ticket {ticket}); the number can be registered once it is approved. Keep it and send it to me then.',
    'Ticket {ticket} isn’t checked yet, so the number can’t be registered. Please don’t send the parcel yet, the result will be posted here.',
  ],
  'waybill.over': [
    'The warehouse has received the goods of request {case}, so the number needn’t be registered.',
    'Request {case} is at the next step already and needs no number. To see the refund, ask “where is my refund”.',
  ],
  'waybill.not-kept': [
    'The number could not be registered. Send it again later, or talk to a person.',
    'Registering failed. Please keep the number and send it to me again in a while.',
  ],
  'waybill.offline': [
    'The connection is lost and the number isn’t registered yet; I’ll go on once it is back.',
    'There is no connection right now. Keep the number, we’ll register it once you are back online.',
  ],
  'warranty.covered': [
    '{title} has a warranty of {months|# month|# months}, until {until}. It covers: {covers}; it doesn’t cover: {excludes}.',
    'It is still under warranty ({months|# month|# months}, until {until}). Covered: {covers}; not covered: {excludes}.',
  ],
  'warranty.expired': [
    'The warranty of {title} is {months|# month|# months} and ended on {until}. For a paid repair, ask a person.',
    'The warranty ended on {until} ({months|# month|# months}). For a paid repair please talk to a person.',
  ],
  'warranty.unknown': [
    'I found no signing time and can’t tell the warranty period; please have a person check it.',
    'The signing time is unclear, so a colleague has to check the warranty period.',
  ],
  'warranty.filed': [
    'The repair is filed as ticket {ticket} and goes to {group}. Don’t send it yet; they will look first and then say how.',
    'Repair ticket {ticket} is registered. {group} will look at it and reply here; the ticket number shows how it stands.',
  ],
}
