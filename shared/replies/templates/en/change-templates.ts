import type { changeLines } from '../../../dialog/lines/change-lines.ts'

/** English wordings for changes of an order; the notation is told in `../README.md`. */
export const changeTemplates: Record<(typeof changeLines)[number], readonly string[]> = {
  'ask.order-change': [
    'Sure. Send me the order number and the last 4 digits of the recipient’s phone together, and I’ll see whether it can still be done.',
    'Tell me the order number and the last 4 digits of the recipient’s phone first, so I can see how far the order is.',
  ],
  'ask.address': [
    'Just send the new address in one message: province, city, district, street and number. Name and phone can be left out if they stay the same.',
    'Where shall it go? Send province, city, district and the full street address.',
  ],
  'ask.address-place': [
    'Which province, city and district is this address in?',
    'Province, city and district are missing. Where is it?',
  ],
  'ask.address-which': [
    '[Several cities have a “{district}”. ]Which one is it?',
    '[There is more than one “{district}”. ]Tap the city it belongs to.',
  ],
  'ask.address-detail': [
    'Street and number are missing, like the road, house number, building and room.',
    'The detailed address is missing: road, number, building and room.',
  ],
  'ask.address-recipient': ['What is the recipient’s name?', 'Whose name shall be on the parcel?'],
  'ask.address-phone': ['What is the recipient’s mobile number?', 'The recipient’s mobile number is missing.'],
  'ask.change-line': [
    'There are several items in this order. Which one shall be changed?',
    'Which item shall be changed? Just tap it.',
  ],
  'ask.change-target': [
    'What shall[ {title}] be changed to? Tell me colour, size or quantity[; now it is {now}].',
    'Which colour, size or quantity shall it be?[ You ordered {now}.]',
  ],
  'ask.cancel-line': [
    'Which item would you like to cancel? Just tap it.',
    'Which item of this order do you no longer want?',
  ],
  'ask.cancel-reason': [
    'May I ask why you are cancelling? You can skip this.',
    'What is the reason for cancelling? Skipping is fine.',
  ],
  'ask.with-orders': ['Which order shall it ship with?', 'Tap the order to combine it with.'],
  'ask.other-order': ['Send me the number of the other order.', 'The number of the other order is missing.'],
  'ask.delivery-date': [
    'On which day shall it be delivered? Name a date, like “Saturday” or “next Wednesday”.',
    'Which day would you like it delivered? Just name one.',
  ],
  'ask.price-wish': [
    'What price do you have in mind? Name a figure and I’ll see what can be done.',
    'How much off, or down to what? Just name a figure.',
  ],
  'ask.price-again': [
    '[I can take off {left} more at most; ]beyond that a colleague decides. What price do you have in mind?',
    'It stays as it is[: I can take off {left} more at most]; for more a colleague has to look. Name a figure and I’ll submit it.',
  ],
  'ask.payment-trouble': [
    'What did it say when you paid? Tap one, as each needs another remedy.',
    'Which message was on the page? Pick the closest.',
  ],
  'ask.payment-method': [
    'This order isn’t paid yet. Which payment method would you like?',
    'Which payment method shall it be?',
  ],
  'change.confirm-address': [
    '[Order {order} will go to: {after}. ][Shipping costs {fee} more. ]Please check; if it is right, tap “Confirm”.',
    '[New address: {after}. ][Shipping there costs {fee} more. ]Shall I change it?',
  ],
  'change.confirm-default': [
    '[Future orders will go to: {after}. ]If it is right, tap “Confirm”.',
    '[Default address becomes: {after}. ]Shall I change it?',
  ],
  'change.confirm-items': [
    '[{title} changes from {before} to {after}, which is in stock. ][{difference}. ]Shall I change it?',
    '[{after} is in stock; before it was {before}. ][{difference}. ]If it is right, tap “Confirm”.',
  ],
  'change.confirm-cancel': [
    '[{whole}. ][The refund is {refund}, {ways}. ][{back}. ][{gifts} is cancelled as well. ]Shall I cancel this order?',
    '[{whole}. ][Cancelling refunds {refund}, {ways}. ][{back}. ][{gifts} won’t be sent either. ]If it is right, tap “Confirm”.',
  ],
  'change.confirm-part': [
    'Only {pieces} of {title} will be cancelled, the rest ships as planned. [{broken}. ][{shipping}. ][Refund {refund}, {ways}. ][The amount due becomes {due}. ][{freed}. ]If it is right, tap “Confirm”.',
    'From this order only {pieces} of {title} is taken out, nothing else changes. [{broken}. ][{shipping}. ][You get back {refund}, {ways}. ][The amount due becomes {due}. ][{freed}. ]Shall I do it?',
  ],
  'change.confirm-lost': [
    '[{broken}. ]Without {title}, by the rules the rest costs {owe} more, so I can’t do it directly. Shall I submit it to a colleague?',
    '[{broken}. ]Taking out {title} makes the rest {owe} dearer, which a colleague has to check. Shall I submit it?',
  ],
  'change.confirm-combine': [
    '[{orders} have the same address and haven’t shipped. ]Shall they ship together?',
    '[{orders} can ship together. ]If it is right, tap “Confirm”.',
  ],
  'change.confirm-delivery': [
    '[Order {order} will be delivered on {day}. ]Shall I set it?',
    '[Delivery is set for {day}. ]If it is right, tap “Confirm”.',
  ],
  'change.confirm-price': [
    '[I can take off {off}; the amount due goes from {due} to {after}. ]Shall I do it?',
    '[With {off} off, this order comes to {after}. ]If it is right, tap “Confirm”.',
  ],
  'change.confirm-payment': [
    '[Order {order} will be paid with {method}, {due} due. ]Shall I change it?',
    '[The payment method becomes {method}. ]If it is right, tap “Confirm”.',
  ],
  'change.confirm-request': [
    '[I can’t change it directly: {why}. ]It can be submitted to a colleague. [{note}. ]Shall I submit it?',
    '[A colleague has to do this: {why}. ][{note}. ]Shall I submit it?',
  ],
  'change.confirm-extra': [
    '[It costs {extra} more, and for a paid order a colleague has to collect that. ]Shall I submit it?',
    '[It is {extra} more than before, which a colleague has to handle. ]Shall I submit it to a colleague?',
  ],
  'change.confirm-cap': [
    '[Taking off {off} is beyond what I may do. ][I can take off {left} more at most. ]Shall I submit it to a colleague?',
    '[I can’t take off {off}. ][I can take off {left} more at most. ]More than that a colleague decides. Shall I submit it?',
  ],
  'change.address-done': [
    'Changed. Order {order} now goes to: {address}.[ {others} keep the old address; to change them, send me the number and the new address once more.]',
    'The address is changed. The system now says: {address}.[ {others} were not touched; to change them too, send the number and the new address once more.]',
  ],
  'change.default-done': [
    'The default address is changed. It is now: {address}.',
    'Changed. Future orders go to: {address}.',
  ],
  'change.items-done': [
    'Changed. Order {order} now has {title}, {after}.[ {money}.]',
    'Done. In the system {title} is now {after}.[ {money}.]',
  ],
  'change.cancel-done': [
    'Order {order} is cancelled.[ The refund of {refund} is submitted, {ways}.][ {back}.]',
    'Cancelled order {order}.[ {refund} goes back the way it was paid, {ways}.][ {back}.]',
  ],
  'change.part-done': [
    'Cancelled[ {pieces} of] {title}; order {order} still holds {stays}.[ The refund of {refund} is submitted, {ways}.][ The amount due is now {due}.]',
    '{title}[ ({pieces})] is cancelled; left in order {order}: {stays}.[ {refund} goes back, {ways}.][ Amount due: {due}.]',
  ],
  'change.combine-done': ['Combined: {orders} will ship together.', '{orders} are combined and ship together.'],
  'change.delivery-done': ['It is set: order {order} will be delivered on {day}.', 'The delivery date is now {day}.'],
  'change.price-done': [
    'The price is changed; order {order} now comes to {due}.',
    'The amount due is now {due}, you can go and pay.',
  ],
  'change.payment-done': [
    'The payment method is now {method}, {due} due. Open the order to go on paying.',
    'Changed to {method}. {due} is due, just pay in the order.',
  ],
  'change.filed': [
    '[It can’t be done directly: {meanwhile}. ]Submitted as ticket {ticket}, {group} deals with it. To see how it stands, give me this number any time.',
    '[A colleague has to do it: {meanwhile}. ]Ticket {ticket} is submitted to {group}. To see how it stands, just give me this number.',
  ],
  'change.refused': ['Not possible: {why}[, {cannot}]. [{advice}]', '[Sorry, {cannot}: ]{why}. [{advice}]'],
  'change.refused-now': [
    'It didn’t go through: {why}[, {cannot}]. [{advice}]',
    'The system just turned it down, because: {why}[, {cannot}]. [{advice}]',
  ],
  'change.not-done': [
    'The system didn’t confirm it, so it doesn’t count as done. Try again later, or have a person look at the order.',
    'There was no confirmation from the system, so take it as not done. Tell me again in a while, or talk to a person.',
  ],
  'change.none-open': [
    'You have no {state} at the moment, so this can’t be done.',
    'I found no {state}, so this can’t be done now.',
  ],
  'change.not-in-order': [
    '{title} isn’t in order {order} now; it holds {stays}. Which item shall be cancelled, or the whole order?',
    'Order {order} doesn’t hold {title}, but {stays}. Shall these be cancelled?',
  ],
  'change.not-delivered': [
    'We don’t ship to {place} at the moment[: {reason}], so the address was not changed. Send me an address we can ship to.',
    'It can’t be changed to {place}[: {reason}]; the address is still the old one. You can send me another.',
  ],
  'change.others': [
    '[“{wanted}” is out of stock. ]The order was not changed. These are in stock; which one shall it be?',
    '[“{wanted}” is out of stock for now. ]The order stays as it was. These are in stock, would you like one?',
  ],
  'change.no-variant': [
    '{title} doesn’t come in “{wanted}”. In stock are:',
    'This one doesn’t come in “{wanted}”. You can choose from:',
  ],
  'change.no-others': [
    '“{wanted}” is out of stock[, expected {restock}], and so are all other variants. The order was not changed.',
    '“{wanted}” is sold out[, expected {restock}], the other variants too. The order stays as it was.',
  ],
  'change.nothing-left': [
    'If you want none of this item, that means cancelling the order.',
    'Keeping none is a cancellation. To cancel, tap below.',
  ],
  'change.combine-none': [
    'There is no second unshipped order to combine it with.',
    'Only this order hasn’t shipped, so there is nothing to combine.',
  ],
  'change.other-day': [
    '[{day} isn’t possible; the earliest is {earliest}, the latest {latest}. ]Which other day would you like?',
    '[You can choose from {earliest} to {latest}; {day} isn’t among them. ]Which day shall it be?',
  ],
  'change.offer-address': [
    'If you want it changed now, send me the order number and the new address.',
    'To change it, just say “change the address”.',
  ],
  'change.offer-items': [
    'If you want it changed now, tell me the order number and the colour or size.',
    'To change it, just tell me what it shall be.',
  ],
  'change.offer-cancel': [
    'To cancel, just say “cancel my order”.',
    'Which order would you like to cancel? Send me its number.',
  ],
  'change.offer-combine': [
    'To combine orders, send me both order numbers.',
    'If they shall ship together, tell me which two orders.',
  ],
  'change.offer-delivery': [
    'To set a day, tell me the order number and the day.',
    'Just tell me which day you would like.',
  ],
  'change.offer-price': [
    'If you want the price of an unpaid order changed, send me its number.',
    'Which order’s price shall be changed? Tell me its number.',
  ],
  'change.offer-payment': [
    'To change the payment method of an unpaid order, just tell me which one.',
    'If payment is stuck, tell me what it said.',
  ],
  'payment.limit': [
    'The limit of the bank card or account is used up; it isn’t the order. Use another card or payment method, or raise the limit in your bank’s app.',
    'It says the limit is reached: another payment method is quickest; to use this card, raise its limit in the bank’s app first.',
  ],
  'payment.network': [
    'Most likely the network dropped. Check first whether the order is paid; if not, switch networks, reopen the page and pay once more without tapping repeatedly.',
    'It is the network: try mobile data or Wi-Fi, and look at the order before paying so that you don’t pay twice.',
  ],
  'payment.expired': [
    'A payment page expires when left open. Go back to “My orders”, open this order and tap pay to get a new page.',
    'This payment page has expired. If the order is still there, start the payment again from “My orders”.',
  ],
  'payment.balance': [
    'The balance isn’t enough for this order. Top up and pay, or choose another payment method.',
    'Not enough balance: use another payment method, or top up and go on paying.',
  ],
  'payment.risk': [
    'The payment provider has set a security limit that we can’t lift. Complete the identity check it asks for, or choose another payment method.',
    'This is a risk notice of the payment provider; the bank’s or provider’s support can lift it. If it is urgent, choose another payment method.',
  ],
  'payment.closed': [
    'This order is closed and can’t be paid any more. If you want it, order again; price and stock are those of now.',
    'A closed order can’t be paid, you need to order again.',
  ],
  'payment.order': [
    'Order {order}: {due} due[, payable until {until}].',
    'The order to pay is {order}, {due}[, kept until {until}].',
  ],
}
