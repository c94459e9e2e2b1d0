/**
 * The field's own terms, two syllables each, by their first: what emulation, justice and office prose
 * is made of. Collected from the five plans, the templates, the catalogue of awards and the laws that they cite. A pair that stands here is right, and one
 * a tone or a letter away from it is most likely meant to be it.
 */
export const TERMS = `đánh:giá thừa:phát phát:lại đấu:giá quản:tài điện:tử chữ:ký trích:lục tài:sản dễ:dàng đóng:góp an:ninh,sinh,toàn ban:hành,chấp bao:gồm biên:bản,chế,soạn,phòng biểu:dương,quyết,mẫu bàn:giao báo:cáo,chí bình:xét,đẳng,quân
bí:thư băng:rôn bước:đầu bản:chính bảo:đảm,vệ,mật,hiểm bất:cập,động bằng:khen bền:vững bồi:dưỡng,thường bổ:nhiệm,sung,trợ
bộ:trưởng chi:tiết,nhánh,hội,cục,bộ chiến:sĩ,lược,thắng chuyên:đề,môn,viên,trách,nghiệp chuyển:biến,đổi,giao chuẩn:bị,mực
chào:mừng chính:quyền,sách,trị,xác,phủ,đáng,thức chú:trọng chương:trình chấm:điểm chấp:hành,thuận chất:lượng chế:độ
chỉ:đạo,thị,tiêu,số chủ:động,tịch,trì,trương,đề,yếu,quan chức:danh,năng,vụ,sắc chứng:nhận,thực,từ con:nuôi cung:cấp
cuộc:họp,sống cá:nhân cán:bộ câu:hỏi
công:bằng,bố,chức,chứng,dân,khai,lao,nhận,nghệ,tác,trạng,trình,văn,việc,đoàn,vụ,tâm,nghiệp,an,ty căn:cứ
cơ:bản,chế,quan,sở,cấu,hội cải:cách,tiến,thiện cấp:ủy,bách cố:gắng cống:hiến cổ:động,vũ cộng:đồng,hòa,sản,tác cụ:thể
cục:trưởng cụm:từ củng:cố cựu:chiến danh:hiệu,mục,sách,dự,nghĩa di:tích diễn:ra,biến doanh:nghiệp duy:trì
dân:chủ,cư,sự,tộc,vận,số dư:luận dịch:vụ dứt:điểm dự:án,kiến,thảo,toán gia:đình,hạn,tăng gian:khổ giao:ban,lưu,ước,dịch
giá:trị giám:đốc,sát,định giáo:dục,viên,dưỡng,sư giúp:đỡ giải:pháp,quyết,thưởng,thể,trình giảm:nghèo,thiểu
giấy:khen,mời,chứng,tờ giới:thiệu,hạn,tính gìn:giữ góp:phần,ý gắn:bó,kết hiến:pháp,kế hiện:đại,hành,thực,trạng,tượng
hiệu:lực,quả,trưởng hoàn:chỉnh,thành,thiện,cảnh,toàn hoạch:định hoạt:động huy:động,hiệu,chương huyện:ủy huân:chương hy:sinh
hàng:năm,hóa,tháng hành:chính,động,nghề,vi hình:sự,thành,thức,tượng hòa:bình,giải,nhập hăng:hái,say hưu:trí hướng:dẫn
hưởng:ứng hạn:chế,hán hạnh:phúc hằng:năm,tháng,quý,ngày học:hỏi,sinh,tập,viên hồ:sơ hỗ:trợ hộ:tịch,nghèo,khẩu
hội:đồng,họp,nghị,thi,thảo,viên,trường,ý,nhập hợp:pháp,đồng,lý,tác,lệ khai:sinh,tử,thác,mạc khen:thưởng,ngợi khiếu:nại,kiện
khoa:học khu:vực,phố khuyến:khích,nghị,học khuyết:tật khát:vọng khó:khăn không:ngừng khơi:dậy khả:năng,thi khảo:sát
khẩn:trương khẩu:hiệu khắc:phục khẳng:định khối:lượng kinh:nghiệm,phí,tế kiên:quyết,trì kiến:nghị,thức,thiết
kiểm:tra,điểm,soát,kê,sát,toán,nghiệm kiện:toàn ký:kết,hiệu,quỹ kế:hoạch,thừa,toán,cận kết:luận,nối,quả,thúc,hợp,cấu,hôn
kịp:thời kỷ:cương,luật,niệm,yếu,nguyên kỹ:năng,thuật lan:tỏa,truyền lao:động linh:hoạt
liên:đoàn,hệ,kết,quan,tịch,tục,minh,ngành luân:chuyển luật:gia,sư lãnh:đạo,thổ lý:luận,lịch,do,tưởng lĩnh:vực
lưu:trữ,động,hành,ý,thông lương:tâm lấy:phiếu lễ:kỷ lồng:ghép lợi:ích,dụng lựa:chọn lực:lượng minh:bạch,chứng,họa miền:núi
mít:tinh mô:hình,phạm,tả môi:trường mạnh:mẽ mặt:trận mục:đích,tiêu nam:giới nghiêm:minh,túc,ngặt,chỉnh nghiên:cứu nghiệm:thu
nghiệp:vụ nghĩa:vụ nghỉ:hưu,phép nghị:định,quyết nguyên:tắc,nhân,vọng nguồn:lực ngành:nghề ngân:sách,hàng,quỹ nhanh:chóng
nhiệm:kỳ,vụ nhiệt:tình,huyết,liệt nhu:cầu nhà:nước nhân:dân,rộng,lực,viên,văn,sự,quyền,đạo,tố nhận:thức,xét,định nuôi:con
nâng:cao nêu:gương,cao nông:dân,nghiệp,thôn năng:động,lực,suất nơi:nhận nếp:sống nề:nếp nổi:bật nỗ:lực nội:bộ,dung,quy,vụ,lực
pa:nô phiếu:bầu phong:phú,trào,tặng pháp:luật,lý,chế,quy,lệnh,điển,nhân phát:động,hiện,huy,triển,biểu,hành,sinh
phân:công,tích,loại,cấp,định,bổ phê:duyệt,bình phòng:chống,ngừa,ban,họp,cháy phúc:lợi
phương:án,châm,hướng,pháp,thức,tiện,diện phạm:vi,nhân phản:ánh,biện,hồi,ảnh phấn:đấu,khởi phần:mềm phẩm:chất phối:hợp
phổ:biến,cập phụ:cấp,lục,nữ,trách phục:vụ,hồi phụng:sự phức:tạp quan:điểm,hệ,tâm,trọng,liêu
quy:chế,chuẩn,định,mô,trình,tắc,hoạch quyên:góp quyết:định,liệt,tâm,toán,thắng quyền:hạn,lợi,lực quán:triệt quân:đội,sự
quê:hương quản:lý,trị quần:chúng quốc:gia,hội,phòng,tế,khánh,hiệu rà:soát rèn:luyện rút:gọn,ngắn rộng:khắp,rãi
sinh:hoạt,viên,sống,thái so:sánh soạn:thảo suy:tôn,thoái sáng:kiến,tạo,suốt sát:hạch,thực sân:khấu sâu:rộng,sắc,sát sôi:nổi
sơ:kết,tuyển,đồ sản:phẩm,xuất sắp:xếp sẵn:sàng số:hóa,liệu sổ:tay,vàng sức:khỏe,mạnh sửa:đổi,chữa sự:kiện,nghiệp,vụ,việc,thật
tham:dự,gia,mưu,quan,nhũng,luận thanh:niên,tra,toán,lý,thiếu thao:trường theo:dõi thi:đua,hành,tuyển thiết:bị,thực,yếu,kế,lập
thiếu:sót,niên,nhi thiểu:số thu:hút,hồi,thập,nhập thuyết:minh,phục thuận:lợi thành:công,lập,phần,phố,tích,tựu,viên,quả
thân:nhân,thiện thí:điểm thích:hợp,ứng thôi:việc thông:báo,qua,tin,tư,suốt thúc:đẩy thư:ký,viện,ngỏ thương:binh,mại
thường:niên,trực,vụ,xuyên,kỳ thưởng:phạt thạc:sĩ thảo:luận thấm:nhuần thẩm:định,phán,quyền,tra thật:sự thắng:lợi thắt:chặt
thế:giới,hệ,mạnh,kỷ,trận thể:chế,dục,hiện,lệ,thức thị:trấn,trường thỏa:thuận thống:kê,nhất thời:gian,hạn,điểm,kỳ,sự
thủ:trưởng,tục,tướng,đô thứ:tự,hạng,trưởng thừa:kế,nhận thực:chất,hiện,tế,thi,trạng,tiễn tinh:gọn,giản,thần tiên:phong,tiến
tiêu:biểu,chí,chuẩn,cực,dùng tiến:bộ,độ,hành,trình,sĩ tiếp:cận,nhận,thu,tục tiết:kiệm,mục tiền:thưởng,lương,đề,phong
tiểu:mục,ban,học,phẩm tiện:ích toàn:bộ,diện,dân,quốc,thể,văn tra:cứu trang:bị,phục,trọng,trí,nghiêm tranh:chấp,thủ
trao:đổi,tặng,thưởng,quyền triển:khai,vọng triệu:tập trong:sạch trung:tâm,thực,ương,thành,bình truyền:thống,thông,đạt,hình
trách:nhiệm trình:bày,độ,duyệt,tự,ký trích:yếu,ngang,lục trường:học,hợp,phái trưởng:ban,phòng,đoàn,thành,cụm trật:tự trẻ:em
trọng:điểm,tâm,đại trợ:giúp,cấp,lý trụ:sở trực:thuộc,tiếp,tuyến,quan,báo tuyên:truyền,dương,thệ,bố,huấn tuyến:đầu
tuyển:chọn,dụng tuyệt:đối tuân:thủ tuần:tra,lễ tài:chính,liệu,nguyên,sản,trợ tác:động,phẩm,phong,nghiệp tâm:huyết,lý,tư
tình:hình,huống,nguyện,trạng,cảm tích:cực,lũy,hợp tín:nhiệm tính:chất,toán,mạng tòa:án,nhà tôn:giáo,trọng,vinh
tăng:cường,trưởng tư:duy,liệu,pháp,tưởng,vấn,cách,nhân tương:trợ,lai,đương,ứng,đối tượng:đài tạm:dừng,thời tạo:điều tất:cả
tận:tụy,tâm tập:huấn,thể,trung,quán,hợp,sự,đoàn tặng:thưởng tỉnh:ủy tố:cáo,tụng,giác tốt:nghiệp,đẹp tồn:tại,đọng
tổ:chức,quốc,trưởng,dân tổng:cục,hợp,kết,số,thể,quan tội:phạm từ:chối,thiện,vựng tự:giác,chủ,do,hào,lực,nguyện,quản tỷ:lệ
uy:tín vai:trò vi:phạm vinh:danh,dự,quang viên:chức viết:tắt việc:làm văn:bản,hóa,minh,nghệ,phòng,thư,bằng,kiện vươn:lên
vướng:mắc vượt:khó,trội vận:dụng,động,hành vật:chất,tư vị:trí vụ:việc,án,trưởng vững:chắc,mạnh,vàng xem:xét xung:kích,đột
xuất:sắc,hiện,bản,phát xác:định,minh,nhận,thực xây:dựng xã:hội xét:duyệt,tặng,chọn,xử xóa:đói xúc:tiến xếp:hạng,loại
xử:lý,phạt y:tế yên:tâm yêu:cầu,nước,thương áp:dụng,phích ý:kiến,nghĩa,chí đa:dạng điều:chỉnh,hành,kiện,tra,động điển:hình
đoàn:kết,thể,viên đào:tạo đô:thị đôn:đốc đúng:hạn đăng:ký,tải đơn:giản,vị,thư đường:lối,bộ đại:biểu,diện,hội,học đạo:đức
đảm:bảo,nhiệm đảng:viên,ủy,bộ đấu:tranh,giá đầu:tư đẩy:mạnh,lùi đặc:biệt,điểm,thù đề:án,cao,cử,nghị,tài,xuất,cương
địa:bàn,chỉ,danh,phương,điểm đối:tượng,ngoại,với,chiếu đồng:bào,bộ,chí,thời,thuận,ý,hành đổi:mới đội:ngũ,viên
động:lực,viên,vật đột:phá,xuất đức:tính ưu:đãi,tiên,tú,điểm ảnh:hưởng ổn:định ủy:ban,nhiệm,quyền,viên,thác ứng:dụng,cử,xử`;

