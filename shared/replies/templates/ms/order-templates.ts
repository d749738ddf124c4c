import type { orderLines } from '../../../dialog/lines/order-lines.ts'

/** Malay wordings for orders, parcels and refunds; the notation is told in `../README.md`. */
export const orderTemplates: Record<(typeof orderLines)[number], readonly string[]> = {
  'ask.order': [
    'Sila hantar nombor pesanan bersama 4 digit akhir telefon penerima, saya akan semak. Selepas log masuk tidak perlu, saya dapat melihat pesanan anda terus.',
    'Saya perlukan nombor pesanan dan 4 digit akhir telefon penerima. Setelah padan, saya tunjukkan.',
  ],
  'ask.order-only': [
    '4 digit sudah dicatat, tinggal nombor pesanan.',
    'Tinggal nombor pesanan, hantar dan saya boleh semak.',
  ],
  'ask.last4': [
    'Nombor pesanan sudah dicatat. Sila beri 4 digit akhir telefon penerima untuk pengesahan.',
    'Tinggal 4 digit akhir telefon penerima.',
  ],
  'ask.choose-order': ['Pesanan yang mana? Tekan saja.', 'Sila tekan pesanan yang anda maksudkan.'],
  'ask.order-unknown': [
    'Tanpa nombor pesanan pun boleh: selepas log masuk saya dapat melihat pesanan anda. Jika tidak dapat log masuk, staf boleh mengesahkannya.',
    'Nombor pesanan ada di atas setiap pesanan dalam “Pesanan saya”. Jika tidak jumpa, log masuk dan tidak perlu nombor, atau minta staf mengesahkan.',
  ],
  'ask.last4-unknown': [
    'Yang diperlukan ialah telefon penerima semasa membuat pesanan, walaupun sudah ditukar. Jika tidak ingat, log masuk dan tidak perlu nombor, atau minta staf mengesahkan.',
    '4 digit akhir digunakan untuk pengesahan, mengikut nombor semasa membuat pesanan. Jika tidak ingat, log masuk dan tanya semula, atau cakap dengan staf.',
  ],
  'order.not-among': [
    'Barang itu tiada dalam pesanan anda. Yang mana satu di bawah ini?',
    'Tiada pesanan yang mengandungi barang itu. Sila tekan pesanan yang anda maksudkan.',
  ],
  'ask.trouble-option': ['Apa yang anda mahu buat?', 'Bagaimana anda mahu teruskan? Tekan satu, atau beritahu saja.'],
  'delivery.estimated': [
    'Jika pesan sekarang, dihantar dari {origin} dengan {carrier} selewat-lewatnya {leaves}, {minDays}–{maxDays} hari ke {place}, dan sampai kira-kira {from} hingga {to}.',
    'Ke {place} biasanya {minDays}–{maxDays} hari: dihantar sebelum {leaves}, dijangka sampai {from} hingga {to}.',
  ],
  'delivery.presale': [
    '{product} ialah prapesanan, dihantar selewat-lewatnya {leaves}[; selepas itu {minDays}–{maxDays} hari ke {place}, kira-kira {from} hingga {to}].',
    '{product} masih prapesanan, dihantar sebelum {leaves}[, tambah {minDays}–{maxDays} hari ke {place}][, dijangka {from} hingga {to}].',
  ],
  'delivery.restock': [
    '{product} sekarang tiada stok, dijangka ada {restock}. Selepas itu dihantar selewat-lewatnya {leaves}[, {minDays}–{maxDays} hari ke {place}] dan sampai kira-kira {from} hingga {to}.',
    '{product} menunggu stok (dijangka {restock}). Dihantar sebelum {leaves}, dijangka sampai[ di {place}] {from} hingga {to}.',
  ],
  'delivery.basis': [
    '[Masa tutup hari ini, pukul {cutoffPassed}, sudah lepas, jadi dihantar esok. ][{restDays} hari cuti di antaranya tidak dikira. ][Mungkin lebih lambat: {disruption}. ]',
    '[Sudah lepas masa tutup hari ini, pukul {cutoffPassed}, jadi beralih ke esok. ][Tidak termasuk {restDays} hari cuti. ][Mungkin lewat sedikit: {disruption}. ]',
  ],
  'delivery.two-places': [
    'Jika pesan sekarang, dihantar dari {origin} dengan {carrier} selewat-lewatnya {leaves}: {ranges}.',
    'Dihantar sebelum {leaves}: {ranges}.',
  ],
  'delivery.shopwide': [
    'Bayaran sebelum pukul {cutoff} dihantar pada hari yang sama, selepas itu esoknya, dari {origin} dengan {carrier}, biasanya {minDays}–{maxDays} hari. Beritahu bandarnya supaya lebih tepat.',
    'Jika pesan sekarang, dihantar selewat-lewatnya {leaves}, biasanya {minDays}–{maxDays} hari. Dihantar ke mana? Sebut bandar, saya kira.',
  ],
  'delivery.unknown': [
    '{product} sekarang tiada stok dan belum ada tarikh stok, jadi masa penghantaran juga belum dapat ditentukan.',
    'Produk ini buat masa ini tiada stok dan tiada tarikhnya, jadi saya tidak mahu menganggar.',
  ],
  'shipping.free': [
    '{goods}[ ke {place}]: penghantaran percuma.',
    'Tiada kos penghantaran: {goods}[ ke {place}] sudah layak percuma.',
  ],
  'shipping.charged': [
    'Kos penghantaran[ ke {place}] {fee}: {goods}[, percuma mulai {freeFrom}].',
    '{goods}[ ke {place}] dikenakan kos penghantaran {fee}[, percuma mulai {freeFrom}].',
  ],
  'shipping.not-delivered': [
    'Buat masa ini tidak dihantar ke {place}[: {reason}]. Jika tukar tempat penerimaan, saya semak semula kos dan masa.',
    'Sekarang tidak dapat dihantar ke {place}[: {reason}]. Beritahu saya jika ada alamat lain.',
  ],
  'shipping.general': [
    'Kos penghantaran[ ke {place}] {fee}[, percuma mulai {freeFrom}].',
    '[{place}: ]percuma mulai {freeFrom}, di bawah itu {fee}.',
  ],
  'order.found': ['Pesanan {order} dijumpai, butirannya di bawah.', 'Pesanan {order} sudah dijumpai.'],
  'order.carrier': ['Dihantar oleh {carriers}.', 'Kurier: {carriers}.'],
  'order.carrier-unsent': [
    'Belum dihantar, kurier pesanan ini belum ditetapkan; kedai biasanya menggunakan {usual}.',
    'Pesanan belum dihantar. Kedai biasanya menggunakan {usual}; selepas dihantar, ikut rekod penjejakan.',
  ],
  'order.waybill': ['Nombor penjejakan: {waybills}.', 'Nombornya: {waybills}.'],
  'order.waybill-unsent': [
    'Belum dihantar, jadi belum ada nombor penjejakan.',
    'Nombor penjejakan hanya ada selepas dihantar, dan ia belum dihantar.',
  ],
  'order.parcels': [
    'Pesanan ini dibahagi kepada {parcels} bungkusan: {all}. [{unsent} belum dihantar. ]',
    'Semuanya {parcels} bungkusan: {all}. [{unsent} masih disediakan. ]',
  ],
  'order.one-parcel': [
    'Pesanan ini satu bungkusan: {all}. [{unsent} belum dihantar. ]',
    'Hanya satu bungkusan: {all}. [{unsent} masih disediakan. ]',
  ],
  'order.parcels-unsent': [
    'Belum dihantar; bilangan bungkusan diketahui selepas gudang membungkus.',
    'Sekarang belum dihantar, bilangan bungkusan belum ditetapkan.',
  ],
  'order.why-stock': [
    'Belum dihantar kerana {goods} tiada stok[, dijangka ada {restock}][; dijanjikan dihantar sebelum {promised}].',
    '{goods} buat masa ini tiada stok[, dijangka ada {restock}], dan dijadualkan sebaik sahaja ada stok[, masa yang dijanjikan {promised}].',
  ],
  'order.why-presale': [
    '{goods} ialah prapesanan, dihantar selewat-lewatnya {presale}, sebab itu belum dihantar.',
    'Belum dihantar kerana {goods} dalam tempoh prapesanan, dihantar sebelum {presale}.',
  ],
  'order.why-address': [
    'Belum dihantar kerana alamat penerima bermasalah[: kurang {lacks}]. Hantar alamat penuh; gudang boleh menghantar selepas dibetulkan.',
    'Gudang tidak dapat menghantar dengan alamat sekarang[: kurang {lacks}]. Tekan di bawah untuk menukar alamat.',
  ],
  'order.why-late-paid': [
    'Dibayar {paid}, selepas masa tutup hari itu pukul {cutoff}, jadi dijadualkan esoknya[, dijanjikan sebelum {promised}].',
    'Dibayar selepas pukul {cutoff}, jadi ditunda sehari[, selewat-lewatnya {promised}].',
  ],
  'order.why-packing': [
    'Tidak tersangkut, sedang disediakan seperti biasa[; dijanjikan dihantar sebelum {promised}, belum sampai masanya].',
    'Gudang sedang menyediakannya, semuanya biasa[, selewat-lewatnya {promised}].',
  ],
  'order.ships': [
    'Dihantar selewat-lewatnya {promised}[ ({cause})].',
    'Dijanjikan dihantar sebelum {promised}[, {cause}].',
  ],
  'order.urge-moving': [
    'Sekarang masih dalam masa yang dijangka dan kurier tidak dapat dipercepat; jika {eta} belum sampai, beritahu saya dan saya susuli.',
    'Dalam tempoh ini masih biasa; jika {eta} belum sampai, beritahu saya dan saya susuli segera.',
  ],
  'order.urge-unsent': [
    'Sekarang masih dalam masa yang dijanjikan; jika selepas {promised} belum dihantar, beritahu saya dan saya gesa gudang.',
    'Masa yang dijanjikan belum lepas; jika pada {promised} belum dihantar, saya bantu gesa.',
  ],
  'order.arrives': [
    'Dijangka sampai {eta} ({etaBasis}). Sekarang: {nodeAt} {node}.',
    'Dijangka {eta}, {etaBasis}; rekod terbaru {nodeAt} {node}.',
  ],
  'order.arrives-late': [
    'Asalnya dijangka {eta}, tetapi sudah lepas, bermakna ia lambat di jalan. Rekod terbaru {nodeAt} {node}.',
    'Lebih lewat daripada jangkaan {eta}, sekarang {nodeAt} {node}.',
  ],
  'order.arrives-unknown': [
    'Kurier tidak memberi masa sampai, jadi saya tidak dapat menganggar. Rekod terbaru {nodeAt} {node}.',
    'Belum ada jangkaan masa sampai. Rekod terbaru: {nodeAt} {node}.',
  ],
  'order.arrives-unsent': [
    'Belum dihantar[, dijanjikan sebelum {promised}]; selepas itu biasanya {minDays}–{maxDays} hari[ ke {province}].',
    'Menunggu penghantaran[ (selewat-lewatnya {promised})], kemudian kira-kira {minDays}–{maxDays} hari[ ke {province}].',
  ],
  'order.holiday': [
    'Hari ini cuti, kurier berhenti atau perlahan dan masa tidak dikira. Ia pulih selepas cuti.',
    'Pada hari cuti penjejakan memang tidak dikemas kini, ia bersambung selepas cuti.',
  ],
  'order.other-parcels': ['Pesanan ini ada {parcels} bungkusan, yang lain: {others}.', 'Ada bungkusan lain: {others}.'],
  'refund.expected': [
    'Bayaran balik {title} ialah {refund}[ ({ways})], mengikut jumlah yang benar-benar dibayar untuknya.',
    'Untuk barang ini dibayar balik {refund}[ ({ways})], iaitu jumlah dibayar selepas bahagian diskaunnya.',
  ],
  'refund.none': [
    'Pesanan {order} tiada bayaran balik yang sedang diproses.',
    'Tiada bayaran balik dijumpai untuk pesanan ini.',
  ],
  'refund.progress': ['Bayaran balik pesanan {order}: {rows}.', 'Bayaran balik pesanan {order} dijumpai, {rows}.'],
  'refund.awaiting-goods': [
    'Pemulangan {case} bagi pesanan {order} sudah didaftarkan[, nombor penghantaran {waybill}]. Selepas gudang menerimanya, {refund} dibayar balik[ ({ways})] kepada kaedah bayaran asal dalam {refundDays} hari.',
    'Pemulangan {case} belum sampai di gudang[, nombor penghantaran {waybill}]. Selepas sampai, {refund} dibayar balik[ ({ways})] kepada kaedah bayaran asal dalam {refundDays} hari.',
  ],
  'refund.rule': [
    'Selepas gudang menerima barang, bayaran balik dibuat dalam {refundDays} hari kepada kaedah bayaran asal.',
    'Dibayar balik dalam {refundDays} hari selepas barang diterima, kepada kaedah bayaran asal.',
  ],
  'order.unpaid': [
    'Pesanan {order} belum dibayar; penghantaran diatur selepas bayaran.',
    'Pesanan ini masih menunggu bayaran.',
  ],
  'order.paid': [
    'Pesanan {order} sudah dibayar dan sedang disediakan[, dijanjikan dihantar sebelum {promised}].',
    'Bayaran diterima, belum dihantar[, selewat-lewatnya {promised}].',
  ],
  'order.held': [
    'Pesanan {order} belum dihantar, sebabnya: {hold}. [Dijanjikan dihantar sebelum {promised}. ]',
    'Belum dihantar kerana {hold}[, selewat-lewatnya {promised}].',
  ],
  'order.overdue': [
    'Pesanan {order} sudah lepas masa yang dijanjikan[ ({promised})] dan belum dihantar[, sebabnya: {hold}]. Ini kelemahan kedai. Jika mahu digesa, beritahu saja dan saya daftarkan untuk staf.',
    'Pesanan ini sudah lepas masa yang dijanjikan[, {promised}]. Jika mahu, saya daftarkan supaya staf menggesa gudang.',
  ],
  'order.part-shipped': [
    'Pesanan {order} dihantar berasingan, sebahagian sudah di jalan: {nodeAt} {node}[, dijangka sampai {eta}]. Yang lain masih disediakan.',
    'Sebahagian sudah dihantar ({nodeAt} {node}), yang lain masih disediakan[, selewat-lewatnya {promised}].',
  ],
  'order.moving': [
    'Sedang di jalan: {nodeAt} {node}. [Dijangka sampai {eta} dengan {carrier}. ]',
    'Pesanan {order}: {nodeAt} {node}. [Dijangka sampai {eta} dengan {carrier}. ]',
  ],
  'order.delivering': [
    'Sedang dihantar ke pintu: {nodeAt} {node}. [Dijangka sampai {eta}. ]Sila beri perhatian kepada telefon.',
    'Hampir sampai, {nodeAt} {node}. [Dijangka sampai {eta}. ]',
  ],
  'order.stored': [
    'Sudah sampai dan menunggu diambil: {nodeAt} {node}.',
    'Bungkusan sudah disimpan: {nodeAt} {node}. Ambil dengan kod pengambilan.',
  ],
  'order.signed': [
    'Pesanan {order} sudah diterima[, pada {signed}].',
    'Pesanan ini sudah direkodkan diterima[ ({signed})]. Jika anda belum menerimanya, beritahu saya.',
  ],
  'order.returning': [
    'Bungkusan pemulangan sedang di jalan: {nodeAt} {node}.',
    'Pemulangan dalam perjalanan: {nodeAt} {node}.',
  ],
  'order.refunding': [
    'Bayaran balik pesanan {order} sedang diproses[, penjejakan terbaru: {nodeAt} {node}].',
    'Pesanan ini dalam proses bayaran balik[, {nodeAt} {node}].',
  ],
  'order.refunded': ['Pesanan {order} sudah dibayar balik.', 'Bayaran balik pesanan ini sudah selesai.'],
  'order.cancelled': ['Pesanan {order} sudah dibatalkan.', 'Pesanan ini berstatus dibatalkan.'],
  'order.none': [
    'Akaun anda belum ada pesanan. Adakah dibeli dengan akaun lain?',
    'Tiada pesanan dijumpai dalam akaun ini.',
  ],
  'order.not-found': [
    'Nombor pesanan dan 4 digit akhir telefon tidak padan. Sila semak semula dan hantar kedua-duanya bersama.',
    'Masih tidak padan. Sila hantar semula nombor pesanan dan 4 digit akhir telefon penerima.',
  ],
  'order.locked': [
    'Terlalu banyak percubaan, pengesahan dihentikan dahulu. Saya serahkan kepada staf untuk menyemaknya.',
    'Demi keselamatan pengesahan dihentikan, staf akan meneruskan semakan.',
  ],
  'order.unavailable': [
    'Sistem pesanan tidak menjawab sekarang, jadi belum dapat disemak. Tanya semula sebentar lagi, atau cakap dengan staf.',
    'Buat masa ini tidak dapat menyambung ke sistem pesanan. Cuba lagi nanti, atau cakap dengan staf.',
  ],
  'order.offline': [
    'Semakan pesanan memerlukan rangkaian. Saya teruskan apabila tersambung, soalan anda sudah dicatat.',
    'Anda di luar talian, pesanan tidak dapat disemak. Saya teruskan apabila tersambung.',
  ],
  'trouble.not-shipped': [
    'Pesanan {order}[: sudah lepas masa yang dijanjikan ({passed}) dan belum dihantar][: tidak sempat dengan masa yang dijanjikan ({coming})][, sebabnya: {cause}].',
    'Pesanan ini[ sudah lepas masa yang dijanjikan, {passed}][ akan dihantar lebih lewat daripada {coming} yang dijanjikan][, {cause}].',
  ],
  'trouble.not-collected': [
    '{parcel} sudah dibungkus {hours} jam tetapi belum diambil kurier, lebih lambat daripada biasa[; {cause}].',
    'Sudah dibungkus {nodeAt}, {hours} jam belum diambil kurier[, {cause}].',
  ],
  'trouble.stalled': [
    '{parcel} berhenti pada {nodeAt} {node}, {hours} jam tiada rekod baharu, lebih lambat daripada biasa[; {cause}].',
    'Rekod terakhir ialah {nodeAt} {node}, sudah {hours} jam tidak bergerak[, {cause}].',
  ],
  'trouble.not-signed': [
    '{parcel} sudah keluar untuk penghantaran {nodeAt}, {hours} jam belum diterima, lebih lambat daripada biasa[; {cause}].',
    'Sudah {hours} jam dalam penghantaran dan belum diterima, rekod terakhir {nodeAt} {node}[, {cause}].',
  ],
  'trouble.long-silent': [
    '{parcel} berhenti pada {nodeAt} {node}, sudah {hours} jam senyap. Ini tidak biasa dan perlu disiasat[; {cause}].',
    '{hours} jam tiada rekod baharu (terakhir {nodeAt} {node}), melebihi julat biasa[, {cause}].',
  ],
  'trouble.signed-then-moving': [
    'Rekod {parcel} bercanggah: mula-mula diterima, kemudian pada {nodeAt} ada “{node}”. Perlu disemak sama ada benar-benar sampai.',
    'Selepas direkodkan diterima, pada {nodeAt} muncul “{node}”; ia tidak sepadan.',
  ],
  'trouble.signed-unseen': [
    '{parcel} tiada rekod penghantaran, tetapi {nodeAt} menunjukkan “{node}”. Ini pelik; adakah anda menerimanya?',
    '{nodeAt} menunjukkan “{node}”, tetapi sebelumnya tiada rekod penghantaran. Perlu disemak.',
  ],
  'trouble.out-of-order': [
    'Urutan rekod {parcel} tidak sepadan: {nodeAt} {node} tidak sepatutnya selepas pengangkutan, nampaknya kurier merekodkannya kemudian.',
    'Urutan penjejakan salah ({nodeAt} {node}), mungkin direkodkan kemudian; saya tidak dapat pastikan di mana ia sekarang.',
  ],
  'trouble.two-cities': [
    '{parcel} muncul di dua bandar hampir serentak, rekod {nodeAt} {node} ini mungkin silap.',
    'Satu rekod tidak sepadan: {nodeAt} {node}; yang sebelumnya di bandar lain pada masa yang hampir sama.',
  ],
  'trouble.returned': [
    '{parcel} sedang dipulangkan: {nodeAt} {node}. Jika bukan anda yang memohon, boleh dihantar semula atau dibayar balik.',
    '{nodeAt} menunjukkan “{node}”, bungkusan sedang berpatah balik.',
  ],
  'trouble.refused': [
    '{parcel} direkodkan ditolak: {nodeAt} {node}. Jika bukan anda yang menolak, boleh dihantar semula atau dibayar balik.',
    'Kurier mencatat “{node}” pada {nodeAt}, bungkusan akan dipulangkan.',
  ],
  'trouble.lost': [
    'Kurier merekodkan {parcel} hilang: {nodeAt} {node}. Boleh dihantar semula atau dibayar balik.',
    'Pada {nodeAt} kurier melaporkan “{node}”, bungkusan ini tidak akan sampai.',
  ],
  'trouble.damaged': [
    'Kurier merekodkan {parcel} rosak: {nodeAt} {node}. Boleh dihantar semula atau dibayar balik.',
    'Pada {nodeAt} kurier melaporkan “{node}”. Jangan terima dahulu; boleh dihantar semula atau dibayar balik.',
  ],
  'trouble.bad-address': [
    '{parcel} tidak dapat dihantar: {nodeAt} {node}. Semak alamat dan telefon; hantar yang baharu jika perlu ditukar.',
    'Kurier mencatat “{node}” ({nodeAt}), alamat atau telefon perlu disemak.',
  ],
  'trouble.failed': [
    'Penghantaran {parcel} tidak berjaya: {nodeAt} {node}[; {cause}].',
    '{nodeAt} {node}, kali ini tidak sampai[, {cause}].',
  ],
  'trouble.not-received': [
    'Penjejakan menunjukkan diterima pada {signed}[, rekodnya “{node}”]. Tanya dahulu keluarga, pengawal, pusat pengambilan atau loker; jika tiada, saya minta staf menyemak siapa yang menerimanya.',
    'Rekod menunjukkan diterima pada {signed}[ ({node})]. Jika tiada pada keluarga, kaunter atau loker, penerimanya boleh disemak.',
  ],
  'trouble.none': [
    'Pesanan {order} sudah disemak, tiada masalah: rekod terbaru {nodeAt} {node}[, dijangka sampai {eta}].',
    'Penghantaran berjalan seperti biasa, {nodeAt} {node}[, dijangka {eta}].',
  ],
  'trouble.not-due': [
    'Pesanan {order} belum dihantar, tetapi masa yang dijanjikan[ ({promised})] belum tiba.',
    'Masih disediakan, masa yang dijanjikan[, {promised},] belum tiba.',
  ],
  'trouble.others': ['Selain itu: {others}.', 'Ada lagi: {others}.'],
  'trouble.waiting': [
    'Baik, tunggu dahulu. Tanya saya bila-bila masa tentang rekod baharu; jika tidak mahu menunggu, kata “gesa”.',
    'Baik, biarkan dahulu. Jika mahu menggesa atau memulangkan, beritahu saja.',
  ],
  'trouble.filed': [
    '“{wish}” sudah didaftarkan sebagai tiket[ {ticket}] dan diserahkan kepada {group}. Tanya “status tiket” untuk melihat hasilnya.',
    'Tiket[ {ticket}] sudah didaftarkan: {wish}. Tanya saya bila-bila masa sejauh mana staf menguruskannya.',
  ],
  'trouble.filed-before': [
    '“{wish}” sudah pernah didaftarkan, tiket {ticket} masih diproses, dikemas kini {ticketAt}. Tidak perlu didaftarkan lagi; hasilnya ditulis dalam tiket itu.',
    'Tiket {ticket} sudah menguruskan “{wish}” (dikemas kini {ticketAt}), staf masih memprosesnya.',
  ],
  'trouble.not-filed': [
    'Tiket tidak dapat didaftarkan sekarang, saya serahkan terus kepada staf.',
    'Pendaftaran tidak berjaya, saya serahkan kepada staf untuk meneruskan.',
  ],
  'trouble.notice': [
    'Ada sesuatu tentang pesanan {order} yang saya mahu beritahu dahulu:',
    'Makluman awal, pesanan {order} ada sedikit masalah:',
  ],
}
