/**
 * The field's own terms, two syllables each, by their first: what emulation, justice and office prose
 * is made of. Collected from the five plans, the templates, the catalogue of awards and the laws that they cite. A pair that stands here is right, and one
 * a tone or a letter away from it is most likely meant to be it.
 */
export const TERMS = `an:ninh,sinh,toàn anh:hùng ban:hành,chấp bao:gồm biên:giới,tập,bản,chế,soạn,phòng biểu:dương,quyết,mẫu biện:pháp,chứng
bài:bản bàn:giao bám:sát báo:cáo,chí bên:cạnh bình:chọn,bầu,xét,đẳng,quân bí:thư băng:rôn bước:đầu bản:sao,chất,chính
bảo:trợ,đảm,vệ,mật,hiểm bất:cập,động bắt:buộc bằng:khen bền:vững bỏ:phiếu bố:trí bồi:dưỡng,thường bổ:nhiệm,sung,trợ
bộ:máy,luật,trưởng bức:xúc cam:kết cao:điểm,đẹp chi:đoàn,ủy,tiết,nhánh,hội,cục,bộ chia:sẻ chiến:sĩ,lược,thắng
chiều:sâu chuyên:đề,môn,viên,trách,nghiệp chuyển:biến,đổi,giao chuẩn:bị,mực chào:mừng
chính:quyền,sách,trị,xác,phủ,đáng,thức chú:trọng chương:trình chấm:dứt,điểm chấn:chỉnh chấp:hành,thuận chất:lượng
chậm:trễ chặt:chẽ chế:độ chỉ:đạo,thị,tiêu,số chủ:nghĩa,động,tịch,trì,trương,đề,yếu,quan chức:danh,năng,vụ,sắc
chỉnh:sửa chứng:nhận,thực,từ chữ:ký con:nuôi cung:cấp cuộc:họp,sống cá:nhân cách:mạng,thức cán:sự,bộ câu:hỏi cô:đơn
công:lý,cuộc,ước,bằng,bố,chức,chứng,dân,khai,lao,nhận,nghệ,tác,trạng,trình,văn,việc,đoàn,vụ,tâm,nghiệp,an,ty căn:cứ
cơ:bản,chế,quan,sở,cấu,hội cư:trú cương:vị cạnh:tranh cải:cách,tiến,thiện cảnh:cáo cấp:ủy,bách cố:gắng cống:hiến
cổ:động,vũ cộng:đồng,hòa,sản,tác cụ:thể cục:trưởng cụm:từ củng:cố cựu:chiến danh:hiệu,mục,sách,dự,nghĩa dành:cho di:tích
diễn:ra,biến doanh:nghiệp duy:trì dân:chủ,cư,sự,tộc,vận,số dư:luận dương:lịch dẫn:đầu dễ:dàng dịch:vụ dứt:điểm dữ:liệu
dự:án,kiến,thảo,toán ghi:nhận gia:đình,hạn,tăng giai:đoạn gian:khổ giao:thông,ban,lưu,ước,dịch giá:trị
giám:đốc,sát,định giáo:dục,viên,dưỡng,sư giúp:việc,đỡ giải:phóng,đáp,pháp,quyết,thưởng,thể,trình giảm:nghèo,thiểu
giấy:khen,mời,chứng,tờ giới:thiệu,hạn,tính giữ:vững gương:mẫu gìn:giữ góp:phần,ý gắn:bó,kết hiến:pháp,kế
hiện:đại,hành,thực,trạng,tượng hiệu:lực,quả,trưởng hoàn:chỉnh,thành,thiện,cảnh,toàn hoạch:định hoạt:động
huy:động,hiệu,chương huyện:ủy huân:chương hy:sinh hài:lòng hàng:năm,hóa,tháng hành:pháp,chính,động,nghề,vi
hình:sự,thành,thức,tượng hòa:bình,giải,nhập hôn:nhân hăng:hái,say hưu:trí hương:ước hướng:dẫn hưởng:ứng hạn:chế,hán
hạnh:phúc hằng:năm,tháng,quý,ngày hệ:thống học:bổng,hỏi,sinh,tập,viên hồ:sơ hỗ:trợ hộ:tịch,nghèo,khẩu
hội:đồng,họp,nghị,thi,thảo,viên,trường,ý,nhập hợp:pháp,đồng,lý,tác,lệ khai:sáng,sinh,tử,thác,mạc khen:thưởng,ngợi
khiếu:nại,kiện khoa:học khu:vực,phố khuyến:khích,nghị,học khuyết:tật khách:quan khát:vọng khí:thế khía:cạnh khích:lệ
khó:khăn không:ngừng khơi:dậy khả:năng,thi khảo:sát khẩn:trương khẩu:hiệu khắc:phục khẳng:định khối:lượng khởi:nghiệp
kinh:nghiệm,phí,tế kiên:quyết,trì kiến:nghị,thức,thiết kiểm:chứng,tra,điểm,soát,kê,sát,toán,nghiệm kiện:toàn kèm:theo
kéo:dài kêu:gọi ký:kết,hiệu,quỹ kế:tiếp,hoạch,thừa,toán,cận kính:mời kết:nạp,luận,nối,quả,thúc,hợp,cấu,hôn kịp:thời
kỷ:cương,luật,niệm,yếu,nguyên kỹ:năng,thuật lan:tỏa,truyền lao:động linh:hoạt
liên:đoàn,hệ,kết,quan,tịch,tục,minh,ngành liệt:sĩ loại:hình luân:chuyển luật:gia,sư lãnh:đạo,thổ lý:luận,lịch,do,tưởng
lĩnh:vực lưu:trữ,động,hành,ý,thông lương:tâm lấy:phiếu lễ:kỷ lịch:sử lối:sống lồng:ghép lợi:ích,dụng lựa:chọn
lực:lượng minh:bạch,chứng,họa miền:núi miễn:phí mâu:thuẫn mít:tinh mô:hình,phạm,tả môi:trường mạnh:mẽ mặt:trận mở:rộng
mục:đích,tiêu mức:độ nam:giới nghiêm:minh,túc,ngặt,chỉnh nghiên:cứu nghiệm:thu nghiệp:vụ nghĩa:vụ nghề:nghiệp
nghỉ:hưu,phép nghị:định,quyết nguyên:tắc,nhân nguyện:vọng nguồn:lực ngành:nghề ngày:càng ngân:sách,hàng,quỹ nhanh:chóng
nhiệm:kỳ,vụ nhiệt:tình,huyết,liệt nhu:cầu nhà:nước nhân:dân,rộng,lực,viên,văn,sự,quyền,đạo,tố nhất:quán
nhận:thức,xét,định nhắc:nhở niêm:yết niên:hạn niềm:tin nuôi:con nâng:cao nêu:gương,cao nòng:cốt nói:chung,riêng
nông:dân,nghiệp,thôn năng:động,lực,suất nơi:nhận nước:ngoài nếp:sống nề:nếp nổi:cộm,trội,bật nỗ:lực
nội:bộ,dung,quy,vụ,lực nợ:đọng pa:nô phiếu:bầu phiền:hà phong:cách,phú,trào,tặng
pháp:quyền,luật,lý,chế,quy,lệnh,điển,nhân phát:lại,động,hiện,huy,triển,biểu,hành,sinh phân:công,tích,loại,cấp,định,bổ
phê:duyệt,bình phòng:chống,ngừa,ban,họp,cháy phô:trương phù:hợp phúc:lợi phương:án,châm,hướng,pháp,thức,tiện,diện
phạm:vi,nhân phản:ánh,biện,hồi,ảnh phấn:đấu,khởi phần:mềm phẩm:chất phối:hợp phổ:biến,cập phụ:cấp,lục,nữ,trách
phục:vụ,hồi phụng:dưỡng,sự phức:tạp quan:điểm,hệ,tâm,trọng,liêu quy:phạm,ước,chế,chuẩn,định,mô,trình,tắc,hoạch
quyên:góp quyết:sách,định,liệt,tâm,toán,thắng quyền:hạn,lợi,lực quá:trình,hạn quán:triệt quân:đội,sự quê:hương
quản:tài,lý,trị quần:chúng quốc:gia,hội,phòng,tế,khánh,hiệu rà:soát rèn:luyện rõ:nét rút:gọn,ngắn rộng:khắp,rãi
sai:sót sinh:động,hoạt,viên,sống,thái siết:chặt so:sánh soạn:thảo suy:tôn,thoái sách:nhiễu sáng:kiến,tạo,suốt
sát:hạch,thực sân:khấu sâu:rộng,sắc,sát sôi:nổi sơ:kết,tuyển,đồ sản:phẩm,xuất sắp:xếp sẵn:sàng số:hóa,liệu sổ:tay,vàng
sức:khỏe,mạnh sử:dụng sửa:đổi,chữa sự:kiện,nghiệp,vụ,việc,thật tham:dự,gia,mưu,quan,nhũng,luận
thanh:niên,tra,toán,lý,thiếu thao:trường thay:thế theo:dõi thi:đua,hành,tuyển thiết:bị,thực,yếu,kế,lập
thiếu:sót,niên,nhi thiểu:số thu:hút,hồi,thập,nhập thuyết:minh,phục thuận:lợi thành:công,lập,phần,phố,tích,tựu,viên,quả
thách:thức tháo:gỡ thân:nhân,thiện thí:điểm thích:hợp,ứng thôi:việc thông:lệ,báo,qua,tin,tư,suốt thúc:đẩy
thư:ký,viện,ngỏ thương:binh,mại thường:niên,trực,vụ,xuyên,kỳ thưởng:phạt thạc:sĩ thảo:luận thấm:nhuần
thẩm:định,phán,quyền,tra thật:sự thắng:lợi thắt:chặt thẳng:thắn thế:giới,hệ,mạnh,kỷ,trận thể:chế,dục,hiện,lệ,thức
thị:trấn,trường thỏa:thuận thống:kê,nhất thời:gian,hạn,điểm,kỳ,sự thụ:hưởng,lý thủ:trưởng,tục,tướng,đô
thứ:tự,hạng,trưởng thừa:phát,kế,nhận thử:thách thực:chất,hiện,tế,thi,trạng,tiễn tin:tưởng tinh:gọn,giản,thần
tiên:phong,tiến tiêu:biểu,chí,chuẩn,cực,dùng tiến:bộ,độ,hành,trình,sĩ tiếp:theo,cận,nhận,thu,tục tiết:kiệm,mục
tiền:thưởng,lương,đề,phong tiểu:mục,ban,học,phẩm tiện:ích to:lớn toàn:cầu,bộ,diện,dân,quốc,thể,văn tra:cứu
trang:bị,phục,trọng,trí,nghiêm tranh:chấp,thủ trao:đổi,tặng,thưởng,quyền triển:khai,vọng triệu:tập trong:sạch
trung:tâm,thực,ương,thành,bình truyền:thống,thông,đạt,hình trách:nhiệm trân:trọng trình:chiếu,bày,độ,duyệt,tự,ký
trí:tuệ trích:lục,yếu,ngang trùng:lặp trường:học,hợp,phái trưởng:ban,phòng,đoàn,thành,cụm trả:lời trật:tự trẻ:em
trọng:điểm,tâm,đại trở:thành trợ:giúp,cấp,lý trụ:sở trực:thuộc,tiếp,tuyến,quan,báo tuyên:truyền,dương,thệ,bố,huấn
tuyến:đầu tuyển:chọn,dụng tuyệt:đối tuân:thủ tuần:tra,lễ tài:sản,chính,liệu,nguyên,trợ tàn:tật
tác:động,phẩm,phong,nghiệp tái:lập tâm:huyết,lý,tư tình:hình,huống,nguyện,trạng,cảm tích:cực,lũy,hợp tín:dụng,nhiệm
tính:chất,toán,mạng tòa:án,nhà tóm:tắt tôn:giáo,trọng,vinh tăng:cường,trưởng tư:duy,liệu,pháp,tưởng,vấn,cách,nhân
tương:thân,ái,trợ,lai,đương,ứng,đối tượng:đài tạm:dừng,thời tạo:điều tấm:gương tất:cả tầng:lớp tận:tụy,tâm
tập:huấn,thể,trung,quán,hợp,sự,đoàn tặng:thưởng tỉnh:ủy tố:cáo,tụng,giác tối:thiểu,đa tốt:nghiệp,đẹp tồn:tại,đọng
tổ:chức,quốc,trưởng,dân tổng:cục,hợp,kết,số,thể,quan tựu:trung tội:phạm tờ:trình tủ:sách từ:chối,thiện,vựng
tự:giác,chủ,do,hào,lực,nguyện,quản tỷ:lệ uy:tín vai:trò vi:phạm vinh:danh,dự,quang viên:chức viết:tắt việc:làm
văn:bản,hóa,minh,nghệ,phòng,thư,bằng,kiện vũ:trang vươn:lên vướng:mắc vượt:khó,trội vấn:đề vận:dụng,động,hành
vật:chất,tư vẻ:vang vị:trí vụ:việc,án,trưởng vững:chắc,mạnh,vàng xem:xét xung:kích,đột xuất:sắc,hiện,bản,phát
xác:định,minh,nhận,thực xây:dựng xã:hội xét:duyệt,tặng,chọn,xử xóa:đói xúc:tiến xảy:ra xếp:hạng,loại xử:lý,phạt y:tế
yên:tâm yêu:cầu,nước,thương yếu:thế ái:quốc áp:dụng,phích ý:kiến,nghĩa,chí đa:năng,dạng
điều:ước,chỉnh,hành,kiện,tra,động điển:hình điện:thoại,tử đoàn:kết,thể,viên đàm:phán đàng:hoàng đào:tạo đánh:giá
đáp:ứng đòi:hỏi đóng:góp đô:thị đôn:đốc đúng:hạn đăng:ký,tải đơn:giản,vị,thư đường:lối,bộ đại:chúng,biểu,diện,hội,học
đạo:đức đảm:bảo,nhiệm đảng:viên,ủy,bộ đất:nước,đai đấu:thầu,giá,tranh đầu:tư đầy:đủ đẩy:nhanh,mạnh,lùi
đặc:biệt,điểm,thù đề:án,cao,cử,nghị,tài,xuất,cương địa:bàn,chỉ,danh,phương,điểm định:hướng,kỳ,danh
đối:tượng,ngoại,với,chiếu đồng:bào,bộ,chí,thời,thuận,ý,hành đổi:mới độc:lập đội:ngũ,viên động:lực,viên,vật
đột:phá,xuất đời:sống đức:tính đứng:đầu ưu:đãi,tiên,tú,điểm ảnh:hưởng ấn:định ổn:định ủng:hộ
ủy:ban,nhiệm,quyền,viên,thác ứng:phó,dụng,cử,xử`;