/** Other pairs in use that stand so near to a term that they would be taken for it. Place names among them. */
export const OTHER_PAIRS = `hoán:đổi thiếu:số thường:ký an:bình bán:hàng bảo:vật bận:tâm bố:cáo chi:tiêu,đội chuyển:phát,tiếp,hướng chân:dung chính:đảng,thị
chủ:quán,quản,trí,trị,đạo,tướng chức:vị cung:khai cuộc:thi,vận các:cấp
công:chúng,cụ,nghị,nhân,nhật,sản,thức,tắc,tố,đoạn,ăn,vũ,kích,suất căn:bản,cớ,hộ,nhà cải:biến,tạo
cấp:trên,huyện,xã,tỉnh,tính,độ cố:nhân,vấn cổ:đông,tay cộng:lực cử:động,tri dao:động diễn:tiến,ca,viên dân:ca,cử,vạn,trí
dự:đoán,thi,trù,thầu,phòng gia:định gây:dựng gắn:với hiền:lương hiện:nay,tại,hình,vật hiệp:lực,hội,định hoàng:thành
hàng:ngày,hoa,đầu,loạt hành:sự,chánh,khách,trình hình:ảnh hòa:mình,nhịp,thành,thuận,hợp hóa:giải,đơn hướng:tới,đến
hải:quan,quân học:viện,kinh,phí,kỳ,trò hội:họa,học,hợp,thao,trưởng,khóa,thề khu:dân khảo:luận,thí kinh:doanh kiểu:mẫu
kết:toán,tủa,nạp kề:cận kỳ:thi,họp lay:động liên:hoàn,quân,binh,thông lành:nghề,mạnh lãnh:đạm,vực lập:thành,pháp mẫu:đơn
mục:kích,sư mỹ:thuật nghiêm:chính nghĩa:trang nguyên:tác,bản,đơn nhiệt:liệu nhà:đất,trường
nhân:dịp,công,loại,số,sư,tạo,định,danh,khẩu,ái,chứng nền:nếp,tảng,kinh nội:đồng,thất,trú phát:minh,điện,hình,thanh,hỏa
phân:bố,bộ,số,quyền,tách,tính,lực,xưởng,vân phòng:học,khách,thủ phương:trình,ngôn phản:diện phần:việc phụ:lực,huynh,tùng
phục:vị,trang quan:họ,âm,sát,chức quyết:đoán,chí quảng:trị,bình,ngãi,nam,ninh,cáo quốc:nội,tệ,kế,lộ,tịch,phục quỹ:thi
ra:đời,quân suy:tổn,nghĩ sắp:tới số:lượng,hiệu tham:khảo,ô thi:hội,công,sĩ,thể,cử,đấu thu:nhận,chi,âm,mua
thành:niên,thạo,hình,đoàn,kiến,lũy tháng:đầu thông:cáo,tín,thạo thư:pháp,điện,mời thương:vụ,hại,sinh,lượng,tật thẻ:đảng
thế:mạng,nào,chấp thể:thao,diện,theo,trạng,hình,chất thị:xã,phạm,trưởng,sát,dân,tứ thổ:dân thứ:tư,tử,hai,ba,năm,sáu,bảy,nhất
thực:thu,chi,phẩm,tập,nghiệm,sự,lực tinh:tế,tú,chất,thông tiên:quyết,sinh,lượng tiêu:phí,đề,hủy tiến:công,thành
tiếp:công,vận,thụ,đón,nối,viện,khách tiền:phòng,đồ,trình,tệ,mặt tiểu:bang,sử,thương toàn:tỉnh,ngành,cảnh,thiện
trung:trực,đoàn,hạn,học,kiên truyền:đạo,tải,thụ trưng:cầu,bày trường:thành,kỳ trọng:địa,âm,đãi,thương,lượng tác:giả,gia,chiến
tái:hòa tâm:thế,thư,thể,sự tình:tự,thương tính:trạng,năng,cách tương:xứng,tự,đồng,tác tạo:nên,hình tận:dụng,nơi,tình
tặng:quà,bằng tổ:tiên,ấm,hợp,công tổng:mục,quân,bí,giám,đài,đội,công từ:lực,đó,nay,khi từng:bước
tự:lọc,vấn,liệu,nhủ,tin,nhiên,động,tay,hành uy:quyền vì:thế,vậy,sao vô:hình,địch vùng:xa,sâu,cao văn:phong,hoa,thơ,học,miếu
vượt:qua,mức,quá,bậc,trước vật:dụng,phẩm,liệu vị:thế,thứ,tha xuất:viện,khẩu,nhập xã:đội,viên,luận xóa:bỏ xếp:hàng,thứ
y:tá,sĩ,học ý:thức,nghĩ,tưởng,đồ đa:dụng,số,phần đoàn:bộ,trưởng,phí đông:dân,đảo,đủ đúng:hẹn,đắn,mức,quy
đại:đội,điện,đức,tá,úy,lý đạo:học,lý đầu:tiên,vào,ra,mối,năm,kỳ đẩy:lui đặt:mục đề:bài,bạt địa:chí,chủ,học,chính đồ:án,dùng
đồng:hình,phục,nghiệp,nhất,hồ,tình,đội,đều động:sản,tác,thái,thổ đột:phát`;
