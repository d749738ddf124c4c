import type { aftersaleLines } from '../../../dialog/lines/aftersale-lines.ts'

/** Filipino wordings for returns and other after-sale work; the notation is told in `../README.md`. */
export const aftersaleTemplates: Record<(typeof aftersaleLines)[number], readonly string[]> = {
  'ask.order-return': [
    'Sige{polite}, isa-isahin natin. Paki-send muna ang number ng order na ire-return at ang huling 4 digits ng phone number ng receiver.',
    'Sabihin{polite} muna kung aling order ang ire-return: order number at ang huling 4 digits ng phone number ng receiver.',
  ],
  'ask.order-quality': [
    'Ako{polite} ang magfa-follow up nito. Paki-send muna ang order number at ang huling 4 digits ng phone number ng receiver.',
    'I-verify{polite} muna natin ang order: order number at ang huling 4 digits ng phone number ng receiver.',
  ],
  'ask.order-exchange': [
    'Sige{polite}. Paki-send muna ang number ng order na ie-exchange at ang huling 4 digits ng phone number ng receiver.',
    'Sabihin{polite} muna kung aling order ang ie-exchange: order number at ang huling 4 digits ng phone number ng receiver.',
  ],
  'ask.exchange-reason': [
    'Bakit{polite} ninyo gustong i-exchange? Piliin ang pinakamalapit.',
    'Alin{polite} dito ang dahilan ng exchange?',
  ],
  'ask.refund-reason': [
    'Bakit{polite} ninyo gustong i-refund? Piliin ang pinakamalapit.',
    'Alin{polite} dito ang dahilan ng refund?',
  ],
  'ask.return-method': [
    'Kung mag-a-apply na{polite} ngayon, piliin kung paano ibabalik.',
    'Paano{polite} ninyo gustong ibalik? Pumili ng isa para makapagpatuloy.',
  ],
  'ask.photos': [
    'Kunan ng photo{polite} na kita ang problema at i-send dito, mas maganda kung may photo rin ng buong item.',
    'I-send lang{polite} dito ang photos: isang kita ang problema, isang kita ang buong item.',
  ],
  'ask.photos-warranty': [
    'Kunan ng photo{polite} ang sirang bahagi at i-send dito, para matingnan muna ng repair team.',
    'Mag-send{polite} ng photo ng sirang bahagi, makakatulong ito sa repair team.',
  ],
  'ask.exchange-target': [
    'Alin{polite} ang ipapalit? Ito ang mga may stock ngayon.',
    'Alin{polite} ang gusto ninyong ipalit? Nandito ang lahat ng may stock.',
  ],
  'ask.fault-way': ['Paano{polite} ninyo gustong ayusin ito?', 'Refund{polite} ba o palit ng item ang gusto ninyo?'],
  'ask.return-confirm': [
    '[Tandaan: {along}. ][Refund: {refund}. ][Paraan ng refund: {ways}. ]Paki-check{polite}; kapag na-confirm ninyo, isa-submit ko ang return request.',
    '[Tandaan: {along}. ][Maire-refund: {refund}. ][Paraan: {ways}. ]Kung tama{polite}, pindutin ang confirm at isa-submit ko.',
  ],
  'ask.exchange-confirm': [
    'Paki-check{polite}; kapag na-confirm ninyo, isa-submit ko ang exchange request.',
    'Kung tama{polite}, pindutin ang confirm at isa-submit ko ang exchange.',
  ],
  'ask.protection-confirm': [
    'Ayon sa price protection rules{polite}, puwedeng i-refund ang price difference. I-confirm lang at mag-a-apply ako.',
    'Paki-check{polite} ang price difference; kapag na-confirm ninyo, mag-a-apply ako ng price protection.',
  ],
  'ask.compensation-confirm': [
    'Ayon sa rules ng shop{polite}, puwede ang compensation para rito. I-confirm lang at ire-register ko.',
    'Paki-check{polite} ang halaga; kapag na-confirm ninyo, gagawin ko na.',
  ],
  'ask.choose-line': ['May ilang item{polite} sa order na ito. Alin dito?', 'Alin{polite} sa mga item na ito?'],
  'ask.quantity-return': [
    '[{title}: {bought} piraso ang binili. ]Ilan{polite} ang ire-return?',
    '[{title}: {left} piraso pa ang puwedeng i-return. ]Ilan{polite}?',
  ],
  'ask.quantity-exchange': [
    '[{title}: {bought} piraso ang binili. ]Ilan{polite} ang ie-exchange?',
    '[{title}: {left} piraso pa ang puwedeng i-exchange. ]Ilan{polite}?',
  ],
  'ask.quantity-faulty': [
    '[{title}: {bought} piraso ang binili. ]Ilan{polite} ang may problema?',
    'Ilan{polite}[ sa {title}] ang may problema?',
  ],
  'ask.quantity-fewer': [
    '[{title}: {left} piraso na lang ang puwedeng i-apply. ]Ilan{polite} ang gusto ninyo?',
    '[{left} piraso na lang ang puwedeng i-apply. ]Ilan{polite} ang aasikasuhin?',
  ],
  'ask.opened': [
    '[Digital product ang {title}: ]kapag nabuksan ang seal o na-download na, hindi na puwede ang 7-day no-reason return. Nabuksan na{polite} ba?',
    '[Check muna natin, {title}: ]nabuksan na{polite} ba ang seal o na-download na? Ang hindi pa nabubuksan lang ang puwede sa no-reason return.',
  ],
  'ask.return-reason': [
    'Bakit{polite} ninyo gustong i-return? Piliin ang pinakamalapit, dahil iba-iba ang rules at shipping fee.',
    'Alin{polite} dito ang dahilan ng return?',
  ],
  'return.quality-late': [
    'Lampas na{polite} sa {window} araw mula nang ma-deliver ang {title}, kaya hindi na ito puwedeng i-return bilang quality problem. Staff ang titingin sa warranty at repair, ipinapasa ko na kayo.',
    'Lampas na{polite} ang {window} araw na return period para sa quality problem. Iche-check ng staff kung sakop ng warranty.',
  ],
  'return.eligible': [
    'Puwede{polite} ang return para sa {title}, hanggang {deadline}. [Tandaan: {along}. ][Refund: {refund}. ][Paraan ng refund: {ways}. ]Ire-refund sa loob ng {refundDays} araw pagkatanggap ng return. Shipping: {freight}.',
    'Puwede{polite} itong i-return, ipadala lang hanggang {deadline}. [Tandaan: {along}. ][Maire-refund: {refund}. ][Paraan: {ways}. ]Ire-refund sa loob ng {refundDays} araw pagkatanggap ng warehouse. Shipping: {freight}.',
  ],
  'return.excluded-by-law': [
    'Kasama{polite} ang {title} sa items ({clause}) na ayon sa batas ay hindi sakop ng 7-day no-reason return, kaya hindi ito puwedeng i-return. Iba ang proseso kung may quality problem; kung may tanong, puwedeng kausapin ang staff.',
    'Hindi{polite} sakop ng 7-day no-reason return ang ganitong item ({clause}), kaya hindi puwedeng i-return ang {title}. Kung quality problem ito, sabihin lang, iba ang proseso noon.',
  ],
  'return.excluded-confirmed': [
    '{title} ({clause}): na-confirm noong nag-order na hindi ito sakop ng 7-day no-reason return, kaya hindi puwedeng i-return nang walang dahilan. Inaasikaso pa rin{polite} ang quality problem.',
    'Na-check{polite} noong nag-order na hindi puwede sa no-reason return ang {title} ({clause}). Hindi apektado ang quality problem.',
  ],
  'return.late': [
    'Ang return period{polite} ng {title} ay {window} araw mula delivery, at natapos na noong {deadline}, kaya hindi na ito puwedeng i-return ngayon. Kung may espesyal na dahilan, puwedeng kausapin ang staff.',
    'Natapos na{polite} ang return period nito noong {deadline} ({window} araw mula delivery), kaya hindi na puwedeng i-return ngayon. Kung may espesyal na dahilan, pindutin ang “Kausapin ang staff”.',
  ],
  'return.quality': [
    'Aasikasuhin{polite} ang {title} bilang quality problem; shipping: {freight}. Bago i-submit, kailangan ng photo na kita ang problema. Huwag munang ipadala pabalik.',
    'Naiintindihan ko{polite}, quality problem ito; shipping: {freight}. Kailangan ng isang photo na kita ang problema. Huwag munang ipadala.',
  ],
  'return.not-signed': [
    'Hindi pa{polite} delivered ang {title}. Mag-apply ng return kapag natanggap na; kung ayaw na ninyo, puwede ring tanggihan ang parcel.',
    'Nasa biyahe pa o hindi pa na-ship ang item na ito{polite}. Puwede lang i-return kapag delivered na.',
  ],
  'return.not-paid': [
    'Hindi pa{polite} bayad ang order na ito, kaya walang ire-return. I-cancel na lang ang order.',
    'Hindi pa{polite} bayad ang order, puwede itong i-cancel nang diretso.',
  ],
  'return.signing-unknown': [
    'Wala{polite} akong nakitang delivery time, kaya hindi ko masabi ang return deadline. Pindutin ang “Kausapin ang staff” para ma-check.',
    'Hindi{polite} malinaw ang delivery time, kaya hindi ko ito masabi. Puwedeng kausapin ang staff.',
  ],
  'return.closed': [
    'Sa lagay nito{polite} ngayon, hindi na kailangang i-return ang {title}.',
    'Hindi na{polite} puwedeng i-return ang item na ito.',
  ],
  'return.cancelled': [
    'Cancelled na{polite} ang order na ito, hindi na kailangan ng return.',
    'Na-cancel na ang order{polite}, wala nang ire-return.',
  ],
  'return.refunding': [
    'Nasa refund process na{polite} ang order na ito, hindi na kailangang mag-apply ulit.',
    'Pino-process na ang refund{polite}, hinihintay lang na matanggap ng warehouse ang item.',
  ],
  'return.refunded': [
    'Na-refund na{polite} ang order na ito, hindi na kailangang mag-apply.',
    'Tapos na{polite} ang refund nito.',
  ],
  'return.accepted': [
    'Salamat{polite} sa pag-unawa. Sabihin lang kung may iba pa.',
    'Sige{polite}. Tawagin lang ako kung may iba pang kailangan.',
  ],
  'return.already-open': [
    'May request na{polite} na pino-process para sa {title} ({case})[; {step}]. Hindi na kailangang mag-submit ulit.',
    'Pino-process pa{polite} ang request {case} para sa item na ito[; {step}]. Hindi na kailangang ulitin.',
  ],
  'return.withdraw': [
    'Staff{polite} ang kailangang mag-withdraw ng request {case}; pindutin ang “Kausapin ang staff”. Kung hindi pa naipadala, huwag munang ipadala.',
    'Hindi ko{polite} ma-withdraw ang request {case} dito, pakikausap ang staff. Kung hindi pa naipadala, itabi muna.',
  ],
  'return.no-photo': [
    'Kung walang photo{polite}, hindi ko ma-submit ang quality problem. Staff na ang magtutuloy, at ipapasa ko ang lahat ng sinabi ninyo.',
    'Hindi{polite} ito ma-submit nang walang photo, kaya ipinapasa ko sa staff.',
  ],
  'return.refused': [
    'Hindi{polite} ito magagawa ngayon: {why}[; ang deadline ay {deadline}].',
    'Hindi{polite} ma-submit, dahil: {why}[ (deadline {deadline})].',
  ],
  'return.opened-pickup': [
    'Na-submit na{polite} ang return {case}, pickup sa inyo.[ Refund {refund}: ibabalik sa original na payment method sa loob ng {refundWithinDays} araw pagkatanggap ng warehouse.][ Ibigay din ang freebies ({gifts}) sa courier.]',
    'Na-submit na{polite} ang return {case}, pupuntahan ng courier ang item sa inyo.[ Pagdating sa warehouse, ibabalik ang {refund} sa original na payment method sa loob ng {refundWithinDays} araw.][ Huwag kalimutang isama ang freebies ({gifts}).]',
  ],
  'return.opened-self': [
    'Na-submit na{polite} ang return {case}. Ipadala sa: {returnAddress}.[ Refund {refund}: ibabalik sa original na payment method sa loob ng {refundWithinDays} araw pagkatanggap ng warehouse.][ Isama rin ang freebies ({gifts}).]',
    'Na-submit na{polite} ang return {case}, pakipadala sa {returnAddress}.[ Pagdating sa warehouse, ibabalik ang {refund} sa original na payment method sa loob ng {refundWithinDays} araw.][ Huwag kalimutang isama ang freebies ({gifts}).]',
  ],
  'return.filed': [
    'Nai-file ko na{polite} ang return bilang ticket {ticket}: {why}. Iche-check ng staff at sasagot dito. Puwedeng itanong ang ticket status anytime.',
    'Dahil dito ({why}), nag-file{polite} muna ako ng ticket {ticket} at staff ang magtutuloy. Ibigay lang ang ticket number para malaman ang lagay.',
  ],
  'exchange.allowed': [
    'Puwede{polite} ang exchange para sa {title}, hanggang {deadline}.',
    'Puwede{polite} itong i-exchange, ipadala lang hanggang {deadline}.',
  ],
  'exchange.none': [
    'Walang stock{polite} ang ibang variant ng {title}, kaya hindi ito ma-exchange.',
    'Out of stock{polite} muna ang lahat ng puwedeng ipalit.',
  ],
  'exchange.opened-pickup': [
    'Na-submit na{polite} ang exchange {case}, pickup sa inyo, ang ipapalit: {target}. Ipapadala ang bago kapag nakuha at na-inspect na ang luma.[ Hindi na kailangang ibalik ang freebies.]',
    'Na-submit na{polite} ang exchange {case}, ang ipapalit: {target}; pupuntahan ng courier ang lumang item sa inyo.',
  ],
  'exchange.opened-self': [
    'Na-submit na{polite} ang exchange {case}, ang ipapalit: {target}. Ipadala ang luma sa: {returnAddress}. Ipapadala ang bago kapag na-inspect na ng warehouse.',
    'Na-submit na{polite} ang exchange {case}. Ipadala ang luma sa {returnAddress}; pagkatanggap, ipapadala ang {target}.',
  ],
  'exchange.filed': [
    'Nai-file ko na{polite} ang exchange bilang ticket {ticket}: {why}. Iche-check ng staff at sasagot dito.',
    'Dahil dito ({why}), nag-file{polite} muna ako ng ticket {ticket} at staff ang magtutuloy. Ibigay lang ang ticket number para malaman ang lagay.',
  ],
  'refund-only.unsent': [
    'Hindi pa{polite} na-ship ang order {order}. Para ma-refund, i-cancel lang ang order; babalik ang bayad sa original na payment method.',
    'Hindi pa{polite} na-ship ang order na ito, kaya i-cancel lang para ma-refund.',
  ],
  'refund-only.filed': [
    'Nasa ticket {ticket} na{polite} ang lahat; {group} ang magche-check at sasagot dito. Depende sa check ang halaga, kaya hindi muna ako magbibigay ng numero.',
    'Naka-register na{polite} ang ticket {ticket} at hawak na ng {group} para i-check. Dito ipo-post ang resulta; puwede ring ibigay ang ticket number.',
  ],
  'aftersale.not-filed': [
    'Hindi{polite} natuloy ang pag-register, diretso ko kayong ipapasa sa staff.',
    'Hindi{polite} nagawa ang step na ito, staff na ang aasikaso.',
  ],
  'protection.window-over': [
    'Ang price protection{polite} ng {title} ay {windowDays} araw mula sa {from}, hanggang {deadline}. Tapos na ito, kaya hindi na mare-refund ang difference.[ Puwedeng magbigay ang shop ng voucher na {consolation}; kung gusto ninyo, kausapin ang staff.]',
    'Natapos na{polite} ang price protection noong {deadline} ({windowDays} araw mula sa {from}), kaya hindi na ito sakop.[ Puwedeng kumuha ng voucher na {consolation} sa staff.]',
  ],
  'protection.refused': [
    'Hindi{polite} puwede ang price protection para sa item na ito: {why}.',
    'Hindi{polite} mabigay ang price protection, dahil: {why}.',
  ],
  'protection.claimed': [
    'Na-submit na{polite} ang price protection {case}; ibabalik ang difference na {protected} sa original na payment method.',
    'Nag-apply na ako{polite} ng price protection {case}; {protected} ang ibabalik sa pinagbayaran.',
  ],
  'protection.filed': [
    'Nai-file ko na{polite} ang price protection bilang ticket {ticket}: {why}. Iche-check ng staff at sasagot dito.',
    'Dahil dito ({why}), nag-file{polite} muna ako ng ticket {ticket}; makikita ang lagay gamit ang ticket number.',
  ],
  'compensation.capped': [
    'Ayon sa rules ng shop{polite}, hanggang {amount} lang ang compensation para rito. Hindi ko na ito madadagdagan, kahit ilang beses itanong. Kung tatanggapin, pindutin ang confirm; kung hindi sang-ayon, puwedeng kausapin ang staff.',
    '{amount}{polite} ang limit ng shop para sa ganito, at hindi ko ito mababago. I-confirm at ire-register ko; kung may iba pang gusto, pakikausap ang staff.',
  ],
  'compensation.nothing-shown': [
    'Sa record ng order {order}{polite}, walang nakitang late na ship-out o late na delivery, kaya wala akong basehan para sa compensation. Kung iba ang problema, sabihin lang at ire-register ko para sa staff.',
    'Ayon sa record ng order {order}{polite}, na-ship at na-deliver ito sa loob ng pangakong oras. Kung may ibang problema, sabihin lang at ipapasa ko sa staff.',
  ],
  'compensation.refused': [
    'Hindi{polite} mabigay ang compensation na ito: {why}.',
    'Hindi{polite} puwede ang compensation, dahil: {why}.',
  ],
  'compensation.done': [
    'Naka-register na{polite} ang compensation na {amount}, ibabalik sa original na payment method. Pasensya na sa abala.',
    'Na-register na{polite}: compensation na {amount}, pabalik sa original na payment method.',
  ],
  'compensation.filed': [
    'Nai-file na{polite} bilang ticket {ticket}. Iche-check ng staff kung may compensation at kung magkano, at sasagot dito.',
    'Naka-register na{polite} ang ticket {ticket}; sasagot ang staff pagka-check. Hindi ko maipapangako kung mayroon o kung magkano.',
  ],
  'ask.waybill': [
    'Kapag naipadala na{polite}, paki-send ang tracking number ng return at ilalagay ko sa request[ {case}].',
    'Sige{polite}. Ano ang tracking number ng return? Gagamitin ito ng warehouse para matukoy ang parcel.',
  ],
  'ask.waybill-again': [
    '[Mukhang hindi ito tracking number: {waybill}. ]Paki-check{polite} at i-send ulit; nasa label o resibo ng padala ito.',
    'Mali ang haba ng number na ito[ ({waybill})] at hindi na-register. Paki-send{polite} ulit ang kumpletong tracking number.',
  ],
  'ask.waybill-case': [
    'May ilang return o exchange{polite} kayong bukas. Para saan ang number na ito?',
    'Aling item{polite} ang ibinalik gamit ang number na ito?',
  ],
  'waybill.kept': [
    'Naka-register na{polite}: ang return tracking number ng request {case} ({title}) ay {waybill}[ ({courier})]. Aasikasuhin sa loob ng {refundDays} araw pagkatanggap ng warehouse. Kung mali ang number, sabihin lang anytime.',
    'Naka-note na{polite}: ang return tracking number ng request {case} ({title}) ay {waybill}[ ({courier})]. Aasikasuhin sa loob ng {refundDays} araw pagdating sa warehouse; kung may mali, i-send lang ulit.',
  ],
  'waybill.changed': [
    'Ang return tracking number ng request {case} ngayon: {waybill}[ ({courier})]; hindi na gagamitin ang {before}.',
    'Napalitan na{polite}: ang return tracking number ng request {case} ({title}) ay {waybill} na, kapalit ng {before}.',
  ],
  'waybill.known': [
    'Nasa request {case} na{polite} ang {waybill}, hindi na kailangang i-send ulit.',
    'Naka-register na{polite} dati ang number {waybill} sa request {case}.',
  ],
  'waybill.filed': [
    'Ang number {waybill}{polite} ay nasa ticket {ticket} muna: {why}. Iche-check ng staff bago ilagay sa request.',
    'Iche-check ng staff{polite} ang number {waybill}, ticket {ticket}. Kapag naka-log in, kayo na mismo ang puwedeng mag-register.',
  ],
  'waybill.refused': [
    'Hindi{polite} na-register ang number: {why}. Paki-check at i-send ulit.',
    'Hindi{polite} na-register: {why}. Pakitingnan ang label ng padala.',
  ],
  'waybill.no-case': [
    'Wala{polite} akong nakitang bukas na return o exchange, kaya walang mapaglagyan ng number. Kung hindi pa kayo nag-a-apply, puwede ko nang gawin ngayon.',
    'Walang return o exchange na tugma{polite} sa number na ito, kaya hindi ito na-register. Kung mag-a-apply muna ng return, pindutin sa ibaba.',
  ],
  'waybill.before-approval': [
    'Iche-check pa ng staff{polite} ang return o exchange na ito (ticket {ticket}); mare-register lang ang number kapag approved na. Itabi muna at i-send sa akin pagkatapos.',
    'Hindi pa{polite} tapos i-check ang ticket {ticket}, kaya hindi pa mare-register ang number. Huwag munang ipadala ang parcel, dito sasabihin ang resulta.',
  ],
  'waybill.over': [
    'Natanggap na ng warehouse{polite} ang item ng request {case}, kaya hindi na kailangang i-register ang number.',
    'Nasa susunod na step na{polite} ang request {case} at hindi na kailangan ng number. Para sa refund, itanong ang “nasaan na ang refund ko”.',
  ],
  'waybill.not-kept': [
    'Hindi{polite} na-register ang number. I-send ulit mamaya, o kausapin ang staff.',
    'Hindi{polite} natuloy ang pag-register. Itabi muna ang number at i-send ulit mamaya.',
  ],
  'waybill.offline': [
    'Naputol ang connection{polite} at hindi pa na-register ang number; itutuloy ko kapag connected na.',
    'Walang connection{polite} ngayon. Itabi muna ang number, ire-register natin kapag online na kayo.',
  ],
  'warranty.covered': [
    'May warranty{polite} ang {title} na {months} buwan, hanggang {until}. Sakop: {covers}; hindi sakop: {excludes}.',
    'Sakop pa ng warranty{polite} ({months} buwan, hanggang {until}). Sakop: {covers}; hindi sakop: {excludes}.',
  ],
  'warranty.expired': [
    'Ang warranty ng {title}{polite} ay {months} buwan at natapos na noong {until}. Para sa repair na may bayad, puwedeng itanong sa staff.',
    'Natapos na ang warranty{polite} noong {until} ({months} buwan). Para sa repair na may bayad, pakikausap ang staff.',
  ],
  'warranty.unknown': [
    'Wala{polite} akong nakitang delivery time, kaya hindi ko masabi ang warranty period; pakipa-check sa staff.',
    'Hindi{polite} malinaw ang delivery time, kaya staff ang kailangang mag-check ng warranty period.',
  ],
  'warranty.filed': [
    'Nai-file na{polite} ang repair bilang ticket {ticket} at hawak na ng {group}. Huwag munang ipadala; titingnan muna nila bago sabihin kung paano ipapadala.',
    'Naka-register na{polite} ang repair ticket {ticket}. Titingnan ng {group} at sasagot dito; makikita ang lagay gamit ang ticket number.',
  ],
}
