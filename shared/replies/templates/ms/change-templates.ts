import type { changeLines } from '../../../dialog/lines/change-lines.ts'

/** Malay wordings for changes of an order; the notation is told in `../README.md`. */
export const changeTemplates: Record<(typeof changeLines)[number], readonly string[]> = {
  'ask.order-change': [
    'Boleh, hantar nombor pesanan bersama 4 digit akhir telefon penerima, saya semak sama ada masih boleh diubah.',
    'Beritahu dahulu nombor pesanan dan 4 digit akhir telefon penerima, saya semak sejauh mana pesanan itu.',
  ],
  'ask.address': [
    'Hantar saja alamat baharu dalam satu ayat: negeri, bandar, daerah, jalan dan nombor. Nama dan telefon yang sama tidak perlu ditulis.',
    'Mahu ditukar ke mana? Hantar negeri, bandar, daerah dan alamat lengkapnya.',
  ],
  'ask.address-place': [
    'Alamat ini di negeri, bandar dan daerah mana?',
    'Tinggal negeri, bandar dan daerah. Beritahu di mana.',
  ],
  'ask.address-which': [
    'Yang mana satu[? “{district}” ada di beberapa bandar]?',
    'Tekan bandar yang mana[; “{district}” ada beberapa].',
  ],
  'ask.address-detail': [
    'Jalan dan nombor belum ada, misalnya jalan apa nombor berapa, blok dan unit mana.',
    'Tinggal alamat terperinci: nama jalan, nombor, blok dan unit.',
  ],
  'ask.address-recipient': ['Apa nama penerimanya?', 'Nama penerima siapa?'],
  'ask.address-phone': ['Apa nombor telefon penerima?', 'Tinggal nombor telefon penerima.'],
  'ask.change-line': [
    'Pesanan ini ada beberapa barang, yang mana mahu ditukar?',
    'Yang mana mahu ditukar? Tekan saja.',
  ],
  'ask.change-target': [
    'Mahu tukar[ {title}] kepada apa? Sebut warna, saiz atau bilangan[, sekarang {now}].',
    'Tukar kepada warna atau saiz mana, atau berapa? [Sekarang dipesan {now}. ]',
  ],
  'ask.cancel-line': ['Yang mana mahu dibatalkan? Tekan saja.', 'Barang mana dalam pesanan ini yang tidak mahu lagi?'],
  'ask.cancel-reason': [
    '<Boleh beritahu sebab pembatalan? Boleh dilangkau|Sebab pembatalan? Boleh dilangkau>.',
    'Apa sebab pembatalannya? Boleh dilangkau.',
  ],
  'ask.with-orders': ['Mahu dihantar bersama pesanan yang mana?', 'Tekan pesanan yang mahu digabungkan.'],
  'ask.other-order': ['Hantar nombor pesanan yang satu lagi.', 'Tinggal nombor pesanan yang satu lagi.'],
  'ask.delivery-date': [
    'Mahu dihantar pada hari apa? Sebut tarikh, misalnya “Sabtu” atau “Rabu depan”.',
    'Pada hari apa mahu dihantar? Sebut harinya.',
  ],
  'ask.price-wish': [
    'Mahu ditukar kepada harga berapa? Sebut jumlahnya, saya semak.',
    'Mahu kurang berapa, atau menjadi berapa? Sebut saja jumlahnya.',
  ],
  'ask.price-again': [
    '[Di sini paling banyak boleh kurang {left} lagi; ]lebih daripada itu staf yang tentukan. Mahu menjadi berapa?',
    'Masih sama[, paling banyak boleh kurang {left} lagi]; lebih daripada itu staf yang lihat. Sebut jumlahnya, saya hantar.',
  ],
  'ask.payment-trouble': [
    'Mesej apa yang muncul semasa membayar? Tekan satu, caranya berbeza.',
    'Apa yang tertulis pada halaman itu? Pilih yang paling serupa.',
  ],
  'ask.payment-method': [
    'Pesanan ini belum dibayar. Mahu tukar kepada cara bayaran mana?',
    'Tukar kepada cara bayaran yang mana?',
  ],
  'change.confirm-address': [
    '[Pesanan {order} dihantar ke: {after}. ][Kos penghantaran tambah {fee}. ]Semak dahulu, kemudian tekan “Sahkan”.',
    '[Alamat baharu: {after}. ][Kos penghantaran ke sana tambah {fee}. ]Sahkan untuk ditukar?',
  ],
  'change.confirm-default': [
    '[Pesanan selepas ini dihantar ke: {after}. ]Jika betul, tekan “Sahkan”.',
    '[Alamat utama menjadi: {after}. ]Sahkan?',
  ],
  'change.confirm-items': [
    '[Tukar {title} daripada {before} kepada {after}, sekarang ada stok. ][{difference}. ]Sahkan untuk ditukar?',
    '[{after} ada stok, asalnya {before}. ][{difference}. ]Jika betul, tekan “Sahkan”.',
  ],
  'change.confirm-cancel': [
    '[{whole}. ][Selepas dibatalkan, {refund} dibayar balik, {ways}. ][{back}. ][{gifts} juga dibatalkan. ]Sahkan pembatalan pesanan ini?',
    '[{whole}. ][Pembatalan ini membayar balik {refund}, {ways}. ][{back}. ][{gifts} juga tidak dihantar lagi. ]Jika betul, tekan “Sahkan”.',
  ],
  'change.confirm-part': [
    'Batalkan {title} × {pieces} sahaja, yang lain dihantar seperti biasa. [{broken}. ][{shipping}. ][Dibayar balik {refund}, {ways}. ][Selepas itu perlu dibayar {due}. ][{freed}. ]Jika betul, tekan “Sahkan”.',
    'Hanya {title} × {pieces} dikeluarkan, yang lain kekal. [{broken}. ][{shipping}. ][Akan dibayar balik {refund}, {ways}. ][Jumlah perlu dibayar menjadi {due}. ][{freed}. ]Sahkan?',
  ],
  'change.confirm-lost': [
    '[{broken}. ]Selepas {title} dikeluarkan, bakinya mengikut peraturan perlu tambah {owe}, jadi saya tidak dapat membuatnya terus. Hantar kepada staf?',
    'Selepas {title} dikeluarkan[, {broken}], bakinya bertambah {owe} dan staf perlu menyemak. Mahu saya hantar?',
  ],
  'change.confirm-combine': [
    '[{orders} beralamat sama dan belum dihantar. ]Sahkan dihantar bersama?',
    '[{orders} boleh dihantar bersama. ]Jika betul, tekan “Sahkan”.',
  ],
  'change.confirm-delivery': [
    '[Pesanan {order} dijadualkan dihantar {day}. ]Sahkan?',
    '[Tarikh penghantaran ditetapkan {day}. ]Jika betul, tekan “Sahkan”.',
  ],
  'change.confirm-price': [
    '[Boleh kurang {off}, jumlah bayaran daripada {due} menjadi {after}. ]Sahkan?',
    '[Selepas kurang {off}, pesanan ini {after}. ]Jika betul, tekan “Sahkan”.',
  ],
  'change.confirm-payment': [
    '[Pesanan {order} dibayar dengan {method}, jumlah {due}. ]Sahkan?',
    '[Cara bayaran ditukar kepada {method}. ]Jika betul, tekan “Sahkan”.',
  ],
  'change.confirm-request': [
    '[{why}, saya tidak dapat menukarnya terus. ]Boleh dihantar kepada staf[; {note}]. Mahu dihantar?',
    '[{why}, langkah ini dibuat oleh staf. ][{note}. ]Mahu saya hantar?',
  ],
  'change.confirm-extra': [
    '[Perlu tambah {extra}; untuk pesanan yang sudah dibayar, staf yang mengutipnya. ]Hantar kepada staf?',
    '[{extra} lebih daripada asal, wang ini diuruskan staf. ]Hantar kepada staf?',
  ],
  'change.confirm-cap': [
    '[Kurang {off} melebihi had saya. ][Paling banyak boleh kurang {left} lagi. ]Hantar kepada staf untuk dilihat?',
    '[{off} tidak dapat saya kurangkan. ][Paling banyak boleh kurang {left} lagi. ]Lebih daripada itu staf yang tentukan. Mahu dihantar?',
  ],
  'change.address-done': [
    'Sudah ditukar, pesanan {order} kini dihantar ke: {address}. [{others} masih beralamat lama; untuk menukarnya, hantar nombor dan alamat baharu sekali lagi. ]',
    'Alamat sudah ditukar, dalam sistem kini: {address}. [{others} tidak disentuh; jika mahu ditukar juga, hantar nombor dan alamat baharu. ]',
  ],
  'change.default-done': [
    'Alamat utama sudah ditukar, kini: {address}.',
    'Sudah ditukar, pesanan selepas ini dihantar ke: {address}.',
  ],
  'change.items-done': [
    'Sudah ditukar, pesanan {order} kini {title}, {after}. [{money}. ]',
    'Selesai, dalam sistem {title} kini {after}. [{money}. ]',
  ],
  'change.cancel-done': [
    'Pesanan {order} sudah dibatalkan. [Bayaran balik {refund} sudah dihantar, {ways}. ][{back}. ]',
    'Sudah dibatalkan: pesanan {order}. [{refund} dibayar balik kepada kaedah asal, {ways}. ][{back}. ]',
  ],
  'change.part-done': [
    'Sudah dibatalkan {title}[ × {pieces}], dalam pesanan {order} masih ada {stays}. [Bayaran balik {refund} sudah dihantar, {ways}. ][Kini perlu dibayar {due}. ]',
    '{title}[ × {pieces}] sudah dibatalkan, pesanan {order} tinggal {stays}. [{refund} akan dibayar balik, {ways}. ][Perlu dibayar {due}. ]',
  ],
  'change.combine-done': [
    'Sudah digabungkan, {orders} dihantar bersama.',
    '{orders} sudah digabungkan dan dihantar bersama.',
  ],
  'change.delivery-done': [
    'Sudah dijadualkan, tarikh penghantaran pesanan {order} ialah {day}.',
    'Tarikh penghantaran sudah ditukar kepada {day}.',
  ],
  'change.price-done': [
    'Harga sudah ditukar, pesanan {order} kini perlu dibayar {due}.',
    'Jumlah bayaran sudah ditukar kepada {due}, boleh dibayar sekarang.',
  ],
  'change.payment-done': [
    'Cara bayaran sudah ditukar kepada {method}, jumlah {due}. Buka pesanan untuk meneruskan bayaran.',
    'Sudah ditukar kepada {method}. Jumlah {due}, bayar dalam pesanan itu.',
  ],
  'change.filed': [
    '[{meanwhile}, tidak dapat dibuat terus. ]Sudah dihantar, tiket {ticket}, diuruskan oleh {group}. Untuk bertanya, sebut nombor ini bila-bila masa.',
    '[{meanwhile}, staf yang membuatnya. ]Tiket {ticket} sudah dihantar kepada {group}. Sebut nombor ini untuk bertanya.',
  ],
  'change.refused': ['Maaf, {why}[; {cannot}]. [{advice}]', '[Tidak dapat dibuat ({cannot}): ]{why}. [{advice}]'],
  'change.refused-now': [
    'Tidak berjaya: {why}[; {cannot}]. [{advice}]',
    'Sistem tidak menerimanya tadi, kerana {why}[; {cannot}]. [{advice}]',
  ],
  'change.not-done': [
    'Sistem tidak mengesahkan, jadi kali ini belum dikira selesai. Cuba lagi nanti, atau minta staf melihat pesanan itu.',
    'Pengesahan sistem tidak diterima, anggap belum dibuat. Beritahu sekali lagi sebentar nanti, atau cakap dengan staf.',
  ],
  'change.none-open': [
    'Sekarang anda tiada {state}, jadi ini tidak dapat dibuat.',
    'Tiada {state} dijumpai, jadi ini tidak dapat dibuat sekarang.',
  ],
  'change.not-in-order': [
    'Pesanan {order} sekarang tiada {title}, yang ada ialah {stays}. Yang mana mahu dibatalkan, atau seluruh pesanan?',
    '{title} sekarang tiada dalam pesanan {order}, isinya {stays}. Mahu dibatalkan yang ini?',
  ],
  'change.not-delivered': [
    'Buat masa ini tidak dihantar ke {place}[: {reason}], alamat pesanan tidak ditukar. Hantar alamat lain yang boleh dihantar.',
    'Tidak dapat ditukar ke {place}[: {reason}], alamat masih yang lama. Hantar alamat lain jika ada.',
  ],
  'change.others': [
    '[“{wanted}” sekarang tiada stok, ]pesanan tidak ditukar. Yang di bawah ada stok, mahu yang mana?',
    '[“{wanted}” buat masa ini habis, ]pesanan masih seperti asal. Yang ini ada stok, mahu ditukar?',
  ],
  'change.no-variant': ['{title} tiada “{wanted}”. Yang ada stok:', 'Produk ini tiada “{wanted}”. Pilihan yang ada:'],
  'change.no-others': [
    '“{wanted}” sekarang tiada stok[, dijangka ada {restock}], pilihan lain pun tiada stok. Pesanan tidak ditukar.',
    '“{wanted}” habis[, dijangka ada {restock}], yang lain pun tiada. Pesanan tidak diubah.',
  ],
  'change.nothing-left': [
    'Jika semuanya tidak mahu, perlu batalkan pesanan.',
    'Tidak tinggal satu pun bermakna pembatalan. Tekan di bawah jika mahu dibatalkan.',
  ],
  'change.combine-none': [
    'Tiada pesanan kedua yang belum dihantar untuk digabungkan.',
    'Hanya pesanan ini yang belum dihantar, tiada yang boleh digabungkan.',
  ],
  'change.other-day': [
    '[{day} tidak boleh; paling awal {earliest}, paling lewat {latest}. ]Pilih hari lain, hari apa?',
    '[Hari yang boleh dipilih ialah {earliest} hingga {latest}, {day} tiada di dalamnya. ]Tukar kepada hari apa?',
  ],
  'change.offer-address': [
    'Jika mahu saya tukar sekarang, hantar nombor pesanan dan alamat baharu.',
    'Jika mahu ditukar, kata saja “tukar alamat”.',
  ],
  'change.offer-items': [
    'Jika mahu saya tukar sekarang, sebut nombor pesanan, warna dan saiz yang dimahukan.',
    'Jika mahu ditukar, beritahu saja kepada apa.',
  ],
  'change.offer-cancel': [
    'Jika mahu dibatalkan, kata saja “batalkan pesanan”.',
    'Mahu membatalkan yang mana? Hantar nombor pesanannya.',
  ],
  'change.offer-combine': [
    'Untuk menggabungkan, hantar kedua-dua nombor pesanan.',
    'Mahu dihantar bersama? Beritahu dua pesanan yang mana.',
  ],
  'change.offer-delivery': [
    'Untuk menetapkan hari, beritahu nombor pesanan dan hari penghantaran.',
    'Mahu hari apa? Beritahu saja.',
  ],
  'change.offer-price': [
    'Jika ada pesanan belum dibayar yang mahu diubah harganya, hantar nombornya.',
    'Harga pesanan mana yang mahu diubah? Beritahu nombornya.',
  ],
  'change.offer-payment': [
    'Untuk menukar cara bayaran pesanan yang belum dibayar, beritahu saja kepada yang mana.',
    'Jika bayaran tersangkut, beritahu mesej yang muncul.',
  ],
  'payment.limit': [
    'Had bayaran kad atau akaun sudah habis, bukan masalah pesanan. Guna kad lain atau cara bayaran lain, atau naikkan had dalam aplikasi bank kemudian bayar.',
    'Had tidak mencukupi; menukar cara bayaran paling cepat. Untuk guna kad ini, naikkan had dalam aplikasi bank dahulu.',
  ],
  'payment.network': [
    'Kemungkinan besar rangkaian terputus sebentar. Semak dahulu sama ada pesanan sudah dibayar; jika belum, tukar rangkaian, masuk semula dan bayar sekali lagi, jangan tekan berkali-kali.',
    'Masalah rangkaian: cuba data mudah alih atau Wi-Fi lain. Sebelum membayar, lihat pesanan dahulu supaya tidak dibayar dua kali.',
  ],
  'payment.expired': [
    'Halaman bayaran luput jika dibiarkan lama. Buka pesanan ini dalam “Pesanan saya” dan teruskan bayaran untuk halaman baharu.',
    'Halaman bayaran ini sudah luput. Jika pesanan masih ada, bayar semula dari “Pesanan saya”.',
  ],
  'payment.balance': [
    'Baki akaun tidak cukup untuk pesanan ini. Tambah nilai kemudian bayar, atau guna cara bayaran lain.',
    'Baki tidak mencukupi: tukar cara bayaran, atau tambah nilai kemudian teruskan.',
  ],
  'payment.risk': [
    'Platform bayaran membuat sekatan keselamatan yang tidak dapat kami buka. Ikut arahan untuk mengesahkan diri, atau tukar cara bayaran.',
    'Ini amaran risiko daripada pihak bayaran; bank atau platform bayaran boleh membukanya. Jika mendesak, tukar cara bayaran.',
  ],
  'payment.closed': [
    'Pesanan ini sudah ditutup dan tidak dapat dibayar lagi. Jika masih mahu, buat pesanan baharu; harga dan stok mengikut keadaan sekarang.',
    'Pesanan yang ditutup tidak dapat dibayar, perlu dibuat pesanan baharu.',
  ],
  'payment.order': [
    'Pesanan {order} perlu dibayar {due}[, sah dibayar sebelum {until}].',
    'Yang perlu dibayar ialah pesanan {order}, {due}[, disimpan hingga {until}].',
  ],
}
