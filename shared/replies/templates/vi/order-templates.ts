import type { orderLines } from '../../../dialog/lines/order-lines.ts'

/** Vietnamese wordings for orders, parcels and refunds; the notation is told in `../README.md`. */
export const orderTemplates: Record<(typeof orderLines)[number], readonly string[]> = {
  'ask.order': [
    '{dear}bạn gửi mã đơn và 4 số cuối điện thoại người nhận cùng lúc, mình sẽ tra. Đăng nhập rồi thì không cần, mình xem được luôn.',
    'Mình cần mã đơn và 4 số cuối điện thoại người nhận, khớp là mình tra cho bạn.',
  ],
  'ask.order-only': ['Đã ghi 4 số cuối, còn thiếu mã đơn.', 'Còn thiếu mã đơn, bạn gửi là tra được.'],
  'ask.last4': [
    'Đã ghi mã đơn. Bạn cho mình 4 số cuối điện thoại người nhận để đối chiếu.',
    'Còn thiếu 4 số cuối điện thoại người nhận.',
  ],
  'ask.choose-order': ['{dear}bạn hỏi đơn nào? Bấm chọn là được.', 'Bạn bấm chọn đơn muốn hỏi.'],
  'ask.order-unknown': [
    'Không có mã đơn cũng tra được: đăng nhập rồi mình xem được đơn của bạn. Không tiện đăng nhập thì gặp nhân viên để đối chiếu.',
    'Mã đơn nằm ở đầu mỗi đơn trong “Đơn hàng của tôi”. Không thấy thì đăng nhập là không cần mã, hoặc gặp nhân viên để đối chiếu.',
  ],
  'ask.last4-unknown': [
    'Đó là số điện thoại người nhận lúc đặt hàng, đổi số rồi vẫn dùng số cũ. Không nhớ thì đăng nhập là không cần, hoặc gặp nhân viên để đối chiếu.',
    '4 số cuối dùng để xác minh, theo số để lại lúc đặt hàng. Không nhớ thì đăng nhập rồi hỏi lại, hoặc gặp nhân viên.',
  ],
  'order.not-among': [
    'Trong đơn của bạn không thấy món này, bạn hỏi đơn nào dưới đây?',
    'Không có đơn nào chứa món này, bạn bấm chọn đơn muốn hỏi.',
  ],
  'ask.trouble-option': ['Bạn muốn xử lý thế nào?', 'Tiếp theo bạn muốn làm gì? Bấm một mục, hoặc cứ nói.'],
  'delivery.estimated': [
    'Đặt bây giờ, muộn nhất {leaves} gửi từ {origin} qua {carrier}, đến {place} {minDays}–{maxDays} ngày, khoảng {from} đến {to} giao tới.',
    'Gửi đến {place} thường {minDays}–{maxDays} ngày: gửi trước {leaves}, dự kiến {from}–{to} đến.',
  ],
  'delivery.presale': [
    '{product} là hàng đặt trước, muộn nhất {leaves} gửi[; sau khi gửi, đến {place} {minDays}–{maxDays} ngày, khoảng {from} đến {to} giao tới].',
    '{product} đang đặt trước, gửi trước {leaves}[, thêm {minDays}–{maxDays} ngày đến {place}][, dự kiến {from}–{to} đến].',
  ],
  'delivery.restock': [
    '{product} đang hết hàng, dự kiến {restock} về hàng. Hàng về thì muộn nhất {leaves} gửi[, đến {place} {minDays}–{maxDays} ngày], khoảng {from} đến {to} giao tới.',
    '{product} phải chờ về hàng (dự kiến {restock}). Gửi trước {leaves}, dự kiến {from}–{to} đến[ {place}].',
  ],
  'delivery.basis': [
    '[Đã qua giờ chốt đơn {cutoffPassed}:00 hôm nay, nên mai gửi. ][Không tính {restDays} ngày nghỉ. ][Có thể chậm hơn: {disruption}. ]',
    '[Qua giờ chốt {cutoffPassed}:00 hôm nay nên dời sang mai. ][Trừ {restDays} ngày nghỉ. ][Có thể trễ một chút: {disruption}. ]',
  ],
  'delivery.two-places': [
    'Đặt bây giờ, muộn nhất {leaves} gửi từ {origin} qua {carrier}: {ranges}.',
    'Gửi trước {leaves}: {ranges}.',
  ],
  'delivery.shopwide': [
    'Thanh toán trước {cutoff}:00 thì gửi trong ngày, sau đó thì hôm sau gửi, từ {origin} qua {carrier}, thường {minDays}–{maxDays} ngày. Bạn cho biết thành phố, mình tính chính xác hơn.',
    'Đặt bây giờ muộn nhất {leaves} gửi, thường {minDays}–{maxDays} ngày đến. Gửi đến đâu? Bạn nói thành phố, mình tính kỹ hơn.',
  ],
  'delivery.unknown': [
    '{product} đang hết hàng, chưa có ngày về hàng nên cũng chưa định được ngày gửi.',
    'Mẫu này tạm hết hàng, chưa có ngày về, mình chưa ước tính được.',
  ],
  'shipping.free': [
    '{goods}[ đến {place}]: miễn phí vận chuyển.',
    'Không mất phí ship: {goods}[ đến {place}] đã đủ điều kiện freeship.',
  ],
  'shipping.charged': [
    'Phí ship[ đến {place}] {fee}: {goods}[, miễn phí từ {freeFrom}].',
    '{goods}[ đến {place}] phí ship {fee}[, từ {freeFrom} thì miễn phí].',
  ],
  'shipping.not-delivered': [
    'Hiện shop không gửi đến {place}[: {reason}]. Nếu đổi địa chỉ khác, mình xem lại phí và thời gian cho bạn.',
    'Hiện chưa gửi được đến {place}[: {reason}]. Có địa chỉ khác bạn cứ nói.',
  ],
  'shipping.general': [
    'Phí ship[ đến {place}] {fee}[, miễn phí từ {freeFrom}].',
    '[Phí ship đến {place}: ]miễn phí từ {freeFrom}, dưới mức đó {fee}.',
  ],
  'order.found': ['Đã tìm thấy đơn {order}, chi tiết ở dưới.', 'Mình tìm thấy đơn {order} rồi.'],
  'order.carrier': ['Vận chuyển bởi {carriers}.', 'Đơn đi qua {carriers}.'],
  'order.carrier-unsent': [
    'Chưa gửi nên đơn này chưa định đơn vị vận chuyển; shop thường gửi {usual}.',
    'Đơn chưa gửi, bình thường shop dùng {usual}, gửi rồi thì theo thông tin vận chuyển.',
  ],
  'order.waybill': ['Mã vận đơn: {waybills}.', '{waybills}.'],
  'order.waybill-unsent': ['Chưa gửi nên chưa có mã vận đơn.', 'Gửi hàng rồi mới có mã vận đơn, hiện chưa gửi.'],
  'order.parcels': [
    'Đơn này chia làm {parcels} kiện: {all}.[ Chưa gửi: {unsent}.]',
    'Tổng cộng {parcels} kiện: {all}.[ Đang chuẩn bị: {unsent}.]',
  ],
  'order.one-parcel': [
    'Đơn này là một kiện: {all}.[ Chưa gửi: {unsent}.]',
    'Chỉ một kiện: {all}.[ Đang chuẩn bị: {unsent}.]',
  ],
  'order.parcels-unsent': [
    'Chưa gửi, chia mấy kiện phải chờ kho đóng gói mới biết.',
    'Hiện chưa gửi, số kiện chưa xác định.',
  ],
  'order.why-stock': [
    'Chưa gửi vì {goods} hết hàng[, dự kiến {restock} về hàng][; cam kết gửi trước {promised}].',
    '{goods} tạm hết hàng, về hàng là xếp gửi[, khoảng {restock}][; thời gian cam kết là {promised}].',
  ],
  'order.why-presale': [
    '{goods} là hàng đặt trước, muộn nhất {presale} gửi, nên chưa gửi.',
    'Chưa gửi vì {goods} đang đặt trước, gửi trước {presale}.',
  ],
  'order.why-address': [
    'Chưa gửi vì địa chỉ nhận có vấn đề[, thiếu {lacks}]. Bạn gửi địa chỉ đầy đủ, sửa xong kho mới gửi được.',
    'Kho không gửi được theo địa chỉ hiện tại[: thiếu {lacks}]. Bạn bấm bên dưới để sửa địa chỉ.',
  ],
  'order.why-late-paid': [
    'Thanh toán lúc {paid}, qua giờ chốt {cutoff}:00 hôm đó, nên hôm sau gửi[, cam kết gửi trước {promised}].',
    'Thanh toán sau {cutoff}:00 nên dời một ngày[, muộn nhất {promised} gửi].',
  ],
  'order.why-packing': [
    'Không bị kẹt, đang chuẩn bị hàng bình thường[; cam kết gửi trước {promised}, chưa đến hạn].',
    'Kho đang chuẩn bị hàng, mọi thứ bình thường[; muộn nhất {promised} gửi].',
  ],
  'order.ships': ['Muộn nhất {promised} gửi[ ({cause})].', 'Cam kết gửi trước {promised}[, {cause}].'],
  'order.urge-moving': [
    'Hiện vẫn trong thời gian dự kiến, giục riêng một kiện cũng không nhanh hơn. Nếu quá hạn ({eta}) chưa đến, bạn báo mình, mình sẽ giục.',
    'Đến trong thời gian này đều bình thường. Nếu quá hạn ({eta}) chưa giao, bạn báo mình, mình giục ngay.',
  ],
  'order.urge-unsent': [
    'Hiện vẫn trong thời gian cam kết. Qua {promised} mà chưa gửi, bạn báo mình, mình giục kho.',
    'Chưa quá thời gian gửi cam kết. Đến {promised} chưa gửi, mình giục giúp bạn.',
  ],
  'order.arrives': [
    'Dự kiến giao {eta} ({etaBasis}). Hiện đang ở: {nodeAt} {node}.',
    'Dự kiến đến {eta}, {etaBasis}; thông tin mới nhất {nodeAt} {node}.',
  ],
  'order.arrives-late': [
    'Ban đầu dự kiến {eta} đến, nay đã quá, tức là trên đường bị chậm. Thông tin mới nhất {nodeAt} {node}.',
    'Trễ hơn dự kiến ({eta}), hiện tại: {nodeAt} {node}.',
  ],
  'order.arrives-unknown': [
    'Đơn vị vận chuyển không cho thời gian đến, mình chưa ước tính được. Thông tin mới nhất {nodeAt} {node}.',
    'Hiện chưa có thời gian đến dự kiến. Vận chuyển mới nhất: {nodeAt} {node}.',
  ],
  'order.arrives-unsent': [
    'Chưa gửi[, cam kết gửi trước {promised}]; gửi rồi thường {minDays}–{maxDays} ngày[ đến {province}].',
    'Phải chờ gửi hàng[ (muộn nhất {promised})], sau đó khoảng {minDays}–{maxDays} ngày[ đến {province}].',
  ],
  'order.holiday': [
    'Hôm nay là ngày nghỉ, vận chuyển tạm dừng hoặc chậm, thời gian không tính, sau nghỉ sẽ trở lại.',
    'Ngày nghỉ thông tin vận chuyển không cập nhật là bình thường, sau nghỉ sẽ tiếp tục.',
  ],
  'order.other-parcels': ['Đơn này chia làm {parcels} kiện, các kiện khác: {others}.', 'Còn các kiện: {others}.'],
  'refund.expected': [
    'Tiền hoàn của {title} là {refund}[ ({ways})], tính theo số tiền thực trả cho món này.',
    'Món này sẽ hoàn {refund}[ ({ways})], là số tiền thực trả sau khi chia ưu đãi.',
  ],
  'refund.none': ['Đơn {order} không có khoản hoàn tiền nào đang xử lý.', 'Đơn này không thấy hoàn tiền.'],
  'refund.progress': ['Hoàn tiền của đơn {order}: {rows}.', 'Tìm thấy hoàn tiền của đơn {order}: {rows}.'],
  'refund.awaiting-goods': [
    'Yêu cầu trả hàng {case} của đơn {order} đã ghi nhận[, mã vận đơn trả {waybill}]. Kho nhận hàng rồi, trong {refundDays} ngày hoàn {refund} về phương thức thanh toán ban đầu[ ({ways})].',
    'Hàng trả {case} chưa đến kho[, mã vận đơn trả {waybill}]. Đến kho rồi, trong {refundDays} ngày hoàn {refund} về phương thức thanh toán ban đầu[ ({ways})].',
  ],
  'refund.rule': [
    'Kho nhận hàng trả rồi, trong {refundDays} ngày hoàn tiền về phương thức thanh toán ban đầu.',
    'Nhận hàng trả xong, hoàn trong {refundDays} ngày, về phương thức thanh toán ban đầu.',
  ],
  'order.unpaid': ['Đơn {order} chưa thanh toán, thanh toán rồi mới xếp gửi.', 'Đơn này đang chờ thanh toán.'],
  'order.paid': [
    'Đơn {order} đã thanh toán, đang chuẩn bị hàng[, cam kết gửi trước {promised}].',
    '{dear}shop đã nhận thanh toán, chưa gửi[, muộn nhất {promised} gửi].',
  ],
  'order.held': [
    'Đơn {order} chưa gửi, lý do: {hold}.[ Cam kết gửi trước {promised}.]',
    'Chưa gửi: {hold}[; muộn nhất {promised} gửi].',
  ],
  'order.overdue': [
    'Đơn {order} đã quá thời gian gửi cam kết[ ({promised})] mà chưa gửi[; lý do: {hold}]. Đây là lỗi của shop. Muốn giục bạn cứ nói, mình ghi lại cho nhân viên.',
    'Đơn này đã quá thời gian gửi cam kết[, {promised}]. Nếu cần mình ghi lại, nhờ nhân viên giục kho.',
  ],
  'order.part-shipped': [
    'Đơn {order} gửi tách, một phần đã trên đường: {nodeAt} {node}[, dự kiến giao {eta}]. Phần còn lại đang chuẩn bị.',
    'Một phần đã gửi ({nodeAt} {node}), phần còn lại đang chuẩn bị[, muộn nhất {promised} gửi].',
  ],
  'order.moving': [
    '{dear}hàng đang trên đường: {nodeAt} {node}.[ Dự kiến giao {eta}, vận chuyển bởi {carrier}.]',
    'Đơn {order} do {carrier} vận chuyển, thông tin mới nhất {nodeAt} {node}.[ Dự kiến đến {eta}.]',
  ],
  'order.delivering': [
    'Đang giao hàng: {nodeAt} {node}.[ Dự kiến giao {eta}.] Bạn để ý điện thoại nhé.',
    '{dear}sắp đến rồi, {nodeAt} {node}.[ Dự kiến giao {eta}.]',
  ],
  'order.stored': [
    'Hàng đã đến, đang chờ bạn lấy: {nodeAt} {node}.',
    'Kiện hàng đã được gửi giữ: {nodeAt} {node}, bạn dùng mã lấy hàng để nhận.',
  ],
  'order.signed': [
    'Đơn {order} đã ký nhận[ lúc {signed}].',
    'Đơn này đã ký nhận[ ({signed})]. Nếu chưa nhận được, bạn báo mình.',
  ],
  'order.returning': ['Kiện hàng trả đang trên đường: {nodeAt} {node}.', 'Hàng trả đang vận chuyển: {nodeAt} {node}.'],
  'order.refunding': [
    'Đơn {order} đang xử lý hoàn tiền[; vận chuyển mới nhất: {nodeAt} {node}].',
    'Đơn này đang trong quy trình hoàn tiền[, {nodeAt} {node}].',
  ],
  'order.refunded': ['Đơn {order} đã hoàn tiền.', 'Hoàn tiền của đơn này đã xong.'],
  'order.cancelled': ['Đơn {order} đã hủy.', 'Đơn này ở trạng thái đã hủy.'],
  'order.none': [
    'Tài khoản của bạn chưa có đơn nào. Bạn mua bằng tài khoản khác phải không?',
    'Tài khoản này không thấy đơn nào.',
  ],
  'order.not-found': [
    'Mã đơn và 4 số cuối điện thoại không khớp. Bạn kiểm tra lại rồi gửi cả hai cùng lúc.',
    'Vẫn chưa khớp, bạn gửi lại mã đơn và 4 số cuối điện thoại người nhận.',
  ],
  'order.locked': [
    'Đối chiếu quá nhiều lần nên tạm dừng. Mình chuyển cho nhân viên tra giúp bạn.',
    'Để an toàn, đối chiếu tạm dừng, nhân viên sẽ tra tiếp cho bạn.',
  ],
  'order.unavailable': [
    'Hệ thống đơn hàng lúc này không phản hồi nên chưa tra được. Lát nữa bạn hỏi lại, hoặc gặp nhân viên.',
    'Tạm thời không kết nối được hệ thống đơn hàng, bạn thử lại sau, hoặc gặp nhân viên.',
  ],
  'order.offline': [
    'Tra đơn cần có mạng. Có mạng lại mình tra tiếp, câu hỏi đã ghi lại.',
    'Đang mất mạng nên không tra được đơn. Có mạng mình sẽ tra tiếp.',
  ],
  'trouble.not-shipped': [
    'Đơn {order}[ đã quá thời gian gửi cam kết ({passed}) mà chưa gửi][ sẽ không kịp thời gian gửi cam kết ({coming})][; lý do: {cause}].',
    'Đơn này[ đã quá thời gian gửi cam kết {passed}][ phải gửi muộn hơn cam kết {coming}][; {cause}].',
  ],
  'trouble.not-collected': [
    '{parcel} đóng gói xong {hours} giờ mà chưa được lấy, chậm hơn bình thường[; {cause}].',
    'Đã đóng gói lúc {nodeAt}, {hours} giờ chưa được lấy[; {cause}].',
  ],
  'trouble.stalled': [
    '{parcel} dừng ở {nodeAt} {node}, {hours} giờ không có thông tin mới, chậm hơn bình thường[; {cause}].',
    'Thông tin vận chuyển cuối là {nodeAt} {node}, đã {hours} giờ không nhúc nhích[; {cause}].',
  ],
  'trouble.not-signed': [
    '{parcel} đang giao từ {nodeAt}, {hours} giờ vẫn chưa ký nhận, chậm hơn bình thường[; {cause}].',
    'Giao {hours} giờ vẫn chưa ký nhận, thông tin cuối là {nodeAt} {node}[; {cause}].',
  ],
  'trouble.long-silent': [
    '{parcel} dừng ở {nodeAt} {node}, đã {hours} giờ không có động tĩnh. Điều này không bình thường, cần có người kiểm tra[; {cause}].',
    '{hours} giờ không có thông tin mới (cuối là {nodeAt} {node}), vượt mức bình thường[; {cause}].',
  ],
  'trouble.signed-then-moving': [
    'Thông tin của {parcel} mâu thuẫn: ghi đã ký nhận, rồi {nodeAt} lại có “{node}”. Cần kiểm tra đã giao hay chưa.',
    'Sau khi ghi đã ký nhận, {nodeAt} lại có “{node}”, trước sau không khớp.',
  ],
  'trouble.signed-unseen': [
    '{parcel} không có thông tin giao hàng mà {nodeAt} đã ghi “{node}”, điều này không hợp lý. Bạn nhận được chưa?',
    '{nodeAt} ghi “{node}”, nhưng trước đó không có thông tin giao hàng, cần kiểm tra.',
  ],
  'trouble.out-of-order': [
    'Thứ tự vận chuyển của {parcel} không khớp: {nodeAt} {node} không nên đứng sau vận chuyển, có vẻ đơn vị vận chuyển ghi bù.',
    'Thứ tự vận chuyển sai ({nodeAt} {node}), nhiều khả năng được ghi bù, mình không biết hàng đang ở đâu.',
  ],
  'trouble.two-cities': [
    '{parcel} xuất hiện ở hai thành phố gần như cùng lúc, dòng {nodeAt} {node} nhiều khả năng sai.',
    'Có một dòng vận chuyển không khớp: {nodeAt} {node}, trạm trước ở thành phố khác mà thời gian gần như nhau.',
  ],
  'trouble.returned': [
    '{parcel} đang quay về: {nodeAt} {node}. Nếu không phải bạn yêu cầu trả, có thể gửi lại hoặc hoàn tiền.',
    '{nodeAt} ghi “{node}”, kiện hàng đang quay về.',
  ],
  'trouble.refused': [
    '{parcel} bị ghi là từ chối nhận: {nodeAt} {node}. Nếu không phải bạn từ chối, có thể gửi lại hoặc hoàn tiền.',
    'Đơn vị vận chuyển ghi “{node}” lúc {nodeAt}, kiện hàng sẽ quay về.',
  ],
  'trouble.lost': [
    'Đơn vị vận chuyển ghi {parcel} bị thất lạc: {nodeAt} {node}. Có thể gửi lại hoặc hoàn tiền.',
    '{nodeAt} đơn vị vận chuyển báo “{node}”, kiện này không đến được.',
  ],
  'trouble.damaged': [
    'Đơn vị vận chuyển ghi {parcel} bị hỏng: {nodeAt} {node}. Có thể gửi lại hoặc hoàn tiền.',
    '{nodeAt} đơn vị vận chuyển báo “{node}”, bạn khoan ký nhận, gửi lại hay hoàn tiền đều được.',
  ],
  'trouble.bad-address': [
    '{parcel} không giao được: {nodeAt} {node}. Bạn kiểm tra lại địa chỉ và điện thoại, muốn đổi thì gửi mình thông tin mới.',
    'Đơn vị vận chuyển báo “{node}” ({nodeAt}), cần kiểm tra địa chỉ hoặc điện thoại.',
  ],
  'trouble.failed': [
    '{parcel} chưa giao được: {nodeAt} {node}[; {cause}].',
    '{nodeAt} {node}: lần này chưa giao được[; {cause}].',
  ],
  'trouble.not-received': [
    'Vận chuyển ghi đã ký nhận lúc {signed}[, nội dung “{node}”]. Bạn xem người nhà, bảo vệ, điểm lấy hàng hoặc tủ hàng có nhận hộ không; nếu không, mình nhờ nhân viên kiểm tra người ký nhận.',
    'Ghi nhận {signed} đã ký nhận[ ({node})]. Nếu không ở chỗ người nhà, lễ tân hay tủ hàng, có thể kiểm tra người ký nhận.',
  ],
  'trouble.none': [
    'Đã xem đơn {order}, không có bất thường: thông tin mới nhất {nodeAt} {node}[, dự kiến giao {eta}].',
    'Vận chuyển bình thường, {nodeAt} {node}[, dự kiến đến {eta}].',
  ],
  'trouble.not-due': [
    'Đơn {order} chưa gửi, nhưng chưa đến thời gian cam kết[ ({promised})].',
    'Đang chuẩn bị hàng; thời gian gửi cam kết[, {promised},] chưa đến.',
  ],
  'trouble.others': ['Ngoài ra: {others}.', 'Còn có: {others}.'],
  'trouble.waiting': [
    'Vâng, mình chờ thêm đã. Có thông tin mới mình tra được, bạn hỏi lúc nào cũng được; không muốn chờ thì nói “giục giúp mình”.',
    'Vậy tạm để đó. Sau này muốn giục hay hoàn tiền, bạn cứ nói.',
  ],
  'trouble.filed': [
    '“{wish}” đã ghi thành phiếu[ {ticket}], chuyển cho {group} xử lý. Muốn biết kết quả, bạn hỏi mình “tiến độ phiếu”.',
    'Phiếu[ {ticket}] đã ghi nhận: {wish}. Nhân viên xử lý đến đâu, bạn hỏi lúc nào cũng được.',
  ],
  'trouble.filed-before': [
    '“{wish}” trước đó đã ghi rồi, phiếu {ticket} đang xử lý, cập nhật {ticketAt}. Không cần ghi lại, có kết quả sẽ ghi trong phiếu.',
    'Đã có phiếu {ticket} đang xử lý “{wish}” (cập nhật {ticketAt}), nhân viên vẫn đang làm.',
  ],
  'trouble.not-filed': [
    'Lúc này chưa ghi phiếu được, mình chuyển thẳng cho nhân viên.',
    'Ghi phiếu không thành công, chuyển nhân viên làm tiếp.',
  ],
  'trouble.notice': [
    '{dear}đơn {order} có việc mình báo trước với bạn:',
    'Mình báo trước với bạn, đơn {order} có chút vấn đề:',
  ],
}
