import type { aftersaleLines } from '../../../dialog/lines/aftersale-lines.ts'

/** Indonesian wordings for returns and other after-sale work; the notation is told in `../README.md`. */
export const aftersaleTemplates: Record<(typeof aftersaleLines)[number], readonly string[]> = {
  'ask.order-return': [
    'Bisa, kita urus satu per satu{polite}. Kirim dulu nomor pesanan yang mau diretur dan 4 angka terakhir nomor HP penerima.',
    'Sebutkan dulu pesanan yang mau diretur: nomor pesanan dan 4 angka terakhir nomor HP penerima.',
  ],
  'ask.order-quality': [
    'Masalah ini saya bantu urus. Kirim dulu nomor pesanan dan 4 angka terakhir nomor HP penerima.',
    'Cek pesanannya dulu: nomor pesanan dan 4 angka terakhir nomor HP penerima.',
  ],
  'ask.order-exchange': [
    'Bisa. Kirim dulu nomor pesanan yang mau ditukar dan 4 angka terakhir nomor HP penerima.',
    'Sebutkan dulu pesanan yang mau ditukar: nomor pesanan dan 4 angka terakhir nomor HP penerima.',
  ],
  'ask.exchange-reason': ['Kenapa mau ditukar? Pilih yang paling mirip.', 'Apa alasan menukarnya?'],
  'ask.refund-reason': ['Apa alasan minta refund? Pilih yang paling mirip.', 'Alasan refundnya yang mana?'],
  'ask.return-method': [
    'Kalau mau diajukan sekarang, pilih cara kirim baliknya.',
    'Mau dikirim balik dengan cara apa? Pilih satu untuk lanjut.',
  ],
  'ask.photos': [
    'Foto masalahnya dengan jelas lalu kirim ke sini, lebih baik ditambah satu foto utuh.',
    'Kirim fotonya saja: satu yang jelas masalahnya, satu yang terlihat utuh.',
  ],
  'ask.photos-warranty': [
    'Foto bagian yang rusak lalu kirim ke sini, tim servis lihat dulu.',
    'Kirim foto bagian yang rusak supaya tim servis bisa menilai.',
  ],
  'ask.exchange-target': [
    'Mau ditukar dengan yang mana? Ini yang ada stoknya.',
    'Mau ganti yang mana? Semua yang ada stoknya di sini.',
  ],
  'ask.fault-way': ['Maunya diselesaikan bagaimana?', 'Barang ini mau refund atau ditukar?'],
  'ask.return-confirm': [
    '[{along}. ][Dana kembali {refund}][ ({ways})][. ]Tolong dicek; setelah dikonfirmasi, saya ajukan returnya.',
    '[{along}. ][Akan dikembalikan {refund}][ ({ways})][. ]Kalau sudah benar, ketuk konfirmasi, nanti saya ajukan.',
  ],
  'ask.exchange-confirm': [
    'Tolong dicek; setelah dikonfirmasi, saya ajukan tukar barangnya.',
    'Kalau sudah benar, ketuk konfirmasi, nanti saya ajukan tukar barangnya.',
  ],
  'ask.protection-confirm': [
    'Menurut aturan perlindungan harga, selisihnya bisa dikembalikan. Setelah dikonfirmasi, saya ajukan.',
    'Tolong cek selisihnya; setelah dikonfirmasi, saya ajukan perlindungan harga.',
  ],
  'ask.compensation-confirm': [
    'Menurut aturan toko, kasus ini bisa dapat kompensasi. Setelah dikonfirmasi, saya daftarkan.',
    'Tolong cek jumlah kompensasinya; setelah dikonfirmasi, saya proses.',
  ],
  'ask.choose-line': ['Pesanan ini ada beberapa barang. Yang mana?', 'Yang dimaksud barang yang mana?'],
  'ask.quantity-return': [
    '[{title} dibeli {bought} pcs. ]Mau retur berapa?',
    '[{title} masih bisa diretur {left} pcs. ]Retur berapa?',
  ],
  'ask.quantity-exchange': [
    '[{title} dibeli {bought} pcs. ]Mau tukar berapa?',
    '[{title} masih bisa ditukar {left} pcs. ]Tukar berapa?',
  ],
  'ask.quantity-faulty': [
    '[{title} dibeli {bought} pcs. ]Yang bermasalah berapa?',
    '[Dari {title}: ]yang bermasalah ada berapa?',
  ],
  'ask.quantity-fewer': [
    '[{title} hanya {left} pcs yang masih bisa diajukan. ]Mau berapa?',
    '[Yang bisa diajukan tinggal {left} pcs. ]Mau diajukan berapa?',
  ],
  'ask.opened': [
    '[{title} adalah produk digital: ]kalau segelnya dibuka atau sudah diunduh, retur tujuh hari tidak berlaku. Apakah sudah dibuka?',
    '[Pastikan dulu, {title}: ]apakah sudah dibuka atau diunduh? Hanya yang belum dibuka bisa diretur tanpa alasan.',
  ],
  'ask.return-reason': [
    'Kenapa mau diretur? Pilih yang paling mirip, karena aturan dan ongkirnya berbeda.',
    'Apa alasan returnya?',
  ],
  'return.quality-late': [
    '{title} sudah diterima lebih dari {window} hari, jadi tidak bisa diretur karena masalah kualitas. Garansi dan servis dilihat admin, saya hubungkan sekarang.',
    'Masa retur karena kualitas, {window} hari, sudah lewat. Admin akan mengecek apakah masih bisa digaransi.',
  ],
  'return.eligible': [
    '{title} bisa diretur sampai {deadline}. [{along}. ][Dana kembali {refund}][ ({ways}), ]dalam {refundDays} hari setelah retur diterima. Ongkir: {freight}.',
    'Ini bisa diretur, kirim sebelum {deadline}. [{along}. ][Akan dikembalikan {refund}][ ({ways}), ]dalam {refundDays} hari setelah gudang menerima. Ongkir: {freight}.',
  ],
  'return.excluded-by-law': [
    '{title} termasuk barang yang menurut hukum tidak kena retur tujuh hari ({clause}), jadi tidak bisa diretur. Masalah kualitas bisa diurus terpisah; kalau ragu, hubungi admin.',
    'Barang seperti ini ({clause}) tidak termasuk retur tujuh hari, jadi {title} tidak bisa diretur. Kalau ada masalah kualitas, kabari saya, jalurnya berbeda.',
  ],
  'return.excluded-confirmed': [
    '{title} ({clause}): saat memesan sudah dikonfirmasi tidak mendukung retur tujuh hari, jadi tidak bisa diretur tanpa alasan. Masalah kualitas tetap diurus.',
    'Saat memesan sudah dicentang bahwa {title} ({clause}) tidak bisa diretur tanpa alasan. Masalah kualitas tidak terpengaruh.',
  ],
  'return.late': [
    'Batas retur {title} adalah {window} hari setelah diterima, sampai {deadline}. Itu sudah lewat, jadi sekarang tidak bisa diretur. Kalau ada keadaan khusus, hubungi admin.',
    'Masa retur barang ini berakhir {deadline} ({window} hari setelah diterima), jadi sekarang tidak bisa diretur. Kalau ada keadaan khusus, ketuk “Hubungi admin”.',
  ],
  'return.quality': [
    '{title} diurus sebagai masalah kualitas; ongkir: {freight}. Sebelum diajukan perlu foto yang jelas masalahnya. Jangan dikirim balik dulu.',
    'Baik, ini masalah kualitas; ongkir: {freight}. Perlu satu foto yang jelas masalahnya. Jangan dikirim dulu.',
  ],
  'return.not-signed': [
    '{title} belum diterima. Ajukan retur setelah diterima; kalau tidak mau, paketnya boleh ditolak.',
    'Barang ini masih di jalan atau belum dikirim. Retur baru bisa setelah diterima.',
  ],
  'return.not-paid': [
    'Pesanan ini belum dibayar, tidak perlu retur. Cukup dibatalkan.',
    'Pesanannya belum dibayar, langsung dibatalkan saja.',
  ],
  'return.signing-unknown': [
    'Waktu terimanya tidak ketemu, jadi batas returnya tidak bisa saya hitung. Ketuk “Hubungi admin” untuk dicek.',
    'Waktu terimanya tidak jelas, saya tidak bisa memastikan. Bisa hubungi admin.',
  ],
  'return.closed': [
    '{title} dengan status sekarang tidak perlu diretur lagi.',
    'Barang ini sudah tidak bisa diretur lagi.',
  ],
  'return.cancelled': [
    'Pesanan ini sudah dibatalkan, tidak perlu diretur.',
    'Pesanan sudah batal, tidak ada yang perlu diretur.',
  ],
  'return.refunding': [
    'Pesanan ini sudah dalam proses pengembalian dana, tidak perlu diajukan lagi.',
    'Pengembalian dana sedang diproses, tinggal menunggu gudang menerima retur.',
  ],
  'return.refunded': ['Dana pesanan ini sudah dikembalikan, tidak perlu diajukan lagi.', 'Dananya sudah dikembalikan.'],
  'return.accepted': [
    '<Terima kasih atas pengertiannya. |>Kalau ada yang lain, kabari saja.',
    'Baik, kalau perlu yang lain, chat lagi saja.',
  ],
  'return.already-open': [
    '{title} sudah punya pengajuan yang berjalan ({case})[; {step}]. Tidak perlu diajukan lagi.',
    'Pengajuan {case} untuk barang ini masih diproses[; {step}]. Tidak perlu diajukan dua kali.',
  ],
  'return.withdraw': [
    'Pembatalan pengajuan {case} dikerjakan admin, ketuk “Hubungi admin”. Kalau belum dikirim, jangan dikirim dulu.',
    'Pengajuan {case} tidak bisa saya batalkan di sini, silakan hubungi admin. Yang belum dikirim, jangan dikirim dulu.',
  ],
  'return.no-photo': [
    'Tanpa foto saya tidak bisa mengajukan masalah kualitas. Saya teruskan ke admin beserta semua yang sudah disampaikan.',
    'Tanpa foto tidak bisa langsung diajukan, saya teruskan ke admin.',
  ],
  'return.refused': [
    'Pengajuan ini belum bisa diproses: {why}[; batasnya {deadline}].',
    'Tidak bisa diajukan, alasannya: {why}[ (batas {deadline})].',
  ],
  'return.opened-pickup': [
    'Retur {case} sudah diajukan dengan penjemputan di rumah.[ Dana {refund} kembali ke metode pembayaran semula dalam {refundWithinDays} hari setelah diterima gudang.][ Hadiah ({gifts}) tolong diserahkan juga ke kurir.]',
    'Sudah diajukan retur {case}, kurir akan menjemput ke rumah.[ {refund} kembali ke metode pembayaran semula dalam {refundWithinDays} hari setelah sampai gudang.][ Jangan lupa sertakan hadiahnya ({gifts}).]',
  ],
  'return.opened-self': [
    'Retur {case} sudah diajukan. Kirim ke: {returnAddress}.[ Dana {refund} kembali ke metode pembayaran semula dalam {refundWithinDays} hari setelah diterima gudang.][ Hadiah ({gifts}) tolong dikirim juga.]',
    'Sudah diajukan retur {case}, tolong kirim ke {returnAddress}.[ {refund} kembali ke metode pembayaran semula dalam {refundWithinDays} hari setelah sampai gudang.][ Jangan lupa sertakan hadiahnya ({gifts}).]',
  ],
  'return.filed': [
    'Returnya saya catat sebagai tiket {ticket}: {why}. Setelah dicek, admin akan menjawab di sini. Status tiket boleh ditanya kapan saja.',
    'Karena ini ({why}), saya daftarkan dulu tiket {ticket} dan admin yang melanjutkan. Sebutkan nomor tiket untuk cek perkembangannya.',
  ],
  'exchange.allowed': ['{title} bisa ditukar sampai {deadline}.', 'Ini bisa ditukar, kirim sebelum {deadline}.'],
  'exchange.none': [
    'Varian lain dari {title} sedang tidak ada stok, jadi tidak bisa ditukar.',
    'Semua varian penggantinya sedang habis.',
  ],
  'exchange.opened-pickup': [
    'Tukar barang {case} sudah diajukan dengan penjemputan di rumah, diganti {target}. Yang baru dikirim setelah barang lama dijemput dan diperiksa.[ Hadiahnya tidak perlu dikembalikan.]',
    'Sudah diajukan tukar barang {case}: diganti {target}, kurir akan menjemput barang lama ke rumah.',
  ],
  'exchange.opened-self': [
    'Tukar barang {case} sudah diajukan, diganti {target}. Barang lama dikirim ke: {returnAddress}. Yang baru dikirim setelah diperiksa gudang.',
    'Sudah diajukan tukar barang {case}. Kirim barang lama ke {returnAddress}; setelah diterima, {target} dikirim.',
  ],
  'exchange.filed': [
    'Tukar barangnya saya catat sebagai tiket {ticket}: {why}. Setelah dicek, admin akan menjawab di sini.',
    'Karena ini ({why}), saya daftarkan dulu tiket {ticket} dan admin yang melanjutkan. Sebutkan nomor tiket untuk cek perkembangannya.',
  ],
  'refund-only.unsent': [
    'Pesanan {order} belum dikirim. Kalau mau refund, batalkan saja pesanannya, dana kembali ke metode pembayaran semula.',
    'Pesanan ini belum dikirim, kalau dibatalkan dananya kembali.',
  ],
  'refund-only.filed': [
    'Semuanya sudah dicatat di tiket {ticket}; {group} mengecek lalu menjawab di sini. Jumlah pengembaliannya tergantung hasil cek, jadi saya tidak menyebut angka dulu.',
    'Tiket {ticket} sudah terdaftar dan diteruskan ke {group} untuk dicek. Hasilnya dijawab di sini; bisa juga dicek dengan nomor tiket.',
  ],
  'aftersale.not-filed': [
    'Pendaftaran gagal, saya langsung teruskan ke admin.',
    'Langkah ini tidak berhasil, admin yang menangani.',
  ],
  'protection.window-over': [
    'Perlindungan harga {title} berlaku {windowDays} hari sejak {from}, sampai {deadline}. Itu sudah lewat, jadi selisihnya tidak bisa dikembalikan.[ Toko bisa memberi satu kupon {consolation}; kalau mau, hubungi admin.]',
    'Masa perlindungan harga berakhir {deadline} ({windowDays} hari sejak {from}), jadi kali ini tidak termasuk.[ Satu kupon {consolation} bisa diambil lewat admin.]',
  ],
  'protection.refused': [
    'Barang ini tidak bisa diajukan perlindungan harga: {why}.',
    'Perlindungan harga tidak bisa diproses, alasannya: {why}.',
  ],
  'protection.claimed': [
    'Perlindungan harga {case} sudah diajukan, selisih {protected} kembali ke metode pembayaran semula.',
    'Sudah mengajukan perlindungan harga {case}, {protected} kembali ke metode pembayaran semula.',
  ],
  'protection.filed': [
    'Perlindungan harganya saya catat sebagai tiket {ticket}: {why}. Setelah dicek, admin akan menjawab di sini.',
    'Karena ini ({why}), saya daftarkan dulu tiket {ticket}; perkembangannya bisa dicek dengan nomor tiket.',
  ],
  'compensation.capped': [
    'Menurut aturan toko, kali ini kompensasinya paling banyak {amount}. Saya tidak bisa menambah, walau diminta berkali-kali. Kalau mau, ketuk konfirmasi; kalau tidak setuju, hubungi admin.',
    '{amount} adalah batas dari toko untuk kasus ini, saya tidak bisa mengubahnya. Konfirmasi untuk didaftarkan; untuk hal lain, hubungi admin.',
  ],
  'compensation.nothing-shown': [
    'Di catatan pesanan {order} tidak ada keterlambatan kirim atau antar, jadi saya tidak punya dasar untuk kompensasi. Kalau ada hal lain, kabari saya, saya daftarkan ke admin.',
    'Menurut catatan pesanan {order}, kirim dan antar masih dalam waktu yang dijanjikan. Kalau ada masalah lain, sampaikan saja, saya teruskan ke admin.',
  ],
  'compensation.refused': [
    'Kompensasi kali ini tidak bisa diproses: {why}.',
    'Kompensasi tidak bisa, alasannya: {why}.',
  ],
  'compensation.done': [
    'Kompensasi {amount} sudah didaftarkan, kembali ke metode pembayaran semula. Maaf sudah merepotkan.',
    'Sudah didaftarkan kompensasi {amount}, kembali ke metode pembayaran semula.',
  ],
  'compensation.filed': [
    'Sudah dicatat sebagai tiket {ticket}. Admin mengecek apakah bisa dapat kompensasi dan berapa, lalu menjawab di sini.',
    'Tiket {ticket} sudah terdaftar, admin menjawab setelah dicek. Dapat atau tidak dan berapa, belum bisa saya janjikan.',
  ],
  'ask.waybill': [
    'Kalau sudah dikirim, kirim nomor resi returnya, saya catat di pengajuan[ {case}].',
    'Baik, berapa nomor resi returnya? Dengan itu gudang bisa mencocokkan paketnya.',
  ],
  'ask.waybill-again': [
    '[{waybill} ]tidak seperti nomor resi. Tolong cek lagi lalu kirim; ada di label atau bukti kirim.',
    'Nomor ini[, {waybill},] jumlah angkanya tidak cocok dan belum didaftarkan. Kirim lagi nomor resi lengkapnya.',
  ],
  'ask.waybill-case': [
    'Ada beberapa retur atau tukar barang yang berjalan. Nomor ini untuk yang mana?',
    'Nomor ini untuk barang mana yang dikirim balik?',
  ],
  'waybill.kept': [
    'Sudah didaftarkan: nomor resi retur pengajuan {case} ({title}) adalah {waybill}[ ({courier})]. Diproses dalam {refundDays} hari setelah gudang menerima. Kalau nomornya salah, kabari kapan saja.',
    'Sudah dicatat: nomor resi retur pengajuan {case} ({title}) adalah {waybill}[ ({courier})]. Diproses dalam {refundDays} hari setelah sampai gudang; kalau salah tulis, kirim lagi saja.',
  ],
  'waybill.changed': [
    'Nomor resi retur pengajuan {case} sudah diubah jadi {waybill}[ ({courier})], yang lama {before} tidak dipakai lagi.',
    'Sudah diubah, nomor resi retur pengajuan {case} ({title}) sekarang {waybill}, menggantikan {before}.',
  ],
  'waybill.known': [
    'Di pengajuan {case} sudah tercatat {waybill}, tidak perlu dikirim lagi.',
    'Nomor {waybill} sebelumnya sudah terdaftar di pengajuan {case}.',
  ],
  'waybill.filed': [
    'Nomor {waybill} saya catat dulu sebagai tiket {ticket}: {why}. Setelah dicek, admin mendaftarkannya ke pengajuan.',
    'Nomor {waybill} dicek oleh admin, tiket {ticket}. Kalau sudah login, bisa didaftarkan sendiri.',
  ],
  'waybill.refused': [
    'Nomornya belum didaftarkan: {why}. Tolong cek lagi lalu kirim.',
    'Belum terdaftar: {why}. Tolong lihat label pengirimannya.',
  ],
  'waybill.no-case': [
    'Tidak ada retur atau tukar barang yang berjalan, jadi nomor ini belum bisa didaftarkan. Kalau belum mengajukan, saya bantu sekarang.',
    'Nomor ini tidak cocok dengan pengajuan mana pun, jadi belum didaftarkan. Kalau mau ajukan retur dulu, ketuk saja.',
  ],
  'waybill.before-approval': [
    'Retur atau tukar barang ini masih dicek admin (tiket {ticket}); nomor baru bisa didaftarkan setelah disetujui. Simpan dulu nomornya, kirim ke saya setelah disetujui.',
    'Tiket {ticket} belum selesai dicek, jadi nomornya belum bisa didaftarkan. Jangan dikirim dulu, hasilnya dikabari di sini.',
  ],
  'waybill.over': [
    'Barang pengajuan {case} sudah diterima gudang, nomornya tidak perlu didaftarkan lagi.',
    'Pengajuan {case} sudah di langkah berikutnya, tidak perlu nomor. Kalau mau lihat refund, bilang “refund saya sampai mana”.',
  ],
  'waybill.not-kept': [
    'Nomornya belum bisa didaftarkan. Kirim lagi nanti, atau hubungi admin.',
    'Pendaftaran gagal. Simpan dulu nomornya, kirim lagi sebentar lagi.',
  ],
  'waybill.offline': [
    'Koneksi terputus dan nomornya belum didaftarkan; saya lanjut setelah terhubung.',
    'Sekarang tidak ada internet. Nomornya disimpan dulu, didaftarkan setelah terhubung.',
  ],
  'warranty.covered': [
    'Garansi {title} {months} bulan, sampai {until}. Yang ditanggung: {covers}; yang tidak: {excludes}.',
    'Masih dalam garansi ({months} bulan, sampai {until}). Ditanggung: {covers}; tidak ditanggung: {excludes}.',
  ],
  'warranty.expired': [
    'Garansi {title} {months} bulan dan sudah berakhir {until}. Untuk servis berbayar, tanya admin.',
    'Garansinya sampai {until} ({months} bulan), sudah lewat. Untuk servis berbayar, hubungi admin.',
  ],
  'warranty.unknown': [
    'Waktu terimanya tidak ketemu, masa garansi tidak bisa saya hitung. Silakan hubungi admin untuk dicek.',
    'Waktu terimanya tidak jelas, masa garansi perlu dicek admin.',
  ],
  'warranty.filed': [
    'Servisnya saya catat sebagai tiket {ticket} dan diteruskan ke {group}. Jangan dikirim dulu, setelah dilihat baru dikabari cara kirimnya.',
    'Tiket servis {ticket} sudah terdaftar. {group} melihat dulu lalu menjawab di sini; perkembangannya bisa dicek dengan nomor tiket.',
  ],
}
