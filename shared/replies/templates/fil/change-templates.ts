import type { changeLines } from '../../../dialog/lines/change-lines.ts'

/** Filipino wordings for changes of an order; the notation is told in `../README.md`. */
export const changeTemplates: Record<(typeof changeLines)[number], readonly string[]> = {
  'ask.order-change': [
    'Sige{polite}. Paki-send nang sabay ang order number at ang huling 4 digits ng phone number ng receiver, titingnan ko kung puwede pa.',
    'Sabihin{polite} muna ang order number at ang huling 4 digits ng phone number ng receiver, para makita ko kung nasaan na ang order.',
  ],
  'ask.address': [
    'I-send lang{polite} ang bagong address sa isang message: province, city, district, street at house number. Puwedeng hindi na isulat ang pangalan at phone kung pareho pa rin.',
    'Saan{polite} ito ipapadala? Paki-send ang province, city, district at detalyadong address.',
  ],
  'ask.address-place': [
    'Aling province, city at district{polite} ang address na ito?',
    'Kulang pa{polite} ng province, city at district. Saan ito?',
  ],
  'ask.address-which': [
    '[Higit sa isang city ang may “{district}”. ]Alin{polite} dito?',
    '[Marami ang may pangalang “{district}”. ]Pindutin{polite} ang tamang city.',
  ],
  'ask.address-detail': [
    'Kulang pa{polite} ng street at house number, halimbawa ang kalsada, number, building at room.',
    'Kulang pa{polite} ang detalyadong address: kalsada, number, building at room.',
  ],
  'ask.address-recipient': ['Ano{polite} ang pangalan ng receiver?', 'Kanino{polite} ipapangalan ang parcel?'],
  'ask.address-phone': [
    'Ano{polite} ang mobile number ng receiver?',
    'Kulang pa{polite} ng mobile number ng receiver.',
  ],
  'ask.change-line': [
    'May ilang item{polite} sa order na ito. Alin ang papalitan?',
    'Aling item{polite} ang papalitan? Pindutin lang.',
  ],
  'ask.change-target': [
    'Ano{polite} ang ipapalit[ sa {title}]? Sabihin ang kulay, size o quantity[; ngayon ay {now}].',
    'Anong kulay, size o quantity{polite} ang gusto ninyo?[ Ang in-order: {now}.]',
  ],
  'ask.cancel-line': [
    'Aling item{polite} ang ika-cancel? Pindutin lang.',
    'Aling item{polite} sa order na ito ang ayaw na ninyo?',
  ],
  'ask.cancel-reason': [
    'Puwede{polite} bang malaman kung bakit ika-cancel? Puwede itong laktawan.',
    'Ano{polite} ang dahilan ng pag-cancel? Ayos lang kung laktawan.',
  ],
  'ask.with-orders': ['Aling order{polite} ang isasabay?', 'Pindutin{polite} ang order na isasabay dito.'],
  'ask.other-order': [
    'Paki-send{polite} ang order number ng isa pang order.',
    'Kulang pa{polite} ng order number ng isa pang order.',
  ],
  'ask.delivery-date': [
    'Anong araw{polite} ninyo gustong i-deliver? Magbigay ng petsa, halimbawa “Sabado” o “sa susunod na Miyerkules”.',
    'Anong araw{polite} ang gusto ninyong delivery? Sabihin lang ang petsa.',
  ],
  'ask.price-wish': [
    'Magkano{polite} ang gusto ninyong presyo? Magbigay ng halaga, titingnan ko kung puwede.',
    'Magkano{polite} ang ibabawas, o hanggang magkano? Sabihin lang ang halaga.',
  ],
  'ask.price-again': [
    '[Hanggang {left} na lang ang maibabawas ko; ]lampas doon, staff ang magdedesisyon. Magkano{polite} ang gusto ninyong presyo?',
    'Ganoon pa rin{polite}[: hanggang {left} na lang ang maibabawas ko]; kung higit pa, staff ang titingin. Sabihin ang halaga at isa-submit ko.',
  ],
  'ask.payment-trouble': [
    'Ano{polite} ang lumabas noong nagbayad kayo? Pumili ng isa, dahil iba-iba ang solusyon.',
    'Anong message{polite} ang nasa page? Piliin ang pinakamalapit.',
  ],
  'ask.payment-method': [
    'Hindi pa{polite} bayad ang order na ito. Anong payment method ang gusto ninyo?',
    'Anong payment method{polite} ang ipapalit?',
  ],
  'change.confirm-address': [
    '[Ipapadala ang order {order} sa: {after}. ][Dagdag na shipping fee: {fee}. ]Paki-check{polite}; kung tama, pindutin ang “I-confirm”.',
    '[Bagong address: {after}. ][Mas mahal ng {fee} ang shipping doon. ]Papalitan ko na{polite} ba?',
  ],
  'change.confirm-default': [
    '[Ang susunod na orders ay ipapadala sa: {after}. ]Kung tama{polite}, pindutin ang “I-confirm”.',
    '[Magiging default address: {after}. ]Papalitan ko na{polite} ba?',
  ],
  'change.confirm-items': [
    '[{title}: mula {before}, magiging {after}, may stock. ][Note: {difference}. ]Papalitan ko na{polite} ba?',
    '[May stock ang {after}; dati ay {before}. ][Note: {difference}. ]Kung tama{polite}, pindutin ang “I-confirm”.',
  ],
  'change.confirm-cancel': [
    '[Tandaan: {whole}. ][Refund: {refund}, {ways}. ][Pati ito: {back}. ][Kasamang ika-cancel: {gifts}. ]Ika-cancel ko na{polite} ba ang order na ito?',
    '[Tandaan: {whole}. ][Kapag na-cancel, refund: {refund}, {ways}. ][Pati ito: {back}. ][Hindi na rin i-ship: {gifts}. ]Kung tama{polite}, pindutin ang “I-confirm”.',
  ],
  'change.confirm-part': [
    '{title}, {pieces} piraso lang ang ika-cancel, tuloy ang iba. [Tandaan: {broken}. ][Shipping: {shipping}. ][Refund: {refund}, {ways}. ][Babayaran pagka-cancel: {due}. ][Pati ito: {freed}. ]Kung tama{polite}, pindutin ang “I-confirm”.',
    'Sa order na ito, {title}, {pieces} piraso lang ang aalisin, walang magbabago sa iba. [Tandaan: {broken}. ][Shipping: {shipping}. ][Maire-refund: {refund}, {ways}. ][Magiging babayaran: {due}. ][Pati ito: {freed}. ]Itutuloy ko na{polite} ba?',
  ],
  'change.confirm-lost': [
    '[Tandaan: {broken}. ]Kapag inalis ang {title}, ayon sa rules may dagdag na bayad na {owe} para sa natira, kaya hindi ko ito magagawa nang diretso. Isa-submit ko{polite} ba sa staff?',
    '[Tandaan: {broken}. ]Kapag inalis ang {title}, mas mahal pa ng {owe} ang natira, kaya kailangang i-check ng staff. Isa-submit ko{polite} ba?',
  ],
  'change.confirm-combine': [
    '[{orders}: pareho ang address at hindi pa na-ship. ]Pagsasabayin ko na{polite} ba?',
    '[{orders}: puwedeng pagsabayin ang shipping. ]Kung tama{polite}, pindutin ang “I-confirm”.',
  ],
  'change.confirm-delivery': [
    '[Delivery ng order {order}: {day}. ]Itutuloy ko na{polite} ba?',
    '[Petsa ng delivery: {day}. ]Kung tama{polite}, pindutin ang “I-confirm”.',
  ],
  'change.confirm-price': [
    '[Puwedeng bawasan ng {off}; ang babayaran, mula {due} ay magiging {after}. ]Itutuloy ko na{polite} ba?',
    '[Pagkabawas ng {off}, ang babayaran sa order na ito ay {after}. ]Kung tama{polite}, pindutin ang “I-confirm”.',
  ],
  'change.confirm-payment': [
    '[Babayaran ang order {order} gamit ang {method}, halaga {due}. ]Papalitan ko na{polite} ba?',
    '[Magiging payment method: {method}. ]Kung tama{polite}, pindutin ang “I-confirm”.',
  ],
  'change.confirm-request': [
    '[Hindi ko ito mapapalitan nang diretso: {why}. ]Puwede itong i-submit sa staff. [Note: {note}. ]Isa-submit ko{polite} ba?',
    '[Staff ang kailangang gumawa nito: {why}. ][Note: {note}. ]Isa-submit ko{polite} ba?',
  ],
  'change.confirm-extra': [
    '[May dagdag na {extra}, at kapag bayad na ang order, staff ang kailangang maningil. ]Isa-submit ko{polite} ba sa staff?',
    '[Mas mahal ng {extra} kaysa dati, at staff ang aasikaso nito. ]Isa-submit ko{polite} ba sa staff?',
  ],
  'change.confirm-cap': [
    '[Lampas sa kaya ko ang bawas na {off}. ][Hanggang {left} na lang ang maibabawas ko. ]Isa-submit ko{polite} ba sa staff?',
    '[Hindi ko maibabawas ang {off}. ][Hanggang {left} na lang ang maibabawas ko. ]Kung higit pa, staff ang magdedesisyon. Isa-submit ko{polite} ba?',
  ],
  'change.address-done': [
    'Napalitan na{polite}. Ang order {order} ay ipapadala na sa: {address}.[ Dating address pa rin: {others}; kung papalitan din, i-send ulit ang order number at bagong address.]',
    'Napalitan na{polite} ang address. Nasa system na: {address}.[ Hindi ginalaw: {others}; kung papalitan din, i-send ulit ang order number at bagong address.]',
  ],
  'change.default-done': [
    'Napalitan na{polite} ang default address, ngayon ay: {address}.',
    'Napalitan na{polite}. Ang susunod na orders ay ipapadala sa: {address}.',
  ],
  'change.items-done': [
    'Napalitan na{polite}. Ang order {order} ngayon: {title}, {after}.[ Note: {money}.]',
    'Ayos na{polite}. Sa system, ang {title} ngayon ay {after}.[ Note: {money}.]',
  ],
  'change.cancel-done': [
    'Cancelled na{polite} ang order {order}.[ Na-submit na ang refund na {refund}, {ways}.][ Pati ito: {back}.]',
    'Na-cancel na{polite} ang order {order}.[ Ibabalik ang {refund} sa pinagbayaran, {ways}.][ Pati ito: {back}.]',
  ],
  'change.part-done': [
    'Na-cancel na{polite}: {title}[ ({pieces} piraso)]. Nasa order {order} pa: {stays}.[ Na-submit na ang refund na {refund}, {ways}.][ Babayaran ngayon: {due}.]',
    '{title}[ ({pieces} piraso)]: na-cancel na{polite}. Natitira sa order {order}: {stays}.[ Ibabalik ang {refund}, {ways}.][ Babayaran: {due}.]',
  ],
  'change.combine-done': [
    'Napagsama na{polite}: {orders}, sabay na i-ship.',
    '{orders}: napagsama na{polite} at sabay na i-ship.',
  ],
  'change.delivery-done': [
    'Naitakda na{polite}: ang delivery ng order {order} ay {day}.',
    'Ang petsa ng delivery{polite} ngayon: {day}.',
  ],
  'change.price-done': [
    'Napalitan na{polite} ang presyo; ang babayaran sa order {order} ngayon: {due}.',
    'Ang babayaran{polite} ngayon: {due}, puwede na kayong magbayad.',
  ],
  'change.payment-done': [
    'Payment method{polite} ngayon: {method}, babayaran {due}. Buksan ang order para ituloy ang bayad.',
    'Napalitan na{polite}: {method}. Babayaran {due}, magbayad lang sa order.',
  ],
  'change.filed': [
    '[Hindi ito magawa nang diretso: {meanwhile}. ]Na-submit na{polite} bilang ticket {ticket}, {group} ang aasikaso. Para malaman ang lagay, ibigay lang ang number na ito anytime.',
    '[Staff ang kailangang gumawa nito: {meanwhile}. ]Na-submit na{polite} ang ticket {ticket} sa {group}. Para malaman ang lagay, ibigay lang ang number na ito.',
  ],
  'change.refused': [
    'Hindi{polite} puwede: {why}[, {cannot}]. [{advice}]',
    '[Pasensya na, {cannot}: ]{why}. [{advice}]',
  ],
  'change.refused-now': [
    'Hindi{polite} natuloy: {why}[, {cannot}]. [{advice}]',
    'Hindi{polite} tinanggap ng system kanina, dahil: {why}[, {cannot}]. [{advice}]',
  ],
  'change.not-done': [
    'Hindi{polite} ito na-confirm ng system, kaya hindi pa ito tapos. Subukan ulit mamaya, o ipa-check sa staff ang order.',
    'Walang confirmation mula sa system{polite}, kaya ituring munang hindi nagawa. Sabihin ulit mamaya, o kausapin ang staff.',
  ],
  'change.none-open': [
    'Wala{polite} kayong {state} ngayon, kaya hindi ito magagawa.',
    'Wala{polite} akong nakitang {state}, kaya hindi ito magagawa ngayon.',
  ],
  'change.not-in-order': [
    'Wala{polite} ngayon sa order {order} ang {title}; ang laman: {stays}. Aling item ang ika-cancel, o ang buong order?',
    'Wala{polite} ngayon ang {title} sa order {order}, ang laman: {stays}. Ito ba ang ika-cancel?',
  ],
  'change.not-delivered': [
    'Hindi pa{polite} kami nagsi-ship sa {place} ngayon[: {reason}], kaya hindi napalitan ang address. Mag-send lang ng address na kaya naming puntahan.',
    'Hindi{polite} mapapalitan papuntang {place}[: {reason}]; dating address pa rin. Kung may iba, i-send lang.',
  ],
  'change.others': [
    '[Out of stock ang “{wanted}”. ]Hindi{polite} nabago ang order. May stock ang mga ito; alin ang gusto ninyo?',
    '[Out of stock muna ang “{wanted}”. ]Ganoon pa rin{polite} ang order. May stock ang mga ito, gusto ba ninyo?',
  ],
  'change.no-variant': [
    'Walang “{wanted}” ang {title}. Ang may stock:',
    'Walang “{wanted}” ang product na ito. Puwedeng pumili rito:',
  ],
  'change.no-others': [
    'Out of stock ang “{wanted}”{polite}[, estimated restock {restock}], at wala ring stock ang ibang variant. Hindi nabago ang order.',
    'Ubos na ang “{wanted}”{polite}[, estimated restock {restock}], pati ang ibang variant. Ganoon pa rin ang order.',
  ],
  'change.nothing-left': [
    'Kung ayaw na ninyo ng lahat ng item na ito{polite}, pag-cancel na iyon ng order.',
    'Kapag walang ititira{polite}, pag-cancel na iyon. Kung ika-cancel, pindutin sa ibaba.',
  ],
  'change.combine-none': [
    'Wala{polite} kayong ibang order na hindi pa na-ship na puwedeng isabay.',
    'Ito lang{polite} ang order na hindi pa na-ship, kaya walang maisasabay.',
  ],
  'change.other-day': [
    '[Hindi puwede ang {day}; pinakamaaga {earliest}, pinakahuli {latest}. ]Anong ibang araw{polite} ang gusto ninyo?',
    '[Puwedeng pumili mula {earliest} hanggang {latest}; hindi kasama ang {day}. ]Anong araw{polite} ang ipapalit?',
  ],
  'change.offer-address': [
    'Kung papalitan{polite} ngayon, i-send ang order number at ang bagong address.',
    'Para mapalitan{polite}, sabihin lang ang “palitan ang address”.',
  ],
  'change.offer-items': [
    'Kung papalitan{polite} ngayon, sabihin ang order number at ang gustong kulay o size.',
    'Para mapalitan{polite}, sabihin lang kung ano ang ipapalit.',
  ],
  'change.offer-cancel': [
    'Para mag-cancel{polite}, sabihin lang ang “i-cancel ang order ko”.',
    'Aling order{polite} ang ika-cancel? Paki-send ang order number.',
  ],
  'change.offer-combine': [
    'Para{polite} pagsabayin ang orders, i-send ang dalawang order number.',
    'Kung gusto ninyong sabay i-ship{polite}, sabihin kung aling dalawang order.',
  ],
  'change.offer-delivery': [
    'Para magtakda ng araw{polite}, sabihin ang order number at ang araw ng delivery.',
    'Sabihin lang{polite} kung anong araw ang gusto ninyo.',
  ],
  'change.offer-price': [
    'Kung may hindi pa{polite} bayad na order na gusto ninyong ipabago ang presyo, i-send ang order number.',
    'Aling order{polite} ang ipapabago ang presyo? Sabihin ang order number.',
  ],
  'change.offer-payment': [
    'Para palitan ang payment method ng hindi pa bayad na order, sabihin lang kung alin ang ipapalit.',
    'Kung ayaw tumuloy ng payment{polite}, sabihin kung ano ang lumabas.',
  ],
  'payment.limit': [
    'Ubos na{polite} ang limit ng bank card o account, hindi ito problema ng order. Gumamit ng ibang card o payment method, o itaas ang limit sa bank app bago magbayad.',
    'Kulang ang limit{polite} ayon sa message: pinakamabilis ang ibang payment method; kung ang card na ito ang gagamitin, itaas muna ang limit sa bank app.',
  ],
  'payment.network': [
    'Malamang naputol ang connection{polite}. Tingnan muna kung bayad na ang order; kung hindi pa, lumipat ng network, isara at buksan ulit ang page at magbayad nang isang beses, huwag paulit-ulit pindutin.',
    'Connection ang problema{polite}: subukan ang mobile data o Wi-Fi, at tingnan muna ang order bago magbayad para hindi madoble.',
  ],
  'payment.expired': [
    'Nag-e-expire{polite} ang payment page kapag matagal na nakabukas. Bumalik sa “My Orders”, buksan ang order at pindutin ang ituloy ang bayad para sa bagong page.',
    'Expired na{polite} ang payment page na ito. Kung nandoon pa ang order, magbayad ulit mula sa “My Orders”.',
  ],
  'payment.balance': [
    'Kulang ang balance{polite} para sa order na ito. Mag-top up muna bago magbayad, o gumamit ng ibang payment method.',
    'Kulang ang balance{polite}: gumamit ng ibang payment method, o mag-top up at ituloy ang bayad.',
  ],
  'payment.risk': [
    'May security limit{polite} ang payment provider na hindi namin maaalis. Sundin ang hinihinging identity verification, o gumamit ng ibang payment method.',
    'Risk notice ito{polite} ng payment provider; ang support ng bank o provider ang makakaalis nito. Kung urgent, gumamit ng ibang payment method.',
  ],
  'payment.closed': [
    'Sarado na{polite} ang order na ito at hindi na mababayaran. Kung gusto pa ninyo, mag-order ulit; presyo at stock ngayon ang masusunod.',
    'Hindi na{polite} mababayaran ang saradong order, kailangang mag-order ulit.',
  ],
  'payment.order': [
    'Order {order}: babayaran {due}[, puwedeng bayaran hanggang {until}].',
    'Ang order na babayaran{polite}: {order}, {due}[, naka-hold hanggang {until}].',
  ],
}
