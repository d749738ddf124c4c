import type { priceLines } from '../../../dialog/lines/price-lines.ts'

/** Filipino wordings for price and coupons; the notation is told in `../README.md`. */
export const priceTemplates: Record<(typeof priceLines)[number], readonly string[]> = {
  'price.cart': [
    'Lahat-lahat{polite}, {total} ang babayaran[ (original price {list}, tipid ng {saved})][, kasama ang shipping fee na {shipping}]. Nasa ibaba ang bawat step.',
    'Sa promo{polite} ngayon, {total} ang babayaran[, mas mura ng {saved} sa original price na {list}][, kung saan {shipping} ang shipping fee].',
  ],
  'price.product': [
    '{title}[ × {quantity}]: {total}{polite} ang babayaran ngayon[ (original price {list}, tipid ng {saved})][, kasama ang shipping fee na {shipping}].',
    'Kung ito lang{polite} ang bibilhin, {title}[ × {quantity}]: {total}[, mas mura ng {saved} sa original price na {list}][, kung saan {shipping} ang shipping fee].',
  ],
  'price.on-date': [
    'Ayon sa inanunsiyong promo{polite}, simula {when}, {total} ang babayaran para sa {what}[ (original price {list}, tipid ng {saved})][, kasama ang shipping fee na {shipping}]. Ang order page sa araw na iyon ang masusunod.',
    'Simula {when}, ayon sa inanunsiyong promo{polite}, {what}: {total}[, mas mura ng {saved} sa original price na {list}][, kung saan {shipping} ang shipping fee]; ang presyo kapag nag-order ang masusunod.',
  ],
  'price.ends': [
    'Mga promo{polite} ngayon: {ends}, lahat sa oras ng Beijing.',
    '{ends}, sa oras ng Beijing{polite}. Sabihin kung ano ang bibilhin at kukuwentahin ko.',
  ],
  'price.unannounced': [
    'Hindi pa{polite} inaanunsiyo ang promo para sa {when}. Sa promo ngayon, {total} ang babayaran para sa {what}[ (original price {list}, tipid ng {saved})][, kasama ang shipping fee na {shipping}].',
    'Wala pang anunsiyo{polite} kung ano ang promo para sa {when}. Kung bibilhin ngayon, {what}: {total}[, mas mura ng {saved} sa original price na {list}][, kung saan {shipping} ang shipping fee].',
  ],
  'price.points': [
    'Gamit{polite} ang {points} points, bawas ng {off}, kaya {total} ang babayaran para sa {what}[, kasama ang shipping fee na {shipping}].[ Note: {limit}.]',
    '{what}: puwedeng gumamit ng {points} points{polite} para sa {off} na bawas; {total} na lang ang babayaran[, kung saan {shipping} ang shipping fee].[ Note: {limit}.]',
  ],
  'price.points-more': [
    'Kung gagamit ng {points} points{polite}, may dagdag na bawas na {off}.',
    'May {points} points pa{polite} na magagamit, dagdag na bawas na {off}.',
  ],
  'price.points-rule': [
    'Bawat {perYuan} points{polite} ay bawas na ¥1, hanggang {share}% ng halaga ng items[, magagamit mula {least} points].[ Points: {own}.]',
    'Katumbas ng ¥1 ang {perYuan} points{polite}, hanggang {share}% ng halaga ng items sa isang order[, magagamit mula {least} points].[ Points: {own}.]',
  ],
  'price.free-shipping': [
    'Dagdagan pa{polite} ng {short} para sa free shipping.',
    'Kulang na lang{polite} ng {short} para sa free shipping.',
  ],
  'price.until': [
    '<Ang presyong ito ay hanggang|Limited offer, hanggang> {until}.',
    '<Tuloy ang promo|Promo> hanggang {until}.',
  ],
  'price.unused': ['Hindi{polite} nagamit ngayon: {unused}.', 'Mga hindi nagamit: {unused}.'],
  'price.rules-expired': [
    'Luma na{polite} ang promo rules ko, kaya baka mali ang presyo. Kukuwentahin ko kapag updated na.',
    'Hindi pa{polite} updated ang promo rules, kaya hindi muna ako magbibigay ng presyo para hindi magkamali.',
  ],
  'price.gap': [
    'Kulang pa{polite} ng {short}: {offer}; kapag naabot, {after} ang kabuuang babayaran.',
    'Dagdagan{polite} ng {short}: {offer}; magiging {after} ang babayaran.',
  ],
  'price.best-found': [
    'Maraming voucher{polite}; ito ang pinakamagandang nahanap kong gamit.',
    'Sa dami ng kombinasyon ng vouchers{polite}, ang nasa itaas ang pinakamaganda sa mga nahanap.',
  ],
  'price.cannot': [
    'May item{polite} dito na hindi makuwenta ang presyo, baka hindi na binebenta. Gusto ba ninyong magpalit ng item, o ipatingin sa staff?',
    'Hindi ko{polite} muna makuwenta ang order na ito, may item na hindi binebenta ngayon.',
  ],
  'coupons.some': [
    'May {count} voucher{polite} na magagamit ngayon: {names}. Sa checkout, pipiliin ang pinakatipid.',
    'Mga voucher na magagamit{polite} ({count}): {names}.',
  ],
  'coupons.one': [
    '“{name}”: {terms}[, valid hanggang {until}].[ Note: {why}.]',
    'Mga kondisyon ng “{name}”{polite}: {terms}[, valid hanggang {until}].[ Note: {why}.]',
  ],
  'coupons.for-cart': [
    'Para sa {what}{polite}, ito ang gagamitin: {used}[; hindi nagamit: {unused}].',
    'Sa {what}{polite}, pinakatipid kung gagamitin ang {used}[; hindi nagamit: {unused}].',
  ],
  'coupons.together': [
    '“{name}” at “{other}”: {can}. Mga kondisyon: {terms}.',
    'Ang dalawang ito{polite}: {can}. Mga kondisyon: {terms}.',
  ],
  'coupons.none': [
    'Walang voucher{polite} na magagamit ngayon.',
    'Wala munang magagamit na voucher{polite} sa ngayon.',
  ],
}
