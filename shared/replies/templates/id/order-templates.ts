import type { orderLines } from '../../../dialog/lines/order-lines.ts'

/** Indonesian wordings for orders, parcels and refunds; the notation is told in `../README.md`. */
export const orderTemplates: Record<(typeof orderLines)[number], readonly string[]> = {
  'ask.order': [
    '{dear}kirim nomor pesanan dan 4 angka terakhir nomor HP penerima bersamaan{polite}, nanti saya cek. Kalau sudah login tidak perlu, saya bisa langsung lihat.',
    'Perlu nomor pesanan dan 4 angka terakhir nomor HP penerima. Kalau cocok, saya tampilkan.',
  ],
  'ask.order-only': [
    '4 angka terakhirnya sudah dicatat. Tinggal nomor pesanannya.',
    'Tinggal nomor pesanan. Kirim ke sini, langsung bisa dicek.',
  ],
  'ask.last4': [
    'Nomor pesanannya sudah dicatat. Tolong kirim 4 angka terakhir nomor HP penerima untuk verifikasi.',
    'Tinggal 4 angka terakhir nomor HP penerima.',
  ],
  'ask.choose-order': ['{dear}pesanan yang mana? Ketuk saja.', 'Tolong ketuk pesanan yang dimaksud.'],
  'ask.order-unknown': [
    'Tanpa nomor pesanan juga bisa: kalau login, saya bisa langsung lihat pesanannya. Kalau tidak bisa login, admin bisa bantu verifikasi.',
    'Nomor pesanan ada di bagian atas tiap pesanan di “Pesanan saya”. Kalau tidak ketemu, login saja tanpa perlu nomor, atau hubungi admin untuk verifikasi.',
  ],
  'ask.last4-unknown': [
    'Yang dipakai nomor HP penerima saat memesan, walaupun sekarang sudah ganti. Kalau lupa, login saja tanpa perlu nomor, atau hubungi admin untuk verifikasi.',
    '4 angka terakhir dipakai untuk verifikasi, sesuai nomor saat memesan. Kalau lupa, login lalu tanya lagi, atau hubungi admin.',
  ],
  'order.not-among': [
    'Barang itu tidak ada di pesanan Anda. Yang mana dari ini?',
    'Tidak ada pesanan dengan barang itu. Tolong ketuk pesanan yang dimaksud.',
  ],
  'ask.trouble-option': ['Maunya bagaimana?', 'Selanjutnya mau bagaimana? Ketuk salah satu, atau bilang saja.'],
  'delivery.estimated': [
    'Kalau pesan sekarang, paling lambat {leaves} dikirim dari {origin} dengan {carrier}, ke {place} {minDays}–{maxDays} hari, jadi tiba sekitar {from} sampai {to}.',
    'Ke {place} biasanya {minDays}–{maxDays} hari: dikirim sebelum {leaves}, perkiraan tiba {from}–{to}.',
  ],
  'delivery.presale': [
    '{product} barang pre-order, dikirim paling lambat {leaves}[; setelah dikirim, ke {place} {minDays}–{maxDays} hari, tiba sekitar {from} sampai {to}].',
    '{product} masih pre-order, dikirim sebelum {leaves}[, ditambah {minDays}–{maxDays} hari ke {place}][, perkiraan tiba {from}–{to}].',
  ],
  'delivery.restock': [
    '{product} sedang habis, perkiraan stok masuk {restock}. Setelah itu dikirim paling lambat {leaves}[, ke {place} {minDays}–{maxDays} hari], tiba sekitar {from} sampai {to}.',
    '{product} menunggu stok masuk (perkiraan {restock}). Dikirim sebelum {leaves}, perkiraan tiba[ di {place}] {from}–{to}.',
  ],
  'delivery.basis': [
    '[Batas hari ini pukul {cutoffPassed}:00 sudah lewat, jadi dikirim besok. ][Tidak termasuk {restDays} hari libur. ][Mungkin lebih lambat: {disruption}. ]',
    '[Sudah lewat batas hari ini pukul {cutoffPassed}:00, jadi mundur ke besok. ][Di luar {restDays} hari libur. ][Mungkin agak terlambat: {disruption}. ]',
  ],
  'delivery.two-places': [
    'Kalau pesan sekarang, paling lambat {leaves} dikirim dari {origin} dengan {carrier}: {ranges}.',
    'Dikirim sebelum {leaves}: {ranges}.',
  ],
  'delivery.shopwide': [
    'Dibayar sebelum pukul {cutoff}:00 dikirim hari itu juga, setelahnya dikirim besoknya, dari {origin} dengan {carrier}, biasanya {minDays}–{maxDays} hari. Sebutkan kotanya, nanti saya hitung lebih tepat.',
    'Kalau pesan sekarang, dikirim paling lambat {leaves}, biasanya {minDays}–{maxDays} hari. Mau dikirim ke mana? Sebutkan kotanya, nanti saya hitung.',
  ],
  'delivery.unknown': [
    '{product} sedang habis dan belum ada tanggal stok masuk, jadi waktu kirim juga belum pasti.',
    'Barang ini sedang habis dan belum ada tanggal masuk, jadi saya belum bisa memperkirakan waktunya.',
  ],
  'shipping.free': [
    '{goods}[ ke {place}]: gratis ongkir.',
    'Tanpa ongkir: {goods}[ ke {place}] sudah memenuhi syarat gratis ongkir.',
  ],
  'shipping.charged': [
    'Ongkir[ ke {place}] {fee}: {goods}[, gratis mulai {freeFrom}].',
    '{goods}[ ke {place}] kena ongkir {fee}[, gratis mulai {freeFrom}].',
  ],
  'shipping.not-delivered': [
    'Saat ini kami belum kirim ke {place}[: {reason}]. Kalau ada alamat lain, saya cek lagi ongkir dan waktunya.',
    'Sekarang belum bisa kirim ke {place}[: {reason}]. Kalau ada alamat lain, kabari saja.',
  ],
  'shipping.general': [
    'Ongkir[ ke {place}] {fee}[, gratis mulai {freeFrom}].',
    '[Ongkir ke {place}: ]gratis mulai {freeFrom}, di bawah itu {fee}.',
  ],
  'order.found': ['Pesanan {order} ketemu, detailnya di bawah.', 'Pesanan {order} sudah ketemu.'],
  'order.carrier': ['Dikirim dengan {carriers}.', 'Kurirnya {carriers}.'],
  'order.carrier-unsent': [
    'Belum dikirim, jadi kurir untuk pesanan ini belum ditentukan; biasanya toko memakai {usual}.',
    'Pesanan belum dikirim. Toko biasanya memakai {usual}; pastinya sesuai info pengiriman setelah dikirim.',
  ],
  'order.waybill': ['Nomor resi: {waybills}.', '{waybills}.'],
  'order.waybill-unsent': [
    'Belum dikirim, jadi belum ada nomor resi.',
    'Nomor resi baru ada setelah dikirim; sekarang belum dikirim.',
  ],
  'order.parcels': [
    'Pesanan ini dibagi jadi {parcels} paket: {all}.[ Belum dikirim: {unsent}.]',
    'Semuanya {parcels} paket: {all}.[ Masih disiapkan: {unsent}.]',
  ],
  'order.one-parcel': [
    'Pesanan ini satu paket: {all}.[ Belum dikirim: {unsent}.]',
    'Hanya satu paket: {all}.[ Masih disiapkan: {unsent}.]',
  ],
  'order.parcels-unsent': [
    'Belum dikirim. Jumlah paketnya baru diketahui setelah dikemas gudang.',
    'Sekarang belum dikirim, jumlah paketnya belum pasti.',
  ],
  'order.why-stock': [
    'Belum dikirim karena {goods} sedang habis[, perkiraan stok masuk {restock}][; dijanjikan dikirim sebelum {promised}].',
    '{goods} sedang habis dan dikirim begitu stok masuk[, sekitar {restock}][; waktu yang dijanjikan {promised}].',
  ],
  'order.why-presale': [
    '{goods} barang pre-order, dikirim paling lambat {presale}, jadi belum dikirim.',
    'Belum dikirim karena {goods} masih pre-order; dikirim sebelum {presale}.',
  ],
  'order.why-address': [
    'Belum dikirim karena ada masalah di alamat[, kurang: {lacks}]. Kirim alamat lengkapnya; setelah diperbaiki, gudang baru bisa kirim.',
    'Gudang tidak bisa kirim ke alamat yang sekarang[; kurang: {lacks}]. Ketuk di bawah untuk ubah alamat.',
  ],
  'order.why-late-paid': [
    'Dibayar {paid}, lewat batas hari itu pukul {cutoff}:00, jadi dikirim besoknya[, dijanjikan dikirim sebelum {promised}].',
    'Dibayar setelah batas pukul {cutoff}:00, jadi mundur satu hari[, dikirim paling lambat {promised}].',
  ],
  'order.why-packing': [
    'Tidak ada kendala, sedang disiapkan seperti biasa[; dijanjikan dikirim sebelum {promised}, waktunya belum lewat].',
    'Gudang sedang menyiapkan, semuanya normal[; dikirim paling lambat {promised}].',
  ],
  'order.ships': ['Dikirim paling lambat {promised}[ ({cause})].', 'Dijanjikan dikirim sebelum {promised}[, {cause}].'],
  'order.urge-moving': [
    'Ini masih dalam waktu perkiraan, dan satu paket tidak bisa dipercepat. Kalau sampai waktunya ({eta}) belum tiba, kabari saya, nanti saya desak.',
    'Tiba dalam waktu ini masih normal. Kalau sampai waktunya ({eta}) belum diantar, kabari saya, langsung saya desak.',
  ],
  'order.urge-unsent': [
    'Ini masih dalam waktu yang dijanjikan. Kalau lewat {promised} belum dikirim, kabari saya, nanti saya desak gudang.',
    'Waktu kirim yang dijanjikan belum lewat. Kalau sampai {promised} belum dikirim, saya bantu desak.',
  ],
  'order.arrives': [
    'Perkiraan tiba {eta} ({etaBasis}). Posisi sekarang: {nodeAt} {node}.',
    'Perkiraan tiba {eta}, {etaBasis}; info terbaru {nodeAt} {node}.',
  ],
  'order.arrives-late': [
    'Tadinya diperkirakan tiba {eta}, itu sudah lewat, jadi perjalanannya lambat. Info terbaru {nodeAt} {node}.',
    'Lebih lambat dari perkiraan ({eta}); sekarang: {nodeAt} {node}.',
  ],
  'order.arrives-unknown': [
    'Kurir tidak memberi waktu tiba, jadi saya belum bisa memperkirakan. Info terbaru {nodeAt} {node}.',
    'Belum ada perkiraan waktu tiba. Info terbaru: {nodeAt} {node}.',
  ],
  'order.arrives-unsent': [
    'Belum dikirim[, dijanjikan dikirim sebelum {promised}]; setelah dikirim biasanya {minDays}–{maxDays} hari[ ke {province}].',
    'Menunggu dikirim dulu[ (paling lambat {promised})], lalu sekitar {minDays}–{maxDays} hari[ ke {province}].',
  ],
  'order.holiday': [
    'Hari ini libur: kurir berhenti atau melambat, dan waktunya tidak dihitung. Setelah libur akan normal lagi.',
    'Wajar info pengiriman tidak bergerak saat libur, setelahnya berlanjut.',
  ],
  'order.other-parcels': ['Pesanan ini dibagi jadi {parcels} paket, yang lain: {others}.', 'Paket lainnya: {others}.'],
  'refund.expected': [
    'Pengembalian dana {title} adalah {refund}[ ({ways})], sesuai yang benar-benar dibayar untuk barang ini.',
    'Barang ini dikembalikan {refund}[ ({ways})], yaitu yang dibayar setelah bagian diskonnya.',
  ],
  'refund.none': [
    'Pesanan {order} tidak punya pengembalian dana yang berjalan.',
    'Tidak ada pengembalian dana di pesanan ini.',
  ],
  'refund.progress': [
    'Pengembalian dana pesanan {order}: {rows}.',
    'Pengembalian dana pesanan {order} sudah ketemu: {rows}.',
  ],
  'refund.awaiting-goods': [
    'Retur {case} dari pesanan {order} sudah terdaftar[, resi retur {waybill}]. Setelah barang diterima gudang, dalam {refundDays} hari {refund} dikembalikan ke metode pembayaran semula[ ({ways})].',
    'Retur {case} belum sampai gudang[, resi retur {waybill}]. Setelah sampai, dalam {refundDays} hari {refund} dikembalikan ke metode pembayaran semula[ ({ways})].',
  ],
  'refund.rule': [
    'Setelah gudang menerima retur, dana kembali ke metode pembayaran semula dalam {refundDays} hari.',
    'Dana dikembalikan dalam {refundDays} hari setelah retur diterima, ke metode pembayaran semula.',
  ],
  'order.unpaid': ['Pesanan {order} belum dibayar; dikirim setelah dibayar.', 'Pesanan ini masih menunggu pembayaran.'],
  'order.paid': [
    'Pesanan {order} sudah dibayar dan sedang disiapkan[, dijanjikan dikirim sebelum {promised}].',
    '{dear}pembayarannya sudah kami terima, belum dikirim[; paling lambat {promised}].',
  ],
  'order.held': [
    'Pesanan {order} belum dikirim. Alasannya: {hold}.[ Dijanjikan dikirim sebelum {promised}.]',
    'Belum dikirim: {hold}[; paling lambat {promised}].',
  ],
  'order.overdue': [
    'Pesanan {order} sudah lewat waktu kirim yang dijanjikan[ ({promised})] dan belum dikirim[; alasannya: {hold}]. Ini kesalahan toko. Kalau mau didesak, bilang saja, saya daftarkan ke admin.',
    'Pesanan ini lewat dari waktu kirim yang dijanjikan[, {promised}]. Kalau perlu, saya daftarkan supaya admin mendesak gudang.',
  ],
  'order.part-shipped': [
    'Pesanan {order} dikirim terpisah, sebagian sudah di jalan: {nodeAt} {node}[, perkiraan tiba {eta}]. Sisanya masih disiapkan.',
    'Sebagian sudah dikirim ({nodeAt} {node}), sisanya masih disiapkan[, dikirim paling lambat {promised}].',
  ],
  'order.moving': [
    '{dear}paketnya sudah di jalan: {nodeAt} {node}.[ Perkiraan tiba {eta}, dengan {carrier}.]',
    'Pesanan {order} dibawa {carrier}, info terbaru {nodeAt} {node}.[ Perkiraan tiba {eta}.]',
  ],
  'order.delivering': [
    'Sedang diantar: {nodeAt} {node}.[ Perkiraan tiba {eta}.] Mohon HP-nya aktif{polite}.',
    '{dear}sebentar lagi sampai, {nodeAt} {node}.[ Perkiraan tiba {eta}.]',
  ],
  'order.stored': [
    'Paket sudah sampai dan menunggu diambil: {nodeAt} {node}.',
    'Paket sudah dititipkan: {nodeAt} {node}, ambil dengan kode pengambilan.',
  ],
  'order.signed': [
    'Pesanan {order} sudah diterima[ pada {signed}].',
    'Pesanan ini tercatat sudah diterima[ ({signed})]. Kalau belum terima, kabari saya.',
  ],
  'order.returning': ['Paket retur sedang di jalan: {nodeAt} {node}.', 'Retur dalam perjalanan: {nodeAt} {node}.'],
  'order.refunding': [
    'Pengembalian dana pesanan {order} sedang diproses[; info pengiriman terbaru: {nodeAt} {node}].',
    'Pesanan ini sedang dalam proses pengembalian dana[, {nodeAt} {node}].',
  ],
  'order.refunded': ['Dana pesanan {order} sudah dikembalikan.', 'Pengembalian dana pesanan ini sudah selesai.'],
  'order.cancelled': ['Pesanan {order} sudah dibatalkan.', 'Pesanan ini berstatus batal.'],
  'order.none': [
    'Belum ada pesanan di akun ini. Apakah beli dengan akun lain?',
    'Tidak ada pesanan yang ketemu di akun ini.',
  ],
  'order.not-found': [
    'Nomor pesanan dan 4 angka terakhir tidak cocok. Tolong cek lagi lalu kirim keduanya bersamaan.',
    'Masih tidak cocok. Tolong kirim lagi nomor pesanan dan 4 angka terakhir nomor HP penerima.',
  ],
  'order.locked': [
    'Terlalu banyak percobaan, verifikasi dihentikan dulu. Saya teruskan ke admin untuk dicek.',
    'Demi keamanan verifikasi dihentikan dulu. Admin yang bantu cek.',
  ],
  'order.unavailable': [
    'Sistem pesanan sedang tidak merespons, jadi belum bisa dicek. Tanya lagi sebentar lagi, atau hubungi admin.',
    'Sistem pesanan sedang tidak terhubung. Coba lagi nanti, atau hubungi admin.',
  ],
  'order.offline': [
    'Cek pesanan perlu internet. Pertanyaannya sudah dicatat, saya lanjut setelah terhubung.',
    'Sekarang offline, pesanan tidak bisa dicek. Setelah terhubung saya lanjutkan.',
  ],
  'trouble.not-shipped': [
    'Pesanan {order}[ sudah lewat waktu kirim yang dijanjikan ({passed}) dan belum dikirim][ akan lewat dari waktu kirim yang dijanjikan ({coming})][; alasannya: {cause}].',
    'Pesanan ini[ sudah lewat waktu kirim yang dijanjikan, {passed}][ baru bisa dikirim setelah waktu yang dijanjikan, {coming}][; {cause}].',
  ],
  'trouble.not-collected': [
    '{parcel} sudah dikemas {hours} jam dan belum diambil kurir, lebih lambat dari biasanya[; {cause}].',
    'Dikemas {nodeAt}, sudah {hours} jam belum diambil kurir[; {cause}].',
  ],
  'trouble.stalled': [
    '{parcel} berhenti di {nodeAt} {node}, {hours} jam tanpa info baru, lebih lambat dari biasanya[; {cause}].',
    'Info terakhir {nodeAt} {node}, sudah {hours} jam tidak bergerak[; {cause}].',
  ],
  'trouble.not-signed': [
    '{parcel} sudah diantar sejak {nodeAt}, {hours} jam belum diterima, lebih lambat dari biasanya[; {cause}].',
    'Sudah diantar {hours} jam dan belum diterima, info terakhir {nodeAt} {node}[; {cause}].',
  ],
  'trouble.long-silent': [
    '{parcel} berhenti di {nodeAt} {node}, sudah {hours} jam tidak bergerak. Ini tidak normal, harus ada yang memeriksa[; {cause}].',
    '{hours} jam tanpa info baru (terakhir {nodeAt} {node}), di luar batas normal[; {cause}].',
  ],
  'trouble.signed-then-moving': [
    'Catatan {parcel} bertentangan: tadinya tercatat diterima, lalu {nodeAt} muncul lagi “{node}”. Perlu dicek apakah benar sudah sampai.',
    'Setelah tercatat diterima, {nodeAt} muncul lagi “{node}”. Keduanya tidak cocok.',
  ],
  'trouble.signed-unseen': [
    '{parcel} tidak punya catatan pengantaran, tapi {nodeAt} tertulis “{node}”. Ini tidak wajar. Apakah sudah diterima?',
    '{nodeAt} tertulis “{node}”, tapi sebelumnya tidak ada catatan pengantaran. Perlu dicek.',
  ],
  'trouble.out-of-order': [
    'Urutan info {parcel} tidak cocok: {nodeAt} {node} seharusnya tidak setelah pengangkutan, sepertinya dicatat belakangan oleh kurir.',
    'Urutan info pengirimannya salah ({nodeAt} {node}), kemungkinan besar dicatat belakangan oleh kurir. Saya tidak bisa memastikan posisinya sekarang.',
  ],
  'trouble.two-cities': [
    '{parcel} muncul di dua kota hampir bersamaan, catatan {nodeAt} {node} kemungkinan salah.',
    'Satu catatan tidak cocok: {nodeAt} {node}, sebelumnya ada di kota lain pada waktu yang hampir sama.',
  ],
  'trouble.returned': [
    '{parcel} sedang dikembalikan: {nodeAt} {node}. Kalau Anda tidak mengajukan retur, bisa dikirim ulang atau dana dikembalikan.',
    '{nodeAt} tertulis “{node}”, paketnya sedang kembali.',
  ],
  'trouble.refused': [
    '{parcel} tercatat ditolak: {nodeAt} {node}. Kalau bukan Anda yang menolak, bisa dikirim ulang atau dana dikembalikan.',
    'Kurir mencatat “{node}” pada {nodeAt}, paketnya akan kembali.',
  ],
  'trouble.lost': [
    'Kurir mencatat {parcel} hilang: {nodeAt} {node}. Bisa dikirim ulang atau dana dikembalikan.',
    '{nodeAt} kurir melaporkan “{node}”, paket ini tidak akan sampai.',
  ],
  'trouble.damaged': [
    'Kurir mencatat {parcel} rusak: {nodeAt} {node}. Bisa dikirim ulang atau dana dikembalikan.',
    '{nodeAt} kurir melaporkan “{node}”. Jangan diterima dulu; bisa dikirim ulang atau dana dikembalikan.',
  ],
  'trouble.bad-address': [
    '{parcel} tidak bisa diantar: {nodeAt} {node}. Tolong cek alamat dan nomor teleponnya; kalau mau diubah, kirim yang baru.',
    'Kurir bilang “{node}” ({nodeAt}), alamat atau nomor telepon perlu dicek.',
  ],
  'trouble.failed': [
    '{parcel} gagal diantar: {nodeAt} {node}[; {cause}].',
    '{nodeAt} {node}: kali ini gagal diantar[; {cause}].',
  ],
  'trouble.not-received': [
    'Info pengiriman menunjukkan sudah diterima {signed}[, catatannya “{node}”]. Coba cek dulu ke keluarga, satpam, titik ambil, atau loker paket. Kalau tidak ada, saya minta admin mengecek siapa yang menerima.',
    'Tercatat diterima {signed}[ ({node})]. Kalau tidak ada di keluarga, resepsionis, atau loker paket, bisa dicek siapa yang menerima.',
  ],
  'trouble.none': [
    'Pesanan {order} sudah dicek, tidak ada masalah: info terbaru {nodeAt} {node}[, perkiraan tiba {eta}].',
    'Pengiriman berjalan normal, {nodeAt} {node}[, perkiraan tiba {eta}].',
  ],
  'trouble.not-due': [
    'Pesanan {order} belum dikirim, tapi waktu yang dijanjikan belum lewat[ ({promised})].',
    'Masih disiapkan; waktu kirim yang dijanjikan[, {promised},] belum lewat.',
  ],
  'trouble.others': ['Selain itu: {others}.', 'Juga: {others}.'],
  'trouble.waiting': [
    'Baik, kita tunggu dulu. Info baru bisa saya cek, tanya kapan saja; kalau tidak mau menunggu, bilang “tolong didesak”.',
    'Kalau begitu dibiarkan dulu. Kalau nanti mau didesak atau refund, bilang saja.',
  ],
  'trouble.filed': [
    '“{wish}” sudah dicatat sebagai tiket[ {ticket}] dan ditangani {group}. Untuk lihat hasilnya, tanya saya “status tiket”.',
    'Tiket[ {ticket}] sudah terdaftar: {wish}. Tanya kapan saja sudah sampai mana.',
  ],
  'trouble.filed-before': [
    '“{wish}” sudah pernah dicatat: tiket {ticket} masih diproses, diperbarui {ticketAt}. Tidak perlu dicatat lagi, hasilnya akan ditulis di tiket.',
    'Sudah ada tiket {ticket} untuk “{wish}” (diperbarui {ticketAt}), admin masih memprosesnya.',
  ],
  'trouble.not-filed': [
    'Tiket belum bisa didaftarkan sekarang, saya langsung teruskan ke admin.',
    'Pendaftaran gagal, admin yang melanjutkan.',
  ],
  'trouble.notice': [
    '{dear}ada kabar tentang pesanan {order} yang perlu saya sampaikan dulu:',
    'Saya kabari dulu, ada kendala di pesanan {order}:',
  ],
}
