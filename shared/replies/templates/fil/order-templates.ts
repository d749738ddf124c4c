import type { orderLines } from '../../../dialog/lines/order-lines.ts'

/** Filipino wordings for orders, parcels and refunds; the notation is told in `../README.md`. */
export const orderTemplates: Record<(typeof orderLines)[number], readonly string[]> = {
  'ask.order': [
    'Paki-send{polite} nang sabay ang order number at ang huling 4 digits ng phone number ng receiver, iche-check ko. Kapag naka-log in kayo, hindi na ito kailangan, makikita ko na agad.',
    'Kailangan ko{polite} ang order number at ang huling 4 digits ng phone number ng receiver. Kapag tumugma, ipapakita ko sa inyo.',
  ],
  'ask.order-only': [
    'Nakuha ko na{polite} ang huling 4 digits. Order number na lang ang kulang.',
    'Order number na lang{polite} ang kulang. I-send lang para ma-check ko.',
  ],
  'ask.last4': [
    'Nakuha ko na{polite} ang order number. Pakidagdag ang huling 4 digits ng phone number ng receiver para ma-verify ko.',
    'Huling 4 digits na lang{polite} ng phone number ng receiver ang kulang.',
  ],
  'ask.choose-order': ['Aling order{polite} ito? Pindutin lang.', 'Pakipindot{polite} ang order na tinutukoy ninyo.'],
  'ask.order-unknown': [
    'Puwede{polite} kahit walang order number: kapag naka-log in kayo, makikita ko ang orders ninyo. Kung hindi makapag-log in, staff ang magve-verify para sa inyo.',
    'Nasa itaas{polite} ng bawat order sa “My Orders” ang order number. Kung hindi makita, mag-log in at hindi na ito kailangan, o ipa-verify sa staff.',
  ],
  'ask.last4-unknown': [
    'Ang phone number{polite} ng receiver na inilagay noong nag-order, kahit nagpalit na kayo ng number. Kung hindi maalala, mag-log in at hindi na ito kailangan, o ipa-verify sa staff.',
    'Para sa verification{polite} ang huling 4 digits, mula sa number na inilagay noong nag-order. Kung hindi maalala, mag-log in at magtanong ulit, o kausapin ang staff.',
  ],
  'order.not-among': [
    'Hindi ko{polite} nakita ang item na iyan sa orders ninyo. Alin dito ang order?',
    'Wala{polite} akong nakitang order na may ganyang item. Pakipindot ang order na tinutukoy ninyo.',
  ],
  'ask.trouble-option': [
    'Ano{polite} ang gusto ninyong gawin dito?',
    'Paano{polite} natin itutuloy? Pumili ng isa, o sabihin lang.',
  ],
  'delivery.estimated': [
    'Kung mag-order{polite} ngayon, pinakahuling ship-out {leaves} mula {origin} via {carrier}, {minDays}–{maxDays} araw papuntang {place}. Estimated delivery: mga {from} to {to}.',
    'Papuntang {place}, karaniwang {minDays}–{maxDays} araw{polite}: ship-out hanggang {leaves}, estimated delivery {from} to {to}.',
  ],
  'delivery.presale': [
    'Pre-order{polite} ang {product}, pinakahuling ship-out {leaves}[; pagka-ship, {minDays}–{maxDays} araw papuntang {place}, estimated delivery mga {from} to {to}].',
    'Pre-order pa{polite} ang {product}, ship-out hanggang {leaves}[, dagdag ang {minDays}–{maxDays} araw papuntang {place}][, estimated delivery {from} to {to}].',
  ],
  'delivery.restock': [
    'Out of stock{polite} ngayon ang {product}, estimated restock {restock}. Pagdating ng stock, pinakahuling ship-out {leaves}[, {minDays}–{maxDays} araw papuntang {place}], estimated delivery mga {from} to {to}.',
    'Kailangan pang hintayin{polite} ang restock ng {product} (estimated {restock}). Ship-out hanggang {leaves}, estimated delivery[ sa {place}] {from} to {to}.',
  ],
  'delivery.basis': [
    '[Lampas na sa cut-off ngayong araw na {cutoffPassed}:00, kaya bukas ang ship-out. ][Hindi kasama sa bilang ang {restDays} araw na holiday. ][Posibleng mas matagal: {disruption}. ]',
    '[Tapos na ang cut-off ngayong araw na {cutoffPassed}:00, kaya malilipat sa bukas. ][Hindi binilang ang {restDays} araw na holiday. ][Baka ma-late: {disruption}. ]',
  ],
  'delivery.two-places': [
    'Kung mag-order{polite} ngayon, pinakahuling ship-out {leaves} mula {origin} via {carrier}: {ranges}.',
    'Ship-out{polite} hanggang {leaves}: {ranges}.',
  ],
  'delivery.shopwide': [
    'Kapag bayad{polite} bago mag-{cutoff}:00, same day ang ship-out; lampas doon, kinabukasan. Mula {origin} via {carrier}, karaniwang {minDays}–{maxDays} araw. Sabihin ang city para mas eksakto ang estimate ko.',
    'Kung mag-order{polite} ngayon, pinakahuling ship-out {leaves}, at karaniwang {minDays}–{maxDays} araw ang delivery. Saan ipapadala? Sabihin ang city at kukuwentahin ko.',
  ],
  'delivery.unknown': [
    'Out of stock{polite} ngayon ang {product} at wala pang restock date, kaya hindi ko rin masabi ang ship-out date.',
    'Wala munang stock{polite} nito at wala pang restock date, kaya ayokong mag-estimate.',
  ],
  'shipping.free': [
    'Free shipping{polite}: {goods}[, papuntang {place}].',
    'Walang shipping fee{polite}: pasok na sa free shipping ang {goods}[, papuntang {place}].',
  ],
  'shipping.charged': [
    'Shipping fee[ papuntang {place}]: {fee}, para sa {goods}[; free shipping kapag umabot ng {freeFrom}].',
    '{goods}[, papuntang {place}]: {fee} ang shipping fee[; free shipping kapag umabot ng {freeFrom}].',
  ],
  'shipping.not-delivered': [
    'Hindi pa{polite} kami nagsi-ship sa {place} ngayon[: {reason}]. Kung may ibang address, iche-check ko ang shipping fee at oras.',
    'Hindi{polite} maipapadala sa {place} ngayon[: {reason}]. Kung may ibang address, sabihin lang.',
  ],
  'shipping.general': [
    'Shipping fee[ papuntang {place}]: {fee}[; free shipping kapag umabot ng {freeFrom}].',
    '[Papuntang {place}: ]free shipping kapag umabot ng {freeFrom}; kung hindi umabot, {fee}.',
  ],
  'order.found': [
    'Nakita ko na{polite} ang order {order}, nasa ibaba ang details.',
    'Nahanap ko{polite} ang order {order}.',
  ],
  'order.carrier': ['Courier{polite}: {carriers}.', 'Sa {carriers}{polite} ito ipinadala.'],
  'order.carrier-unsent': [
    'Hindi pa{polite} ito na-ship, kaya wala pang courier ang order; karaniwang gamit ng shop ang {usual}.',
    'Hindi pa{polite} na-ship ang order. Karaniwang gamit ng shop ang {usual}; kapag na-ship na, ang tracking ang masusunod.',
  ],
  'order.waybill': ['Tracking number{polite}: {waybills}.', '{waybills}.'],
  'order.waybill-unsent': [
    'Hindi pa{polite} ito na-ship, kaya wala pang tracking number.',
    'Magkakaroon lang{polite} ng tracking number kapag na-ship na; hindi pa ito na-ship ngayon.',
  ],
  'order.parcels': [
    'Hati{polite} ang order na ito sa {parcels} parcel: {all}.[ Hindi pa na-ship: {unsent}.]',
    'Kabuuan{polite}: {parcels} parcel, {all}.[ Inihahanda pa: {unsent}.]',
  ],
  'order.one-parcel': [
    'Iisang parcel lang{polite} ang order na ito: {all}.[ Hindi pa na-ship: {unsent}.]',
    'Isang parcel lang{polite}: {all}.[ Inihahanda pa: {unsent}.]',
  ],
  'order.parcels-unsent': [
    'Hindi pa{polite} ito na-ship. Malalaman lang kung ilang parcel kapag na-pack na ng warehouse.',
    'Hindi pa{polite} na-ship, kaya hindi pa tiyak kung ilang parcel.',
  ],
  'order.why-stock': [
    'Hindi pa{polite} na-ship dahil out of stock ang {goods}[, estimated restock {restock}][; pangakong ship-out: hanggang {promised}].',
    'Out of stock{polite} muna ang {goods}[, mga {restock} ang restock], i-ship agad pagdating ng stock[; ang pangakong ship-out: {promised}].',
  ],
  'order.why-presale': [
    'Pre-order{polite} ang {goods}, pinakahuling ship-out {presale}, kaya hindi pa na-ship.',
    'Hindi pa{polite} na-ship dahil pre-order ang {goods}; ship-out hanggang {presale}.',
  ],
  'order.why-address': [
    'Hindi pa{polite} na-ship dahil may problema sa address[, kulang: {lacks}]. Paki-send ang kumpletong address; saka lang ma-ship ng warehouse kapag naitama na.',
    'Hindi{polite} ma-ship ng warehouse sa address ngayon[; kulang: {lacks}]. Pindutin sa ibaba para palitan ang address.',
  ],
  'order.why-late-paid': [
    'Binayaran{polite} ito {paid}, lampas sa cut-off na {cutoff}:00 ng araw na iyon, kaya kinabukasan ang ship-out[, pangako hanggang {promised}].',
    'Lampas{polite} sa cut-off na {cutoff}:00 ang bayad, kaya mauusog ng isang araw[, pinakahuling ship-out {promised}].',
  ],
  'order.why-packing': [
    'Wala{polite} itong aberya, normal na inihahanda lang[; pangakong ship-out: hanggang {promised}, hindi pa lampas].',
    'Inihahanda na{polite} ng warehouse, normal ang lahat[; pinakahuling ship-out {promised}].',
  ],
  'order.ships': [
    'Pinakahuling ship-out{polite}: {promised}[ ({cause})].',
    'Pangakong ship-out{polite}: hanggang {promised}[, {cause}].',
  ],
  'order.urge-moving': [
    'Pasok pa{polite} ito sa estimated time, at hindi mapapabilis ang iisang parcel. Kung wala pa sa estimated time ({eta}), sabihin lang at ifa-follow up ko.',
    'Normal pa{polite} kung sa loob ng oras na ito darating. Kung hindi pa delivered sa estimated time ({eta}), sabihin lang at ifa-follow up ko agad.',
  ],
  'order.urge-unsent': [
    'Pasok pa{polite} ito sa pangakong oras. Kung lampas na sa {promised} at hindi pa na-ship, sabihin lang at ifa-follow up ko sa warehouse.',
    'Hindi pa{polite} lampas sa pangakong ship-out. Kung hindi pa na-ship pagdating ng {promised}, ifa-follow up ko para sa inyo.',
  ],
  'order.arrives': [
    'Estimated delivery{polite}: {eta} ({etaBasis}). Nasaan na ngayon: {nodeAt} {node}.',
    'Estimated delivery{polite}: {eta}, {etaBasis}; ang pinakabagong update: {nodeAt} {node}.',
  ],
  'order.arrives-late': [
    'Lampas na{polite} sa unang estimate na {eta}, ibig sabihin mabagal ang biyahe. Ang pinakabagong update: {nodeAt} {node}.',
    'Mas late na{polite} kaysa sa estimate ({eta}); ngayon: {nodeAt} {node}.',
  ],
  'order.arrives-unknown': [
    'Walang ibinigay na arrival time{polite} ang courier, kaya ayokong manghula. Ang pinakabagong update: {nodeAt} {node}.',
    'Wala pang estimated delivery{polite} ngayon. Pinakabagong tracking: {nodeAt} {node}.',
  ],
  'order.arrives-unsent': [
    'Hindi pa{polite} na-ship[, pangakong ship-out: hanggang {promised}]; pagka-ship, karaniwang {minDays}–{maxDays} araw[ papuntang {province}].',
    'Kailangan{polite} munang ma-ship[ ({promised} ang pinakahuli)], tapos mga {minDays}–{maxDays} araw[ papuntang {province}].',
  ],
  'order.holiday': [
    'Holiday{polite} ngayon: hinto o mabagal ang courier at hindi tumatakbo ang bilang ng oras. Babalik sa normal pagkatapos ng holiday.',
    'Normal{polite} na walang update ang tracking kapag holiday; tutuloy ito pagkatapos.',
  ],
  'order.other-parcels': [
    'Hati{polite} ang order na ito sa {parcels} parcel; ang iba pa: {others}.',
    'May iba pang parcel{polite}: {others}.',
  ],
  'refund.expected': [
    'Refund{polite} para sa {title}: {refund}[ ({ways})], ayon sa aktuwal na binayaran para rito.',
    '{refund}{polite} ang refund ng item na ito[ ({ways})], ang aktuwal na binayaran pagkabawas ng parte nito sa discounts.',
  ],
  'refund.none': [
    'Walang refund na pino-process{polite} para sa order {order}.',
    'Wala{polite} akong nakitang refund sa order na ito.',
  ],
  'refund.progress': ['Refund ng order {order}: {rows}.', 'Nahanap ko{polite} ang refund ng order {order}: {rows}.'],
  'refund.awaiting-goods': [
    'Naka-register na{polite} ang return {case} ng order {order}[, return tracking number {waybill}]. Sa loob ng {refundDays} araw pagkatanggap ng warehouse, ibabalik ang {refund} sa original na payment method[ ({ways})].',
    'Hindi pa{polite} dumarating sa warehouse ang return {case}[, return tracking number {waybill}]. Sa loob ng {refundDays} araw pagdating doon, ibabalik ang {refund} sa original na payment method[ ({ways})].',
  ],
  'refund.rule': [
    'Pagkatanggap{polite} ng warehouse sa return, ire-refund sa original na payment method sa loob ng {refundDays} araw.',
    'Ire-refund{polite} sa loob ng {refundDays} araw pagkatanggap ng return, sa original na payment method.',
  ],
  'order.unpaid': [
    'Hindi pa{polite} bayad ang order {order}; i-ship ito pagkabayad.',
    'Naghihintay pa{polite} ng payment ang order na ito.',
  ],
  'order.paid': [
    'Bayad na{polite} ang order {order} at inihahanda na[, pangakong ship-out: hanggang {promised}].',
    'Natanggap na{polite} ang payment, hindi pa na-ship[; pinakahuling ship-out {promised}].',
  ],
  'order.held': [
    'Hindi pa{polite} na-ship ang order {order}. Ang dahilan: {hold}.[ Pangakong ship-out: hanggang {promised}.]',
    'Hindi pa{polite} na-ship: {hold}[; pinakahuling ship-out {promised}].',
  ],
  'order.overdue': [
    'Lampas na{polite} ang order {order} sa pangakong ship-out[ ({promised})] at hindi pa na-ship[; ang dahilan: {hold}]. Pagkukulang ito ng shop. Kung gusto ninyong i-follow up, sabihin lang at ire-register ko para sa staff.',
    'Lampas na{polite} sa pangakong ship-out ang order na ito[ ({promised})]. Kung gusto ninyo, ire-register ko para ma-follow up ng staff sa warehouse.',
  ],
  'order.part-shipped': [
    'Hiwalay{polite} ang pag-ship ng order {order}. Nasa biyahe na ang isang bahagi: {nodeAt} {node}[, estimated delivery {eta}]. Inihahanda pa ang iba.',
    'Na-ship na{polite} ang isang bahagi ({nodeAt} {node}), inihahanda pa ang iba[, pinakahuling ship-out {promised}].',
  ],
  'order.moving': [
    'Nasa biyahe na{polite}: {nodeAt} {node}.[ Estimated delivery: {eta}, via {carrier}.]',
    'Via {carrier}{polite} ang order {order}; ang pinakabagong update: {nodeAt} {node}.[ Estimated delivery: {eta}.]',
  ],
  'order.delivering': [
    'Out for delivery na{polite}: {nodeAt} {node}.[ Estimated delivery: {eta}.] Pakibantayan ang phone ninyo.',
    'Malapit na{polite}, {nodeAt} {node}.[ Estimated delivery: {eta}.]',
  ],
  'order.stored': [
    'Dumating na{polite} at naghihintay na kunin ninyo: {nodeAt} {node}.',
    'Nakatago na{polite} ang parcel: {nodeAt} {node}. Kunin lang gamit ang pickup code.',
  ],
  'order.signed': [
    'Delivered na{polite} ang order {order}[, petsa: {signed}].',
    'Marked as delivered na{polite} ang order na ito[ ({signed})]. Kung hindi ninyo natanggap, sabihin lang.',
  ],
  'order.returning': [
    'Nasa biyahe pabalik{polite} ang ni-return na parcel: {nodeAt} {node}.',
    'In transit{polite} ang return: {nodeAt} {node}.',
  ],
  'order.refunding': [
    'Pino-process na{polite} ang refund ng order {order}[; pinakabagong tracking: {nodeAt} {node}].',
    'Nasa refund process na{polite} ang order na ito[, {nodeAt} {node}].',
  ],
  'order.refunded': ['Na-refund na{polite} ang order {order}.', 'Tapos na{polite} ang refund ng order na ito.'],
  'order.cancelled': ['Cancelled na{polite} ang order {order}.', 'Naka-cancel{polite} ang order na ito.'],
  'order.none': [
    'Wala pa{polite} kayong order sa account na ito. Sa ibang account ba kayo bumili?',
    'Wala{polite} akong nakitang order sa account na ito.',
  ],
  'order.not-found': [
    'Hindi{polite} tugma ang order number at ang huling 4 digits. Paki-check at i-send nang sabay ang dalawa.',
    'Hindi pa rin{polite} tugma. Paki-send ulit ang order number at ang huling 4 digits ng phone number ng receiver.',
  ],
  'order.locked': [
    'Marami na{polite} ang subok, kaya hinto muna ang verification. Ipinapasa ko sa staff para i-check nila.',
    'Para sa seguridad{polite}, hinto muna ang verification. Staff na ang magche-check para sa inyo.',
  ],
  'order.unavailable': [
    'Hindi{polite} sumasagot ngayon ang order system, kaya wala akong nakita. Magtanong ulit mamaya, o kausapin ang staff.',
    'Hindi ko{polite} muna maabot ang order system. Subukan ulit mamaya, o kausapin ang staff.',
  ],
  'order.offline': [
    'Kailangan{polite} ng internet para ma-check ang order. Naka-note na ang tanong at itutuloy ko pagbalik ng connection.',
    'Offline{polite} ngayon, kaya hindi ma-check ang order. Itutuloy ko kapag connected na.',
  ],
  'trouble.not-shipped': [
    'Order {order}:[ lampas na sa pangakong ship-out ({passed}) at hindi pa na-ship][ hindi aabot sa pangakong ship-out ({coming})][; ang dahilan: {cause}].',
    'Ang order na ito:[ lampas na sa pangakong ship-out na {passed}][ mas late sa pangakong {coming} bago ma-ship][; {cause}].',
  ],
  'trouble.not-collected': [
    '{parcel}: {hours} oras nang naka-pack pero hindi pa kinukuha ng courier, mas mabagal sa normal[; {cause}].',
    'Naka-pack na{polite} noong {nodeAt}, {hours} oras nang hindi kinukuha ng courier[; {cause}].',
  ],
  'trouble.stalled': [
    '{parcel}: nakahinto ({nodeAt} {node}), {hours} oras nang walang bagong tracking, mas mabagal sa normal[; {cause}].',
    'Ang huling tracking{polite}: {nodeAt} {node}; {hours} oras nang walang galaw[; {cause}].',
  ],
  'trouble.not-signed': [
    '{parcel}: out for delivery mula pa {nodeAt}, {hours} oras na at hindi pa delivered, mas mabagal sa normal[; {cause}].',
    '{hours} oras nang out for delivery at hindi pa delivered; ang huling update: {nodeAt} {node}[; {cause}].',
  ],
  'trouble.long-silent': [
    '{parcel}: nakahinto ({nodeAt} {node}), {hours} oras nang walang galaw. Hindi ito normal, kailangang may mag-check[; {cause}].',
    '{hours} oras nang walang bagong tracking (huli: {nodeAt} {node}), lampas na sa normal[; {cause}].',
  ],
  'trouble.signed-then-moving': [
    '{parcel}: magkasalungat ang record, delivered na raw muna, tapos {nodeAt} may “{node}” ulit. Kailangang i-check kung na-deliver ba talaga.',
    'Delivered na raw sa tracking, pero {nodeAt} may lumabas na “{node}” ulit. Hindi magkatugma ang dalawa.',
  ],
  'trouble.signed-unseen': [
    '{parcel}: walang delivery record, pero {nodeAt} lumabas ang “{node}”. Hindi ito tama, natanggap ba ninyo?',
    'Lumabas ang “{node}” {nodeAt}, pero walang delivery record bago iyon. Kailangan itong i-check.',
  ],
  'trouble.out-of-order': [
    '{parcel}: mali ang pagkakasunod ng tracking. Hindi dapat nasa pagkatapos ng biyahe ang {nodeAt} {node}, mukhang late na inilagay ng courier.',
    'Mali ang pagkakasunod ng tracking ({nodeAt} {node}), malamang late na inilagay ng courier. Hindi ko masabi kung nasaan na ito ngayon.',
  ],
  'trouble.two-cities': [
    '{parcel}: halos sabay na lumabas sa dalawang city, kaya malamang mali ang update na {nodeAt} {node}.',
    'May isang tracking update{polite} na hindi tugma: {nodeAt} {node}, habang nasa ibang city ang hinto bago nito at halos pareho ang oras.',
  ],
  'trouble.returned': [
    '{parcel}: pabalik na sa shop, {nodeAt} {node}. Kung hindi kayo ang nag-request ng return, puwedeng i-ship ulit o i-refund.',
    'Lumabas{polite} ang “{node}” {nodeAt}, pabalik na ang parcel.',
  ],
  'trouble.refused': [
    '{parcel}: naka-record na tinanggihan, {nodeAt} {node}. Kung hindi kayo ang tumanggi, puwedeng i-ship ulit o i-refund.',
    'Inilagay{polite} ng courier ang “{node}” {nodeAt}, kaya babalik ang parcel.',
  ],
  'trouble.lost': [
    '{parcel}: naka-record sa courier na nawala, {nodeAt} {node}. Puwedeng i-ship ulit o i-refund.',
    'Ini-report{polite} ng courier ang “{node}” {nodeAt}, hindi na darating ang parcel na ito.',
  ],
  'trouble.damaged': [
    '{parcel}: naka-record sa courier na may sira, {nodeAt} {node}. Puwedeng i-ship ulit o i-refund.',
    'Ini-report{polite} ng courier ang “{node}” {nodeAt}. Huwag munang tanggapin ang parcel; puwedeng i-ship ulit o i-refund.',
  ],
  'trouble.bad-address': [
    '{parcel}: hindi ma-deliver, {nodeAt} {node}. Paki-check ang address at phone number, at i-send ang bago kung may papalitan.',
    'Sabi ng courier{polite}, “{node}” ({nodeAt}), kaya kailangang i-check ang address o phone number.',
  ],
  'trouble.failed': [
    '{parcel}: hindi na-deliver, {nodeAt} {node}[; {cause}].',
    '{nodeAt} {node}: hindi natuloy ang delivery na ito[; {cause}].',
  ],
  'trouble.not-received': [
    'Sa tracking, delivered na ito {signed}[, ang record: “{node}”]. Paki-check{polite} muna kung natanggap ng pamilya, guard, pickup point o parcel locker. Kung wala, ipapa-check ko sa staff kung sino ang tumanggap.',
    'Ayon sa record, delivered na{polite} ito {signed}[ ({node})]. Kung wala sa pamilya, front desk o parcel locker, puwedeng i-check kung sino ang tumanggap.',
  ],
  'trouble.none': [
    'Na-check ko{polite} ang order {order} at normal ang lahat: ang pinakabagong update ay {nodeAt} {node}[, estimated delivery {eta}].',
    'Normal ang takbo{polite} ng tracking, {nodeAt} {node}[, estimated delivery {eta}].',
  ],
  'trouble.not-due': [
    'Hindi pa{polite} na-ship ang order {order}, pero hindi pa lampas sa pangakong oras[ ({promised})].',
    'Inihahanda pa{polite}; hindi pa lampas sa pangakong ship-out[ ({promised})].',
  ],
  'trouble.others': ['Dagdag pa{polite}: {others}.', 'Bukod doon{polite}: {others}.'],
  'trouble.waiting': [
    'Sige{polite}, hintayin muna natin. Nakikita ko kapag may bagong tracking, kaya magtanong lang anytime; kapag ayaw na ninyong maghintay, sabihin lang ang “paki-follow up”.',
    'Sige{polite}, hayaan muna natin. Kung gusto ninyong i-follow up o i-refund mamaya, sabihin lang.',
  ],
  'trouble.filed': [
    'Nai-file na{polite} ang “{wish}” bilang ticket[ {ticket}] at hawak na ng {group}. Para malaman ang resulta, itanong lang ang “ticket status”.',
    'Naka-register na{polite} ang ticket[ {ticket}]: {wish}. Magtanong lang anytime kung nasaan na ang staff dito.',
  ],
  'trouble.filed-before': [
    'Nai-file na{polite} dati ang “{wish}”: pino-process pa ang ticket {ticket}, updated {ticketAt}. Hindi na kailangang i-file ulit, isusulat ang resulta sa ticket.',
    'May ticket {ticket} na{polite} para sa “{wish}” (updated {ticketAt}); inaasikaso pa ito ng staff.',
  ],
  'trouble.not-filed': [
    'Hindi{polite} ma-register ang ticket ngayon, kaya diretso ko kayong ipapasa sa staff.',
    'Hindi{polite} natuloy ang pag-register. Staff na ang magtutuloy.',
  ],
  'trouble.notice': [
    'May gusto lang akong sabihin{polite} muna tungkol sa order {order}:',
    'Bago ang lahat{polite}, may problema ang order {order}:',
  ],
}
