import type { priceLines } from '../../../dialog/lines/price-lines.ts'

/** English wordings for price and coupons; the notation is told in `../README.md`. */
export const priceTemplates: Record<(typeof priceLines)[number], readonly string[]> = {
  'price.cart': [
    'All together you pay {total}[ (list price {list}, you save {saved})][, including {shipping} for shipping]. Each step is below.',
    'With the current offers you pay {total}[, {saved} less than the list price of {list}][, of which {shipping} is shipping].',
  ],
  'price.product': [
    '{title}[ × {quantity}] is {total} now[ (list price {list}, you save {saved})][, including {shipping} for shipping].',
    'Bought by itself, {title}[ × {quantity}] comes to {total}[, {saved} less than the list price of {list}][, of which {shipping} is shipping].',
  ],
  'price.on-date': [
    'By the published offers, from {when} {what} comes to {total}[ (list price {list}, you save {saved})][, including {shipping} for shipping]. The order page then is what counts.',
    'From {when}, by the published offers, {what} is {total}[, {saved} less than the list price of {list}][, of which {shipping} is shipping]; what counts is the price when you order.',
  ],
  'price.ends': [
    'Current offers: {ends}, all in Beijing time.',
    '{ends}, in Beijing time. Tell me what you’d like to buy and I’ll work it out.',
  ],
  'price.unannounced': [
    'The offers for {when} aren’t published yet. By the current ones {what} is {total}[ (list price {list}, you save {saved})][, including {shipping} for shipping].',
    'What there will be on {when} isn’t published yet. Bought now, {what} is {total}[, {saved} less than the list price of {list}][, of which {shipping} is shipping].',
  ],
  'price.points': [
    '{points} points take off {off}, so {what} comes to {total}[, including {shipping} for shipping].[ Note: {limit}.]',
    '{what} can use {points} points for {off}; after that you pay {total}[, of which {shipping} is shipping].[ Note: {limit}.]',
  ],
  'price.points-more': [
    '{points} points would take off another {off}.',
    'You also have {points} points to use, worth {off} more.',
  ],
  'price.points-rule': [
    'Every {perYuan} points take off ¥1, up to {share}% of the goods[, from {least} points].[ Points: {own}.]',
    '{perYuan} points count as ¥1, at most {share}% of the goods in one order[, from {least} points].[ Points: {own}.]',
  ],
  'price.free-shipping': ['Buy {short} more for free shipping.', 'Just {short} short of free shipping.'],
  'price.until': ['<This price holds until|Limited offer, until> {until}.', 'The offer <runs until|ends> {until}.'],
  'price.unused': ['Not used this time: {unused}.', 'Left unused: {unused}.'],
  'price.rules-expired': [
    'The offers I have are out of date, so a price might be wrong. Let me work it out once they are updated.',
    'The offers aren’t updated yet, so I won’t quote a price that may be wrong.',
  ],
  'price.gap': [
    '{short} more: {offer}; with that you pay {after} in all.',
    'Add {short}: {offer}; you then pay {after}.',
  ],
  'price.best-found': [
    'There are many coupons; this is the best use I found.',
    'With so many coupon combinations, the above is the best result found.',
  ],
  'price.cannot': [
    'The price of something in here can’t be worked out, it may be off the shelf. Choose another item, or have a person look?',
    'I can’t work out the price of this order for now, an item in it isn’t on sale.',
  ],
  'coupons.some': [
    'You can use {count|# coupon|# coupons} now: {names}. The cheapest is chosen at checkout.',
    'Usable now, {count|# coupon|# coupons}: {names}.',
  ],
  'coupons.one': [
    '“{name}”: {terms}[, valid until {until}].[ Note: {why}.]',
    'The terms of “{name}”: {terms}[, valid until {until}].[ Note: {why}.]',
  ],
  'coupons.for-cart': [
    'For {what} we’d use {used}[; not used: {unused}].',
    'With {what}, using {used} saves most[; not used: {unused}].',
  ],
  'coupons.together': ['“{name}” and “{other}”: {can}. Terms: {terms}.', 'These two: {can}. Terms: {terms}.'],
  'coupons.none': ['There are no coupons you can use now.', 'No usable coupons at the moment.'],
}
