import type { Answer } from '../../wording/answers.ts'

/** How Filipino shoppers say the short answers; in small letters, without marks. */
export const filAnswers: Record<Answer, readonly string[]> = {
  yes: ['oo', 'opo', 'oo po', 'yes', 'yes po', 'tama', 'tama po', 'sige', 'sige po', 'ok', 'okay', 'ok po', 'okay po'],
  no: [
    ...['hindi', 'hindi po', 'hinde', 'di', 'no', 'no po', 'ayaw', 'ayaw ko', 'ayoko', 'ayoko po', 'wag', 'wag po'],
    ...['hindi na kailangan', 'di na kailangan', 'wag na muna', 'hindi muna'],
  ],
  confirm: [
    ...['confirm', 'confirm po', 'confirmed', 'kumpirmado', 'ituloy', 'ituloy na', 'ituloy mo na', 'go', 'go na'],
    ...['i submit na', 'isubmit na', 'proceed'],
  ],
  cancel: ['cancel', 'kansel', 'huwag na', 'wag na', 'huwag na po', 'wag na po', 'hayaan na', 'di na tuloy', 'stop'],
  back: ['bumalik', 'balik', 'back', 'nakaraang step', 'step bago nito'],
  person: [
    ...['staff', 'totoong tao', 'tao', 'agent', 'live agent', 'customer service', 'cs', 'admin', 'seller'],
    ...['kausapin ang staff', 'kausapin ang tao', 'gusto kong makausap ang staff', 'gusto ko makausap ang staff'],
    ...[
      'gusto kong makausap ang tao',
      'gusto ko ng tao',
      'gusto ko ng totoong tao',
      'pakausap sa staff',
      'pakausap sa tao',
    ],
    ...['pwede bang makausap ang staff', 'puwede bang makausap ang staff', 'pwede makausap ang agent'],
  ],
  chase: [
    'paki follow up',
    'pakifollow up',
    'paki follow up po',
    'follow up',
    'pakibilisan',
    'paki bilisan',
    'bilisan nyo',
  ],
  unknown: [
    ...['hindi ko alam', 'di ko alam', 'hindi ko po alam', 'di ko po alam', 'ewan', 'ewan ko', 'hindi sigurado'],
    ...['di ko sure', 'nakalimutan ko', 'nakalimutan ko po', 'hindi ko makita', 'di ko makita', 'hindi ko maalala'],
  ],
  skip: ['laktawan', 'skip', 'laktaw', 'skip na lang'],
  tickets: ['ticket status', 'status ng ticket', 'status ng ticket ko', 'kumusta ang ticket ko', 'ano na sa ticket ko'],
  refund: [
    ...['nasaan na ang refund ko', 'nasan na ang refund ko', 'nasaan na po ang refund ko', 'nasan na refund ko'],
    ...['refund status', 'status ng refund', 'kailan ang refund ko', 'kailan babalik ang pera ko'],
  ],
  order: [
    ...['nasaan na ang order ko', 'nasan na ang order ko', 'nasaan na po ang order ko', 'nasan na po ang order ko'],
    ...['nasan na order ko', 'asan na order ko', 'asan na ang order ko', 'nasaan ang order ko', 'nasan na parcel ko'],
    ...['nasaan na ang parcel ko', 'nasan na ang parcel ko', 'asan na parcel ko', 'status ng order ko', 'order status'],
    ...['kailan darating ang order ko', 'kelan darating order ko', 'track order', 'i track ang order ko'],
  ],
  address: [
    ...[
      'palitan ang address',
      'palitan ang address ko',
      'gusto kong palitan ang address',
      'gusto ko palitan ang address',
    ],
    ...['change address', 'pa change ng address', 'pachange address', 'ibahin ang address'],
  ],
  cancelOrder: [
    ...['i cancel ang order ko', 'icancel ang order ko', 'cancel ko ang order ko', 'gusto kong i cancel ang order'],
    ...[
      'gusto kong i cancel ang order ko',
      'gusto kong icancel ang order ko',
      'pa cancel ng order',
      'pacancel ng order',
    ],
    ...['pa cancel po ng order', 'cancel order', 'cancel my order'],
  ],
  returnGoods: [
    ...[
      'gusto kong i return',
      'gusto kong ireturn',
      'gusto kong ibalik',
      'gusto ko ibalik',
      'gusto kong ibalik ang item',
    ],
    ...['i return ko', 'ibabalik ko ang item', 'pa return po', 'paano ibalik ito'],
  ],
  thanks: [
    ...['salamat', 'salamat po', 'maraming salamat', 'maraming salamat po', 'thank you', 'thank you po', 'thanks'],
    ...['thanks po', 'ty', 'ok salamat', 'sige salamat', 'okay salamat po'],
  ],
  hello: [
    ...['hello', 'hello po', 'hi', 'hi po', 'kumusta', 'kamusta', 'good morning po', 'good afternoon po', 'good pm po'],
    ...[
      'good am po',
      'good evening po',
      'magandang umaga',
      'magandang umaga po',
      'magandang hapon',
      'magandang hapon po',
    ],
    ...['magandang gabi', 'magandang gabi po', 'magandang tanghali'],
  ],
}
