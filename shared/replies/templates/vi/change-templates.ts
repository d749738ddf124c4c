import type { changeLines } from '../../../dialog/lines/change-lines.ts'

/** Vietnamese wordings for changes of an order; the notation is told in `../README.md`. */
export const changeTemplates: Record<(typeof changeLines)[number], readonly string[]> = {
  'ask.order-change': [
    '{dear}bạn gửi mã đơn và 4 số cuối điện thoại người nhận cùng lúc, mình xem đơn này còn làm được không.',
    'Bạn cho mình mã đơn và 4 số cuối điện thoại người nhận trước, mình xem đơn đến bước nào rồi.',
  ],
  'ask.address': [
    'Bạn gửi địa chỉ mới trong một tin: tỉnh, thành phố, quận, đường và số nhà. Tên và điện thoại không đổi thì khỏi ghi.',
    'Đổi đến đâu? Bạn gửi tỉnh, thành phố, quận và địa chỉ chi tiết.',
  ],
  'ask.address-place': ['Địa chỉ này ở tỉnh, thành phố, quận nào?', 'Còn thiếu tỉnh, thành phố, quận. Ở đâu vậy bạn?'],
  'ask.address-which': [
    '[Nhiều thành phố có “{district}”. ]Bạn chọn nơi nào?',
    '[Có mấy nơi tên “{district}”. ]Bạn bấm chọn thành phố đúng.',
  ],
  'ask.address-detail': [
    'Chưa có đường và số nhà, ví dụ đường nào, số mấy, tòa và phòng nào.',
    'Còn thiếu địa chỉ chi tiết: tên đường, số nhà, tòa, phòng.',
  ],
  'ask.address-recipient': ['Người nhận tên gì?', 'Ghi tên người nhận là ai?'],
  'ask.address-phone': ['Số điện thoại người nhận là bao nhiêu?', 'Còn thiếu số điện thoại người nhận.'],
  'ask.change-line': ['{dear}đơn này có mấy món, bạn muốn đổi món nào?', 'Đổi món nào? Bấm chọn là được.'],
  'ask.change-target': [
    'Bạn muốn đổi[ {title}] thành gì? Nói màu, size hoặc số lượng[; hiện là {now}].',
    'Đổi màu, size nào, hay mấy cái?[ Hiện đang đặt {now}.]',
  ],
  'ask.cancel-line': ['Bạn muốn hủy món nào? Bấm chọn là được.', '{dear}trong đơn này bạn bỏ món nào?'],
  'ask.cancel-reason': ['Bạn cho biết vì sao hủy được không? Có thể bỏ qua.', 'Lý do hủy là gì? Bỏ qua cũng được.'],
  'ask.with-orders': ['Bạn muốn gửi chung với đơn nào?', 'Bấm chọn đơn muốn gộp chung.'],
  'ask.other-order': ['Bạn gửi mã đơn còn lại.', 'Còn thiếu mã của đơn kia.'],
  'ask.delivery-date': [
    'Bạn muốn giao ngày nào? Nói ngày, ví dụ “thứ Bảy” hoặc “thứ Tư tuần sau”.',
    'Bạn muốn giao hôm nào? Cứ nói ngày.',
  ],
  'ask.price-wish': [
    'Bạn muốn đổi thành bao nhiêu? Nói con số, mình xem có làm được không.',
    'Muốn giảm bao nhiêu, hay còn bao nhiêu? Bạn nói con số.',
  ],
  'ask.price-again': [
    '[Mình giảm thêm được nhiều nhất {left}; ]hơn nữa phải do nhân viên quyết. Bạn muốn còn bao nhiêu?',
    'Vẫn vậy[: mình giảm thêm được nhiều nhất {left}]; hơn nữa cần nhân viên xem. Bạn nói con số, mình gửi yêu cầu.',
  ],
  'ask.payment-trouble': [
    'Lúc thanh toán báo gì? Bấm một mục, mỗi loại xử lý khác nhau.',
    'Trang hiện thông báo gì? Chọn cái giống nhất.',
  ],
  'ask.payment-method': [
    'Đơn này chưa thanh toán, bạn muốn đổi sang cách nào?',
    'Đổi sang phương thức thanh toán nào?',
  ],
  'change.confirm-address': [
    '[Đơn {order} sẽ gửi đến: {after}. ][Phí ship thêm {fee}. ]Bạn kiểm tra, đúng thì bấm “Xác nhận”.',
    '[Địa chỉ mới: {after}. ][Gửi đến đó phí ship thêm {fee}. ]Đổi nhé?',
  ],
  'change.confirm-default': [
    '[Đơn sau này sẽ gửi đến: {after}. ]Đúng thì bấm “Xác nhận”.',
    '[Địa chỉ mặc định đổi thành: {after}. ]Đổi nhé?',
  ],
  'change.confirm-items': [
    '[{title} đổi từ {before} sang {after}, đang có hàng. ][{difference}. ]Đổi nhé?',
    '[{after} có hàng, trước là {before}. ][{difference}. ]Đúng thì bấm “Xác nhận”.',
  ],
  'change.confirm-cancel': [
    '[{whole}. ][Hủy xong hoàn {refund}, {ways}. ][{back}. ][{gifts} cũng hủy theo. ]Xác nhận hủy đơn này?',
    '[{whole}. ][Hủy đơn này sẽ hoàn {refund}, {ways}. ][{back}. ][{gifts} cũng không gửi nữa. ]Đúng thì bấm “Xác nhận”.',
  ],
  'change.confirm-part': [
    'Chỉ hủy {title} {pieces} cái, còn lại vẫn gửi. [{broken}. ][{shipping}. ][Hoàn {refund}, {ways}. ][Hủy xong cần trả {due}. ][{freed}. ]Đúng thì bấm “Xác nhận”.',
    'Đơn này chỉ bỏ {title} {pieces} cái, phần khác giữ nguyên. [{broken}. ][{shipping}. ][Sẽ hoàn {refund}, {ways}. ][Cần trả thành {due}. ][{freed}. ]Làm nhé?',
  ],
  'change.confirm-lost': [
    '[{broken}. ]Bỏ {title} thì phần còn lại theo quy định phải trả thêm {owe}, mình không làm trực tiếp được. Gửi nhân viên xem nhé?',
    '[{broken}. ]Bỏ {title} xong phần còn lại lại đắt thêm {owe}, cần nhân viên kiểm tra. Mình gửi nhé?',
  ],
  'change.confirm-combine': [
    '[{orders} cùng địa chỉ, đều chưa gửi. ]Gửi chung nhé?',
    '[{orders} gửi chung được. ]Đúng thì bấm “Xác nhận”.',
  ],
  'change.confirm-delivery': [
    '[Đơn {order} hẹn giao {day}. ]Được không bạn?',
    '[Ngày giao định là {day}. ]Đúng thì bấm “Xác nhận”.',
  ],
  'change.confirm-price': [
    '[Giảm được {off}, cần trả từ {due} thành {after}. ]Xác nhận nhé?',
    '[Đơn này giảm {off}, cần trả {after}. ]Đúng thì bấm “Xác nhận”.',
  ],
  'change.confirm-payment': [
    '[Đơn {order} đổi sang thanh toán {method}, cần trả {due}. ]Xác nhận nhé?',
    '[Phương thức thanh toán đổi sang {method}. ]Đúng thì bấm “Xác nhận”.',
  ],
  'change.confirm-request': [
    '[Mình không sửa trực tiếp được: {why}. ]Có thể gửi nhân viên xử lý. [{note}. ]Gửi nhé?',
    '[Bước này nhân viên phải làm: {why}. ][{note}. ]Mình gửi nhé?',
  ],
  'change.confirm-extra': [
    '[Phải trả thêm {extra}, đơn đã thanh toán thì nhân viên mới thu được. ]Gửi nhân viên nhé?',
    '[Nhiều hơn trước {extra}, khoản này nhân viên xử lý. ]Gửi nhân viên nhé?',
  ],
  'change.confirm-cap': [
    '[Giảm {off} vượt mức mình được làm. ][Mình giảm thêm được nhiều nhất {left}. ]Gửi nhân viên xem nhé?',
    '[{off} thì mình không giảm được. ][Mình giảm thêm được nhiều nhất {left}. ]Hơn nữa do nhân viên quyết, gửi nhé?',
  ],
  'change.address-done': [
    'Đã sửa, đơn {order} hiện gửi đến: {address}.[ {others} vẫn theo địa chỉ cũ, muốn đổi thì gửi lại mã đơn và địa chỉ mới.]',
    'Địa chỉ đã sửa, hệ thống hiện ghi: {address}.[ {others} chưa đổi, muốn đổi thì gửi lại mã đơn và địa chỉ mới.]',
  ],
  'change.default-done': ['Địa chỉ mặc định đã sửa, hiện là: {address}.', 'Đã sửa, đơn sau này gửi đến: {address}.'],
  'change.items-done': [
    'Đã sửa, đơn {order} hiện là {title}, {after}.[ {money}.]',
    'Xong rồi, trong hệ thống {title} hiện là {after}.[ {money}.]',
  ],
  'change.cancel-done': [
    'Đơn {order} đã hủy.[ Đã gửi hoàn tiền {refund}, {ways}.][ {back}.]',
    'Đã hủy đơn {order}.[ {refund} sẽ về phương thức thanh toán ban đầu, {ways}.][ {back}.]',
  ],
  'change.part-done': [
    'Đã hủy {title}[ {pieces} cái]; đơn {order} còn {stays}.[ Đã gửi hoàn tiền {refund}, {ways}.][ Hiện cần trả {due}.]',
    '{title}[ {pieces} cái] đã hủy, trong đơn {order} còn lại: {stays}.[ {refund} sẽ được hoàn, {ways}.][ Cần trả {due}.]',
  ],
  'change.combine-done': ['Đã gộp, {orders} sẽ gửi chung.', '{orders} đã gộp, gửi chung.'],
  'change.delivery-done': ['Đã hẹn, ngày giao đơn {order} là {day}.', 'Ngày giao đã đổi thành {day}.'],
  'change.price-done': [
    'Đã sửa giá, đơn {order} hiện cần trả {due}.',
    'Số cần trả đã đổi thành {due}, bạn có thể thanh toán.',
  ],
  'change.payment-done': [
    'Phương thức thanh toán đã đổi sang {method}, cần trả {due}, bạn mở đơn để thanh toán tiếp.',
    'Đã đổi sang {method}. Cần trả {due}, bạn vào đơn thanh toán là được.',
  ],
  'change.filed': [
    '[Không làm trực tiếp được: {meanwhile}. ]Đã gửi, mã phiếu {ticket}, {group} xử lý. Muốn biết tiến độ, bạn báo mã này hỏi mình.',
    '[Nhân viên phải làm: {meanwhile}. ]Phiếu {ticket} đã gửi cho {group}. Muốn biết tiến độ, bạn báo mã này là được.',
  ],
  'change.refused': ['Chưa làm được: {why}[, {cannot}]. [{advice}]', '[Rất tiếc, {cannot}: ]{why}. [{advice}]'],
  'change.refused-now': [
    'Không thành công: {why}[, {cannot}]. [{advice}]',
    'Vừa rồi hệ thống không chấp nhận, vì: {why}[, {cannot}]. [{advice}]',
  ],
  'change.not-done': [
    'Hệ thống chưa xác nhận nên chưa tính là xong. Bạn thử lại sau, hoặc nhờ nhân viên xem đơn.',
    'Chưa nhận được xác nhận của hệ thống, coi như chưa làm. Lát nữa bạn nói lại, hoặc gặp nhân viên.',
  ],
  'change.none-open': [
    'Hiện bạn không có {state}, việc này chưa làm được.',
    'Không tìm thấy {state}, hiện việc này chưa làm được.',
  ],
  'change.not-in-order': [
    'Trong đơn {order} hiện không có {title}, mà có {stays}. Bạn muốn hủy món nào, hay hủy cả đơn?',
    '{title} hiện không có trong đơn {order}, trong đó là {stays}. Hủy các món này không?',
  ],
  'change.not-delivered': [
    'Hiện shop không gửi đến {place}[: {reason}], địa chỉ đơn này chưa đổi. Bạn gửi địa chỉ khác mà shop gửi được.',
    'Không đổi sang {place} được[: {reason}], địa chỉ vẫn như cũ. Có địa chỉ khác bạn cứ gửi.',
  ],
  'change.others': [
    '[“{wanted}” hiện hết hàng. ]Đơn chưa đổi gì. Các loại dưới đây còn hàng, bạn đổi loại nào?',
    '[“{wanted}” tạm hết hàng. ]Đơn vẫn như cũ. Mấy loại này còn hàng, bạn có đổi không?',
  ],
  'change.no-variant': ['{title} không có “{wanted}”. Các loại còn hàng:', 'Mẫu này không có “{wanted}”, có thể chọn:'],
  'change.no-others': [
    '“{wanted}” hiện hết hàng[, dự kiến {restock} về], các phân loại khác cũng không còn, đơn chưa đổi.',
    '“{wanted}” hết hàng[, dự kiến {restock} về], các phân loại khác cũng hết, đơn vẫn giữ nguyên.',
  ],
  'change.nothing-left': [
    'Nếu bỏ hết món này thì phải hủy đơn.',
    'Không giữ cái nào tức là hủy, muốn hủy bạn bấm bên dưới.',
  ],
  'change.combine-none': ['Không có đơn chờ gửi thứ hai để gộp.', 'Chỉ có đơn này chưa gửi, không có gì để gộp.'],
  'change.other-day': [
    '[{day} không được, sớm nhất {earliest}, muộn nhất {latest}. ]Bạn chọn ngày khác nhé?',
    '[Ngày hẹn được là {earliest} đến {latest}, {day} không nằm trong đó. ]Đổi sang ngày nào?',
  ],
  'change.offer-address': ['Muốn mình đổi bây giờ thì gửi mã đơn và địa chỉ mới.', 'Muốn đổi thì nói “đổi địa chỉ”.'],
  'change.offer-items': [
    'Muốn đổi bây giờ thì nói mã đơn và màu, size muốn đổi.',
    'Muốn đổi thì bạn nói đổi thành gì.',
  ],
  'change.offer-cancel': ['Muốn hủy thì nói “hủy đơn hàng”.', 'Muốn hủy đơn nào, bạn gửi mã đơn.'],
  'change.offer-combine': ['Muốn gộp đơn thì gửi hai mã đơn.', 'Muốn gửi chung, bạn nói là hai đơn nào.'],
  'change.offer-delivery': ['Muốn hẹn ngày thì nói mã đơn và ngày giao.', 'Muốn hẹn ngày nào, bạn cứ nói.'],
  'change.offer-price': [
    'Có đơn chưa thanh toán muốn sửa giá thì gửi mã đơn.',
    'Muốn sửa giá đơn nào, bạn cho mã đơn.',
  ],
  'change.offer-payment': [
    'Đơn chưa thanh toán muốn đổi cách trả, bạn nói đổi sang cách nào.',
    'Thanh toán bị kẹt thì bạn cho biết thông báo gì.',
  ],
  'payment.limit': [
    'Đây là do hạn mức thẻ hoặc tài khoản đã hết, không phải lỗi đơn. Bạn đổi thẻ, đổi cách thanh toán, hoặc nâng hạn mức trong app ngân hàng.',
    'Báo hết hạn mức thì đổi cách thanh toán là nhanh nhất; muốn dùng thẻ này thì nâng hạn mức trong app ngân hàng trước.',
  ],
  'payment.network': [
    'Nhiều khả năng mạng bị ngắt. Xem đơn đã thanh toán chưa; nếu chưa, đổi mạng, thoát ra vào lại rồi trả một lần nữa, đừng bấm liên tục.',
    'Do mạng: thử dùng dữ liệu di động hoặc Wi-Fi, trước khi trả xem lại đơn để tránh trả trùng.',
  ],
  'payment.expired': [
    'Trang thanh toán để lâu sẽ hết hạn. Về “Đơn hàng của tôi” mở đơn này, bấm thanh toán để có trang mới.',
    'Trang thanh toán này hết hạn rồi. Đơn còn thì thanh toán lại từ “Đơn hàng của tôi”.',
  ],
  'payment.balance': [
    'Số dư không đủ trả đơn này. Nạp thêm rồi trả, hoặc đổi cách thanh toán.',
    'Số dư không đủ: có thể đổi cách thanh toán, hoặc nạp thêm rồi trả tiếp.',
  ],
  'payment.risk': [
    'Nền tảng thanh toán đặt giới hạn an toàn, bên mình không gỡ được. Bạn xác minh theo hướng dẫn, hoặc đổi cách thanh toán.',
    'Đây là cảnh báo rủi ro của bên thanh toán, liên hệ ngân hàng hoặc nền tảng thanh toán để gỡ; gấp thì đổi cách thanh toán.',
  ],
  'payment.closed': [
    'Đơn này đã đóng, không trả được nữa. Muốn mua thì đặt lại, giá và tồn kho theo hiện tại.',
    'Đơn đã đóng thì không thanh toán được, cần đặt lại.',
  ],
  'payment.order': [
    'Đơn {order} cần trả {due}[, thanh toán trước {until} đều được].',
    'Đơn cần trả là {order}, {due}[, giữ đến {until}].',
  ],
}
