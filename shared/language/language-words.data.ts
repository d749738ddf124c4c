/**
 * A list of words: those of one language in Latin letters, `malay` for Indonesian and Malay alike, `loan` for English
 * shop words that all of them borrow.
 */
export type WordList = 'en' | 'vi' | 'id' | 'ms' | 'fil' | 'malay' | 'loan'

/**
 * Words that hold a sentence of the language together, and words its shoppers use all the time. Of Indonesian and
 * Malay, a word that stands in `malay` and in one of the two is known to both and leans to that one.
 */
export const languageWords: Record<WordList, string> = {
  en: `
    the an is are was were am be been being isn't aren't wasn't do does did done don't doesn't didn't has have had
    haven't hasn't having i'm i've i'd i'll im ive you you're your yours ur it it's its we we're our us they their
    them he she his her my mine me this that these those there there's here what what's when where where's which
    who whose how how's why can can't cant cannot could couldn't will won't would wouldn't should shall may might
    must want wants wanted need needs needed needing like get gets got getting give gave given make makes made
    take took taken please pls plz thank thanks hello hi hey bye sorry no not none nothing never yes yeah yep of
    to for in on with without and or but from into onto about after before over under again against by at as if so
    than then too very just still yet already also only even more most less least much many some any all both each
    every other another same such own out off up down back away now today tomorrow yesterday soon later ago always
    often because since until while during through between anyone someone something everything anything let let's
    know think tell say said see seen look looks looking come came coming go goes going gone went put find found
    keep work works working worked`,
  vi: `
    không ko kh hok hông tôi mình mk bạn của và là có được đc đươc này đó ấy hàng giao đơn đon giờ nhiêu khi nào
    shop chưa rồi ạ ơi với đổi trả tiền cảm cám ơn xin chào em anh chị còn muốn gửi vậy thế sao như vẫn đã đang sẽ
    bị tại vì nên cũng đều rất lắm quá hơn nhất một bốn năm cái chiếc bộ đôi cặp màu áo quần giày dép túi vải giá
    rẻ đắt mắc mặc vừa rộng chật đẹp xấu tốt xong mới cũ nhận nhân viên trong ngoài trên dưới trước sau lúc hôm
    ngày tuần tháng sáng chiều tối mấy ai gì đâu đây thì mà hay hoặc nếu nhưng phải đúng thiếu lỗi hỏng rách hư bể
    hủy hoàn phí giúp giùm dùm nhé nhỉ hả à vâng dạ dùng xài làm biết thấy xem hỏi nói người nhà địa chỉ số điện
    thoại mã giảm khuyến mãi mại vận chuyển nhanh lâu chậm lại luôn nữa thôi các những nhiều ít lớn nhỏ dài ngắn
    nặng ra vào lên xuống tới đến về từ theo bằng hết sẵn đặt hộp bóp hình giống thật chất lượng sản phẩm dịch vụ
    hài lòng ủng hộ thank cx r k b ib nt tl sdt bn bnh hnao hqua mn mng ntn ừ nghe ăn uống đi ngủ học trời thời
    tiết bật tắt đèn nhạc mở gọi nhắc báo thức đường chúng họ việt ừm ờ ê nọ kìa nhá nghen hén nhen đấy hử chứ chớ
    cơ mờ đặc biệt bình thường tuyệt vời tạm ổn tệ kém dở thất vọng bực khó chịu dễ thương thích yêu ghét buồn vui
    mệt đói khát ngon thơm hôi mùi dịu nồng gắt mềm cứng mịn nhám trơn dính ướt khô nóng lạnh mát ấm áp suất nước
    lửa gió mưa nắng trăng sông cây hoa lá quả trái rau thịt cá sữa hành gạo cơm mì trà cà phê chai gói bịch gam
    ký lạng trăm nghìn ngàn triệu tỷ đồng lẻ chẵn tròn vuông cao thấp to bé tí xuất xứ nguồn gốc chính hãng hiệu
    nhái auth fake bảo dưỡng sửa lắp ráp tháo hướng dẫn sử dụng cách kiểu mẫu loại dòng đời phiên bản nâng cấp cài
    phần máy tính laptop loa sạc cáp dây pin màn bàn phím chuột ốp kính cường lực nồi chảo bếp quạt gối khăn tắm
    gội xà son phấn tóc mặt môi mắt tay chân đầu bầu mẹ bố má ông bà vợ chồng bè cửa quán quận thành phố hà nội
    sài gòn đà nẵng cần thơ hải huế lạt tết lễ nhật thứ chủ trưa khuya đêm phút giây lát nãy hồi bữa dạo đợt lần
    đợi chờ gấp kịp trễ sớm muộn nhắn tin lời rep xác thông kiểm thử đóng cẩn thận móp méo trầy xước nứt vỡ gãy
    rơi mất kẹt kêu chảy rò rỉ xù bai dãn giãn`,
  id: `
    pembayaran ga gk nggak ngga enggak engga ngk kagak kak ka gan agan min mimin bang mas mbak pak bgt banget udah udh uda
    blm blom belom bisa bs kapan kpn brp gimana gmn gmna gimanakah dong donk sih deh kok loh lho aja aj doang kalo
    klo cuman cm krn karna uang mobil kantor gratis ukuran diskon toko kirim dikirim kirimin ngirim kiriman
    pengiriman pesen pesenan pesananku orderan ongkir resi kurir ekspedisi tas sepatu celana rusak kualitas cobain
    dicoba beda besok kemarin kemaren skrg skr adem enak pake pakek dipake makai sampe nyampe dateng mantap mantab
    mantep packing packingan dipacking rapi rapih amanah recomended rekomended rekomen respon pengemasan kemasan
    deskripsi makasih makasi mksh trims trimakasih tengkyu gue gua gw lu lo elo kalian ente nanya tanyain mau mo
    pengen kepengen nyesel ribet jelek lumayan kayak kyk bnyk dikit cepet telat malah tetep pas nyaman kekecilan
    kebesaran kegedean gede sizenya nyala nyalain matiin mati tolongin cariin beliin dipesan memesan ngomong
    ngobrol ketemu kesini disana dmn kemana gini gitu ntar tar bntr abis abisin bgs bener beneran retur batal
    batalin dibatalkan dibatalin balikin dibalikin kembaliin dikembalikan pelapak lapak langganan belanja dibeli
    dijual makanan minuman setel putarkan musik jadwal rapat telepon telpon hpku ponsel pesawat sepeda motor bis
    menit detik senin kamis jumat siang sore malem berapakah bisakah grosir satuan lusin polos kaos kaus kemeja
    jilbab gamis rok tipis tebel kesel sebel males capek cape wkwk wkwkwk y jg jd sm bkn trs trus bgtu lbh banget2
    lagian mending mendingan gara jangankan semoga moga sukses sehat laris berkah pokoknya pokonya palsu kw
    garansi segel dus kardus kuantitas nomer akun rekening dibayar kemahalan miring bapak istri cowok cewek
    orangtua kuliah kerja kerjaan kadaluarsa kadaluwarsa lecet sobek robek bolong bocor penyok copot jebol gosong
    karat kancing resleting colokan casan ngecas baterai batre batrei layar berisik kedip hidup dipasang bongkar
    petunjuk pemakaian gampang sulit rekomendasi anda apakah bagaimana bahkan begini begitu coba ingin kamu karena
    namun nomor seperti paket paketan nongol dibales dibalas bales dibuka dicas dipesen pesenin ngerti paham
    mengerti nyari ngasih kasihin dikasih dapet kirain sebaiknya sebenarnya sebenernya pastikan pasti info dibantu
    permisi misi punten assalamualaikum numpang nitip titip cek dicek ngecek cekin kaga gamau gabisa gada gaada
    gapapa gpp gausah gatau gtw gaje knp knapa yaudah yauda yasudah yah yahh udahan barusan duluan bareng
    sendirian nego dinego rincian keterangan penjualan pelayanan ramah jutek ongkos banjir macet bensin bus polisi
    kamar kasur selimut lemari ember panci piring sandal sendal kacamata dompet koper ransel kerudung daster sprei
    lipstik sampo obat popok kue gula beras telur pisang dipanggang karyawan tetangga pacar teman temen kakek
    bocah guru siswa mahasiswa tugas lokasi jakarta bandung surabaya bekasi indonesia rupiah rp rebu ceban goceng
    diskonan promonya potongan bonus gratisan undian syarat ketentuan berlaku cicilan bunga lunas tagihan tagih
    bukti struk faktur kwitansi pajak klaim asuransi gak buat jam matikan bersahabat terpercaya oke lgsg dtg dtng
    brang bru spt kinclong gulung lucu lantai ndak minta mohon daftar bicara foto ditunggu menunggu kepada antar
    maksudnya sebelah sebutkan tampilkan dimana langsung mendengarkan tersedia kelihatan melihat memiliki
    menggunakan menurut silakan listrik diantar nganter jemput mengirim mengirimkan muter molor kasi dobel bolehin
    pesankan kuota unduh berangkat bisnis kabar butuh ngerasa merasa nonton film acara cowo cewe keren nyebelin
    ngeselin bete santai gratisin senyum sekitar apalagi kemungkinan mungkinkah obrolan pesanin voucernya vocer
    voucer`,
  ms: `
    takde takda tidakkah taknak tknk xnak x xde xda xdak xboleh xleh xsampai awak korang kitorang diorang kitaorg
    nk bile leh dkt je jer jela jek lahh ker saiz percuma penghantaran hantarkan penghantar pos poslaju dipos mcm
    mcmana macammana camne camana cmne kenape bape brapa berape apesal sgt jugak pon kedai kurier kasut seluar beg
    kualiti cuba beza wang duit pejabat semalam kelmarin harini ari nie jap kejap pulangkan pulangan dipulangkan
    pemulangan bayaran tukarkan diskaun tawaran baucar kod poskod bilik tandas sedap comel lawa elok teruk
    berbaloi mantop padu sempoi tq tqsm tima timakasih kaseh boss puan cik encik akak makcik pakcik ejen borong
    sedia kecik besaq nipis kemek calar tercabut bungkusan berbungkus ngam padan berkesan caj pengecas bateri
    telefon skrin aircond kipas suis ubat tudung kurung selipar stokin subang ringgit rm sebiji sehelai sekotak
    sekeping sebotol lapan sembilan ahad isnin khamis jumaat pukul petang tengahari melayu penang johor sabah
    sarawak adakah beritahu bagitau bagitahu tengok ambik hantarlah mintak sahaja sentiasa kot kut manakala kpd
    awek budak isteri pengguna khidmat perkhidmatan servis aduan lapor tempah tempahan resit invois waranti tulen
    seronok kuih bandar negeri mai basuh muzik filem sejuk tetapkan penggera padamkan kurangkan senarai jadual
    mesyuarat emel hantaran balas bapa beri bila boleh cakap cantik cukup dah dihantar esok faham guna gunakan
    hantar jumpa kat kerana koyak la lah letak mahu mesej nak ni nombor pasal pun rosak sekejap silap tadi tak tu
    tukar tutup wanita barangan kejutkan fahami tahap inbois ansuran kad akaun pemindahan dipindahkan bilamana
    tarikh suku minit kelak kemas kemaskan balut dibalut balutan tersilap tersalah tercicir amatlah terlampau
    ialah iaitu yakni tiadalah takkan takpe takpelah takut takyah takder xpe xpayah xtau xtahu xsama xbalas xjadi
    xmuat taktau ntah jgnlah tolonglah bolehlah okla oklah yelah yela yeke yeker betulke adake ekk eh weh woi
    alamak wah gile gila cun segak beku keping peket kapas jarum butang singkat tunjuk tunjukkan ajarkan buatkan
    baiki dibaiki pembaikan membaiki gantikan penggantian tukarlah kirakan dihubungi menghubungi talian jawapan
    soalan cadangan cadangkan pilihkan sikit cukuplah ejas sesak keretapi pasport lesen bil elektrik soket wayar
    krim syampu berus tuala kerusi kuali senduk garfu cawan peti ais pengisar basikal motosikal kanak-kanak kanak
    ibubapa kawan rakan raya selangor kedah kelantan terengganu pahang melaka perlis labuan ipoh kuching shah
    klang ketat macam tiruan tengah dapatkan sebenar lepas kena sini jadikan jaga susun pening pandai kacau berapa
    dekat gembira selesa perlahan nampak dengar ikut tolak habis resepi pulak alahan laman rancangan peringatan
    ingatan gaji cikgu gerai jumpe mane ape sape kite saye awk nnt mlm smpai smpi hrg cpt lmbat lambt hntr tolg
    nmpk mcmne bnda benda pelik pandang cepatkan lambatkan murahkan bagikan angkat buang cepatlah tanye bukak
    tutupkan masin masam tawar malap percepatkan lewat settle topup semakan sahkan disahkan pengesahan muatnaik
    dibungkus sumbing lusuh berbau hapak berhabuk bising senyap laju pantas banyakkan tinggalkan simpankan
    asingkan gabungkan pisahkan hari2 harian tahanlah kilang kotakkan tersangkut sangkut kemain jadi2 jom mesti
    sapa tolongla tulah nilah camni camtu macamni macamtu gitulah susahnya senangnya cantiknya bestnya gerenti
    sihat penyakit sayalah abg kedainya berkaitan berkenaan sekiranya sekira justeru seterusnya kesemua`,
  malay: `
    gagal yang tidak saya kamu anda aku kita kami mereka dia ia ini itu dan di ke dari untuk dengan pada dalam oleh ada
    adalah apa siapa mana berapa kenapa mengapa sudah belum sedang akan telah masih boleh barang pesanan pesan
    sampai warna harga murah mahal tolong terima kasih kalau tapi tetapi juga lagi baru lama cepat sangat semua
    sama lain bukan tiada jangan hari minggu bulan tahun malam pagi besar kecil panjang pendek hitam putih merah
    biru hijau kuning coklat kelabu baju kain beli jual bayar alamat nama nomor satu dua tiga empat lima enam
    tujuh sepuluh seratus ratus ribu juta orang anak ibu bapa adik abang kakak rumah sekolah makan minum air nasi
    buat buka tutup pakai ambil beri minta tanya jawab cari lihat dengar baca tulis kata tahu suka cinta sayang
    senang sedih marah takut hujan panas dingin jalan datang pergi pulang masuk keluar naik duduk tidur bangun
    main bola lagu buku meja pintu lampu atas bawah depan belakang luar sini sana situ sebelah kiri kanan dekat
    jauh baik buruk betul benar salah penuh kosong bersih kotor berat ringan keras lembut tinggi rendah muda tua
    hanya saja selalu sering mungkin harus perlu mahu tentang antara sebelum sesudah setelah ketika kerana
    sehingga supaya jika maka lalu kemudian lebih kurang paling agak seperti macam selamat maaf hai halo ya nya
    kah lah pun yg dgn utk tp jgn sdh dlm pd tdk dapat habis rosak tukar hilang tunggu menunggu ingat bantu
    bantuan membantu berfungsi membeli menjual menghantar berikan ambilkan carikan penjual pembeli pelanggan bagus
    puas sesuai kotak bungkus plastik gambar bayi lelaki perempuan wanita pasar kedua pertama terakhir setiap
    beberapa banyak sedikit sekarang nanti tadi esok bos dah bagaimana nih tuh kl cuma bahan aman terimakasih
    kecewa lambat padahal emang memang tetap sempit longgar bilang bicara disini dimana bekas dana laku jualan
    sakit putar cuaca atur hp kereta jam selasa rabu sabtu januari februari apakah bolehkah tersedia motif lengan
    jaket org sy dr terus soal manis bintang asli ori isi kampung suami wangi bau aroma rasa halus kasar pecah
    hancur patah luntur jahitan cas suara fungsi pasang mudah kan lusa sebab balik memuaskan terbaik stok ketat
    tebal tanggal cabut sabun kebaya cermin tangan sepasang tengah cuti bahasa bertanya dapatkan bagi sila harap
    mohon pernah kadang walaupun serta atau kau tiruan bosan penat lapar kopi teh susu roti ayam ikan sayur buah
    mari mandi masak berita ingatkan tambah naikkan bahkan balas begini begitu bila cakap cantik coba cukup
    dihantar faham guna gunakan ingin jumpa karena kat koyak la letak mesej namun ni nombor pasal pula sangatlah
    sekali sekejap silap tu bantal bedak botol cair cucu debit diganti dikira ganti gelas jaminan kabel kota
    kredit mantul mesin napa nenek paket rak sahabat sebentar ternyata kemas deskripsi lg krg menyesal layanan
    dipercayai dipercaya diterima diberi susah masalah produk jenis jumlah contoh bulat balut bonus hubungi kawan
    paham sikit tuala aduh ajar amat api batang bayarkan benang besi betapa biji bulu busuk cerita dapur entah
    farmasi gigi hampir harum hebat helai hidupkan jahit kaca kayu kertas kira kulit lapangan lebar masa minyak
    negara panggil panggilan pasangkan pedas pembersih pertanyaan pilih pilihan pisau puasa ramai rantai rupanya
    saat setengah sikat sofa sungguh tau terbang terkejut terlalu terpaksa tertinggal tingkat tol topi tuan waktu
    pulangkan semalam palsu matikan parah lengkap nyaman cacat bersahabat terpercaya sis penipuan penipu istimewa
    favorit alhamdulillah respons tanggung bertanggung karet harapan bintik daftar belanja bisakah foto ditunggu
    kepada antar segera maksud maksudnya kali sebutkan tampilkan langsung pasti tentu mendengarkan kelihatan
    melihat memiliki menggunakan menurut hadiah foto_ kelebihan wasap untung siang_ gajah basah listkan antrian
    sendiri berbeda mula seluruh dunia badan kaki muka mata rambut cerah gelap terang luas setuju janji jujur
    bayangkan undur rugi rezeki sebenar lepas kena jadikan jaga susun pening pandai kacau gembira selesa perlahan
    nampak ikut tolak turun tempat kamera telinga simpan tahan terlambat terlepas penerima selesai awal retak
    pudar`,
  fil: `
    ang ng mga sa ko mo niya nya nila namin natin ninyo nyo niyo ako ikaw ka siya sya kami kayo tayo sila po opo
    oo hindi hnd di d wala walang wla meron mayroon may merong ito toh eto yan yun yon iyon iyan yung yng ung doon
    dun dito dtu diyan dyan ganito ganyan ganun gnyan ba na pa nga lang lng naman nmn man din rin daw raw kasi kse
    kc pero kaya kahit kung kapag pag habang para parang prang kailan kelan magkano mgkano mgkn saan san nasaan
    nasan asan paano pano bakit bat sino alin ilan ilang gaano gano anong ano anu salamat slmt maraming marami
    pwede puede pwde pede gusto ayaw ayoko dapat sana talaga tlga tlaga sobra sobrang grabe maganda ganda gnda
    mganda pangit panget mura murang mahal mabilis bilis matagal tagal maayos ayos mabait bait malaki laki maliit
    liit makapal kapal manipis nipis masikip maluwag luwag mabango bango matibay tibay masarap sarap sulit
    dumating dating darating dadating nadeliver naship nareceive nareceived narecieve natanggap tanggap padala
    pinadala ipadala padalhan binili bumili bili pabili bibilhin bumibili binigay bigay ibigay pakibigay nabili
    umorder order orderin omorder inorder nag mag ipa naka nakaka napaka mas pinaka isa dalawa tatlo apat lima
    isang dalawang bago luma agad agada ulit uli muna sige cge siguro yata ata diba hayaan bahala pakisabi paki
    pakicheck pakibilisan pacheck pahingi pasend pasuyo pasok patulong tulong tulungan kuya ate sis mamsh mumsh
    ateng beh tita kapatid nanay tatay anak asawa bata tao araw gabi umaga hapon bukas kahapon ngayon kanina
    mamaya linggo buwan taon oras minuto pera bayad bayaran magbayad nagbayad binayaran kulang mali tama sira
    nasira basag butas punit mantsa damit sapatos tsinelas pantalon tela kulay itim puti pula asul dilaw berde
    sukat kasya kumasya bagay bahay kotse trabaho eskwela pagkain tubig kape kanin ulam inumin kain kumain inom
    matulog gising gumising uwi pumunta punta alis umalis balik ibalik bumalik binalik isoli palitan papalitan
    pinalitan palit magpalit kunin kuha kinuha nakuha makuha makukuha hanap hanapin naghahanap sabi sinabi sabihin
    tanong magtanong nagtanong tinanong sagot sumagot usap makausap kausap alam malaman intindi isip akala gawa
    gawin ginawa gumawa gumagana gumana gana ayusin sarado buksan patayin ilaw tugtog kanta kantahin panahon ulan
    init lamig i-on paalala gumamit gamit gamitin ginamit ginagamit nagamit magamit lahat iba ibang pareho
    kapareho katulad tulad gaya mismo sarili lagi palagi minsan madalas hanggang simula mula galing tungkol nasa
    kay kina ni nina si sina ngunit subalit dahil upang nang noong nung kapwa bawat ilalim ibabaw loob labas harap
    likod gitna tabi taga hala hay naku nako hays haha hehe huhu jusko lods pare mam maam tnx tenks tysm wag huwag
    bawal puro halos medyo mejo kunti konti kaunti onti buti mabuti magandang kumusta kamusta musta ingat
    pilipinas pinoy tagalog maynila probinsya baha bagyo pasko nakakainis nakakadismaya nakakatuwa nakakahiya
    natuwa masaya malungkot galit inis kainis pagod gutom uhaw sakit manloloko napakaganda napakabilis napakabagal
    napakamahal pinakamaganda pinakamura nakakatawa nakakapagod magkakaroon magkaroon nagkaroon nagkamali
    nagkaproblema magpadala nagpadala magbigay nagbigay magreply nagreply nagrereply sumasagot sasagot tatawag
    tumawag tawagan maghintay naghihintay naghintay hintay hinihintay maghanap tumingin tingnan tignan patingin
    makita nakita nakikita magkita pupunta pumupunta hatid ihatid inihatid dalhin dinala nagdala dala kukunin
    kinukuha pakikuha pakilagay pakisama pakilinaw pakibalik pakiayos pabalot pabawas patawad pabago paorder
    parequest paupdate ibabalik ibinalik binabalik isasauli isauli irereturn ireturn irefund irerefund nirefund
    nireturn oorder umoorder bibigyan binigyan bigyan ipapadala ipadadala pinapadala kinansela kanselahin icancel
    nasayang sayang nasaktan natanggal natapon nabutas napunit nabasag nalaglag nawala nawawala nahulog namatay
    nagustuhan gustong magugustuhan kagandahan kalidad katibayan kaibigan kapitbahay kasama katapusan kalahati
    kabuuan kaarawan regalo panregalo pamasko pamalit pandagdag dagdag dagdagan bawasan bawas tawad diskwento
    presyo halaga bilang dami makinis magaspang malambot matigas mabigat magaan malamig mainit malinis madumi
    mabaho maasim matamis malinaw maingay masama pogi gwapo guwapo dalaga binata lalaki babae lolo lola opisina
    unan kumot mesa lamesa bintana pinto susi payong salamin orasan relo polo isda sabon shampoo tuwalya sipilyo
    gamot gatas laruan bisikleta sasakyan palengke tindahan binebenta benta magbenta nagbebenta paninda tinda suki
    kita hulugan hulog pautang gcash barangay cavite laguna cebu davao mindanao peso piso singko libo balita lunes
    martes miyerkules huwebes biyernes sabado alas tanghali baka kinancel peke bang mabagal kaso ambot iintay
    lambot kumupas kupas kumanta sumayaw uminom natutulog`,
  loan: `
    order orders ordered parcel package packages product products item items seller shop store size sizes color
    colour colors price prices discount discounts voucher code promo sale free shipping shipped delivery deliver
    delivered arrive arrived receive received refund refunded return returned cancel cancelled exchange change
    stock available restock ready original fake quality good nice bad best great super fast slow late new old
    small large medium big tall wide long short black white red blue green pink brown grey beige charger cable
    battery case phone laptop screen box bubble wrap pack packed packing warranty invoice receipt payment paid pay
    cash card credit transfer account address number tracking courier rider customer service live chat reply
    response admin staff manager review reviews star stars rating recommend recommended satisfied disappointed
    disappointing happy love lovely cute comfy comfortable perfect excellent thick thin soft smooth smell broken
    damaged defective missing wrong incomplete expired check checkout cart add online app update status pending
    bot agent human whatsapp email link photo picture video chart true fit tight loose waterproof cotton leather
    wireless bluetooth earphone earphones speaker mouse keyboard shirt dress shoes bag pants jacket hat watch skin
    cream lipstick perfume baby kids men women boy girl set piece pieces pcs pair bundle wholesale bulk cheap
    cheaper expensive worth money quick quickly packaging material expected exactly absolutely definitely highly
    actually really thing things day days week weeks month year hour hours morning evening night afternoon weekend
    monday tuesday wednesday thursday friday saturday sunday friend gift birthday christmas wake play music song
    songs weather light lights turn remind reminder alarm meeting movie news volume call mom understand mean means
    kind help problem issue question answer ask asked buy bought sell sold send sent ship use used using try tried
    open opened close closed start stop stopped read write wait waiting stuck lost left right side inside outside
    first second last next time times one two three four five six seven eight nine ten half full empty enough
    anymore almost else instead maybe sure fine okay ok cool thx pm dm hm test hospital computer boss dear sir
    madam world people man woman house home car water food coffee tea school city country little few different
    high low hard easy early clear real life story point hand head eye face place room door table chair bed
    kitchen lamp plug button strap zipper sleeve collar pocket seam screw manual voltage plastic metal glass wood
    steel refunds shade print printed legit thanx thankyou secured complete condition damage`,
}