/** Other pairs in use that stand so near to a term that they would be taken for it. Place names among them. */
export const OTHER_PAIRS = `xiết:chặt an:bình bao:nhiêu biến:chứng bán:hàng bình:cầu bản:in bảo:vật bận:tâm bố:cáo bốc:xúc bộ:phận ca:công,sự cam:công
chi:tiêu,đội chia:xẻ chiến:binh cho:điểm chuyển:phát,tiếp,hướng chân:dung chính:đảng,thị
chủ:quán,quản,trí,trị,đạo,tướng chức:vị con:dâu cung:khai cuộc:thi,vận các:cấp cách:chức có:ý,điều
công:chúng,cụ,nghị,nhân,nhật,sản,thức,tắc,tố,đoạn,ăn,vũ,kích,suất căn:bản,cớ,hộ,nhà cải:biến,tạo cảnh:báo
cấp:trên,huyện,xã,tỉnh,tính,độ cố:ý,nhân,vấn cổ:đông,tay cộng:lực cử:động,tri dao:động diễn:tiến,ca,viên
dân:ca,cử,vạn,trí dự:liệu,đoán,thi,trù,thầu,phòng gia:tốc,số,cố,định giảm:áp,án gây:dựng gắn:với hai:lòng hiền:lương
hiện:nay,tại,hình,vật hiệp:lực,hội,định hoàn:cầu hoàng:thành hoán:đổi hàng:ngày,hoa,đầu,loạt
hành:văn,vân,sự,chánh,khách,trình hình:ảnh hòa:mình,nhịp,thành,thuận,hợp hóa:giải,đơn hương:vị hướng:tới,đến
hải:quan,quân hết:sức,mức học:viện,kinh,phí,kỳ,trò hỏa:công hội:họa,học,hợp,thao,trưởng,khóa,thề khu:dân không:khí
khảo:luận,thí kinh:động,doanh kiểu:mẫu kết:toán,tủa,nạp kề:cận kỳ:thi,họp lay:động linh:động liên:hoàn,quân,binh,thông
làm:cao,chi lành:nghề,mạnh lãnh:đạm,vực lập:thành,pháp lịch:sự mất:nước mẫu:đơn mặt:số một:số mục:kích,sư mỹ:thuật
nghi:lễ nghiêm:chính nghĩa:trang nghỉ:lễ ngoài:da nguyên:tác,bản,đơn nhiệt:liệu nhà:ăn,đất,trường
nhân:dịp,công,loại,số,sư,tạo,định,danh,khẩu,ái,chứng nền:nếp,tảng,kinh nội:đồng,thất,trú phát:minh,điện,hình,thanh,hỏa
phân:bố,bộ,số,quyền,tách,tính,lực,xưởng,vân phòng:học,khách,thủ phương:trình,ngôn phản:diện phần:việc
phụ:lực,huynh,tùng phục:vị,trang quan:họ,âm,sát,chức quyết:đoán,chí quảng:trị,bình,ngãi,nam,ninh,cáo
quốc:nội,tệ,kế,lộ,tịch,phục quỹ:thi ra:đời,quân sinh:thời suy:tổn,nghĩ sắp:tới số:lượng,hiệu tham:khảo,ô
thi:hội,công,sĩ,thể,cử,đấu thiếu:số thu:nhận,chi,âm,mua thành:đội,nội,trung,văn,niên,thạo,hình,đoàn,kiến,lũy tháng:đầu
tháo:dỡ thân:chủ thì:giờ thông:khí,cáo,tín,thạo thư:pháp,điện,mời thương:vụ,hại,sinh,lượng,tật thường:ký thần:chủ
thẻ:đảng thế:mạng,nào,chấp thể:thao,diện,theo,trạng,hình,chất thị:xã,phạm,trưởng,sát,dân,tứ thổ:dân
thứ:tư,tử,hai,ba,năm,sáu,bảy,nhất thực:thu,chi,phẩm,tập,nghiệm,sự,lực tinh:tế,tú,chất,thông tiên:quyết,sinh,lượng
tiêu:phí,đề,hủy tiến:công,thành tiếp:công,vận,thụ,đón,nối,viện,khách tiền:phòng,đồ,trình,tệ,mặt tiểu:bang,sử,thương
toàn:tỉnh,ngành,cảnh,thiện tra:vấn trung:trực,đoàn,hạn,học,kiên truyền:đạo,tải,thụ trưng:cầu,bày trường:thành,kỳ
trưởng:tôn trọng:địa,âm,đãi,thương,lượng trở:nên,lên tác:giả,gia,chiến tái:hòa tâm:thế,thư,thể,sự tình:tự,thương
tính:trạng,năng,cách tương:xứng,tự,đồng,tác tạo:nên,hình tầng:trên tận:dụng,nơi,tình tặng:quà,bằng tổ:tiên,ấm,hợp,công
tổng:mục,quân,bí,giám,đài,đội,công từ:lực,đó,nay,khi từng:lớp,bước tự:lọc,vấn,liệu,nhủ,tin,nhiên,động,tay,hành
uy:quyền viện:chứng vì:thế,vậy,sao vô:hình,địch vùng:xa,sâu,cao văn:phong,hoa,thơ,học,miếu vượt:qua,mức,quá,bậc,trước
vật:dụng,phẩm,liệu vị:thế,thứ,tha xuất:viện,khẩu,nhập xã:đội,viên,luận xóa:bỏ xếp:hàng,thứ y:tá,sĩ,học
ý:thức,nghĩ,tưởng,đồ đa:dụng,số,phần đoàn:bộ,trưởng,phí đông:dân,đảo,đủ đúng:hẹn,đắn,mức,quy đường:biển
đại:đội,điện,đức,tá,úy,lý đạo:học,lý đầu:tiên,vào,ra,mối,năm,kỳ đẩy:lui đặt:mục đề:bài,bạt địa:chí,chủ,học,chính
đồ:án,dùng đồng:hình,phục,nghiệp,nhất,hồ,tình,đội,đều động:sản,tác,thái,thổ đột:phát đức:độ`;
