import type { changeLines } from '../../../dialog/lines/change-lines.ts'

/** Indonesian wordings for changes of an order; the notation is told in `../README.md`. */
export const changeTemplates: Record<(typeof changeLines)[number], readonly string[]> = {
  'ask.order-change': [
    '{dear}kirim nomor pesanan dan 4 angka terakhir nomor HP penerima bersamaan{polite}, saya cek apakah masih bisa.',
    'Kirim dulu nomor pesanan dan 4 angka terakhir nomor HP penerima, saya lihat pesanannya sudah sampai tahap mana.',
  ],
  'ask.address': [
    'Kirim alamat barunya dalam satu pesan: provinsi, kota, distrik, jalan dan nomor. Nama dan telepon tidak perlu ditulis kalau tetap sama.',
    'Mau diubah ke mana? Kirim provinsi, kota, distrik, dan alamat lengkapnya.',
  ],
  'ask.address-place': [
    'Alamat ini di provinsi, kota, dan distrik mana?',
    'Provinsi, kota, dan distriknya belum ada. Di mana?',
  ],
  'ask.address-which': [
    '[“{district}” ada di beberapa kota. ]Yang mana?',
    '[Ada beberapa “{district}”. ]Ketuk kota yang benar.',
  ],
  'ask.address-detail': [
    'Jalan dan nomornya belum ada, misalnya nama jalan, nomor, gedung, dan kamar.',
    'Alamat detailnya kurang: nama jalan, nomor, gedung, dan kamar.',
  ],
  'ask.address-recipient': ['Siapa nama penerimanya?', 'Penerimanya atas nama siapa?'],
  'ask.address-phone': ['Berapa nomor HP penerima?', 'Tinggal nomor HP penerima.'],
  'ask.change-line': [
    '{dear}pesanan ini ada beberapa barang. Yang mau diubah yang mana?',
    'Barang mana yang mau diubah? Ketuk saja.',
  ],
  'ask.change-target': [
    'Mau[ {title}] diganti jadi apa? Sebutkan warna, ukuran, atau jumlahnya[; sekarang {now}].',
    'Mau ganti warna, ukuran, atau jumlah berapa?[ Yang dipesan sekarang {now}.]',
  ],
  'ask.cancel-line': [
    'Barang mana yang mau dibatalkan? Ketuk saja.',
    '{dear}barang mana yang tidak jadi di pesanan ini?',
  ],
  'ask.cancel-reason': [
    'Boleh tahu kenapa dibatalkan? Boleh dilewati.',
    'Apa alasan pembatalannya? Dilewati juga boleh.',
  ],
  'ask.with-orders': ['Mau dikirim bersama pesanan yang mana?', 'Ketuk pesanan yang mau digabung.'],
  'ask.other-order': ['Kirim nomor pesanan yang satu lagi.', 'Tinggal nomor pesanan yang satu lagi.'],
  'ask.delivery-date': [
    'Mau diantar hari apa? Sebutkan tanggalnya, misalnya “Sabtu” atau “Rabu depan”.',
    'Maunya diantar hari apa? Sebutkan saja.',
  ],
  'ask.price-wish': [
    'Mau diubah jadi berapa? Sebutkan angkanya, saya lihat apakah bisa.',
    'Mau dikurangi berapa, atau jadi berapa? Sebutkan angkanya.',
  ],
  'ask.price-again': [
    '[Saya paling banyak bisa mengurangi {left} lagi; ]lebih dari itu admin yang menentukan. Maunya jadi berapa?',
    'Masih sama[: saya paling banyak bisa mengurangi {left} lagi]; lebih dari itu perlu dilihat admin. Sebutkan angkanya, nanti saya ajukan.',
  ],
  'ask.payment-trouble': [
    'Apa pesan yang muncul saat membayar? Ketuk satu, caranya berbeda-beda.',
    'Pesan apa yang tampil di halaman? Pilih yang paling mirip.',
  ],
  'ask.payment-method': [
    'Pesanan ini belum dibayar. Mau ganti ke metode pembayaran apa?',
    'Mau ganti ke metode pembayaran yang mana?',
  ],
  'change.confirm-address': [
    '[Pesanan {order} akan dikirim ke: {after}. ][Ongkirnya tambah {fee}. ]Tolong dicek; kalau benar, ketuk “Konfirmasi”.',
    '[Alamat baru: {after}. ][Ongkir ke sana tambah {fee}. ]Jadi diubah?',
  ],
  'change.confirm-default': [
    '[Pesanan berikutnya akan dikirim ke: {after}. ]Kalau benar, ketuk “Konfirmasi”.',
    '[Alamat utama menjadi: {after}. ]Jadi diubah?',
  ],
  'change.confirm-items': [
    '[{title} diganti dari {before} jadi {after}, stoknya ada. ][{difference}. ]Jadi diubah?',
    '[{after} stoknya ada, sebelumnya {before}. ][{difference}. ]Kalau benar, ketuk “Konfirmasi”.',
  ],
  'change.confirm-cancel': [
    '[{whole}. ][Setelah batal dikembalikan {refund}, {ways}. ][{back}. ][{gifts} ikut dibatalkan. ]Jadi batalkan pesanan ini?',
    '[{whole}. ][Kalau dibatalkan, dana {refund} kembali, {ways}. ][{back}. ][{gifts} juga tidak dikirim. ]Kalau benar, ketuk “Konfirmasi”.',
  ],
  'change.confirm-part': [
    'Hanya {title} {pieces} pcs yang dibatalkan, sisanya tetap dikirim. [{broken}. ][{shipping}. ][Dikembalikan {refund}, {ways}. ][Setelah batal, yang harus dibayar {due}. ][{freed}. ]Kalau benar, ketuk “Konfirmasi”.',
    'Dari pesanan ini hanya {title} {pieces} pcs yang dihapus, lainnya tetap. [{broken}. ][{shipping}. ][Dana kembali {refund}, {ways}. ][Yang harus dibayar jadi {due}. ][{freed}. ]Jadi?',
  ],
  'change.confirm-lost': [
    '[{broken}. ]Tanpa {title}, menurut aturan sisanya harus tambah bayar {owe}, jadi saya tidak bisa langsung proses. Mau diajukan ke admin?',
    '[{broken}. ]Setelah {title} dihapus, sisanya malah lebih mahal {owe}, perlu dicek admin. Mau saya ajukan?',
  ],
  'change.confirm-combine': [
    '[{orders} alamatnya sama dan belum dikirim. ]Jadi dikirim bersama?',
    '[{orders} bisa dikirim bersama. ]Kalau benar, ketuk “Konfirmasi”.',
  ],
  'change.confirm-delivery': [
    '[Pesanan {order} diantar pada {day}. ]Jadi?',
    '[Tanggal antar ditetapkan {day}. ]Kalau benar, ketuk “Konfirmasi”.',
  ],
  'change.confirm-price': [
    '[Bisa dikurangi {off}, yang harus dibayar dari {due} jadi {after}. ]Jadi?',
    '[Setelah dikurangi {off}, pesanan ini jadi {after}. ]Kalau benar, ketuk “Konfirmasi”.',
  ],
  'change.confirm-payment': [
    '[Pesanan {order} dibayar dengan {method}, yang harus dibayar {due}. ]Jadi diubah?',
    '[Metode pembayaran diganti jadi {method}. ]Kalau benar, ketuk “Konfirmasi”.',
  ],
  'change.confirm-request': [
    '[Saya tidak bisa langsung ubah: {why}. ]Bisa diajukan ke admin. [{note}. ]Mau diajukan?',
    '[Ini harus dikerjakan admin: {why}. ][{note}. ]Mau saya ajukan?',
  ],
  'change.confirm-extra': [
    '[Harus tambah bayar {extra}, dan untuk pesanan yang sudah dibayar itu ditagih oleh admin. ]Mau diajukan ke admin?',
    '[Lebih mahal {extra} dari sebelumnya, ini diurus admin. ]Mau diajukan ke admin?',
  ],
  'change.confirm-cap': [
    '[Potongan {off} melebihi batas saya. ][Saya paling banyak bisa mengurangi {left} lagi. ]Mau diajukan ke admin?',
    '[{off} tidak bisa saya kurangi. ][Saya paling banyak bisa mengurangi {left} lagi. ]Lebih dari itu admin yang menentukan, mau diajukan?',
  ],
  'change.address-done': [
    'Sudah diubah, pesanan {order} sekarang dikirim ke: {address}.[ {others} masih ke alamat lama; kalau mau diubah, kirim lagi nomor dan alamat barunya.]',
    'Alamat sudah diubah, di sistem sekarang: {address}.[ {others} tidak berubah; kalau mau diubah juga, kirim lagi nomor dan alamat barunya.]',
  ],
  'change.default-done': [
    'Alamat utama sudah diubah, sekarang: {address}.',
    'Sudah diubah, pesanan berikutnya dikirim ke: {address}.',
  ],
  'change.items-done': [
    'Sudah diubah, pesanan {order} sekarang {title}, {after}.[ {money}.]',
    'Selesai, di sistem {title} sekarang {after}.[ {money}.]',
  ],
  'change.cancel-done': [
    'Pesanan {order} sudah dibatalkan.[ Pengembalian dana {refund} sudah diajukan, {ways}.][ {back}.]',
    'Sudah membatalkan pesanan {order}.[ {refund} kembali ke metode pembayaran semula, {ways}.][ {back}.]',
  ],
  'change.part-done': [
    'Sudah dibatalkan: {title}[ {pieces} pcs]; di pesanan {order} masih ada {stays}.[ Pengembalian dana {refund} sudah diajukan, {ways}.][ Sekarang yang harus dibayar {due}.]',
    '{title}[ {pieces} pcs] sudah dibatalkan, sisa di pesanan {order}: {stays}.[ {refund} akan dikembalikan, {ways}.][ Yang harus dibayar {due}.]',
  ],
  'change.combine-done': [
    'Sudah digabung, {orders} akan dikirim bersama.',
    '{orders} sudah digabung dan dikirim bersama.',
  ],
  'change.delivery-done': [
    'Sudah diatur, tanggal antar pesanan {order} adalah {day}.',
    'Tanggal antar sudah diubah jadi {day}.',
  ],
  'change.price-done': [
    'Harga sudah diubah, pesanan {order} sekarang {due}.',
    'Yang harus dibayar sudah diubah jadi {due}, silakan dibayar.',
  ],
  'change.payment-done': [
    'Metode pembayaran sudah diganti jadi {method}, yang harus dibayar {due}. Buka pesanan untuk lanjut bayar.',
    'Sudah diganti jadi {method}. Yang harus dibayar {due}, silakan bayar di pesanan.',
  ],
  'change.filed': [
    '[Tidak bisa langsung diproses: {meanwhile}. ]Sudah diajukan dengan nomor tiket {ticket}, ditangani {group}. Kalau mau tahu perkembangannya, sebutkan nomor ini kapan saja.',
    '[Ini dikerjakan admin: {meanwhile}. ]Tiket {ticket} sudah diajukan ke {group}. Kalau mau tahu perkembangannya, sebutkan nomor ini.',
  ],
  'change.refused': ['Belum bisa: {why}[, {cannot}]. [{advice}]', '[Maaf, {cannot}: ]{why}. [{advice}]'],
  'change.refused-now': [
    'Tidak berhasil: {why}[, {cannot}]. [{advice}]',
    'Tadi sistem menolaknya, alasannya: {why}[, {cannot}]. [{advice}]',
  ],
  'change.not-done': [
    'Sistem belum mengonfirmasi, jadi ini belum dianggap berhasil. Coba lagi nanti, atau minta admin cek pesanannya.',
    'Belum ada konfirmasi dari sistem, anggap belum berhasil. Bilang lagi sebentar lagi, atau hubungi admin.',
  ],
  'change.none-open': [
    'Sekarang tidak ada {state}, jadi ini belum bisa diproses.',
    'Tidak ketemu {state}, jadi ini belum bisa diproses sekarang.',
  ],
  'change.not-in-order': [
    'Di pesanan {order} sekarang tidak ada {title}, isinya {stays}. Mau batalkan barang yang mana, atau seluruh pesanan?',
    '{title} sekarang tidak ada di pesanan {order}, isinya {stays}. Ini mau dibatalkan?',
  ],
  'change.not-delivered': [
    'Saat ini kami belum kirim ke {place}[: {reason}], jadi alamat pesanan tidak diubah. Kirim alamat lain yang bisa kami kirimi.',
    'Tidak bisa diubah ke {place}[: {reason}], alamatnya masih yang lama. Kalau ada alamat lain, silakan kirim.',
  ],
  'change.others': [
    '[“{wanted}” sedang habis. ]Pesanan tidak diubah. Yang ini ada stoknya, mau ganti yang mana?',
    '[“{wanted}” sedang habis. ]Pesanan masih seperti semula. Yang ini ada stoknya, mau ganti?',
  ],
  'change.no-variant': [
    '{title} tidak ada varian “{wanted}”. Yang ada stoknya:',
    'Produk ini tidak ada varian “{wanted}”. Yang bisa dipilih:',
  ],
  'change.no-others': [
    '“{wanted}” sedang habis[, perkiraan masuk {restock}], varian lain juga tidak ada stok. Pesanan tidak diubah.',
    '“{wanted}” habis[, perkiraan masuk {restock}], varian lain juga habis. Pesanan tetap seperti semula.',
  ],
  'change.nothing-left': [
    'Kalau barang ini tidak jadi semua, caranya batalkan pesanan.',
    'Tidak menyisakan satu pun berarti batal. Kalau mau batal, ketuk di bawah.',
  ],
  'change.combine-none': [
    'Tidak ada pesanan lain yang belum dikirim untuk digabung.',
    'Hanya pesanan ini yang belum dikirim, tidak ada yang bisa digabung.',
  ],
  'change.other-day': [
    '[{day} tidak bisa; paling cepat {earliest}, paling lambat {latest}. ]Mau diantar hari apa?',
    '[Yang bisa dipilih {earliest} sampai {latest}, {day} tidak termasuk. ]Ganti ke hari apa?',
  ],
  'change.offer-address': [
    'Kalau mau saya ubah sekarang, kirim nomor pesanan dan alamat barunya.',
    'Kalau mau diubah, bilang saja “ubah alamat”.',
  ],
  'change.offer-items': [
    'Kalau mau diganti sekarang, sebutkan nomor pesanan dan warna atau ukurannya.',
    'Kalau mau diganti, bilang saja mau jadi apa.',
  ],
  'change.offer-cancel': [
    'Kalau mau batal, bilang saja “batalkan pesanan saya”.',
    'Mau batalkan pesanan yang mana? Kirim nomornya.',
  ],
  'change.offer-combine': [
    'Kalau mau digabung, kirim kedua nomor pesanannya.',
    'Kalau mau dikirim bersama, sebutkan dua pesanan yang mana.',
  ],
  'change.offer-delivery': ['Kalau mau atur hari, sebutkan nomor pesanan dan harinya.', 'Mau hari apa, bilang saja.'],
  'change.offer-price': [
    'Kalau ada pesanan yang belum dibayar dan mau ubah harga, kirim nomornya.',
    'Mau ubah harga pesanan yang mana? Sebutkan nomornya.',
  ],
  'change.offer-payment': [
    'Kalau pesanan yang belum dibayar mau ganti metode pembayaran, sebutkan mau ganti ke apa.',
    'Kalau pembayarannya macet, sebutkan pesan yang muncul.',
  ],
  'payment.limit': [
    'Ini karena limit kartu atau akun sudah habis, bukan masalah pesanan. Bisa pakai kartu lain, metode pembayaran lain, atau naikkan limit di aplikasi bank.',
    'Kalau limit kurang, paling cepat ganti metode pembayaran; kalau mau pakai kartu ini, naikkan dulu limitnya di aplikasi bank.',
  ],
  'payment.network': [
    'Kemungkinan besar jaringannya terputus. Cek dulu apakah pesanan sudah terbayar; kalau belum, ganti jaringan, buka ulang, dan bayar sekali lagi, jangan diketuk berkali-kali.',
    'Masalah jaringan: coba pakai data seluler atau Wi-Fi, dan lihat dulu pesanannya sebelum bayar supaya tidak dobel.',
  ],
  'payment.expired': [
    'Halaman pembayaran kedaluwarsa kalau terlalu lama dibuka. Kembali ke “Pesanan saya”, buka pesanan ini, ketuk bayar untuk halaman baru.',
    'Halaman pembayaran ini sudah kedaluwarsa. Kalau pesanannya masih ada, bayar lagi dari “Pesanan saya”.',
  ],
  'payment.balance': [
    'Saldo akun tidak cukup untuk pesanan ini. Isi saldo lalu bayar, atau ganti metode pembayaran.',
    'Saldo kurang: bisa ganti metode pembayaran, atau isi saldo lalu lanjut bayar.',
  ],
  'payment.risk': [
    'Platform pembayaran memasang batas keamanan yang tidak bisa kami buka. Selesaikan verifikasi identitas sesuai petunjuk, atau ganti metode pembayaran.',
    'Ini peringatan risiko dari pihak pembayaran; layanan bank atau platform pembayaran bisa membukanya. Kalau mendesak, ganti metode pembayaran.',
  ],
  'payment.closed': [
    'Pesanan ini sudah ditutup dan tidak bisa dibayar lagi. Kalau masih mau, silakan pesan ulang; harga dan stok sesuai saat ini.',
    'Pesanan yang sudah ditutup tidak bisa dibayar, perlu pesan ulang.',
  ],
  'payment.order': [
    'Pesanan {order} yang harus dibayar {due}[, berlaku sampai {until}].',
    'Yang dibayar adalah pesanan {order}, {due}[, disimpan sampai {until}].',
  ],
}
