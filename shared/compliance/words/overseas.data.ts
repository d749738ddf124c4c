import type { WordTable } from '../marks.ts'

/** The same in the languages of the platforms abroad. Blanks are dropped before words are compared. */
export const overseasWords: WordTable = {
  overseas: `addmyline lineofficial mylineid nomorwa wasaya chatwa viawa hubungiwa zalocủashop kếtbạnzalo qualine แอดไลน์ ไลน์ไอดี ทักไลน์ outsideshopee
    ngoàishopee diluarshopee นอกช้อปปี้ luarshopee contactmeon callmeat textmeat myfacebook facebookpage ourfacebook instagrampage ourinstagram`,
  overseasPayment: `chuyểnkhoảntrựctiếp chuyểnkhoảnriêng transferlangsung transferbanklangsung norekening โอนตรง โอนเข้าบัญชี paydirectly payoutside directbanktransfer
    transferterus bayarterus transferkerekening banktransferdirectly`,
  praise:
    '5star 5stars fivestar fivestars goodreview bintang5 bintanglima 5bintang 5sao đánhgiátốt 5ดาว positivereview 5starreview',
  reward: `cashback voucher gift hadiah tặng quà แถม ส่วนลด rebate bonus baucar refund`,
  refusal: `cannot cant donot dont never not tidak jangan tidakboleh không đừng ไม่ huwag bawal`,
  guarantee: 'ipromise guarantee guaranteed definitely',
  delivery: 'arrive deliver delivered received refunded',
  insult: `stupid idiot bodoh shutup moron tanga goblok annoying crazy`,
}
