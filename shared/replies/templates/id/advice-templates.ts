import type { adviceLines } from '../../../dialog/lines/advice-lines.ts'

/** Indonesian wordings for advice before buying; the notation is told in `../README.md`. */
export const adviceTemplates: Record<(typeof adviceLines)[number], readonly string[]> = {
  'ask.product': [
    '{dear}produk yang mana?< Sebutkan namanya atau buka halaman produknya.|>',
    'Mau tanya produk apa?< Sebutkan namanya, nanti saya cek.|>',
  ],
  'ask.height-weight': [
    '{dear}boleh tahu tinggi (cm) dan berat badan (kg)? Saya pilihkan sesuai tabel ukuran produk ini.',
    'Berapa tinggi dan berat badannya? Saya pilihkan sesuai tabel ukuran.',
  ],
  'ask.height': ['Tinggi badannya kira-kira berapa?', 'Tinggal tinggi badan, kira-kira berapa?'],
  'ask.weight': ['Berat badannya kira-kira berapa kg?', 'Tinggal berat badan, kira-kira berapa kg?'],
  'ask.foot': [
    '{dear}tolong ukur panjang kaki (mm atau cm), saya pilihkan sesuai tabel sepatu.',
    'Berapa panjang kakinya? Ukur sore hari, ambil kaki yang lebih panjang.',
  ],
  'ask.preference': [
    'Suka yang pas badan atau longgar?',
    'Mau yang pas atau longgar? Bilang saja, nanti bisa dipastikan.',
  ],
  'ask.variant': ['{dear}mau menunggu varian yang mana?', 'Mau menunggu warna dan ukuran apa?'],
  'compare.some': ['Perbedaan utama {names}: {rows}.', 'Kalau dibandingkan, {names} berbeda di: {rows}.'],
  'compare.same': [
    'Spesifikasi {names} tertulis sama, bedanya hanya harga dan stok.',
    'Di data produk, {names} tidak ada spesifikasi yang berbeda; harga dan stok ada di bawah.',
  ],
  'attributes.found': ['[{product}: ]{rows}.', '{dear}di data produk tertulis: {rows}.', 'Ketemu: {rows}.'],
  'attributes.overview': [
    '{product}: {summary} Spesifikasi utamanya di bawah.',
    '{summary} Semua spesifikasi ada di kartu.',
  ],
  'size.one': [
    'Untuk {body}, pilih ukuran {first}. Dasarnya baris ini di “{chart}”: {row}.[ {note}]',
    'Menurut “{chart}”, {body} masuk ukuran {first} ({row}).[ {note}]',
  ],
  'size.measured': [
    '{measure} menurut “{chart}” ukuran {first} ({range}).[ {note}]',
    'Di “{chart}” ukuran {first} adalah {range}, {measure} pilih ini.[ {note}]',
  ],
  'size.between': [
    '{body} ada di antara ukuran {first} dan {second}, saran saya {first} dulu. Bedanya: {difference}.[ {note}]',
    '{first} dan {second} sama-sama bisa, saran saya {first} dulu. Bedanya: {difference}.[ {note}]',
  ],
  'size.close': [
    '{body} ada di antara dua ukuran; kalau mau pas, pilih {first}. Dasarnya baris ini di “{chart}”: {row}.[ {note}]',
    'Kalau mau pas pilih {first}; menurut “{chart}”, {body} masuk {row}.[ {note}]',
  ],
  'size.loose': [
    '{body} ada di antara dua ukuran; kalau mau longgar, pilih {first}. Dasarnya baris ini di “{chart}”: {row}.[ {note}]',
    'Kalau mau longgar pilih {first}; menurut “{chart}”, {body} masuk {row}.[ {note}]',
  ],
  'size.moved': [
    'Menurut “{chart}”, {body} masuk ukuran {measured} ({row}). Untuk produk ini {why}, jadi saran saya {first}.[ {note}]',
    'Menurut “{chart}”, {body} ada di ukuran {measured} ({row}); tapi {why}, jadi saran saya {first}.[ {note}]',
  ],
  'size.moved-between': [
    'Menurut “{chart}”, {body} ada di antara ukuran {measured}. Untuk produk ini {why}, saran saya {first} dulu, lalu {second}. Bedanya: {difference}.[ {note}]',
    'Menurut “{chart}”, {body} di antara {measured}; tapi {why}, jadi dari {first} dan {second} pilih {first} dulu. Bedanya: {difference}.[ {note}]',
  ],
  'size.at-end': [
    'Menurut “{chart}”, {body} masuk ukuran {first} ({row}). Untuk produk ini {why}; kalau ragu, bisa hubungi admin untuk cek ukuran aslinya.[ {note}]',
    'Menurut “{chart}”, {body} ada di ukuran {first} ({row}); {why}, jadi saya tidak bisa memastikan. Admin bisa mengukur barangnya.[ {note}]',
  ],
  'size.step': [
    'Satu ukuran lebih {way} adalah {beside}: {difference}. Untuk {body}, saran saya tetap {first}.[ {note}]',
    'Dari {first}, satu ukuran lebih {way} adalah {beside}: {difference}. Menurut tabel, {body} pilih {first} dulu.[ {note}]',
  ],
  'size.no-step': [
    'Di “{chart}” tidak ada ukuran yang lebih {way} dari {first}, produk ini sampai {first} saja.',
    '{first} sudah yang paling {way} di “{chart}”.',
  ],
  'size.conflict': [
    '{body}: {measures}, jadi ukurannya berbeda. Bisa bandingkan {first} dan {second}, bedanya {difference}.[ {note}]',
    'Menurut tabel: {measures}. Antara {first} dan {second} tergantung mau longgar atau pas: {difference}.[ {note}]',
  ],
  'size.conflict-far': [
    '{body}: {measures}, bedanya lebih dari satu ukuran, jadi pilih yang mana pun ada bagian yang kurang pas. Bedanya {difference}. Sebaiknya hubungi admin untuk cek ukuran aslinya.[ {note}]',
    'Menurut tabel: {measures}. Bedanya cukup jauh ({difference}), jadi saya tidak bisa memastikan; admin bisa cek ukuran aslinya.[ {note}]',
  ],
  'size.usual': [
    'Kalau biasanya pakai ukuran {usual}, di “{chart}” tertulis {row}. Ukur panjang kaki dan kabari saya supaya lebih tepat.[ {note}]',
    'Di “{chart}” tertulis {row}. Ukuran sepatu tiap merek berbeda; berapa panjang kakinya? Nanti saya cek lagi.[ {note}]',
  ],
  'size.note': ['Catatan “{chart}”: {note}', 'Tabel ukuran produk ini menulis: {note}'],
  'size.outside': [
    '{body} di luar “{chart}”, jadi saya tidak mau menebak ukuran. Kalau mau pasti, hubungi admin untuk mengukur barangnya.',
    '“{chart}” tidak mencakup {body}, jadi saya tidak merekomendasikan. Admin bisa cek ukuran aslinya.',
  ],
  'size.feedback': ['Kata pembeli: {feedback}.', 'Dari retur dan ulasan: {feedback}.'],
  'stock.available': ['{product} ready: {inStock}.[ Habis: {gone}.]', '{dear}ada stok: {inStock}.[ Habis: {gone}.]'],
  'stock.low': [
    '{product} ready, {label} <sekarang ada|tinggal> {quantity} pcs.[ Habis: {gone}.]',
    '{dear}ada stok, {label} <masih|tinggal> {quantity} pcs.[ Habis: {gone}.]',
  ],
  'stock.short': [
    '{product} sekarang hanya {inStock}, tidak cukup untuk {wanted} pcs.',
    'Stoknya {inStock}, tidak cukup untuk {wanted} pcs.',
  ],
  'stock.sold-out': ['{product} sedang habis: {gone}.', 'Varian ini sedang habis: {gone}.'],
  'stock.presale': [
    '{product} sedang pre-order: {presale}.[ Habis: {gone}.]',
    'Varian ini sedang pre-order: {presale}.[ Habis: {gone}.]',
  ],
  'restock.in-stock': [
    '{product} {label} sekarang ready: {inStock}. Tidak perlu menunggu.',
    'Tidak perlu menunggu, {product} {label} ready: {inStock}.',
  ],
  'restock.watching': [
    'Sudah dicatat, kalau {product} {label} sudah masuk, saya kabari di sini.[ Tanggal yang tercatat: {day}.]',
    'Baik, begitu {product} {label} masuk, ada pesan di sini.[ Perkiraan {day}.]',
  ],
  'restock.unavailable': [
    'Pengingatnya belum bisa didaftarkan[: {why}]. Coba lagi nanti atau hubungi admin.',
    'Pendaftaran pengingat gagal[: {why}]. Bilang lagi nanti, atau hubungi admin.',
  ],
  'restock.offline': [
    'Pengingat stok perlu internet untuk didaftarkan. Saya lanjut setelah terhubung.',
    'Sekarang tidak ada internet. Pengingat stok didaftarkan setelah terhubung.',
  ],
  'stock.no-variant': [
    '{product} tidak ada varian {wanted}. Yang ada: {options}.',
    'Tidak ada {wanted}. Yang bisa dipilih: {options}.',
  ],
  'recommend.named': [
    'Di toko ada beberapa ini<, boleh dilihat|>. Sebutkan untuk apa dan bulan apa dipakai, nanti saya pilihkan.',
    'Ini bisa dibandingkan. Sebutkan jumlah orang, musim, dan budget supaya lebih tepat.',
  ],
  'recommend.personal': [
    'Berdasarkan yang pernah dilihat dan dibeli, ini boleh dilihat, alasannya di bawah tiap produk. Kalau tidak mau rekomendasi pribadi, bilang saja, langsung berhenti.',
    'Ini berkaitan dengan yang pernah dilihat, tiap produk ada alasannya. Kalau tidak mau, bisa dimatikan kapan saja.',
  ],
  'recommend.neutral': [
    'Lihat dulu beberapa produk yang dijual toko, alasannya di bawah.< Sebutkan untuk apa dan budgetnya supaya lebih tepat.|>',
    'Ini sama untuk semua orang, tidak melihat riwayat. Sebutkan kebutuhan dan budget, nanti saya pilihkan.',
  ],
  'recommend.opted-out': [
    'Baik, di chat ini saya tidak lagi melihat riwayat lihat dan beli; yang di bawah ini sama untuk semua orang. Matikan “Rekomendasi pribadi” di pengaturan supaya perangkat ini seterusnya tidak memakainya.',
    'Sudah berhenti, rekomendasi di chat ini tidak melihat riwayat; ini sama untuk semua orang. Supaya perangkat ini seterusnya tidak memakainya, ada tombolnya di pengaturan.',
  ],
  'recommend.opted-in': [
    'Baik, rekomendasi di chat ini akan melihat riwayat lihat dan beli, bisa dimatikan lagi kapan saja.',
    'Sudah aktif lagi, rekomendasi memakai riwayat lihat dan beli. Kalau tidak mau, bilang kapan saja.',
  ],
  'recommend.none': [
    'Tidak ada stok yang cocok dengan syarat itu. Coba naikkan budget atau ganti kebutuhannya.',
    'Di kisaran ini sedang tidak ada stok. Ganti budget atau kebutuhan, nanti saya cek lagi.',
  ],

  'recommend.over-budget': [
    'Jenis ini tidak ada yang ready dalam anggaran itu. Ini yang paling mendekati, harganya ada di kartu.',
    'Dalam anggaran itu sedang tidak ada stok. Ini yang paling mendekati.',
  ],
}
