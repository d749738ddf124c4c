import type { priceLines } from '../../../dialog/lines/price-lines.ts'

/** Indonesian wordings for price and coupons; the notation is told in `../README.md`. */
export const priceTemplates: Record<(typeof priceLines)[number], readonly string[]> = {
  'price.cart': [
    '{dear}total akhirnya {total}[ (harga awal {list}, hemat {saved})][, termasuk ongkir {shipping}].< Rinciannya di bawah.|>',
    'Dengan promo sekarang, totalnya {total}[, hemat {saved} dari harga awal {list}][, termasuk ongkir {shipping}].',
  ],
  'price.product': [
    '{title}[ × {quantity}] sekarang {total}[ (harga awal {list}, hemat {saved})][, termasuk ongkir {shipping}].',
    '{dear}kalau beli {title}[ × {quantity}] saja, harga akhirnya {total}[, hemat {saved} dari harga awal {list}][, termasuk ongkir {shipping}].',
  ],
  'price.on-date': [
    'Menurut promo yang sudah diumumkan, mulai {when} {what} jadi {total}[ (harga awal {list}, hemat {saved})][, termasuk ongkir {shipping}]. Pastinya sesuai halaman pesanan saat itu.',
    'Mulai {when}, menurut promo yang sudah diumumkan, {what} jadi {total}[, hemat {saved} dari harga awal {list}][, termasuk ongkir {shipping}]; pastinya sesuai saat memesan.',
  ],
  'price.ends': [
    'Promo sekarang: {ends}, semuanya waktu Beijing.',
    '{ends}, menurut waktu Beijing.< Sebutkan mau beli apa, nanti saya hitung.|>',
  ],
  'price.unannounced': [
    'Promo untuk {when} belum diumumkan. Dengan promo sekarang, {what} jadi {total}[ (harga awal {list}, hemat {saved})][, termasuk ongkir {shipping}].',
    'Promo pada {when} belum diumumkan. Kalau beli sekarang, {what} jadi {total}[, hemat {saved} dari harga awal {list}][, termasuk ongkir {shipping}].',
  ],
  'price.points': [
    'Pakai {points} poin, potongan {off}, {what} jadi {total}[, termasuk ongkir {shipping}].[ Catatan: {limit}.]',
    '{what} bisa pakai {points} poin untuk potongan {off}, jadi {total}[, termasuk ongkir {shipping}].[ Catatan: {limit}.]',
  ],
  'price.points-more': [
    'Pakai {points} poin bisa potong {off} lagi.',
    'Ada juga {points} poin yang bisa dipakai, potong {off} lagi.',
  ],
  'price.points-rule': [
    'Setiap {perYuan} poin memotong ¥1, paling banyak {share}% dari harga barang[, mulai {least} poin].[ Poin: {own}.]',
    '{perYuan} poin senilai ¥1, satu pesanan paling banyak {share}% dari harga barang[, mulai {least} poin].[ Poin: {own}.]',
  ],
  'price.free-shipping': ['Beli {short} lagi, gratis ongkir.', 'Kurang {short} lagi untuk gratis ongkir.'],
  'price.until': [
    '<Harga ini berlaku sampai|Harga promo, sampai> {until}.',
    'Promo <berlaku sampai|berakhir> {until}.',
  ],
  'price.unused': ['Kali ini tidak terpakai: {unused}.', 'Yang tidak terpakai: {unused}.'],
  'price.rules-expired': [
    'Aturan promo yang saya punya sudah kedaluwarsa, harganya bisa salah. Saya hitung setelah diperbarui.',
    'Aturan promo belum diperbarui, jadi saya tidak menyebut harga dulu supaya tidak salah.',
  ],
  'price.gap': [
    'Kurang {short}: {offer}; setelah cukup totalnya {after}.',
    'Tambah {short}: {offer}; jadi bayar {after}.',
  ],
  'price.best-found': [
    'Kuponnya cukup banyak, ini cara pakai terbaik yang ketemu.',
    'Kombinasi kuponnya banyak, di atas ini hasil terbaik yang ketemu.',
  ],
  'price.cannot': [
    'Ada barang yang harganya belum bisa dihitung, mungkin sudah tidak dijual. Mau ganti barang, atau hubungi admin?',
    'Harga pesanan ini belum bisa dihitung, ada barang yang sedang tidak dijual.',
  ],
  'coupons.some': [
    'Sekarang bisa pakai {count} kupon: {names}. Saat checkout dipilih otomatis yang paling hemat.',
    '{dear}ada {count} kupon yang bisa dipakai: {names}.',
  ],
  'coupons.one': [
    '“{name}”: {terms}[, berlaku sampai {until}].[ Catatan: {why}.]',
    'Syarat “{name}”: {terms}[, berlaku sampai {until}].[ Catatan: {why}.]',
  ],
  'coupons.for-cart': [
    'Untuk {what} dipakai {used}[; tidak terpakai: {unused}].',
    'Untuk {what}, paling hemat pakai {used}[; tidak terpakai: {unused}].',
  ],
  'coupons.together': ['“{name}” dan “{other}”: {can}. Syarat: {terms}.', 'Keduanya: {can}. Syarat: {terms}.'],
  'coupons.none': ['Sekarang tidak ada kupon yang bisa dipakai.', 'Saat ini belum ada kupon yang bisa dipakai.'],
}
