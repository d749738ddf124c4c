import type { adviceLines } from '../../../dialog/lines/advice-lines.ts'

/** Malay wordings for advice before buying; the notation is told in `../README.md`. */
export const adviceTemplates: Record<(typeof adviceLines)[number], readonly string[]> = {
  'ask.product': [
    'Produk yang mana satu? <Sebut namanya atau buka halaman produk. |>',
    'Yang mana satu produknya? <Beritahu namanya, saya semak segera. |>',
  ],
  'ask.height-weight': [
    '<Boleh beritahu tinggi (cm) dan berat (kg)?|Tinggi (cm) dan berat (kg)?> Saya pilih mengikut carta saiz produk ini.',
    'Berapa tinggi dan berat anda? Saya pilih mengikut carta saiz.',
  ],
  'ask.height': ['Tinggi anda kira-kira berapa?', 'Tinggal tinggi, kira-kira berapa?'],
  'ask.weight': ['Berat anda kira-kira berapa? Dalam kg.', 'Tinggal berat, kira-kira berapa kg?'],
  'ask.foot': [
    'Ukur panjang kaki dan beritahu saya (mm atau cm), saya pilih mengikut carta kasut.',
    'Panjang kaki berapa? Ukur pada waktu petang dan ambil kaki yang lebih panjang.',
  ],
  'ask.preference': [
    'Anda suka yang padan atau yang longgar sedikit?',
    'Mahu padan atau longgar? Beritahu saja, terus boleh diputuskan.',
  ],
  'ask.variant': ['Pilihan yang mana anda tunggu?', 'Warna dan saiz yang mana anda tunggu?'],
  'compare.some': ['Perbezaan utama {names}: {rows}.', 'Bila dibandingkan, {names} berbeza pada: {rows}.'],
  'compare.same': [
    'Spesifikasi {names} ditulis sama, bezanya hanya harga dan stok.',
    'Maklumat produk {names} tidak menunjukkan perbezaan; harga dan stok ada di bawah.',
  ],
  'attributes.found': ['[{product}: ]{rows}.', 'Menurut maklumat produk: {rows}.', 'Sudah dijumpai: {rows}.'],
  'attributes.overview': [
    '{product}: {summary} Spesifikasi utama ada di bawah.',
    '{summary} Spesifikasi ada dalam kad.',
  ],
  'size.one': [
    '{body}: pilih saiz {first}. Berdasarkan baris ini dalam “{chart}”: {row}. [{note}]',
    'Mengikut “{chart}”, {body} sepadan dengan saiz {first} ({row}). [{note}]',
  ],
  'size.measured': [
    '{measure}: mengikut “{chart}” pilih saiz {first} ({range}). [{note}]',
    'Dalam “{chart}”, saiz {first} ialah {range}; pilih saiz ini untuk {measure}. [{note}]',
  ],
  'size.between': [
    '{body} berada antara saiz {first} dan {second}; cadangan pertama {first}. Bezanya: {difference}. [{note}]',
    '{first} dan {second} kedua-duanya boleh dipakai, cadangan pertama {first}. Bezanya: {difference}. [{note}]',
  ],
  'size.close': [
    '{body} berada antara dua saiz; untuk padan pilih {first}. Berdasarkan baris ini dalam “{chart}”: {row}. [{note}]',
    'Untuk padan pilih {first}; {body} mengikut “{chart}” berada pada {row}. [{note}]',
  ],
  'size.loose': [
    '{body} berada antara dua saiz; untuk longgar pilih {first}. Berdasarkan baris ini dalam “{chart}”: {row}. [{note}]',
    'Untuk longgar pilih {first}; {body} mengikut “{chart}” berada pada {row}. [{note}]',
  ],
  'size.moved': [
    '{body} mengikut “{chart}” sepadan dengan saiz {measured} ({row}). Untuk produk ini {why}, jadi dicadangkan saiz {first}. [{note}]',
    'Mengikut “{chart}”, {body} jatuh pada saiz {measured} ({row}); tetapi {why}, jadi dicadangkan {first}. [{note}]',
  ],
  'size.moved-between': [
    '{body} mengikut “{chart}” berada antara {measured}. Untuk produk ini {why}; cuba {first} dahulu, kemudian {second}. Bezanya: {difference}. [{note}]',
    'Mengikut “{chart}”, {body} jatuh antara {measured}; tetapi {why}, antara {first} dan {second} cuba {first} dahulu. Bezanya: {difference}. [{note}]',
  ],
  'size.at-end': [
    '{body} mengikut “{chart}” sepadan dengan saiz {first} ({row}). Untuk produk ini {why}; jika kurang pasti, staf boleh mengukur barang sebenar. [{note}]',
    'Mengikut “{chart}”, {body} jatuh pada saiz {first} ({row}); {why}, jadi sukar saya tentukan. Staf boleh mengukur barang sebenar. [{note}]',
  ],
  'size.step': [
    'Satu saiz lebih {way} ialah {beside}: {difference}. Mengikut {body}, cadangan tetap {first}. [{note}]',
    'Dari {first}, satu saiz lebih {way} ialah {beside}, {difference}. {body} mengikut carta pilih {first} dahulu. [{note}]',
  ],
  'size.no-step': [
    'Dalam “{chart}” tiada saiz lebih {way} daripada {first}; produk ini setakat {first} sahaja.',
    '{first} sudah saiz paling {way} dalam “{chart}”.',
  ],
  'size.conflict': [
    '{body}: {measures}, jatuh pada saiz berbeza. Bandingkan {first} dan {second}, bezanya {difference}. [{note}]',
    'Mengikut carta {measures}; antara {first} dan {second} bergantung mahu longgar atau padan: {difference}. [{note}]',
  ],
  'size.conflict-far': [
    '{body}: {measures}, berbeza lebih daripada satu saiz. Mana-mana pun ada satu bahagian yang tidak padan, bezanya {difference}. Staf boleh mengukur barang sebenar. [{note}]',
    'Mengikut carta {measures}, bezanya agak jauh ({difference}), jadi sukar saya tentukan. Staf boleh mengukur barang sebenar. [{note}]',
  ],
  'size.usual': [
    'Jika biasa memakai saiz {usual}, “{chart}” menulis {row}. Ukur juga panjang kaki supaya lebih tepat. [{note}]',
    '“{chart}” menulis {row}. Saiz kasut berbeza antara jenama; berapa panjang kaki anda? Saya semak semula. [{note}]',
  ],
  'size.note': ['Nota “{chart}”: {note}', 'Carta saiz produk ini menulis: {note}'],
  'size.outside': [
    '{body} di luar julat “{chart}”, saya tidak mahu meneka saiz. Untuk kepastian, staf boleh mengukur barang sebenar.',
    '“{chart}” tidak meliputi {body}, jadi saya tidak mencadangkan apa-apa. Staf boleh mengukur barang sebenar.',
  ],
  'size.feedback': ['Maklum balas pembeli: {feedback}.', 'Dalam pemulangan dan ulasan, {feedback}.'],
  'stock.available': ['{product} ada stok: {inStock}. [Tiada stok: {gone}. ]', 'Ada, {inStock}. [Habis: {gone}. ]'],
  'stock.low': [
    '{product} ada stok, {label} <sekarang ada|tinggal> {quantity}. [Tiada stok: {gone}. ]',
    'Ada, {label} <ada|tinggal> {quantity} lagi. [Habis: {gone}. ]',
  ],
  'stock.short': [
    '{product} sekarang hanya ada {inStock}, tidak cukup {wanted}.',
    'Stok sekarang {inStock}, tidak cukup untuk {wanted}.',
  ],
  'stock.sold-out': ['{product} sekarang tiada stok: {gone}.', 'Pilihan ini buat masa ini tiada stok: {gone}.'],
  'stock.presale': [
    '{product} sekarang prapesanan: {presale}. [Tiada stok: {gone}. ]',
    'Pilihan ini dalam prapesanan, {presale}. [Habis: {gone}. ]',
  ],
  'restock.in-stock': [
    '{product} {label} sekarang ada stok: {inStock}, tidak perlu tunggu.',
    'Tidak perlu tunggu, {product} {label} ada stok: {inStock}.',
  ],
  'restock.watching': [
    'Sudah dicatat, apabila {product} {label} ada stok kami tinggalkan mesej di sini. [Tarikh stok yang didaftarkan sekarang {day}. ]',
    'Baik, sebaik sahaja {product} {label} ada stok kami tinggalkan mesej di sini. [Dijangka {day}. ]',
  ],
  'restock.unavailable': [
    'Peringatan belum dapat didaftarkan[, {why}]. Cuba lagi nanti atau cakap dengan staf.',
    'Pendaftaran peringatan tidak berjaya[, {why}]. Beritahu sekali lagi nanti, atau cakap dengan staf.',
  ],
  'restock.offline': [
    'Peringatan stok hanya dapat didaftarkan apabila ada sambungan. Saya teruskan apabila tersambung.',
    'Tiada rangkaian sekarang. Saya daftarkan peringatan stok apabila tersambung.',
  ],
  'stock.no-variant': [
    '{product} tiada pilihan {wanted}. Yang ada ialah {options}.',
    'Tiada {wanted}. Pilihan yang ada: {options}.',
  ],
  'recommend.named': [
    'Kedai ada beberapa ini<, boleh lihat. Beritahu mahu guna di mana dan bulan berapa, saya pilih lagi|; beritahu kegunaannya supaya lebih tepat>.',
    'Beberapa ini boleh dibandingkan. Beritahu bilangan orang, musim dan bajet supaya lebih tepat.',
  ],
  'recommend.personal': [
    'Berdasarkan yang anda lihat dan beli, beberapa ini boleh dilihat; sebabnya ditulis di bawah setiap satu. Tidak mahu cadangan peribadi? Beritahu saja dan ia berhenti.',
    'Beberapa ini berkaitan dengan yang anda lihat, setiap satu ada sebabnya. Jika tidak mahu cadangan begini, boleh dimatikan bila-bila masa.',
  ],
  'recommend.neutral': [
    'Lihat dahulu beberapa barang yang dijual ini, sebabnya ditulis di bawah. <Beritahu kegunaan dan bajet supaya lebih tepat. |>',
    'Beberapa ini sama untuk semua orang, tanpa melihat sejarah anda. Beritahu kegunaan dan bajet, saya pilih lagi.',
  ],
  'recommend.opted-out': [
    'Baik, dalam perbualan ini sejarah melihat dan membeli anda tidak digunakan lagi; yang di bawah sama untuk semua orang. Matikan “Cadangan peribadi” dalam tetapan supaya peranti ini juga tidak menggunakannya.',
    'Dihentikan, cadangan dalam perbualan ini tidak melihat sejarah lagi dan sama untuk semua orang. Untuk menghentikannya pada peranti ini, ada suis dalam tetapan.',
  ],
  'recommend.opted-in': [
    'Baik, cadangan dalam perbualan ini akan melihat sejarah melihat dan membeli anda. Boleh dimatikan bila-bila masa.',
    'Dihidupkan semula, cadangan akan melihat yang anda lihat dan beli. Beritahu bila-bila masa jika tidak mahu.',
  ],
  'recommend.none': [
    'Tiada barang berstok yang sesuai. Cuba longgarkan bajet atau tukar kegunaan.',
    'Dalam julat ini buat masa ini tiada stok. Cuba bajet atau kegunaan lain, saya lihat semula.',
  ],

  'recommend.over-budget': [
    'Tiada jenis ini yang berstok dalam bajet itu. Ini yang paling hampir, harganya ada pada kad.',
    'Dalam bajet itu buat masa ini tiada stok. Ini yang paling hampir.',
  ],
}
