import type { adviceLines } from '../../../dialog/lines/advice-lines.ts'

/** English wordings for advice before buying; the notation is told in `../README.md`. */
export const adviceTemplates: Record<(typeof adviceLines)[number], readonly string[]> = {
  'ask.product': [
    'Which product do you mean? Tell me its name or open its page.',
    'Which product is it? Tell me the name and I’ll look it up.',
  ],
  'ask.height-weight': [
    'May I have your height (cm) and weight (kg)? I’ll choose by the size chart of this product.',
    'What are your height and weight? I’ll choose by the size chart.',
  ],
  'ask.height': ['About how tall are you?', 'Only your height is missing. About how much is it?'],
  'ask.weight': ['About how much do you weigh, in kg?', 'Only your weight is missing, about how many kg?'],
  'ask.foot': [
    'Measure your foot and tell me its length (mm or cm), I’ll choose by the shoe chart.',
    'How long is your foot? Measure in the evening and take the longer one.',
  ],
  'ask.preference': [
    'Do you like it close-fitting or loose?',
    'Shall it fit closely or loosely? Tell me and we can settle it.',
  ],
  'ask.variant': ['Which variant would you like to wait for?', 'Which colour and size are you waiting for?'],
  'compare.some': ['{names} differ mainly in: {rows}.', 'Side by side, {names} differ in: {rows}.'],
  'compare.same': [
    'The specifications of {names} read the same; only price and stock differ.',
    'The product notes show no difference between {names}; price and stock are below.',
  ],
  'attributes.found': ['[{product}: ]{rows}.', 'The product notes say: {rows}.', 'Found it: {rows}.'],
  'attributes.overview': [
    '{product}: {summary} The main specifications are below.',
    '{summary} All specifications are on the card.',
  ],
  'size.one': [
    'For {body}, take size {first} in this one. It rests on this row of “{chart}”: {row}.[ {note}]',
    'By “{chart}”, {body} is size {first} ({row}).[ {note}]',
  ],
  'size.measured': [
    '{measure} is size {first} ({range}) by “{chart}”.[ {note}]',
    'In “{chart}” size {first} is {range}, so {measure} takes it.[ {note}]',
  ],
  'size.between': [
    '{body} is between sizes {first} and {second}; I suggest {first} first. How they differ: {difference}.[ {note}]',
    'Both {first} and {second} fit; I suggest {first} first. The difference: {difference}.[ {note}]',
  ],
  'size.close': [
    '{body} is between two sizes; for a close fit take {first}. It rests on this row of “{chart}”: {row}.[ {note}]',
    'For a close fit take {first}; by “{chart}”, {body} falls in {row}.[ {note}]',
  ],
  'size.loose': [
    '{body} is between two sizes; for a loose fit take {first}. It rests on this row of “{chart}”: {row}.[ {note}]',
    'For a loose fit take {first}; by “{chart}”, {body} falls in {row}.[ {note}]',
  ],
  'size.moved': [
    'By “{chart}”, {body} is size {measured} ({row}). For this one {why}, so I suggest {first}.[ {note}]',
    'By “{chart}”, {body} falls in size {measured} ({row}); but {why}, so I suggest {first}.[ {note}]',
  ],
  'size.moved-between': [
    'By “{chart}”, {body} is between sizes {measured}. For this one {why}, so I suggest {first} first, then {second}. The difference: {difference}.[ {note}]',
    'By “{chart}”, {body} falls between {measured}; but {why}, so of {first} and {second} take {first} first. The difference: {difference}.[ {note}]',
  ],
  'size.at-end': [
    'By “{chart}”, {body} is size {first} ({row}). For this one {why}; if that matters, have a person check the real measurements.[ {note}]',
    'By “{chart}”, {body} falls in size {first} ({row}); {why}, so I’d rather not decide for you. A person can measure it.[ {note}]',
  ],
  'size.step': [
    'One size {way} is {beside}: {difference}. For {body} I still suggest {first}.[ {note}]',
    'From {first}, one size {way} is {beside}: {difference}. By the chart {body} takes {first}.[ {note}]',
  ],
  'size.no-step': [
    '“{chart}” has no size {way} than {first}, it ends there.',
    '{first} is the last size of “{chart}”, there is none {way}.',
  ],
  'size.conflict': [
    '{body}: {measures}, which are different sizes. Compare {first} and {second}; the difference is {difference}.[ {note}]',
    'By the chart: {measures}. Between {first} and {second} it depends on a loose or close fit: {difference}.[ {note}]',
  ],
  'size.conflict-far': [
    '{body}: {measures}, which are more than one size apart; either way something won’t fit. The difference is {difference}. Better have a person check the real measurements.[ {note}]',
    'By the chart: {measures}. They are far apart ({difference}), so I’d rather not decide for you; a person can check the real measurements.[ {note}]',
  ],
  'size.usual': [
    'If you usually wear {usual}, “{chart}” says {row}. Measure your foot and tell me, then it is surer.[ {note}]',
    '“{chart}” says {row}. Shoe sizes vary between makers; how long is your foot? Then I can check again.[ {note}]',
  ],
  'size.note': ['“{chart}” notes: {note}', 'The size chart of this one says: {note}'],
  'size.outside': [
    '{body} is outside “{chart}”, so I won’t guess a size. To be sure, a colleague can measure it for you.',
    '“{chart}” doesn’t cover {body}, so I won’t recommend one. A person can check the real measurements.',
  ],
  'size.feedback': ['Buyers say: {feedback}.', 'From returns and reviews: {feedback}.'],
  'stock.available': [
    '{product} is in stock: {inStock}.[ Sold out: {gone}.]',
    'Yes, in stock: {inStock}.[ Sold out: {gone}.]',
  ],
  'stock.low': [
    '{product} is in stock, {label}: <now|only> {quantity} left.[ Sold out: {gone}.]',
    'Yes, {label}: <|only> {quantity} left.[ Sold out: {gone}.]',
  ],
  'stock.short': [
    'Of {product} there is only {inStock}, not enough for {wanted}.',
    'In stock: {inStock}, which doesn’t make {wanted}.',
  ],
  'stock.sold-out': ['{product} is out of stock: {gone}.', 'This variant is out of stock for now: {gone}.'],
  'stock.presale': [
    '{product} is on pre-order: {presale}.[ Sold out: {gone}.]',
    'This variant is on pre-order: {presale}.[ Sold out: {gone}.]',
  ],
  'restock.in-stock': [
    '{product} {label} is in stock: {inStock}. No need to wait.',
    'No need to wait, {product} {label} is in stock: {inStock}.',
  ],
  'restock.watching': [
    'Noted. I’ll leave a message here when {product} {label} is back.[ The date on record is {day}.]',
    'OK, a message will come here as soon as {product} {label} is back.[ Expected {day}.]',
  ],
  'restock.unavailable': [
    'The reminder could not be set[: {why}]. Try later or talk to a person.',
    'Setting the reminder failed[: {why}]. Tell me again later, or talk to a person.',
  ],
  'restock.offline': [
    'A restock reminder can only be set online. I’ll go on once you are connected.',
    'There is no connection. We’ll set the restock reminder once you are online.',
  ],
  'stock.no-variant': [
    '{product} doesn’t come in {wanted}. There is: {options}.',
    'There is no {wanted}. You can choose from: {options}.',
  ],
  'recommend.named': [
    'The shop has these to look at. Tell me where and in which month you’ll use it, and I’ll narrow it down.',
    'Have a look at these. With the number of people, season and budget I can choose better.',
  ],
  'recommend.personal': [
    'Going by what you viewed and bought, have a look at these; each says why. If you don’t want personal recommendations, say so and I’ll stop.',
    'These relate to what you viewed, each with its reason. You can turn this off any time.',
  ],
  'recommend.neutral': [
    'Here are some on sale now, with reasons below. Tell me the use and budget and I can choose better.',
    'These are the same for everyone and don’t look at your history. Tell me use and budget, and I’ll narrow it down.',
  ],
  'recommend.opted-out': [
    'OK, in this chat I no longer look at what you viewed or bought; these are the same for everyone. Turn off “Personal recommendations” in the settings to keep it off on this device.',
    'Stopped. Recommendations in this chat don’t look at your history; these are the same for everyone. To keep it off on this device, there is a switch in the settings.',
  ],
  'recommend.opted-in': [
    'OK, recommendations in this chat will look at what you viewed and bought; you can turn it off any time.',
    'It is back: recommendations take into account what you viewed and bought. Tell me whenever you don’t want that.',
  ],
  'recommend.none': [
    'Nothing in stock fits that. Try a wider budget or another use.',
    'There is nothing in stock in this range for now. Change budget or use and I’ll look again.',
  ],

  'recommend.over-budget': [
    'Nothing of this kind is in stock within that budget. These come closest; the card has their prices.',
    'There is none in stock within your budget for now. Here is what comes closest.',
  ],
}
