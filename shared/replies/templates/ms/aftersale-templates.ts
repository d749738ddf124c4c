import type { aftersaleLines } from '../../../dialog/lines/aftersale-lines.ts'

/** Malay wordings for returns and other after-sale work; the notation is told in `../README.md`. */
export const aftersaleTemplates: Record<(typeof aftersaleLines)[number], readonly string[]> = {
  'ask.order-return': [
    'Boleh, kita buat selangkah demi selangkah. Hantar dahulu nombor pesanan dan 4 digit akhir telefon penerima.',
    'Beritahu dahulu pesanan yang mahu dipulangkan: nombor pesanan dan 4 digit akhir telefon penerima.',
  ],
  'ask.order-quality': [
    'Saya akan menyusuli masalah ini. Hantar dahulu nombor pesanan dan 4 digit akhir telefon penerima.',
    'Mari sahkan pesanan dahulu: nombor pesanan dan 4 digit akhir telefon penerima.',
  ],
  'ask.order-exchange': [
    'Boleh, hantar dahulu nombor pesanan dan 4 digit akhir telefon penerima.',
    'Beritahu dahulu pesanan yang mahu ditukar: nombor pesanan dan 4 digit akhir telefon penerima.',
  ],
  'ask.exchange-reason': ['Kenapa mahu ditukar? Pilih yang paling hampir.', 'Apa sebab penukarannya?'],
  'ask.refund-reason': ['Kenapa mahu bayaran balik? Pilih yang paling hampir.', 'Apa sebab bayaran baliknya?'],
  'ask.return-method': [
    'Jika mahu memohon sekarang, pilih cara menghantar balik.',
    'Cara mana yang mudah untuk menghantar balik? Pilih satu untuk meneruskan.',
  ],
  'ask.photos': [
    'Ambil satu gambar yang menunjukkan masalahnya dengan jelas dan hantar di sini, satu lagi keseluruhannya lebih baik.',
    'Hantar gambar: satu yang jelas menunjukkan masalah, satu keseluruhannya.',
  ],
  'ask.photos-warranty': [
    'Ambil gambar bahagian yang rosak dan hantar, staf pembaikan melihat dahulu.',
    'Hantar gambar bahagian yang rosak supaya mudah dinilai.',
  ],
  'ask.exchange-target': [
    'Tukar kepada yang mana? Di bawah ini yang ada stok.',
    'Mahu ditukar kepada apa? Semua yang ada stok di sini.',
  ],
  'ask.fault-way': ['Apa yang anda mahu buat?', 'Mahu bayaran balik atau tukar yang lain?'],
  'ask.return-confirm': [
    '[{along}. ][Bayaran balik {refund}][ ({ways})]. Semak dahulu; selepas disahkan saya hantar permohonan pemulangan.',
    '[{along}. ][Akan dibayar balik {refund}][ ({ways})]. Jika betul, tekan sahkan dan saya hantar.',
  ],
  'ask.exchange-confirm': [
    'Semak dahulu; selepas disahkan saya hantar permohonan penukaran.',
    'Jika betul, tekan sahkan dan saya hantar penukaran.',
  ],
  'ask.protection-confirm': [
    'Mengikut peraturan perlindungan harga, bezanya boleh dibayar balik. Sahkan dan saya mohon.',
    'Semak beza harganya; selepas disahkan saya mohon perlindungan harga.',
  ],
  'ask.compensation-confirm': [
    'Mengikut peraturan kedai, keadaan ini boleh dipampas. Sahkan dan saya daftarkan.',
    'Semak jumlah pampasan; selepas disahkan saya uruskan.',
  ],
  'ask.choose-line': ['Pesanan ini ada beberapa barang, yang mana satu?', 'Yang mana satu antaranya?'],
  'ask.quantity-return': [
    'Mahu pulangkan berapa[? {title} dibeli {bought}]?',
    'Pulangkan berapa[? {title} masih ada {left} yang boleh dipulangkan]?',
  ],
  'ask.quantity-exchange': [
    'Mahu tukar berapa[? {title} dibeli {bought}]?',
    'Tukar berapa[? {title} masih ada {left} yang boleh ditukar]?',
  ],
  'ask.quantity-faulty': ['Berapa yang bermasalah[? {title} dibeli {bought}]?', 'Berapa[ {title}] yang bermasalah?'],
  'ask.quantity-fewer': [
    '[{title} tinggal {left} yang boleh dimohon. ]Mahu buat berapa?',
    '[Yang boleh dimohon tinggal {left}. ]Mahu buat berapa?',
  ],
  'ask.opened': [
    '[{title} ialah barang digital. ]Jika sudah dibuka atau dimuat turun, pemulangan tujuh hari tanpa sebab tidak terpakai. Sudah dibuka?',
    'Sahkan dahulu[ untuk {title}]: sudah dibuka atau dimuat turun? Hanya yang belum dibuka boleh dipulangkan tanpa sebab.',
  ],
  'ask.return-reason': [
    'Kenapa mahu dipulangkan? Pilih yang paling hampir, peraturan dan kos penghantaran berbeza.',
    'Apa sebab pemulangannya?',
  ],
  'return.quality-late': [
    '{title} sudah diterima lebih {window} hari, jadi tidak dapat dipulangkan sebagai masalah kualiti. Waranti dan pembaikan dilihat oleh staf, saya serahkan sekarang.',
    'Barang ini sudah lepas {window} hari tempoh pemulangan kualiti. Sama ada dilindungi waranti, staf akan menyemak.',
  ],
  'return.eligible': [
    '{title} boleh dipulangkan hingga {deadline}. [{along}. ][Bayaran balik {refund}][ ({ways})], dibuat dalam {refundDays} hari selepas barang diterima. {freight}.',
    'Barang ini boleh dipulangkan, hantar sebelum {deadline}. [{along}. ][Akan dibayar balik {refund}][ ({ways})], dalam {refundDays} hari selepas gudang menerimanya. {freight}.',
  ],
  'return.excluded-by-law': [
    '{title}: {clause}; mengikut undang-undang pemulangan tujuh hari tanpa sebab tidak terpakai, jadi kali ini tidak dapat dipulangkan. Masalah kualiti diuruskan berasingan; jika ragu, cakap dengan staf.',
    'Barang jenis ini ({clause}) tidak termasuk pemulangan tujuh hari tanpa sebab, {title} tidak dapat dipulangkan. Jika masalah kualiti, beritahu saya, caranya lain.',
  ],
  'return.excluded-confirmed': [
    '{title}: {clause}; semasa memesan sudah disahkan tidak menyokong tujuh hari tanpa sebab, jadi tidak dapat dipulangkan tanpa sebab. Masalah kualiti tetap boleh diuruskan.',
    'Semasa memesan sudah disahkan bahawa {title} ({clause}) tidak menyokong pemulangan tanpa sebab. Masalah kualiti tidak terjejas.',
  ],
  'return.late': [
    'Tempoh pemulangan {title} ialah {window} hari selepas diterima, sudah tamat pada {deadline}, jadi tidak dapat dipulangkan sekarang. Jika ada keadaan khas, cakap dengan staf.',
    'Tempoh pemulangan barang ini tamat pada {deadline} ({window} hari selepas diterima), sekarang tidak dapat dipulangkan. Untuk keadaan khas, cakap dengan staf.',
  ],
  'return.quality': [
    '{title} diuruskan sebagai masalah kualiti, {freight}. Sebelum dihantar perlu gambar yang jelas menunjukkan masalah; jangan hantar balik dahulu.',
    'Faham, ini diuruskan sebagai masalah kualiti, {freight}. Perlu satu gambar yang jelas; jangan hantar balik dahulu.',
  ],
  'return.not-signed': [
    '{title} belum diterima; mohon pemulangan selepas menerimanya. Jika tidak mahu, boleh juga menolak bungkusan itu.',
    'Barang ini masih di jalan atau belum dihantar, pemulangan hanya selepas diterima.',
  ],
  'return.not-paid': [
    'Pesanan ini belum dibayar, tidak perlu dipulangkan, batalkan saja.',
    'Pesanan belum dibayar, terus batalkan saja.',
  ],
  'return.signing-unknown': [
    'Masa penerimaan tidak dijumpai, jadi tempoh pemulangan tidak dapat saya kira. Minta staf menyemaknya.',
    'Masa penerimaan tidak jelas, saya tidak dapat menentukan. Boleh cakap dengan staf.',
  ],
  'return.closed': [
    'Dengan status sekarang, {title} tidak perlu pemulangan lagi.',
    'Barang ini sudah tidak dapat dimohon pemulangan lagi.',
  ],
  'return.cancelled': [
    'Pesanan ini sudah dibatalkan, tidak perlu dipulangkan.',
    'Pesanan dibatalkan, tiada yang perlu dipulangkan.',
  ],
  'return.refunding': [
    'Pesanan ini sudah dalam proses bayaran balik, tidak perlu memohon lagi.',
    'Bayaran balik sedang diproses, tunggu gudang menerima barang.',
  ],
  'return.refunded': ['Pesanan ini sudah dibayar balik, tidak perlu memohon lagi.', 'Sudah pun dibayar balik.'],
  'return.accepted': [
    '<Terima kasih kerana memahami. |>Beritahu saja jika ada soalan lain.',
    'Baik, panggil saya jika ada hal lain.',
  ],
  'return.already-open': [
    '{title} sudah ada permohonan yang sedang berjalan ({case})[, {step}], tidak perlu memohon lagi.',
    'Permohonan {case} untuk barang ini masih diproses[, {step}], tidak perlu dihantar lagi.',
  ],
  'return.withdraw': [
    'Penarikan permohonan {case} dibuat oleh staf, tekan untuk bercakap dengan staf. Jika belum dihantar, jangan hantar dahulu.',
    'Permohonan {case} tidak dapat saya tarik balik, sila cakap dengan staf. Yang belum dihantar, jangan hantar dahulu.',
  ],
  'return.no-photo': [
    'Tanpa gambar saya tidak dapat menghantar masalah kualiti. Saya serahkan kepada staf bersama semua yang sudah dikatakan.',
    'Kurang gambar, jadi tidak dapat dihantar terus. Saya serahkan keadaannya kepada staf.',
  ],
  'return.refused': [
    'Permohonan ini tidak dapat dibuat sekarang: {why}[, tempohnya hingga {deadline}].',
    'Tidak dapat dihantar, kerana {why}[ (tempoh {deadline})].',
  ],
  'return.opened-pickup': [
    'Permohonan pemulangan {case} sudah dihantar, dengan pengambilan di pintu. [Bayaran balik {refund}. ]Dibayar balik kepada kaedah asal dalam {refundWithinDays} hari selepas gudang menerimanya. [Hadiah ({gifts}) perlu diserahkan sekali kepada kurier. ]',
    'Pemulangan {case} sudah dihantar, kurier akan datang mengambil. [Selepas sampai di gudang, {refund} dibayar balik kepada kaedah asal dalam {refundWithinDays} hari. ][Jangan lupa masukkan hadiah ({gifts}) sekali. ]',
  ],
  'return.opened-self': [
    'Permohonan pemulangan {case} sudah dihantar. Hantar ke: {returnAddress}. [Bayaran balik {refund}. ]Dibayar balik kepada kaedah asal dalam {refundWithinDays} hari selepas gudang menerimanya. [Hadiah ({gifts}) perlu dihantar sekali. ]',
    'Pemulangan {case} sudah dihantar, sila hantar barang ke {returnAddress}. [Selepas sampai di gudang, {refund} dibayar balik kepada kaedah asal dalam {refundWithinDays} hari. ][Jangan lupa masukkan hadiah ({gifts}) sekali. ]',
  ],
  'return.filed': [
    'Pemulangan ini saya catat sebagai tiket {ticket}: {why}. Staf akan menyemak dan membalas di sini. Status tiket boleh ditanya bila-bila masa.',
    'Kerana {why}, tiket {ticket} didaftarkan dahulu dan staf meneruskannya. Sebut nombor tiket untuk menyemak.',
  ],
  'exchange.allowed': [
    '{title} boleh ditukar hingga {deadline}.',
    'Barang ini boleh ditukar, hantar sebelum {deadline}.',
  ],
  'exchange.none': [
    '{title} sekarang tiada pilihan lain yang ada stok, jadi tidak dapat ditukar.',
    'Pilihan untuk ditukar buat masa ini semuanya tiada stok.',
  ],
  'exchange.opened-pickup': [
    'Permohonan penukaran {case} sudah dihantar, dengan pengambilan di pintu, ditukar kepada {target}. Yang lama diambil dan diperiksa, kemudian yang baharu dihantar. [Hadiah tidak perlu dipulangkan. ]',
    'Penukaran {case} sudah dihantar: kepada {target}, kurier akan datang mengambil yang lama.',
  ],
  'exchange.opened-self': [
    'Permohonan penukaran {case} sudah dihantar, kepada {target}. Hantar yang lama ke: {returnAddress}; yang baharu dihantar selepas gudang memeriksanya.',
    'Penukaran {case} sudah dihantar. Hantar yang lama ke {returnAddress}; selepas diterima, {target} dihantar.',
  ],
  'exchange.filed': [
    'Penukaran ini saya catat sebagai tiket {ticket}: {why}. Staf akan menyemak dan membalas di sini.',
    'Kerana {why}, tiket {ticket} didaftarkan dahulu dan staf meneruskannya. Sebut nombor tiket untuk menyemak.',
  ],
  'refund-only.unsent': [
    'Pesanan {order} belum dihantar; untuk bayaran balik batalkan saja pesanan, wang kembali kepada kaedah asal.',
    'Pesanan ini belum dihantar, batalkan saja untuk bayaran balik.',
  ],
  'refund-only.filed': [
    'Semuanya dicatat dalam tiket {ticket}; {group} akan menyemak dan membalas di sini. Jumlahnya bergantung pada semakan, jadi saya tidak menyebut angka.',
    'Tiket {ticket} sudah didaftarkan dan diserahkan kepada {group}. Hasilnya dibalas di sini, nombor tiket juga boleh disemak.',
  ],
  'aftersale.not-filed': [
    'Pendaftaran tidak berjaya, saya serahkan terus kepada staf.',
    'Langkah ini tidak berjaya, saya serahkan kepada staf.',
  ],
  'protection.window-over': [
    'Perlindungan harga {title} ialah {windowDays} hari dari {from}, tamat pada {deadline}, jadi bezanya tidak dapat dibayar balik. [Kedai boleh memberi kupon {consolation}; jika mahu, ambil melalui staf. ]',
    'Tempoh perlindungan harga hingga {deadline} ({windowDays} hari dari {from}), kali ini tidak termasuk. [Boleh ambil kupon {consolation} melalui staf. ]',
  ],
  'protection.refused': [
    'Perlindungan harga tidak dapat dimohon untuk barang ini: {why}.',
    'Perlindungan harga tidak dapat dibuat, kerana {why}.',
  ],
  'protection.claimed': [
    'Permohonan perlindungan harga {case} sudah dihantar, beza {protected} kembali kepada kaedah bayaran asal.',
    'Perlindungan harga {case} sudah dimohon, {protected} kembali kepada kaedah bayaran asal.',
  ],
  'protection.filed': [
    'Perlindungan harga ini dicatat sebagai tiket {ticket}: {why}. Staf akan menyemak dan membalas di sini.',
    'Kerana {why}, tiket {ticket} didaftarkan dahulu. Sebut nombor tiket untuk menyemak.',
  ],
  'compensation.capped': [
    'Mengikut peraturan kedai kali ini paling banyak {amount}; lebih daripada itu saya tidak dapat tambah, berapa kali pun diminta. Jika mahu, tekan sahkan; jika tidak setuju, cakap dengan staf.',
    '{amount} ialah had kedai untuk keadaan ini dan saya tidak dapat mengubahnya. Sahkan untuk mendaftar; untuk hal lain, cakap dengan staf.',
  ],
  'compensation.nothing-shown': [
    'Rekod pesanan {order} tidak menunjukkan penghantaran atau ketibaan yang lewat, jadi tiada asas untuk pampasan di sini. Jika ada keadaan lain, beritahu dan saya daftarkan untuk staf.',
    'Menurut rekod pesanan {order}, penghantaran dan ketibaan dalam masa yang dijanjikan. Jika ada masalah lain, beritahu dan saya serahkan kepada staf.',
  ],
  'compensation.refused': [
    'Pampasan kali ini tidak dapat dibuat: {why}.',
    'Pampasan tidak dapat dibuat, kerana {why}.',
  ],
  'compensation.done': [
    'Pampasan {amount} sudah didaftarkan dan kembali kepada kaedah bayaran asal. Maaf atas kesulitan ini.',
    'Pampasan {amount} sudah didaftarkan, kembali kepada kaedah bayaran asal.',
  ],
  'compensation.filed': [
    'Keadaannya dicatat sebagai tiket {ticket}; staf menyemak sama ada dan berapa pampasannya, hasilnya dibalas di sini.',
    'Tiket {ticket} sudah didaftarkan, staf membalas selepas menyemak. Ada atau tidak dan berapa, saya tidak berjanji dahulu.',
  ],
  'ask.waybill': [
    'Selepas dihantar, beri nombor penjejakan pemulangan untuk dicatat dalam permohonan[ {case}].',
    'Baik, apa nombor penjejakan pemulangan? Selepas dicatat, gudang dapat memadankannya.',
  ],
  'ask.waybill-again': [
    '[{waybill}: ]ini tidak nampak seperti nombor penjejakan. Semak pada label atau rekod penghantaran dan hantar semula.',
    'Nombor ini[, {waybill},] tidak cukup digitnya dan belum didaftarkan. Hantar nombor penuh sekali lagi.',
  ],
  'ask.waybill-case': [
    'Anda ada beberapa pemulangan atau penukaran, nombor ini untuk yang mana?',
    'Nombor ini untuk menghantar balik barang yang mana?',
  ],
  'waybill.kept': [
    'Sudah didaftarkan: nombor pemulangan permohonan {case} ({title}) ialah {waybill}[ ({courier})]. Diproses dalam {refundDays} hari selepas gudang menerimanya; beritahu jika nombornya salah.',
    'Sudah dicatat: nombor pemulangan permohonan {case} ({title}) ialah {waybill}[ ({courier})]. Diproses dalam {refundDays} hari selepas sampai; jika silap, hantar semula.',
  ],
  'waybill.changed': [
    'Nombor pemulangan permohonan {case} sudah ditukar kepada {waybill}[ ({courier})], yang lama {before} tidak digunakan lagi.',
    'Sudah ditukar, nombor pemulangan permohonan {case} kini {waybill}, menggantikan {before}.',
  ],
  'waybill.known': [
    'Permohonan {case} memang mencatat {waybill}, tidak perlu dihantar lagi.',
    'Nombor {waybill} sudah didaftarkan dalam permohonan {case}.',
  ],
  'waybill.filed': [
    'Kerana {why}, nombor {waybill} dicatat dahulu sebagai tiket {ticket}; staf mendaftarkannya selepas menyemak.',
    'Nombor {waybill} diserahkan kepada staf ({why}), tiket {ticket}. Selepas log masuk anda boleh mendaftar sendiri.',
  ],
  'waybill.refused': [
    'Nombor tidak didaftarkan: {why}. Semak dan hantar semula.',
    'Tidak dapat didaftarkan, {why}. Sila lihat label penghantaran.',
  ],
  'waybill.no-case': [
    'Tiada pemulangan atau penukaran yang sedang berjalan, jadi nombor ini tiada tempat untuk didaftarkan. Jika belum memohon, saya boleh bantu sekarang.',
    'Nombor ini tidak padan dengan mana-mana permohonan, jadi tidak didaftarkan. Untuk memohon pemulangan dahulu, tekan saja.',
  ],
  'waybill.before-approval': [
    'Pemulangan ini masih menunggu semakan staf (tiket {ticket}); hanya selepas diluluskan nombor boleh didaftarkan. Simpan dahulu dan hantar selepas diluluskan.',
    'Tiket {ticket} belum selesai disemak, nombor belum dapat didaftarkan. Jangan hantar barang dahulu; hasilnya diberitahu di sini.',
  ],
  'waybill.over': [
    'Barang permohonan {case} sudah diterima gudang, nombor tidak perlu didaftarkan lagi.',
    'Permohonan {case} sudah di langkah seterusnya, nombor tidak diperlukan. Untuk melihat bayaran balik, tanya “bayaran balik saya di mana”.',
  ],
  'waybill.not-kept': [
    'Nombor tidak dapat didaftarkan, hantar sekali lagi nanti, atau cakap dengan staf.',
    'Pendaftaran tidak berjaya, simpan nombor dahulu dan hantar sebentar lagi.',
  ],
  'waybill.offline': [
    'Rangkaian terputus, nombor belum didaftarkan. Saya teruskan apabila tersambung.',
    'Tiada rangkaian sekarang, nombor disimpan di sini dan didaftarkan apabila tersambung.',
  ],
  'warranty.covered': [
    'Waranti {title} ialah {months} bulan, hingga {until}. Termasuk: {covers}; tidak termasuk: {excludes}.',
    'Masih dalam waranti ({months} bulan, hingga {until}). Termasuk: {covers}; kecuali: {excludes}.',
  ],
  'warranty.expired': [
    'Waranti {title} ialah {months} bulan dan tamat pada {until}. Untuk pembaikan berbayar, tanya staf.',
    'Waranti hingga {until} ({months} bulan), sudah tamat. Untuk pembaikan berbayar, cakap dengan staf.',
  ],
  'warranty.unknown': [
    'Masa penerimaan tidak dijumpai, tempoh waranti tidak dapat saya kira. Minta staf menyemaknya.',
    'Masa penerimaan tidak jelas, tempoh waranti perlu disemak oleh staf.',
  ],
  'warranty.filed': [
    'Pembaikan ini dicatat sebagai tiket {ticket} dan diserahkan kepada {group}. Jangan hantar dahulu; selepas dilihat, cara menghantar diberitahu.',
    'Tiket pembaikan {ticket} sudah didaftarkan, {group} akan melihat dan membalas di sini. Sebut nombor tiket untuk menyemak.',
  ],
}
