import type { aftersaleLines } from '../../../dialog/lines/aftersale-lines.ts'

/** Vietnamese wordings for returns and other after-sale work; the notation is told in `../README.md`. */
export const aftersaleTemplates: Record<(typeof aftersaleLines)[number], readonly string[]> = {
  'ask.order-return': [
    'Được{polite}, mình làm từng bước. Bạn gửi mã đơn muốn trả và 4 số cuối điện thoại người nhận.',
    'Bạn cho biết trả đơn nào: mã đơn và 4 số cuối điện thoại người nhận.',
  ],
  'ask.order-quality': [
    'Việc này mình theo dõi. Bạn gửi mã đơn và 4 số cuối điện thoại người nhận.',
    'Mình đối chiếu đơn trước: mã đơn và 4 số cuối điện thoại người nhận.',
  ],
  'ask.order-exchange': [
    'Được, bạn gửi mã đơn muốn đổi và 4 số cuối điện thoại người nhận.',
    'Bạn cho biết đổi đơn nào: mã đơn và 4 số cuối điện thoại người nhận.',
  ],
  'ask.exchange-reason': ['Vì sao bạn muốn đổi? Chọn lý do gần nhất.', 'Lý do đổi là gì?'],
  'ask.refund-reason': ['Vì sao bạn muốn hoàn tiền? Chọn lý do gần nhất.', 'Lý do hoàn tiền là gì?'],
  'ask.return-method': [
    'Muốn yêu cầu bây giờ thì chọn cách gửi trả.',
    'Gửi trả cách nào tiện? Chọn một cách để làm tiếp.',
  ],
  'ask.photos': [
    'Bạn chụp rõ chỗ có vấn đề rồi gửi vào đây, thêm một ảnh toàn bộ càng tốt.',
    'Bạn gửi ảnh: một ảnh rõ vấn đề, một ảnh toàn bộ.',
  ],
  'ask.photos-warranty': [
    'Bạn chụp chỗ hỏng gửi vào đây, bên sửa chữa xem trước.',
    'Bạn gửi ảnh chỗ hỏng để bên sửa chữa đánh giá.',
  ],
  'ask.exchange-target': [
    'Đổi sang loại nào? Dưới đây là các loại còn hàng.',
    'Bạn muốn đổi sang loại nào? Còn hàng đều ở đây.',
  ],
  'ask.fault-way': ['Bạn muốn xử lý thế nào?', 'Món này hoàn tiền hay đổi cái khác?'],
  'ask.return-confirm': [
    '[{along}. ][Hoàn {refund}][ ({ways})][. ]Bạn kiểm tra, xác nhận rồi mình gửi yêu cầu trả hàng.',
    '[{along}. ][Sẽ hoàn {refund}][ ({ways})][. ]Đúng thì bấm xác nhận, mình gửi yêu cầu.',
  ],
  'ask.exchange-confirm': [
    'Bạn kiểm tra, xác nhận rồi mình gửi yêu cầu đổi hàng.',
    'Đúng thì bấm xác nhận, mình gửi yêu cầu đổi.',
  ],
  'ask.protection-confirm': [
    'Theo quy định bảo vệ giá có thể hoàn chênh lệch, xác nhận rồi mình yêu cầu.',
    'Bạn xem lại chênh lệch, xác nhận rồi mình yêu cầu bảo vệ giá.',
  ],
  'ask.compensation-confirm': [
    'Theo quy định shop trường hợp này được bồi thường, xác nhận rồi mình ghi nhận.',
    'Bạn xem lại số tiền bồi thường, xác nhận rồi mình làm.',
  ],
  'ask.choose-line': ['Đơn này có mấy món, là món nào?', 'Là món nào trong đó?'],
  'ask.quantity-return': [
    '[{title} mua {bought} cái. ]Trả mấy cái?',
    '[{title} còn {left} cái trả được. ]Bạn trả mấy cái?',
  ],
  'ask.quantity-exchange': [
    '[{title} mua {bought} cái. ]Đổi mấy cái?',
    '[{title} còn {left} cái đổi được. ]Bạn đổi mấy cái?',
  ],
  'ask.quantity-faulty': ['[{title} mua {bought} cái. ]Mấy cái có vấn đề?', '[Trong {title}, ]có vấn đề mấy cái?'],
  'ask.quantity-fewer': [
    '[{title} chỉ còn {left} cái yêu cầu được. ]Bạn làm mấy cái?',
    '[Chỉ còn {left} cái yêu cầu được. ]Làm mấy cái?',
  ],
  'ask.opened': [
    '[{title} là hàng số: ]đã mở niêm phong hoặc đã tải thì không áp dụng trả trong bảy ngày. Bạn đã mở chưa?',
    '[Xác nhận trước, {title}: ]bạn đã mở hoặc tải chưa? Chưa mở mới trả không cần lý do được.',
  ],
  'ask.return-reason': [
    'Vì sao bạn muốn trả? Chọn lý do gần nhất, quy định và phí ship sẽ khác nhau.',
    'Lý do trả là gì?',
  ],
  'return.quality-late': [
    '{title} ký nhận đã quá {window} ngày, không trả theo lỗi chất lượng được. Bảo hành, sửa chữa do nhân viên xem, mình chuyển ngay.',
    'Món này đã quá hạn {window} ngày trả do lỗi chất lượng, có bảo hành được không để nhân viên kiểm tra.',
  ],
  'return.eligible': [
    '{title} trả được, hạn đến {deadline}. [{along}. ][Tiền hoàn {refund}][ ({ways}), ]hoàn trong {refundDays} ngày sau khi nhận hàng trả. Phí ship: {freight}.',
    'Món này trả được, gửi trước {deadline}. [{along}. ][Sẽ hoàn {refund}][ ({ways}), ]trong {refundDays} ngày sau khi kho nhận. Phí ship: {freight}.',
  ],
  'return.excluded-by-law': [
    '{title} thuộc loại mà luật không áp dụng trả trong bảy ngày ({clause}), nên không trả được. Lỗi chất lượng xử lý riêng; thắc mắc thì gặp nhân viên.',
    'Loại hàng này ({clause}) không nằm trong diện trả bảy ngày, {title} không trả được. Nếu là lỗi chất lượng, bạn báo mình, đó là cách khác.',
  ],
  'return.excluded-confirmed': [
    '{title} ({clause}): lúc đặt đã xác nhận không hỗ trợ trả bảy ngày, nên không trả không lý do được. Lỗi chất lượng vẫn xử lý.',
    'Lúc đặt đã tích xác nhận {title} ({clause}) không hỗ trợ trả không lý do. Lỗi chất lượng không ảnh hưởng.',
  ],
  'return.late': [
    'Hạn trả {title} là {window} ngày sau khi ký nhận, đến {deadline}. Đã hết hạn, hiện không trả được. Có trường hợp đặc biệt thì gặp nhân viên.',
    'Hạn trả món này kết thúc {deadline} ({window} ngày sau ký nhận), hiện không trả được. Có trường hợp đặc biệt bạn bấm “Gặp nhân viên”.',
  ],
  'return.quality': [
    '{title} xử lý theo lỗi chất lượng; phí ship: {freight}. Trước khi gửi yêu cầu cần ảnh thấy rõ vấn đề. Khoan gửi trả.',
    'Mình hiểu, đây là lỗi chất lượng; phí ship: {freight}. Cần một ảnh thấy rõ vấn đề, bạn khoan gửi.',
  ],
  'return.not-signed': [
    '{title} chưa ký nhận, nhận rồi mới yêu cầu trả; không muốn lấy thì có thể từ chối nhận.',
    'Món này còn trên đường hoặc chưa gửi, ký nhận rồi mới trả được.',
  ],
  'return.not-paid': [
    'Đơn này chưa thanh toán, không cần trả, hủy đơn là được.',
    'Đơn chưa thanh toán, bạn hủy luôn là được.',
  ],
  'return.signing-unknown': [
    'Không thấy thời gian ký nhận, mình không tính được hạn trả. Bấm “Gặp nhân viên” để kiểm tra.',
    'Thời gian ký nhận không rõ, mình không xác định được, bạn có thể gặp nhân viên.',
  ],
  'return.closed': ['{title} ở trạng thái hiện tại không cần trả nữa.', 'Món này không yêu cầu trả được nữa.'],
  'return.cancelled': ['Đơn này đã hủy, không cần trả.', 'Đơn đã hủy, không có gì cần trả.'],
  'return.refunding': [
    'Đơn này đang hoàn tiền, không cần yêu cầu lại.',
    'Hoàn tiền đang xử lý, chờ kho nhận hàng trả.',
  ],
  'return.refunded': ['Đơn này đã hoàn tiền, không cần yêu cầu nữa.', 'Đã hoàn tiền rồi.'],
  'return.accepted': ['<Cảm ơn bạn đã thông cảm. |>Còn gì khác bạn cứ nói.', 'Vâng, cần gì khác bạn cứ nhắn.'],
  'return.already-open': [
    '{title} đã có một yêu cầu đang xử lý ({case})[; {step}], không cần gửi lại.',
    'Yêu cầu {case} của món này đang xử lý[; {step}], không cần gửi trùng.',
  ],
  'return.withdraw': [
    'Rút yêu cầu {case} phải do nhân viên làm, bạn bấm “Gặp nhân viên”. Chưa gửi thì khoan gửi.',
    'Yêu cầu {case} mình không rút được ở đây, bạn gặp nhân viên. Chưa gửi thì khoan gửi.',
  ],
  'return.no-photo': [
    'Không có ảnh mình không gửi yêu cầu lỗi chất lượng được, chuyển nhân viên xử lý tiếp kèm những gì bạn đã nói.',
    'Thiếu ảnh không gửi trực tiếp được, mình chuyển cho nhân viên xem.',
  ],
  'return.refused': [
    'Yêu cầu này hiện chưa làm được: {why}[; hạn là {deadline}].',
    'Không gửi được, vì: {why}[ (hạn {deadline})].',
  ],
  'return.opened-pickup': [
    'Yêu cầu trả {case} đã gửi, chọn lấy hàng tận nơi.[ {refund} hoàn về phương thức thanh toán ban đầu trong {refundWithinDays} ngày sau khi kho nhận.][ Quà tặng ({gifts}) đưa cho shipper luôn.]',
    'Đã gửi yêu cầu trả {case}, shipper sẽ đến lấy.[ Đến kho rồi, trong {refundWithinDays} ngày hoàn {refund} về phương thức thanh toán ban đầu.][ Nhớ gửi kèm quà tặng ({gifts}).]',
  ],
  'return.opened-self': [
    'Yêu cầu trả {case} đã gửi. Gửi đến: {returnAddress}.[ {refund} hoàn về phương thức thanh toán ban đầu trong {refundWithinDays} ngày sau khi kho nhận.][ Quà tặng ({gifts}) gửi kèm luôn.]',
    'Đã gửi yêu cầu trả {case}, bạn gửi đến {returnAddress}.[ Đến kho rồi, trong {refundWithinDays} ngày hoàn {refund} về phương thức thanh toán ban đầu.][ Nhớ gửi kèm quà tặng ({gifts}).]',
  ],
  'return.filed': [
    'Việc trả hàng mình ghi thành phiếu {ticket}: {why}. Nhân viên kiểm tra xong sẽ trả lời ở đây. Bạn hỏi tiến độ lúc nào cũng được.',
    'Vì vậy ({why}) mình ghi phiếu {ticket} trước, nhân viên làm tiếp. Báo mã phiếu là tra được tiến độ.',
  ],
  'exchange.allowed': ['{title} đổi được, hạn đến {deadline}.', 'Món này đổi được, gửi trước {deadline}.'],
  'exchange.none': [
    '{title} hiện không có loại khác còn hàng nên không đổi được.',
    'Các loại đổi được tạm thời đều hết hàng.',
  ],
  'exchange.opened-pickup': [
    'Yêu cầu đổi {case} đã gửi, lấy hàng tận nơi, đổi sang {target}. Lấy món cũ kiểm tra xong mới gửi món mới.[ Quà tặng không cần trả.]',
    'Đã gửi yêu cầu đổi {case}: đổi sang {target}, shipper sẽ đến lấy món cũ.',
  ],
  'exchange.opened-self': [
    'Yêu cầu đổi {case} đã gửi, đổi sang {target}. Món cũ gửi đến: {returnAddress}, kho kiểm tra xong gửi món mới.',
    'Đã gửi yêu cầu đổi {case}, bạn gửi món cũ đến {returnAddress}, nhận xong gửi {target}.',
  ],
  'exchange.filed': [
    'Việc đổi hàng mình ghi thành phiếu {ticket}: {why}. Nhân viên kiểm tra xong sẽ trả lời ở đây.',
    'Vì vậy ({why}) mình ghi phiếu {ticket} trước, nhân viên làm tiếp. Báo mã phiếu là tra được tiến độ.',
  ],
  'refund-only.unsent': [
    'Đơn {order} chưa gửi, muốn hoàn tiền thì hủy đơn, tiền về phương thức thanh toán ban đầu.',
    'Đơn này chưa gửi, hủy đơn là được hoàn tiền.',
  ],
  'refund-only.filed': [
    'Mọi thứ đã ghi trong phiếu {ticket}, {group} kiểm tra xong trả lời ở đây. Hoàn bao nhiêu tùy kết quả, mình chưa nói số.',
    'Đã ghi phiếu {ticket}, chuyển {group} kiểm tra. Kết quả trả lời ở đây, báo mã phiếu cũng tra được.',
  ],
  'aftersale.not-filed': [
    'Ghi nhận không thành công, mình chuyển thẳng cho nhân viên.',
    'Bước này chưa xong, chuyển nhân viên xử lý.',
  ],
  'protection.window-over': [
    'Bảo vệ giá của {title} là {windowDays} ngày từ {from}, đến {deadline}. Đã hết hạn, không hoàn chênh lệch được.[ Shop có thể tặng một mã {consolation}, muốn lấy thì gặp nhân viên.]',
    'Hạn bảo vệ giá đến {deadline} ({windowDays} ngày từ {from}), lần này không nằm trong hạn.[ Có thể gặp nhân viên lấy một mã {consolation}.]',
  ],
  'protection.refused': ['Món này không yêu cầu bảo vệ giá được: {why}.', 'Bảo vệ giá không làm được, vì: {why}.'],
  'protection.claimed': [
    'Yêu cầu bảo vệ giá {case} đã gửi, chênh lệch {protected} sẽ về phương thức thanh toán ban đầu.',
    'Đã yêu cầu bảo vệ giá {case}, {protected} về phương thức thanh toán ban đầu.',
  ],
  'protection.filed': [
    'Việc bảo vệ giá ghi thành phiếu {ticket}: {why}. Nhân viên kiểm tra xong trả lời ở đây.',
    'Vì vậy ({why}) mình ghi phiếu {ticket} trước, báo mã phiếu tra được tiến độ.',
  ],
  'compensation.capped': [
    'Theo quy định shop lần này bồi thường nhiều nhất {amount}, mình không thêm được, hỏi mấy lần cũng vậy. Đồng ý thì bấm xác nhận, không thì gặp nhân viên.',
    '{amount} là mức tối đa shop định cho trường hợp này, mình không đổi được. Xác nhận thì mình ghi nhận, việc khác xin gặp nhân viên.',
  ],
  'compensation.nothing-shown': [
    'Trong dữ liệu đơn {order} không thấy gửi trễ hay giao trễ, mình không có căn cứ bồi thường. Nếu có việc khác, bạn nói, mình ghi cho nhân viên.',
    'Theo dữ liệu đơn {order}, gửi và giao đều trong thời gian cam kết. Có vấn đề khác bạn cứ nói, mình chuyển nhân viên.',
  ],
  'compensation.refused': ['Lần này không bồi thường được: {why}.', 'Không làm bồi thường được, vì: {why}.'],
  'compensation.done': [
    'Bồi thường {amount} đã ghi nhận, về phương thức thanh toán ban đầu. Xin lỗi đã làm phiền bạn.',
    'Đã ghi nhận bồi thường {amount}, về phương thức thanh toán ban đầu.',
  ],
  'compensation.filed': [
    'Đã ghi thành phiếu {ticket}, nhân viên kiểm tra có bồi thường không, bao nhiêu, rồi trả lời ở đây.',
    'Đã ghi phiếu {ticket}, nhân viên kiểm tra xong trả lời. Có hay không và bao nhiêu mình chưa hứa trước.',
  ],
  'ask.waybill': [
    'Gửi rồi thì cho mình mã vận đơn trả hàng, mình ghi vào yêu cầu[ {case}].',
    'Vâng, mã vận đơn trả hàng là gì? Ghi lại để kho nhận hàng đối chiếu.',
  ],
  'ask.waybill-again': [
    '[{waybill} ]không giống mã vận đơn. Bạn kiểm tra lại rồi gửi, trên phiếu gửi hoặc biên nhận có ghi.',
    'Mã này[, {waybill},] sai số ký tự nên chưa ghi. Bạn gửi lại mã vận đơn đầy đủ.',
  ],
  'ask.waybill-case': ['Bạn có mấy yêu cầu đổi trả, mã này của yêu cầu nào?', 'Mã này gửi trả món nào?'],
  'waybill.kept': [
    'Đã ghi: mã vận đơn trả của yêu cầu {case} ({title}) là {waybill}[ ({courier})]. Kho nhận rồi xử lý trong {refundDays} ngày, mã sai thì báo mình lúc nào cũng được.',
    'Đã ghi lại: mã vận đơn trả của yêu cầu {case} ({title}) là {waybill}[ ({courier})]. Đến kho rồi xử lý trong {refundDays} ngày, ghi sai thì gửi lại.',
  ],
  'waybill.changed': [
    'Mã vận đơn trả của yêu cầu {case} đổi thành {waybill}[ ({courier})], mã cũ {before} không dùng nữa.',
    'Đã đổi, mã vận đơn trả của yêu cầu {case} ({title}) hiện là {waybill}, thay cho {before}.',
  ],
  'waybill.known': [
    'Yêu cầu {case} đã ghi {waybill}, không cần gửi lại.',
    'Mã {waybill} trước đó đã ghi trong yêu cầu {case}.',
  ],
  'waybill.filed': [
    'Mã {waybill} tạm ghi thành phiếu {ticket}: {why}. Nhân viên kiểm tra xong sẽ ghi vào yêu cầu.',
    'Mã {waybill} giao nhân viên kiểm tra, phiếu {ticket}. Đăng nhập rồi có thể tự ghi.',
  ],
  'waybill.refused': [
    'Mã chưa được ghi: {why}. Bạn kiểm tra lại rồi gửi.',
    'Chưa ghi được: {why}. Bạn xem lại phiếu gửi.',
  ],
  'waybill.no-case': [
    'Không thấy yêu cầu đổi trả đang xử lý nên chưa có chỗ ghi mã. Chưa yêu cầu thì mình làm cho bạn ngay.',
    'Mã này không khớp yêu cầu đổi trả nào nên chưa ghi. Muốn yêu cầu trả trước thì bấm chọn.',
  ],
  'waybill.before-approval': [
    'Yêu cầu đổi trả này đang chờ nhân viên kiểm tra (phiếu {ticket}), duyệt rồi mới ghi mã được. Bạn giữ mã, duyệt xong gửi mình.',
    'Phiếu {ticket} chưa kiểm tra xong, hiện chưa ghi mã được. Khoan gửi hàng, kết quả sẽ báo ở đây.',
  ],
  'waybill.over': [
    'Kho đã nhận hàng của yêu cầu {case}, không cần ghi mã nữa.',
    'Yêu cầu {case} đã sang bước sau, không cần mã. Muốn xem hoàn tiền thì nói “hoàn tiền đến đâu rồi”.',
  ],
  'waybill.not-kept': [
    'Chưa ghi mã được, bạn gửi lại sau, hoặc gặp nhân viên.',
    'Ghi không thành công, bạn giữ mã, lát nữa gửi lại.',
  ],
  'waybill.offline': [
    'Mất mạng rồi, mã chưa ghi, có mạng mình làm tiếp.',
    'Hiện không có mạng, mã để đây, có mạng sẽ ghi.',
  ],
  'warranty.covered': [
    '{title} bảo hành {months} tháng, đến {until}. Bảo hành: {covers}; không bảo hành: {excludes}.',
    'Còn bảo hành ({months} tháng, đến {until}). Phạm vi: {covers}; ngoại trừ: {excludes}.',
  ],
  'warranty.expired': [
    'Bảo hành của {title} là {months} tháng, đã hết {until}. Sửa có phí thì hỏi nhân viên.',
    'Bảo hành đến {until} ({months} tháng), đã hết. Sửa có phí xin gặp nhân viên.',
  ],
  'warranty.unknown': [
    'Không thấy thời gian ký nhận, mình không tính được hạn bảo hành, bạn gặp nhân viên kiểm tra.',
    'Thời gian ký nhận không rõ, hạn bảo hành cần nhân viên kiểm tra.',
  ],
  'warranty.filed': [
    'Việc sửa chữa ghi thành phiếu {ticket}, chuyển {group}. Khoan gửi, xem xong sẽ báo cách gửi.',
    'Đã ghi phiếu sửa chữa {ticket}, {group} xem xong trả lời ở đây, báo mã phiếu tra được tiến độ.',
  ],
}
