import type { orderLines } from '../../../dialog/lines/order-lines.ts'

/** English wordings for orders, parcels and refunds; the notation is told in `../README.md`. */
export const orderTemplates: Record<(typeof orderLines)[number], readonly string[]> = {
  'ask.order': [
    'Please send me the order number and the last 4 digits of the recipient’s phone together, and I’ll check. Once you log in you don’t need them, I can see your orders.',
    'I need the order number plus the last 4 digits of the recipient’s phone. Once they match, I’ll show you.',
  ],
  'ask.order-only': [
    'I have the last 4 digits. Now the order number, please.',
    'Only the order number is missing. Send it and I can check.',
  ],
  'ask.last4': [
    'I have the order number. Please add the last 4 digits of the recipient’s phone so that I can verify it.',
    'Only the last 4 digits of the recipient’s phone are missing.',
  ],
  'ask.choose-order': ['Which order is it? Just tap it.', 'Please tap the order you mean.'],
  'ask.order-unknown': [
    'It works without the order number too: once you log in I can see your orders. If you can’t log in, a colleague can verify it for you.',
    'The order number is at the top of each order in “My orders”. If you can’t find it, log in and you won’t need it, or have a colleague verify it.',
  ],
  'ask.last4-unknown': [
    'It is the phone number given when the order was placed, even if you changed it since. If you can’t recall it, log in and you won’t need it, or have a colleague verify it.',
    'The last 4 digits are for verification and come from the number given with the order. If you don’t remember, log in and ask me again, or talk to a person.',
  ],
  'order.not-among': [
    'I don’t see that item in your orders. Which of these is it?',
    'No order of yours has that item. Please tap the order you mean.',
  ],
  'ask.trouble-option': ['What would you like to do?', 'How would you like to go on? Tap one, or just tell me.'],
  'delivery.estimated': [
    'Ordered now, it leaves {origin} with {carrier} by {leaves} at the latest and takes {minDays}–{maxDays} days to {place}, so it arrives around {from} to {to}.',
    'Delivery to {place} usually takes {minDays}–{maxDays} days: it ships by {leaves} and should arrive {from} to {to}.',
  ],
  'delivery.presale': [
    '{product} is a pre-order and ships by {leaves} at the latest[; from there it takes {minDays}–{maxDays} days to {place}, arriving around {from} to {to}].',
    '{product} is still on pre-order and ships by {leaves}[, plus {minDays}–{maxDays} days to {place}][, expected {from} to {to}].',
  ],
  'delivery.restock': [
    '{product} is out of stock and expected back on {restock}. It then ships by {leaves} at the latest[, takes {minDays}–{maxDays} days to {place}] and arrives around {from} to {to}.',
    '{product} has to be restocked first (expected {restock}). It ships by {leaves} and should arrive[ in {place}] {from} to {to}.',
  ],
  'delivery.basis': [
    '[Today’s cut-off of {cutoffPassed}:00 has passed, so it ships tomorrow. ][{restDays|# holiday in between doesn’t|# holidays in between don’t} count. ][It may be slower: {disruption}. ]',
    '[It is past today’s cut-off of {cutoffPassed}:00, so it moves to tomorrow. ][Not counting {restDays|# holiday|# holidays}. ][It might be late: {disruption}. ]',
  ],
  'delivery.two-places': [
    'Ordered now, it leaves {origin} with {carrier} by {leaves} at the latest: {ranges}.',
    'It ships by {leaves}: {ranges}.',
  ],
  'delivery.shopwide': [
    'Orders paid before {cutoff}:00 ship the same day, later ones the next day, from {origin} with {carrier}, usually {minDays}–{maxDays} days. Tell me the city and I can be more exact.',
    'Ordered now, it ships by {leaves} at the latest and usually takes {minDays}–{maxDays} days. Where is it going? Name a city and I’ll work it out.',
  ],
  'delivery.unknown': [
    '{product} is out of stock with no restock date yet, so I can’t give a shipping date either.',
    'This one is out of stock for now without a restock date, so I’d rather not estimate.',
  ],
  'shipping.free': [
    '{goods}[ to {place}]: free shipping.',
    'No shipping fee: {goods}[ to {place}] already qualifies for free shipping.',
  ],
  'shipping.charged': [
    'Shipping[ to {place}] is {fee}: {goods}[, free from {freeFrom}].',
    '{goods}[ to {place}] costs {fee} for shipping[, free from {freeFrom}].',
  ],
  'shipping.not-delivered': [
    'We don’t ship to {place} at the moment[: {reason}]. Give me another address and I’ll check fee and time for you.',
    'We can’t ship to {place} right now[: {reason}]. If you have another address, tell me.',
  ],
  'shipping.general': [
    'Shipping[ to {place}] is {fee}[, free from {freeFrom}].',
    '[Shipping to {place}: ]free from {freeFrom}, {fee} below that.',
  ],
  'order.found': ['Found order {order}, details below.', 'I found order {order}.'],
  'order.carrier': ['Carried by {carriers}.', 'It travels with {carriers}.'],
  'order.carrier-unsent': [
    'It hasn’t shipped yet, so no courier is set for this order; the shop usually ships with {usual}.',
    'The order hasn’t shipped. The shop normally uses {usual}; what counts is the tracking once it is sent.',
  ],
  'order.waybill': ['Tracking number: {waybills}.', '{waybills}.'],
  'order.waybill-unsent': [
    'It hasn’t shipped, so there is no tracking number yet.',
    'There is a tracking number only after it ships; it hasn’t shipped yet.',
  ],
  'order.parcels': [
    'This order is split into {parcels|# parcel|# parcels}: {all}.[ Not yet shipped: {unsent}.]',
    '{parcels|# parcel|# parcels} in all: {all}.[ Still being packed: {unsent}.]',
  ],
  'order.one-parcel': [
    'This order is a single parcel: {all}.[ Not yet shipped: {unsent}.]',
    'Just one parcel: {all}.[ Still being packed: {unsent}.]',
  ],
  'order.parcels-unsent': [
    'It hasn’t shipped. How many parcels it takes is known once the warehouse packs it.',
    'It hasn’t shipped yet, so the number of parcels isn’t set.',
  ],
  'order.why-stock': [
    'It hasn’t shipped because {goods} is out of stock[, expected back {restock}][; promised to ship by {promised}].',
    '{goods} is out of stock for now and ships as soon as it is back[, around {restock}][; the promised time is {promised}].',
  ],
  'order.why-presale': [
    '{goods} is a pre-order and ships by {presale} at the latest, that is why it hasn’t shipped.',
    'It hasn’t shipped because {goods} is on pre-order; it ships by {presale}.',
  ],
  'order.why-address': [
    'It hasn’t shipped because there is a problem with the address[, missing: {lacks}]. Send me the complete address; the warehouse can ship once it is corrected.',
    'The warehouse can’t ship to the address as it is[; missing: {lacks}]. Tap below to change it.',
  ],
  'order.why-late-paid': [
    'It was paid at {paid}, after that day’s cut-off of {cutoff}:00, so it goes out the next day[, promised to ship by {promised}].',
    'Payment came after the {cutoff}:00 cut-off, so it moves one day[, shipping by {promised} at the latest].',
  ],
  'order.why-packing': [
    'Nothing is stuck, it is being packed as usual[; promised to ship by {promised}, which isn’t over yet].',
    'The warehouse is packing it and all is normal[; it ships by {promised} at the latest].',
  ],
  'order.ships': ['It ships by {promised} at the latest[ ({cause})].', 'Promised to ship by {promised}[, {cause}].'],
  'order.urge-moving': [
    'It is still within the expected time, and a single parcel can’t be sped up. If it isn’t there by then ({eta}), tell me and I’ll chase it.',
    'Arriving within this time is normal. If it isn’t delivered by then ({eta}), tell me and I’ll chase it right away.',
  ],
  'order.urge-unsent': [
    'It is still within the promised time. If it hasn’t shipped by {promised}, tell me and I’ll press the warehouse.',
    'The promised shipping time isn’t over yet. If it hasn’t shipped by {promised}, I’ll chase it for you.',
  ],
  'order.arrives': [
    'Expected {eta} ({etaBasis}). Where it is now: {nodeAt} {node}.',
    'It should arrive {eta}, {etaBasis}; the latest entry is {nodeAt} {node}.',
  ],
  'order.arrives-late': [
    'It was expected {eta}, which has passed, so it is slow on the way. The latest entry is {nodeAt} {node}.',
    'It is later than expected ({eta}); now: {nodeAt} {node}.',
  ],
  'order.arrives-unknown': [
    'The courier gives no arrival time, so I’d rather not estimate. The latest entry is {nodeAt} {node}.',
    'There is no expected arrival time yet. Latest tracking: {nodeAt} {node}.',
  ],
  'order.arrives-unsent': [
    'It hasn’t shipped yet[, promised to ship by {promised}]; after that it usually takes {minDays}–{maxDays} days[ to {province}].',
    'It has to ship first[ ({promised} at the latest)], then about {minDays}–{maxDays} days[ to {province}].',
  ],
  'order.holiday': [
    'Today is a public holiday: couriers pause or slow down and the clock stands still. It picks up after the holiday.',
    'It is normal that tracking isn’t updated on a holiday; it goes on afterwards.',
  ],
  'order.other-parcels': [
    'This order is split into {parcels|# parcel|# parcels}; the others: {others}.',
    'Further parcels: {others}.',
  ],
  'refund.expected': [
    'The refund for {title} is {refund}[ ({ways})], based on what was really paid for it.',
    'This item refunds {refund}[ ({ways})], which is what was paid after its share of the discounts.',
  ],
  'refund.none': ['Order {order} has no refund in progress.', 'I found no refund for this order.'],
  'refund.progress': ['Refund of order {order}: {rows}.', 'I found the refund of order {order}: {rows}.'],
  'refund.awaiting-goods': [
    'Return {case} of order {order} is registered[, return tracking {waybill}]. Within {refundDays|# day|# days} after the warehouse receives the goods, {refund} goes back to the original payment method[ ({ways})].',
    'Return {case} hasn’t reached the warehouse yet[, return tracking {waybill}]. Within {refundDays|# day|# days} after it arrives, {refund} goes back to the original payment method[ ({ways})].',
  ],
  'refund.rule': [
    'The refund goes to the original payment method within {refundDays|# day|# days} after the warehouse receives the return.',
    'You are refunded within {refundDays|# day|# days} after we receive the return, to the original payment method.',
  ],
  'order.unpaid': [
    'Order {order} hasn’t been paid; it ships after payment.',
    'This order is still waiting for payment.',
  ],
  'order.paid': [
    'Order {order} is paid and being packed[, promised to ship by {promised}].',
    'We have your payment, and it hasn’t shipped yet[; it ships by {promised} at the latest].',
  ],
  'order.held': [
    'Order {order} hasn’t shipped. The reason: {hold}.[ Promised to ship by {promised}.]',
    'Not shipped yet: {hold}[; ships by {promised} at the latest].',
  ],
  'order.overdue': [
    'Order {order} is past its promised shipping time[ ({promised})] and hasn’t shipped[; the reason: {hold}]. That is our failing. If you want it chased, say so and I’ll register it for a colleague.',
    'This order is past the promised shipping time[ of {promised}]. If you like, I’ll register it so that a colleague presses the warehouse.',
  ],
  'order.part-shipped': [
    'Order {order} ships in parts. One part is on its way: {nodeAt} {node}[, expected {eta}]. The rest is still being packed.',
    'One part has shipped ({nodeAt} {node}), the rest is still being packed[ and ships by {promised} at the latest].',
  ],
  'order.moving': [
    'It is on its way: {nodeAt} {node}.[ Expected {eta}, carried by {carrier}.]',
    'Order {order} travels with {carrier}; the latest entry is {nodeAt} {node}.[ Expected {eta}.]',
  ],
  'order.delivering': [
    'Out for delivery: {nodeAt} {node}.[ Expected {eta}.] Please keep your phone at hand.',
    'Almost there, {nodeAt} {node}.[ Expected {eta}.]',
  ],
  'order.stored': [
    'It has arrived and waits for you to collect it: {nodeAt} {node}.',
    'Your parcel is stored: {nodeAt} {node}. Collect it with the pickup code.',
  ],
  'order.signed': [
    'Order {order} was signed for[ on {signed}].',
    'This order was signed for[ ({signed})]. If you didn’t get it, tell me.',
  ],
  'order.returning': [
    'The returned parcel is on its way: {nodeAt} {node}.',
    'The return is in transit: {nodeAt} {node}.',
  ],
  'order.refunding': [
    'The refund of order {order} is being processed[; latest tracking: {nodeAt} {node}].',
    'This order is in the refund process[, {nodeAt} {node}].',
  ],
  'order.refunded': ['Order {order} has been refunded.', 'The refund of this order is complete.'],
  'order.cancelled': ['Order {order} is cancelled.', 'This order has been cancelled.'],
  'order.none': [
    'There are no orders in your account yet. Did you buy with another account?',
    'I found no orders in this account.',
  ],
  'order.not-found': [
    'The order number and the last 4 digits don’t match. Please check them and send both together.',
    'Still no match. Please send the order number and the last 4 digits of the recipient’s phone once more.',
  ],
  'order.locked': [
    'There were too many tries, so verification is paused. I’m passing it to a colleague who will check for you.',
    'For safety, verification is paused. A colleague will check it for you.',
  ],
  'order.unavailable': [
    'The order system isn’t responding right now, so I found nothing. Ask me again in a while, or talk to a person.',
    'I can’t reach the order system for the moment. Please try again later, or talk to a person.',
  ],
  'order.offline': [
    'Looking up orders needs a connection. I’ve noted the question and will go on once it is back.',
    'You are offline, so orders can’t be looked up. I’ll go on once you are connected.',
  ],
  'trouble.not-shipped': [
    'Order {order}[ is past the promised shipping time ({passed}) and hasn’t shipped][ will miss the promised shipping time ({coming})][; the reason: {cause}].',
    'This order[ is already past the promised shipping time of {passed}][ will ship later than the promised {coming}][; {cause}].',
  ],
  'trouble.not-collected': [
    '{parcel} was packed {hours|# hour|# hours} ago and the courier hasn’t collected it, slower than normal[; {cause}].',
    'It was packed at {nodeAt} and not collected for {hours|# hour|# hours}[; {cause}].',
  ],
  'trouble.stalled': [
    '{parcel} is stuck at {nodeAt} {node}, with no new tracking for {hours|# hour|# hours}, slower than normal[; {cause}].',
    'The last tracking entry is {nodeAt} {node}; nothing has moved for {hours|# hour|# hours}[; {cause}].',
  ],
  'trouble.not-signed': [
    '{parcel} has been out for delivery since {nodeAt} and isn’t signed for after {hours|# hour|# hours}, slower than normal[; {cause}].',
    'Out for delivery for {hours|# hour|# hours} and not signed for; the last entry is {nodeAt} {node}[; {cause}].',
  ],
  'trouble.long-silent': [
    '{parcel} is stuck at {nodeAt} {node}, without any movement for {hours|# hour|# hours}. That isn’t normal, somebody has to look into it[; {cause}].',
    'No new tracking for {hours|# hour|# hours} (last: {nodeAt} {node}), which is beyond normal[; {cause}].',
  ],
  'trouble.signed-then-moving': [
    'The record of {parcel} contradicts itself: first signed for, then at {nodeAt} “{node}” again. We have to check whether it was delivered.',
    'Tracking says signed for, then at {nodeAt} shows “{node}” again. The two don’t agree.',
  ],
  'trouble.signed-unseen': [
    '{parcel} has no delivery record, yet at {nodeAt} it shows “{node}”. That isn’t plausible. Did you get it?',
    'At {nodeAt} it shows “{node}”, but there is no delivery record before that. It has to be checked.',
  ],
  'trouble.out-of-order': [
    'The tracking of {parcel} is out of order: {nodeAt} {node} shouldn’t come after transport, it looks like a late entry of the courier.',
    'The order of the tracking is wrong ({nodeAt} {node}), most likely entered late by the courier. I can’t tell where it is now.',
  ],
  'trouble.two-cities': [
    '{parcel} appears in two cities at almost the same time, so the entry {nodeAt} {node} is probably wrong.',
    'One tracking entry doesn’t fit: {nodeAt} {node}, while the stop before is in another city at almost the same time.',
  ],
  'trouble.returned': [
    '{parcel} is on its way back: {nodeAt} {node}. If you didn’t ask for a return, we can resend it or refund you.',
    'At {nodeAt} it shows “{node}”, the parcel is going back.',
  ],
  'trouble.refused': [
    '{parcel} was recorded as refused: {nodeAt} {node}. If it wasn’t you who refused it, we can resend it or refund you.',
    'The courier noted “{node}” at {nodeAt}, so the parcel is coming back.',
  ],
  'trouble.lost': [
    'The courier has recorded {parcel} as lost: {nodeAt} {node}. We can resend it or refund you.',
    'At {nodeAt} the courier reported “{node}”, this parcel won’t arrive.',
  ],
  'trouble.damaged': [
    'The courier has recorded {parcel} as damaged: {nodeAt} {node}. We can resend it or refund you.',
    'At {nodeAt} the courier reported “{node}”. Don’t sign for it; we can resend it or refund you.',
  ],
  'trouble.bad-address': [
    '{parcel} can’t be delivered: {nodeAt} {node}. Please check the address and phone number and send me new ones if they change.',
    'The courier says “{node}” ({nodeAt}), so the address or phone number has to be checked.',
  ],
  'trouble.failed': [
    '{parcel} could not be delivered: {nodeAt} {node}[; {cause}].',
    '{nodeAt} {node}: this delivery failed[; {cause}].',
  ],
  'trouble.not-received': [
    'Tracking shows it was signed for at {signed}[, recorded as “{node}”]. Please look first whether family, the gate, a pickup point or a locker took it. If not, I’ll have a colleague check who signed.',
    'The record says signed for at {signed}[ ({node})]. If it isn’t with family, the front desk or a locker, we can check who signed.',
  ],
  'trouble.none': [
    'I checked order {order} and all is normal: the latest entry is {nodeAt} {node}[, expected {eta}].',
    'Tracking moves as it should, {nodeAt} {node}[, expected {eta}].',
  ],
  'trouble.not-due': [
    'Order {order} hasn’t shipped, but the promised time isn’t over yet[ ({promised})].',
    'It is still being packed; the promised shipping time[, {promised},] isn’t over yet.',
  ],
  'trouble.others': ['Also: {others}.', 'In addition: {others}.'],
  'trouble.waiting': [
    'OK, let’s wait. I can see new tracking, so ask me any time; when you don’t want to wait longer, say “chase it”.',
    'Then we leave it for now. If you want it chased or refunded later, just tell me.',
  ],
  'trouble.filed': [
    '“{wish}” is filed as a ticket[ {ticket}] and goes to {group}. To see how it stands, ask me for “ticket status”.',
    'Ticket[ {ticket}] is registered: {wish}. Ask me any time how far my colleagues are.',
  ],
  'trouble.filed-before': [
    '“{wish}” was filed before: ticket {ticket} is still in progress, updated {ticketAt}. No need to file it again, the result will be written there.',
    'Ticket {ticket} is already dealing with “{wish}” (updated {ticketAt}); my colleagues are still on it.',
  ],
  'trouble.not-filed': [
    'The ticket can’t be registered right now, so I’m passing you to a colleague directly.',
    'Registering failed. A colleague goes on with this.',
  ],
  'trouble.notice': [
    'There is something about order {order} I should tell you first:',
    'A word in advance: order {order} has a problem:',
  ],
}
