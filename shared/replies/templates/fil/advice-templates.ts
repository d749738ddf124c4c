import type { adviceLines } from '../../../dialog/lines/advice-lines.ts'

/** Filipino wordings for advice before buying; the notation is told in `../README.md`. */
export const adviceTemplates: Record<(typeof adviceLines)[number], readonly string[]> = {
  'ask.product': [
    'Aling product{polite} ang tinutukoy ninyo? Sabihin ang pangalan o buksan ang product page.',
    'Aling product{polite} ito? Sabihin ang pangalan at iche-check ko.',
  ],
  'ask.height-weight': [
    'Ano{polite} ang height (cm) at weight (kg) ninyo? Pipili ako ayon sa size chart nito.',
    'Ano{polite} ang height at weight ninyo? Size chart ang susundin ko sa pagpili.',
  ],
  'ask.height': ['Mga ilang cm{polite} ang height ninyo?', 'Height na lang{polite} ang kulang, mga ilang cm?'],
  'ask.weight': ['Mga ilang kg{polite} ang weight ninyo?', 'Weight na lang{polite} ang kulang, mga ilang kg?'],
  'ask.foot': [
    'Pakisukat{polite} ang haba ng paa (mm o cm), pipili ako ayon sa shoe size chart.',
    'Gaano kahaba{polite} ang paa ninyo? Sukatin sa hapon at kunin ang mas mahaba.',
  ],
  'ask.preference': [
    'Gusto{polite} ba ninyo ng fit o mas maluwag?',
    'Fit{polite} ba o maluwag ang gusto ninyo? Sabihin lang para makapili na.',
  ],
  'ask.variant': ['Aling variant{polite} ang hihintayin ninyo?', 'Anong kulay at size{polite} ang hinihintay ninyo?'],
  'compare.some': [
    '{names}: ang pangunahing pinagkaiba{polite} ay {rows}.',
    'Kapag pinagtabi ang {names}, ito{polite} ang magkaiba: {rows}.',
  ],
  'compare.same': [
    'Pareho{polite} ang nakasulat na specs ng {names}; presyo at stock lang ang magkaiba.',
    'Walang magkaibang specs{polite} ang {names} sa product notes; nasa ibaba ang presyo at stock.',
  ],
  'attributes.found': ['[{product}: ]{rows}.', 'Ayon sa product notes{polite}: {rows}.', 'Nahanap ko{polite}: {rows}.'],
  'attributes.overview': [
    '{product}: {summary} Nasa ibaba{polite} ang pangunahing specs.',
    '{summary} Nasa card{polite} ang lahat ng specs.',
  ],
  'size.one': [
    'Para sa {body}, size {first}{polite} ang piliin dito. Batay sa row na ito ng “{chart}”: {row}.[ {note}]',
    'Ayon sa “{chart}”, size {first}{polite} ang tugma sa {body} ({row}).[ {note}]',
  ],
  'size.measured': [
    '{measure}: size {first}{polite} ({range}) ayon sa “{chart}”.[ {note}]',
    'Sa “{chart}”, ang size {first} ay {range}, kaya iyon{polite} ang para sa {measure}.[ {note}]',
  ],
  'size.between': [
    '{body}: nasa pagitan{polite} ng size {first} at {second}; mas mainam na unahin ang {first}. Ang pinagkaiba: {difference}.[ {note}]',
    'Parehong puwede{polite} ang {first} at {second}; mas mainam na unahin ang {first}. Ang pinagkaiba: {difference}.[ {note}]',
  ],
  'size.close': [
    '{body}: nasa pagitan{polite} ng dalawang size; kung gusto ng fit, piliin ang {first}. Batay sa row na ito ng “{chart}”: {row}.[ {note}]',
    'Kung gusto ng fit{polite}, piliin ang {first}; ayon sa “{chart}”, ang {body} ay nasa {row}.[ {note}]',
  ],
  'size.loose': [
    '{body}: nasa pagitan{polite} ng dalawang size; kung gusto ng maluwag, piliin ang {first}. Batay sa row na ito ng “{chart}”: {row}.[ {note}]',
    'Kung gusto ng maluwag{polite}, piliin ang {first}; ayon sa “{chart}”, ang {body} ay nasa {row}.[ {note}]',
  ],
  'size.moved': [
    'Ayon sa “{chart}”, {body}: size {measured} ({row}). Dahil dito ({why}), size {first}{polite} ang mungkahi ko.[ {note}]',
    'Ayon sa “{chart}”, ang {body} ay nasa size {measured} ({row}); pero {why}, kaya {first}{polite} ang mungkahi ko.[ {note}]',
  ],
  'size.moved-between': [
    'Ayon sa “{chart}”, {body}: nasa pagitan ng size {measured}. Dahil dito ({why}), unahin{polite} ang {first}, saka ang {second}. Ang pinagkaiba: {difference}.[ {note}]',
    'Ayon sa “{chart}”, ang {body} ay nasa pagitan ng {measured}; pero {why}, kaya sa {first} at {second}, unahin{polite} ang {first}. Ang pinagkaiba: {difference}.[ {note}]',
  ],
  'size.at-end': [
    'Ayon sa “{chart}”, {body}: size {first} ({row}). Sa item na ito, {why}; kung alanganin, puwedeng ipa-check{polite} sa staff ang aktuwal na sukat.[ {note}]',
    'Ayon sa “{chart}”, ang {body} ay nasa size {first} ({row}); {why}, kaya hindi ko{polite} ito mapagpapasyahan para sa inyo. Puwedeng ipasukat sa staff.[ {note}]',
  ],
  'size.step': [
    'Isang size na {way}: {beside}. Ang pinagkaiba: {difference}. Para sa {body}, size {first} pa rin{polite} ang mungkahi ko.[ {note}]',
    'Mula {first}, ang isang size na {way} ay {beside}: {difference}. Ayon sa chart, {first}{polite} muna para sa {body}.[ {note}]',
  ],
  'size.no-step': [
    'Wala nang size na {way}{polite} sa “{chart}” kaysa {first}, hanggang doon lang.',
    '{first} na{polite} ang dulo ng “{chart}”, wala nang {way}.',
  ],
  'size.conflict': [
    '{body}: {measures}, magkaibang size{polite}. Puwedeng ikumpara ang {first} at {second}; ang pinagkaiba: {difference}.[ {note}]',
    'Ayon sa chart: {measures}. Sa {first} at {second}, depende{polite} kung gusto ninyo ng maluwag o fit: {difference}.[ {note}]',
  ],
  'size.conflict-far': [
    '{body}: {measures}, higit sa isang size{polite} ang layo; alinman ang piliin, may bahaging hindi kasya. Ang pinagkaiba: {difference}. Mas mainam na ipa-check sa staff ang aktuwal na sukat.[ {note}]',
    'Ayon sa chart: {measures}. Malayo ang agwat ({difference}), kaya hindi ko{polite} ito mapagpapasyahan para sa inyo; puwedeng ipa-check sa staff ang aktuwal na sukat.[ {note}]',
  ],
  'size.usual': [
    'Kung {usual} ang karaniwang suot ninyo, sa “{chart}”: {row}. Pakisukat{polite} ang haba ng paa para mas sigurado.[ {note}]',
    'Ayon sa “{chart}”: {row}. Magkakaiba ang shoe size ng bawat brand; gaano kahaba{polite} ang paa ninyo? Iche-check ko ulit.[ {note}]',
  ],
  'size.note': ['Note ng “{chart}”{polite}: {note}', 'Nakasulat{polite} sa size chart nito: {note}'],
  'size.outside': [
    'Wala{polite} sa “{chart}” ang {body}, kaya hindi ako manghuhula ng size. Para sigurado, puwedeng ipasukat sa staff.',
    'Hindi{polite} sakop ng “{chart}” ang {body}, kaya hindi ako magrerekomenda. Puwedeng ipa-check sa staff ang aktuwal na sukat.',
  ],
  'size.feedback': ['Sabi{polite} ng mga nakabili: {feedback}.', 'Mula sa returns at reviews{polite}: {feedback}.'],
  'stock.available': [
    'May stock{polite} ang {product}: {inStock}.[ Ubos na: {gone}.]',
    'Meron{polite}, may stock: {inStock}.[ Ubos na: {gone}.]',
  ],
  'stock.low': [
    'May stock{polite} ang {product}, {label}: {quantity} piraso <ngayon|na lang>.[ Ubos na: {gone}.]',
    'Meron{polite}, {label}: {quantity} piraso <pa|na lang>.[ Ubos na: {gone}.]',
  ],
  'stock.short': [
    'Sa {product}, ito lang{polite} ang stock: {inStock}. Kulang para sa {wanted} piraso.',
    'Stock{polite} ngayon: {inStock}, hindi sapat para sa {wanted} piraso.',
  ],
  'stock.sold-out': [
    'Out of stock{polite} ngayon ang {product}: {gone}.',
    'Out of stock{polite} muna ang variant na ito: {gone}.',
  ],
  'stock.presale': [
    'Pre-order{polite} ngayon ang {product}: {presale}.[ Ubos na: {gone}.]',
    'Pre-order{polite} ang variant na ito: {presale}.[ Ubos na: {gone}.]',
  ],
  'restock.in-stock': [
    'May stock{polite} ngayon ang {product} {label}: {inStock}. Hindi na kailangang maghintay.',
    'Hindi na{polite} kailangang maghintay, may stock ang {product} {label}: {inStock}.',
  ],
  'restock.watching': [
    'Noted{polite}. Magme-message ako rito kapag may stock na ang {product} {label}.[ Petsang naka-record: {day}.]',
    'Sige{polite}, magme-message ako rito kapag dumating na ang {product} {label}.[ Estimated: {day}.]',
  ],
  'restock.unavailable': [
    'Hindi{polite} na-set ang reminder[: {why}]. Subukan ulit mamaya, o kausapin ang staff.',
    'Hindi{polite} natuloy ang pag-set ng reminder[: {why}]. Sabihin ulit mamaya, o kausapin ang staff.',
  ],
  'restock.offline': [
    'Kailangan{polite} ng internet para sa restock reminder. Itutuloy ko kapag connected na.',
    'Walang connection{polite} ngayon. Ise-set natin ang restock reminder kapag online na.',
  ],
  'stock.no-variant': [
    'Walang {wanted}{polite} ang {product}. Ang meron: {options}.',
    'Walang {wanted}{polite}. Puwedeng pumili rito: {options}.',
  ],
  'recommend.named': [
    'May mga ganito{polite} ang shop. Sabihin kung saan at anong buwan gagamitin, para mapili ko pa nang mabuti.',
    'Puwede{polite} ninyong ikumpara ang mga ito. Sabihin kung ilang tao, anong season at magkano ang budget para mas tama ang pili.',
  ],
  'recommend.personal': [
    'Batay sa tiningnan at binili ninyo, puwedeng tingnan ang mga ito; nakasulat ang dahilan sa bawat isa. Kung ayaw ng personalized na rekomendasyon, sabihin lang at ititigil ko.',
    'May kinalaman ang mga ito{polite} sa tiningnan ninyo, at nakasulat ang dahilan sa bawat isa. Puwede itong i-off anytime.',
  ],
  'recommend.neutral': [
    'Ito{polite} muna ang ilang binebenta ngayon, nasa ibaba ang dahilan. Sabihin ang gamit at budget para mas tama ang pili.',
    'Pareho ang mga ito{polite} para sa lahat, hindi batay sa history ninyo. Sabihin ang gamit at budget, pipiliin ko pa nang mabuti.',
  ],
  'recommend.opted-out': [
    'Sige{polite}, sa chat na ito hindi ko na titingnan ang tiningnan at binili ninyo; pareho ang mga ito para sa lahat. I-off ang “Personalized na rekomendasyon” sa settings para naka-off na sa device na ito.',
    'Itinigil na{polite}. Hindi na titingin sa history ang rekomendasyon sa chat na ito; pareho ang mga ito para sa lahat. Para laging naka-off sa device na ito, may switch sa settings.',
  ],
  'recommend.opted-in': [
    'Sige{polite}, sa chat na ito titingnan ng rekomendasyon ang tiningnan at binili ninyo; puwede ulit i-off anytime.',
    'Naka-on na ulit{polite}: batay sa tiningnan at binili ninyo ang rekomendasyon. Sabihin lang kung ayaw na.',
  ],
  'recommend.none': [
    'Walang may stock na pasok{polite} sa hinahanap ninyo. Subukan ang mas mataas na budget o ibang gamit.',
    'Wala munang stock{polite} sa range na ito. Palitan ang budget o gamit at titingnan ko ulit.',
  ],

  'recommend.over-budget': [
    'Walang ganito na may stock{polite} sa budget na iyan. Ito ang pinakamalapit, nasa card ang presyo.',
    'Wala munang stock{polite} sa budget na iyan. Ito ang pinakamalapit.',
  ],
}
