/** Vietnamese claims, in the form of `../banned.ts`: a kind and its words in each line; `not` has phrases that negate one, or use a word in a plain sense. */
export const vi = String.raw`
safe (?:rất|hoàn toàn|tuyệt đối|vô cùng|cực kỳ|đảm bảo|bảo đảm|luôn|là) an toàn|an toàn (?:tuyệt đối|cao|hơn|nhất|cho (?:mọi|tất cả)|(?:và|,|-) hiệu quả)|(?:thuốc|ketamin|ketamine|esketamin|esketamine|liệu pháp|liệu trình|phương pháp|giải pháp|điều trị|lựa chọn) (?:này )?an toàn|vô hại|lành tính|không (?:có |hề có |còn )?(?:rủi ro|nguy hiểm|nguy cơ)|không gây hại|không (?:chỉ|những) an toàn|vừa an toàn
no-side-effects không (?:có |gây |gây ra |hề có |hề gây |lo |gặp )?(?:bất kỳ |bất cứ )?(?:tác dụng|phản ứng) (?:phụ|không mong muốn)(?! (?:này|nặng|nghiêm trọng|như vậy|đó))|(?:ít|hầu như không) tác dụng phụ
mild tác dụng phụ (?:\p{L}+ ){0,2}(?:nhẹ|không đáng kể|thoáng qua)
natural tự nhiên|thiên nhiên|thảo dược|trị liệu toàn diện
tolerated dung nạp tốt|dễ dung nạp
addictive không (?:hề )?(?:gây )?(?:nghiện|lệ thuộc)
cure chữa (?:khỏi|lành|dứt)|(?:trị|điều trị) (?:khỏi|dứt)|khỏi (?:hẳn|bệnh|hoàn toàn)|dứt điểm|tận gốc|triệt để|(?:thoát khỏi|đánh bại|chiến thắng|đánh tan|xóa (?:bỏ|tan|sạch)|đẩy lùi|chấm dứt) (?:bệnh |chứng )?trầm cảm|(?:hồi phục|phục hồi|bình phục) hoàn toàn
fix sửa chữa|(?:phục hồi|khôi phục|tái tạo) (?:lại )?(?:não|não bộ|bộ não|thần kinh|tế bào|kết nối|cân bằng|sự cân bằng)|cân bằng lại|mất cân bằng (?:hóa|hoá|chất)
reset khởi động lại|tái khởi động|thiết lập lại|cài đặt lại|(?:tái )?lập trình lại|tái lập trình|reset|nối lại (?:mạch|dây|kết nối)|làm mới (?:lại )?(?:não|não bộ|bộ não|tâm trí)|(?:mở khóa|mở khoá|đánh thức) (?:não|não bộ|bộ não|tâm trí)|khởi đầu mới|phân bón
window cửa sổ (?:trị liệu|điều trị|cơ hội|học tập|vàng)|(?:giờ|thời điểm|giai đoạn) vàng
works-for-all (?:hiệu quả|có tác dụng|hữu ích) (?:với|cho|ở|trên|đối với) (?:hầu hết|đa số|phần lớn|mọi|tất cả|bất kỳ|bất cứ|nhiều)|giúp (?:được )?(?:hầu hết|đa số|mọi người|tất cả)|ai cũng (?:khỏi|hiệu quả|đỡ)
guarantee cam kết|(?:đảm bảo|bảo đảm) (?:hiệu quả|khỏi|kết quả|thành công|giảm|hết)|(?:đã )?được (?:\p{L}+ ){0,3}?(?:chứng minh|kiểm chứng)|khoa học chứng minh|kỳ diệu|diệu kỳ|thần kỳ|phép (?:màu|nhiệm|lạ)|thần dược|tiên dược|đặc trị
breakthrough đột phá|cuộc cách mạng|mang tính cách mạng|cách mạng hóa|bước ngoặt|(?:tiên tiến|hiện đại|tối tân) (?:nhất|hàng đầu|bậc nhất)|công nghệ tiên tiến|(?:thay đổi|đổi thay) (?:cuộc đời|cuộc sống)|đổi đời
lasting (?:hiệu quả|kết quả|tác dụng) (?:lâu dài|bền vững|vĩnh viễn|lâu bền|tức thì)|vĩnh viễn|(?:đỡ|giảm|hết|khỏi) (?:bệnh |trầm cảm )?(?:nhanh chóng|tức thì|ngay lập tức|lâu dài|bền vững)
fda FDA (?:Hoa Kỳ |Mỹ )?(?:đã )?(?:phê duyệt|phê chuẩn|chấp thuận|công nhận|chứng nhận|cấp phép)|(?:phê duyệt|phê chuẩn|chấp thuận|công nhận|chứng nhận) (?:bởi|của|từ) FDA
compare (?:tốt|nhanh|mạnh|hiệu quả|ưu việt|vượt trội|công hiệu) hơn (?:hẳn |nhiều )?(?:so với )?(?:các |những |mọi |bất kỳ )?(?:loại )?(?:thuốc|liệu pháp|phương pháp|điều trị|cách điều trị|biện pháp|ECT|sốc điện)|(?:hiệu quả|tốt|hàng đầu|số một) nhất (?:hiện nay|thế giới|thị trường)|(?:thuốc|liệu pháp|phương pháp|cách điều trị) (?:tốt|hiệu quả|mạnh) nhất|hiệu quả nhất
prevents-suicide (?:ngăn ngừa|phòng ngừa|ngăn chặn|ngăn cản|ngăn|phòng chống|phòng tránh|chống|chấm dứt) (?:được )?(?:ý nghĩ |ý định |nguy cơ |hành vi )?(?:tự tử|tự sát)|cứu (?:mạng|sống|nguy|tinh)|(?:chiếc )?phao cứu sinh
testimonial lời chứng thực|(?:cảm nhận|phản hồi|đánh giá|chia sẻ) (?:của|từ) (?:khách hàng|bệnh nhân|khách)|câu chuyện thành công|(?:ảnh|hình ảnh|hình) trước (?:và|-|–) sau
selling giảm giá|khuyến (?:mãi|mại)|ưu đãi|trọn gói|quà tặng|voucher|tư vấn miễn phí|miễn phí (?:tư vấn|khám)|khám miễn phí|đặt (?:lịch|hẹn|lịch hẹn|chỗ) (?:ngay|hôm nay)|đăng ký ngay|(?:số lượng|chỗ|suất|số chỗ|thời gian) có hạn|trả góp|gần (?:tôi|bạn|nhà bạn)
price (?:giá|chi phí) (?:chỉ |trọn gói )?(?:từ|chỉ)|giá (?:rẻ|tốt|ưu đãi|phải chăng|hợp lý)|bảng giá|\p{Nd}[\p{Nd}.,]*\s*(?:triệu |nghìn |ngàn |tr )?(?:₫|đ|đồng|vnđ|vnd|đô la|đô)
candidate ứng (?:cử )?viên (?:phù hợp|lý tưởng|tốt|tiềm năng|sáng giá|cho)|(?:quý vị|bạn|anh chị|quý khách) (?:rất |hoàn toàn )?(?:có thể )?(?:phù hợp|đủ điều kiện|đủ tiêu chuẩn)|(?:quý vị|bạn|anh chị|quý khách) có (?:phù hợp|đủ điều kiện|đủ tiêu chuẩn) (?:không|hay không)
treats (?:điều trị|chữa|trị)(?: được| hiệu quả)? (?:bệnh |chứng )?(?:lo âu|rối loạn lo âu|PTSD|OCD|hậu sang chấn|sang chấn|đau (?:mạn|mãn) tính|nghiện|mất ngủ)
urgency đừng (?:chờ|đợi|chần chừ|bỏ lỡ|để lỡ|trì hoãn)|hành động ngay|nhanh tay|(?:cơ hội|biện pháp|giải pháp|phương án|lựa chọn|hy vọng|cứu cánh) cuối cùng
slang phê (?:pha|thuốc|ke|đồ|lòi)|bay lắc|lên đồ|chơi ke|dùng ke|đi trip|trip|hành trình|chuyến (?:đi|du hành)|thần bí|huyền bí|tâm linh|k-hole|ngáo|xuất hồn|say thuốc
suicide (?:tự tử|tự sát) (?:thành công|thất bại|bất thành|không thành|hụt|trót lọt)|(?:tự tử|tự sát) (?:đã |bị )(?:thành công|thất bại)|(?:phạm|phạm tội|phạm phải|gây ra vụ) (?:tự tử|tự sát)|(?:nạn|dịch|đại dịch|làn sóng|nạn nhân) (?:tự tử|tự sát)|quyên sinh|(?:hành động|việc|chuyện|điều|làm) dại dột|nghĩ quẩn
stigma (?:con|kẻ|dân|thằng|người|đứa|bọn) (?:nghiện|nghiền)|nghiện ngập|tệ nạn|điên|khùng|dở hơi|(?:kẻ|thằng|người|đứa) (?:bị )?tâm thần|nạn nhân (?:của )?trầm cảm|kẻ trầm cảm
blame (?:điều trị|liệu pháp|thuốc) (?:đã |bị )?thất bại|thất bại (?:trong điều trị|điều trị|với (?:thuốc|điều trị|liệu pháp))|(?:bệnh nhân|ca|ca bệnh|người bệnh) (?:không đáp ứng|khó (?:chữa|trị|điều trị))
subjects đối tượng (?:nghiên cứu|thử nghiệm|tham gia)|vật thí nghiệm
more-sessions chỉ cần (?:thêm |làm thêm |điều trị thêm )(?:vài |một vài |mấy |ít )?(?:buổi|lần|liệu trình|liều)
not (?:chưa|không)(?: hề)?(?: \p{L}+){0,4}? chứng minh(?: (?:là|rằng))?(?: \p{L}+){0,6}? (?:ngăn ngừa|phòng ngừa|ngăn chặn|ngăn)(?: được)? tự tử
not (?:chưa|không) có (?:một )?nghiên cứu nào (?:cho thấy|chứng minh)(?: rằng)?(?: \p{L}+){0,5}? (?:ngăn ngừa|phòng ngừa|ngăn chặn|ngăn)(?: được)? tự tử
not (?:chưa|không)(?! chỉ| những)(?: \p{L}+){0,7}? (?:chứng minh|kiểm chứng)
not (?:có )?(?:ngăn ngừa|phòng ngừa|ngăn)(?: được)? tự tử (?:hay|được) không|(?:để|đối với|về|cho) (?:việc )?phòng ngừa tự tử|(?:đường dây|tổng đài|trung tâm|tổ chức)(?: \p{L}+){0,3}? (?:phòng chống|phòng ngừa|ngăn ngừa) tự tử
not một cách tự nhiên|cứ tự nhiên|nguyên nhân tự nhiên
not (?:không|chưa)(?: phải| hẳn| chắc| được coi| được xem| có nghĩa)?(?: là)?(?: hoàn toàn| tuyệt đối)? an toàn(?: tuyệt đối| hơn)?|(?:giữ|ở|nơi|chỗ|thấy|kế hoạch|nếu|đang) (?:mình |được )?an toàn
not không (?:có nghĩa|phải) là (?:sẽ )?(?:không (?:có |còn )?(?:rủi ro|nguy cơ|nguy hiểm)|không gây (?:nghiện|hại)|(?:đã )?(?:khỏi(?: hẳn| bệnh| hoàn toàn)?|chữa khỏi))
not (?:không|chưa)(?: ai)?(?: có)?(?: thể| hề| phải là)?(?: được)? (?:chữa (?:khỏi|lành)|sửa chữa|khởi động lại|cam kết|đảm bảo|bảo đảm)(?: (?:khỏi|kết quả|hiệu quả|thành công))?
not (?:không|chưa)(?: \p{L}+){0,2}? FDA(?: Hoa Kỳ| Mỹ)? (?:phê duyệt|phê chuẩn|chấp thuận)|(?:không|chưa)(?: được)? (?:phê duyệt|phê chuẩn|chấp thuận) (?:bởi|của|từ) FDA
not (?:không|chưa)(?! chỉ| những)(?: \p{L}+){0,3}? (?:tốt|nhanh|mạnh|hiệu quả) hơn|(?:chưa|không) (?:rõ|biết)(?: \p{L}+){0,5}? (?:tốt|nhanh|mạnh|hiệu quả) hơn
not (?:không|chưa)(?! chỉ| những)(?: \p{L}+){0,2}? (?:giúp(?: được)?|có tác dụng|hiệu quả)(?: (?:với|cho|ở|đối với))? (?:mọi|tất cả)
not không phải (?:là )?(?:ai|mọi người|tất cả) (?:cũng|đều) (?:khỏi|hiệu quả|đỡ)
not (?:không|chưa) được phê duyệt (?:để|cho|trong)(?: việc)? (?:điều trị|chữa|trị)
`;
