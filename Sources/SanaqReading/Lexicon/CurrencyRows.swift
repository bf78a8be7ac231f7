/// Currencies: ISO 4217 lists one (active) and three (historic), Unicode currency signs, CLDR names.
///
/// The odd ones:
/// - A row whose factor isn't 1 is a part or a multiple of the money it names: 50 cents are 0.5 USD, 2 MEUR are two
///   million EUR. The toman is ten rials. Behind a `^` stand words that may stand before the number too.
/// - A bare noun has a row only where a plain reader takes it for that country: no bare `peso`, `franc`, `dinar`,
///   `krone`, `shilling`, `manat`, `kwacha` or `crown`. Bare `CFA franc` is the West African one.
/// - Nouns that are also names or everyday words are lower case only (`2021 Bucks`, `1910 Lev Tolstoy`, `50 Cent`), or
///   stand only in the number that isn't one: `marks`, for `the 10,000 mark` is no money; `sums`, for `zero-sum`;
///   `reals`, `soles`.
/// - Codes that capitalised prose uses as words or names are no words here: ALL, COP (`COP 28`), CUP, DEM, PEN, SIT, SDG
///   (`SDG 16`), SOS, TOP. RUR, the rouble of before 1998, is still written for RUB and read so.
/// - Beyond ISO: bitcoin as BTC. Historic or replaced codes follow the active ones; fund and metal codes are left out.
enum CurrencyRows {
  /// ISO 4217 code | money | factor to that money | words | an example that must read as this unit
  static let text = #"""
    AED | money | 1 | UAE dirham, Emirati dirham, United Arab Emirates dirham, dirham, =Dh, =Dhs, =AED | 500 dirhams
    AFN | money | 1 | Afghan afghani, =afghani, =afghanis, =؋, =AFN, =Afs | 2,000 afghanis
    ALL | money | 1 | Albanian lek, =lek, =leks, =lekë | 900 lek
    AMD | money | 1 | Armenian dram, dram, =֏, =AMD | 3,000 drams
    AOA | money | 1 | Angolan kwanza, kwanza, =Kz, =AOA | 700 kwanzas
    ARS | money | 1 | Argentine peso, Argentinian peso, Argentinean peso, =AR$, =ARS | 800 Argentine pesos
    AUD | money | 1 | Australian dollar, Aussie dollar, =A$, =AU$, ^aud$, =AUD, =$A | 20 Australian dollars
    AWG | money | 1 | Aruban florin, Aruban guilder, =AWG | 40 Aruban florins
    AZN | money | 1 | Azerbaijani manat, Azeri manat, Azerbaijan manat, =₼, =AZN | 60 Azerbaijani manats
    BAM | money | 1 | Bosnian convertible mark, convertible mark, Bosnian mark, =BAM | 25 convertible marks
    BBD | money | 1 | Barbadian dollar, Barbados dollar, =Bds$, =BBD | 30 Barbadian dollars
    BDT | money | 1 | Bangladeshi taka, Bangladesh taka, taka, =৳, =Tk, =Tk., =BDT | 5,000 taka
    BHD | money | 1 | Bahraini dinar, Bahrain dinar, =BHD | 15 Bahraini dinars
    BIF | money | 1 | Burundian franc, Burundi franc, =FBu, =BIF | 1,200 Burundian francs
    BMD | money | 1 | Bermudian dollar, Bermudan dollar, Bermuda dollar, =BD$, =BMD | 45 Bermudian dollars
    BND | money | 1 | Brunei dollar, Bruneian dollar, =BND | 80 Brunei dollars
    BOB | money | 1 | Bolivian boliviano, boliviano, =BOB | 350 bolivianos
    BRL | money | 1 | Brazilian real, Brazilian reais, Brazil real, reais, =reals, =R$, =BRL | 90 reais
    BSD | money | 1 | Bahamian dollar, Bahamas dollar, =BSD | 55 Bahamian dollars
    BTN | money | 1 | Bhutanese ngultrum, ngultrum, =BTN | 600 ngultrum
    BWP | money | 1 | Botswana pula, Botswanan pula, =pula, =pulas, =BWP | 75 pula
    BYN | money | 1 | Belarusian ruble, Belarusian rouble, Belarussian ruble, Belarussian rouble, Belarus ruble, Belarus rouble, =BYN | 40 Belarusian rubles
    BZD | money | 1 | Belize dollar, Belizean dollar, =BZ$, =BZD | 35 Belize dollars
    CAD | money | 1 | Canadian dollar, loonie, =C$, =C $, =c $, ^cad$, ^cad, =CA$, =Can$, =CAD, =$C | C$20
    CDF | money | 1 | Congolese franc, Congo franc, =CDF | 2,500 Congolese francs
    CHF | money | 1 | Swiss franc, =SFr, =SFr., =CHF | 70 Swiss francs
    CLP | money | 1 | Chilean peso, Chile peso, =CLP | 9,000 Chilean pesos
    CNY | money | 1 | Chinese yuan, yuan, Chinese renminbi, renminbi, yuan renminbi, =CN¥, =元, =RMB, =CNY, ^rmb, ^cny | 300 yuan
    COP | money | 1 | Colombian peso, Colombia peso, =COL$ | 4,000 Colombian pesos
    CRC | money | 1 | Costa Rican colón, Costa Rican colon, Costa Rican colones, colón, colones, =₡, =CRC | 650 colones
    CUP | money | 1 | Cuban peso, Cuba peso | 120 Cuban pesos
    CVE | money | 1 | Cape Verdean escudo, Cape Verde escudo, Cabo Verdean escudo, =CVE | 110 Cape Verdean escudos
    CZK | money | 1 | Czech koruna, Czech crown, koruna, koruny, korun, =Kč, =CZK | 250 koruna
    DJF | money | 1 | Djiboutian franc, Djibouti franc, =Fdj, =DJF | 180 Djiboutian francs
    DKK | money | 1 | Danish krone, Danish kroner, Danish crown, =DKr, =DKK | 60 Danish kroner
    DOP | money | 1 | Dominican peso, Dominican Republic peso, =RD$, =DOP | 90 Dominican pesos
    DZD | money | 1 | Algerian dinar, Algeria dinar, =DZD | 1,500 Algerian dinars
    EGP | money | 1 | Egyptian pound, Egypt pound, =E£, =LE, =EGP | 400 Egyptian pounds
    ERN | money | 1 | Eritrean nakfa, nakfa, =ERN | 150 nakfa
    ETB | money | 1 | Ethiopian birr, birr, =ETB | 1,000 birr
    EUR | money | 1 | euro, =€, =EUR, ^eur | €50
    FJD | money | 1 | Fijian dollar, Fiji dollar, =FJ$, =FJD | 85 Fijian dollars
    FKP | money | 1 | Falkland Islands pound, Falklands pound, =FKP | 30 Falkland Islands pounds
    GBP | money | 1 | British pound, UK pound, pound sterling, pounds sterling, pound, quid, =sterling, =£, =￡, =UK£, =GBP, ^=gbp | £20
    GEL | money | 1 | Georgian lari, lari, =₾, =GEL | 45 lari
    GHS | money | 1 | Ghanaian cedi, Ghana cedi, cedi, =₵, =GH₵, =GH¢, =GHS | 500 cedis
    GIP | money | 1 | Gibraltar pound, =GIP | 25 Gibraltar pounds
    GMD | money | 1 | Gambian dalasi, dalasi, =GMD | 700 dalasis
    GNF | money | 1 | Guinean franc, Guinea franc, =GNF | 8,000 Guinean francs
    GTQ | money | 1 | Guatemalan quetzal, Guatemalan quetzales, quetzal, quetzales, =GTQ | 120 quetzales
    GYD | money | 1 | Guyanese dollar, Guyana dollar, Guyanaese dollar, =GY$, =GYD | 900 Guyanese dollars
    HKD | money | 1 | Hong Kong dollar, =HK$, ^hkd$, =HKD, =$HK | HK$200
    HNL | money | 1 | Honduran lempira, lempira, =HNL | 300 lempiras
    HTG | money | 1 | Haitian gourde, gourde, =HTG | 650 gourdes
    HUF | money | 1 | Hungarian forint, forint, =HUF | 5,000 forints
    IDR | money | 1 | Indonesian rupiah, Indonesia rupiah, rupiah, =Rp, =Rp., =IDR | 20,000 rupiah
    ILS | money | 1 | Israeli new shekel, Israeli shekel, new Israeli shekel, new shekel, shekel, sheqel, shekalim, sheqalim, =₪, =NIS, =ILS | 80 shekels
    INR | money | 1 | Indian rupee, rupee, =₹, =Rs, =Rs., =INR, ^inr | 500 rupees
    IQD | money | 1 | Iraqi dinar, Iraq dinar, =IQD | 25,000 Iraqi dinars
    IRR | money | 1 | Iranian rial, Iran rial, rial, =﷼, =IRR | 40,000 rials
    ISK | money | 1 | Icelandic króna, Icelandic krona, Icelandic krónur, Icelandic kronur, Icelandic crown, krónur, kronur, =ISK | 900 Icelandic krónur
    JMD | money | 1 | Jamaican dollar, Jamaica dollar, =J$, =JMD | 150 Jamaican dollars
    JOD | money | 1 | Jordanian dinar, Jordan dinar, =JOD | 35 Jordanian dinars
    JPY | money | 1 | Japanese yen, yen, =¥, =￥, =JP¥, =JPY | 10,000 yen
    KES | money | 1 | Kenyan shilling, Kenya shilling, =KSh, =Ksh, =KShs, =Kshs, =KES | 1,200 Kenyan shillings
    KGS | money | 1 | Kyrgyz som, Kyrgyzstani som, Kyrgyzstan som, som, =⃀, =KGS | 3,000 soms
    KHR | money | 1 | Cambodian riel, =riel, =riels, =៛, =KHR | 4,000 riel
    KMF | money | 1 | Comorian franc, Comoran franc, =KMF | 450 Comorian francs
    KPW | money | 1 | North Korean won, =KPW | 900 North Korean won
    KRW | money | 1 | South Korean won, Korean won, =won, =₩, =￦, =KRW | 50,000 won
    KWD | money | 1 | Kuwaiti dinar, Kuwait dinar, =KWD | 12 Kuwaiti dinars
    KYD | money | 1 | Cayman Islands dollar, Caymanian dollar, Cayman dollar, =CI$, =KYD | 65 Cayman Islands dollars
    KZT | money | 1 | Kazakhstani tenge, Kazakh tenge, Kazakhstan tenge, tenge, =₸, =KZT | 100,000 tenge
    LAK | money | 1 | Lao kip, Laotian kip, Laos kip, =kip, =kips, =₭, =LAK | 20,000 kip
    LBP | money | 1 | Lebanese pound, Lebanese lira, Lebanon pound, =LBP | 1,500 Lebanese pounds
    LKR | money | 1 | Sri Lankan rupee, Sri Lanka rupee, =ரூ, =රු, =SLRs, =LKR | 300 Sri Lankan rupees
    LRD | money | 1 | Liberian dollar, Liberia dollar, =L$, =LRD | 190 Liberian dollars
    LSL | money | 1 | Lesotho loti, Basotho loti, =loti, =maloti, =LSL | 80 maloti
    LYD | money | 1 | Libyan dinar, Libya dinar, =LYD | 700 Libyan dinars
    MAD | money | 1 | Moroccan dirham, Morocco dirham, =MAD | 950 Moroccan dirhams
    MDL | money | 1 | Moldovan leu, Moldovan lei, Moldova leu, =MDL | 350 Moldovan lei
    MGA | money | 1 | Malagasy ariary, ariary, =MGA | 4,500 ariary
    MKD | money | 1 | Macedonian denar, denar, =MKD | 600 denars
    MMK | money | 1 | Myanmar kyat, Burmese kyat, Myanma kyat, kyat, =MMK | 2,100 kyat
    MNT | money | 1 | Mongolian tugrik, Mongolian tögrög, tugrik, tögrög, togrog, =₮, =MNT | 3,400 tugrik
    MOP | money | 1 | Macanese pataca, Macau pataca, Macao pataca, pataca, =MOP$, =MOP | 80 patacas
    MRU | money | 1 | Mauritanian ouguiya, ouguiya, =MRU | 360 ouguiya
    MUR | money | 1 | Mauritian rupee, Mauritius rupee, =MUR | 450 Mauritian rupees
    MVR | money | 1 | Maldivian rufiyaa, rufiyaa, =MVR | 150 rufiyaa
    MWK | money | 1 | Malawian kwacha, Malawi kwacha, =MWK | 1,700 Malawian kwacha
    MXN | money | 1 | Mexican peso, Mexico peso, =MX$, =Mex$, ^mxn$, =MXN | 180 Mexican pesos
    MYR | money | 1 | ^Malaysian ringgit, ^Malaysia ringgit, ^ringgit, =RM, =MYR | 45 ringgit
    MZN | money | 1 | Mozambican metical, Mozambican meticais, metical, meticais, =MZN | 640 meticais
    NAD | money | 1 | Namibian dollar, Namibia dollar, =N$, =NAD | 180 Namibian dollars
    NGN | money | 1 | Nigerian naira, naira, =₦, =NGN | 1,500 naira
    NIO | money | 1 | Nicaraguan córdoba, Nicaraguan cordoba, =córdoba, =córdobas, =cordoba, =cordobas, =NIO | 370 córdobas
    NOK | money | 1 | Norwegian krone, Norwegian kroner, Norwegian crown, =NKr, =NOK | 110 Norwegian kroner
    NPR | money | 1 | Nepalese rupee, Nepali rupee, Nepal rupee, =NRs, =NPR | 130 Nepalese rupees
    NZD | money | 1 | New Zealand dollar, kiwi dollar, =NZ$, ^nzd$, =NZD, =$NZ | 35 New Zealand dollars
    OMR | money | 1 | Omani rial, Omani riyal, Oman rial, =OMR | 15 Omani rials
    PAB | money | 1 | Panamanian balboa, =balboa, =balboas, =PAB | 90 balboas
    PEN | money | 1 | Peruvian sol, Peruvian soles, nuevo sol, nuevos soles, Peruvian nuevo sol, =soles | 370 soles
    PGK | money | 1 | Papua New Guinean kina, Papua New Guinea kina, kina, =PGK | 45 kina
    PHP | money | 1 | Philippine peso, Philippines peso, Filipino peso, =₱, =PhP, =PHP | 560 Philippine pesos
    PKR | money | 1 | Pakistani rupee, Pakistan rupee, =PKR | 2,800 Pakistani rupees
    PLN | money | 1 | Polish zloty, Polish złoty, zloty, złoty, zlotys, złotys, złotych, zlotych, =zł, =PLN | 150 zlotys
    PYG | money | 1 | Paraguayan guaraní, Paraguayan guarani, Paraguayan guaraníes, Paraguayan guaranies, =guaraní, =guaraníes, =guaranies, =₲, =PYG | 7,000 guaranies
    QAR | money | 1 | Qatari riyal, Qatari rial, Qatar riyal, =QAR | 95 Qatari riyals
    RON | money | 1 | Romanian leu, Romanian lei, Romania leu, =leu, =lei, =RON | 450 lei
    RSD | money | 1 | Serbian dinar, Serbia dinar, =RSD | 1,100 Serbian dinars
    RUB | money | 1 | Russian ruble, Russian rouble, Russia ruble, Russia rouble, ruble, rouble, =₽, =RUB, =RUR | 90 rubles
    RWF | money | 1 | Rwandan franc, Rwanda franc, =RWF | 1,300 Rwandan francs
    SAR | money | 1 | Saudi riyal, Saudi rial, Saudi Arabian riyal, Saudi Arabian rial, riyal, =Saudiriyal, =⃁, =SAR | 375 Saudi riyals
    SBD | money | 1 | Solomon Islands dollar, Solomon Island dollar, =SI$, =SBD | 80 Solomon Islands dollars
    SCR | money | 1 | Seychellois rupee, Seychelles rupee, =SCR | 140 Seychellois rupees
    SDG | money | 1 | Sudanese pound, Sudan pound | 600 Sudanese pounds
    SEK | money | 1 | Swedish krona, Swedish kronor, Swedish krone, Swedish kroner, Swedish crown, krona, kronor, =SKr, =SEK | 105 kronor
    SGD | money | 1 | Singapore dollar, Singaporean dollar, =S$, =SG$, ^sgd$, =SGD, =$S | 25 Singapore dollars
    SHP | money | 1 | Saint Helena pound, St Helena pound, =SHP | 15 Saint Helena pounds
    SLE | money | 1 | Sierra Leonean leone, Sierra Leone leone, =leone, =leones, =SLE | 230 leones
    SOS | money | 1 | Somali shilling, Somalia shilling, Somalian shilling | 570 Somali shillings
    SRD | money | 1 | Surinamese dollar, Suriname dollar, Surinam dollar, =SRD | 38 Surinamese dollars
    SSP | money | 1 | South Sudanese pound, South Sudan pound, =SSP | 1,300 South Sudanese pounds
    STN | money | 1 | São Tomé and Príncipe dobra, Sao Tome and Principe dobra, São Toméan dobra, dobra, =STN | 240 dobras
    SVC | money | 1 | Salvadoran colón, Salvadoran colon, Salvadoran colones, Salvadorean colón, Salvadorean colon, =SVC | 90 Salvadoran colones
    SYP | money | 1 | Syrian pound, Syrian lira, Syria pound, =SYP | 13,000 Syrian pounds
    SZL | money | 1 | Swazi lilangeni, Swazi emalangeni, lilangeni, emalangeni, =SZL | 180 emalangeni
    THB | money | 1 | Thai baht, Thailand baht, baht, =฿, =THB | 350 baht
    TJS | money | 1 | Tajikistani somoni, Tajik somoni, Tajikistan somoni, somoni, =TJS | 110 somoni
    TMT | money | 1 | Turkmenistani manat, Turkmen manat, Turkmenistan manat, =TMT | 35 Turkmen manats
    TND | money | 1 | Tunisian dinar, Tunisia dinar, =TND | 30 Tunisian dinars
    TOP | money | 1 | Tongan paʻanga, Tongan pa'anga, Tongan pa’anga, Tongan paanga, paʻanga, pa'anga, pa’anga, =T$ | 25 pa'anga
    TRY | money | 1 | Turkish lira, Turkish lire, Turkey lira, lira, =₺, =TRY | 340 lira
    TTD | money | 1 | Trinidad and Tobago dollar, Trinidadian dollar, Trinidad dollar, =TT$, =TTD | 70 Trinidad and Tobago dollars
    TWD | money | 1 | New Taiwan dollar, Taiwan dollar, Taiwanese dollar, =NT$, =TWD | NT$900
    TZS | money | 1 | Tanzanian shilling, Tanzania shilling, =TSh, =Tsh, =TShs, =Tshs, =TZS | 2,600 Tanzanian shillings
    UAH | money | 1 | Ukrainian hryvnia, Ukraine hryvnia, Ukrainian hryvnya, hryvnia, hryvnya, hryvna, hryvni, =₴, =UAH | 410 hryvnias
    UGX | money | 1 | Ugandan shilling, Uganda shilling, =USh, =Ush, =UShs, =Ushs, =UGX | 3,700 Ugandan shillings
    USD | money | 1 | ^US dollar, ^U.S. dollar, USA dollar, American dollar, United States dollar, dollar, =buck, =bucks, greenback, ^dlr, =$, =＄, =US$, =US $, =U.S.$, =U.S. $, =USD, ^=usd, ^usd$, =$US | $20
    UYU | money | 1 | Uruguayan peso, Uruguay peso, =UY$, =UYU | 390 Uruguayan pesos
    UZS | money | 1 | Uzbekistani som, Uzbekistani sum, Uzbekistani soum, Uzbekistan som, Uzbekistan sum, Uzbekistan soum, Uzbek som, Uzbek sum, Uzbek soum, Uzbek so'm, Uzbek so’m, Uzbek soʻm, soum, so'm, so’m, soʻm, =sums, =UZS | 12,000 soums
    VED | money | 1 | Venezuelan digital bolívar, Venezuelan digital bolivar, digital bolívar, digital bolivar, =VED | 45 digital bolivars
    VES | money | 1 | Venezuelan bolívar, Venezuelan bolivar, Venezuelan bolívares, Venezuelan bolivares, =bolívar, =bolivar, =bolívares, =bolivares, =bolivars, =VES | 40 bolivars
    VND | money | 1 | Vietnamese dong, Vietnamese đồng, Vietnam dong, =dong, =đồng, =₫, =VND | 25,000 dong
    VUV | money | 1 | Vanuatu vatu, Ni-Vanuatu vatu, vatu, =VUV | 120 vatu
    WST | money | 1 | Samoan tala, Samoa tala, =tala, =WS$, =WST | 28 tala
    XAF | money | 1 | Central African CFA franc, Central African franc, =XAF | 600 Central African CFA francs
    XCD | money | 1 | East Caribbean dollar, Eastern Caribbean dollar, =EC$, =XCD | 27 East Caribbean dollars
    XCG | money | 1 | Caribbean guilder, =Cg, =XCG | 18 Caribbean guilders
    XDR | money | 1 | special drawing right, =SDR, =SDRs, =XDR | 500 special drawing rights
    XOF | money | 1 | West African CFA franc, West African franc, CFA franc, franc CFA, francs CFA, =CFA, =FCFA, =F CFA, =XOF | 655 CFA francs
    XPF | money | 1 | CFP franc, Pacific franc, French Pacific franc, =XPF | 120 CFP francs
    YER | money | 1 | Yemeni rial, Yemeni riyal, Yemen rial, =YER | 530 Yemeni rials
    ZAR | money | 1 | South African rand, South Africa rand, =rand, =rands, =ZAR | 180 rand
    ZMW | money | 1 | Zambian kwacha, Zambia kwacha, =ZMW | 270 Zambian kwacha
    ZWG | money | 1 | =ZiG, =ZWG | 13 ZiG
    AED | money | 0.01 | UAE fils, Emirati fils | 75 UAE fils
    AMD | money | 0.01 | Armenian luma | 50 Armenian luma
    AUD | money | 0.01 | Australian cent | 40 Australian cents
    AZN | money | 0.01 | qepik, gapik, qapik | 20 qepik
    BDT | money | 0.01 | poisha | 25 poisha
    BGN | money | 0.01 | stotinka, stotinki | 80 stotinki
    BRL | money | 0.01 | Brazilian centavo | 50 Brazilian centavos
    BTC | money | 1e-8 | satoshi | 500 satoshis
    BYN | money | 0.01 | Belarusian kopeck, Belarusian kopek | 15 Belarusian kopecks
    CAD | money | 0.01 | Canadian cent | 90 Canadian cents
    CHF | money | 0.01 | rappen, Swiss centime | 30 rappen
    CNY | money | 0.1 | =jiao | 5 jiao
    CNY | money | 0.01 | =fen | 8 fen
    DEM | money | 0.01 | pfennig, pfennige | 20 pfennigs
    DKK | money | 0.01 | Danish øre, Danish ore | 25 Danish øre
    EGP | money | 0.01 | Egyptian piastre, Egyptian piaster, piastre, piaster | 25 piastres
    ETB | money | 0.01 | Ethiopian santim, santim | 50 santim
    EUR | money | 0.01 | euro cent, eurocent | 60 euro cents
    FRF | money | 0.01 | French centime | 35 French centimes
    GBP | money | 0.01 | pence, British penny, penny, =p | 30p
    GEL | money | 0.01 | tetri | 70 tetri
    GHS | money | 0.01 | pesewa | 40 pesewas
    HKD | money | 0.01 | Hong Kong cent | 55 Hong Kong cents
    HRK | money | 0.01 | =lipa, =lipas | 90 lipas
    IEP | money | 0.01 | Irish penny, Irish pence | 15 Irish pence
    ILS | money | 0.01 | =agorot, =agoras | 10 agorot
    INR | money | 0.01 | Indian paisa, Indian paise, paisa, paise | 50 paise
    IRR | money | 10 | Iranian toman, toman, tuman | 60,000 tomans
    KGS | money | 0.01 | tyiyn, Kyrgyz tyiyn | 20 tyiyn
    KWD | money | 0.001 | Kuwaiti fils | 250 Kuwaiti fils
    KZT | money | 0.01 | tiyn, Kazakh tiyn | 50 tiyn
    LBP | money | 0.01 | Lebanese piastre, Lebanese piaster | 25 Lebanese piastres
    MYR | money | 0.01 | Malaysian sen, =sen | 40 sen
    NGN | money | 0.01 | kobo | 50 kobo
    NOK | money | 0.01 | Norwegian øre, Norwegian ore | 50 Norwegian øre
    NZD | money | 0.01 | New Zealand cent | 20 New Zealand cents
    PKR | money | 0.01 | Pakistani paisa, Pakistani paise | 75 Pakistani paisa
    PLN | money | 0.01 | grosz, grosze, groszy | 99 groszy
    RON | money | 0.01 | =bani | 50 bani
    RUB | money | 0.01 | kopeck, kopek, copeck, Russian kopeck, Russian kopek | 60 kopecks
    SEK | money | 0.01 | Swedish öre, öre | 50 öre
    SGD | money | 0.01 | Singapore cent | 30 Singapore cents
    SYP | money | 0.01 | Syrian piastre, Syrian piaster | 50 Syrian piastres
    THB | money | 0.01 | satang | 25 satang
    TJS | money | 0.01 | diram | 50 dirams
    TRY | money | 0.01 | Turkish kuruş, Turkish kurus, kuruş, kurus | 75 kuruş
    UAH | money | 0.01 | kopiyka, kopiyky, kopiyok, Ukrainian kopeck, Ukrainian kopek | 30 kopiykas
    USD | money | 0.01 | US cent, U.S. cent, American cent, =cent, =cents, =Cents, =¢ | 50 cents
    USD | money | 0.05 | =nickels | 3 nickels
    USD | money | 0.1 | =dime, =dimes | 4 dimes
    UZS | money | 0.01 | tiyin, Uzbek tiyin | 20 tiyin
    ZAR | money | 0.01 | South African cent | 80 South African cents
    EUR | money | 1000 | =kEUR, =k€ | 20 kEUR
    EUR | money | 1e6 | ^=MEUR, ^=mEUR, ^=M€ | 20 MEUR
    GBP | money | 1e6 | =MGBP, =M£ | 20 MGBP
    USD | money | 1000 | ?=grand, =kUSD | 20 kUSD
    AUD | money | 1e6 | ^=MAUD, ^=mAUD | 20 MAUD
    CAD | money | 1e6 | ^=MCAD, ^=mCAD | 20 MCAD
    CHF | money | 1e6 | ^=MCHF, ^=mCHF | 20 MCHF
    CNY | money | 1e6 | ^=MCNY, ^=mCNY | 20 MCNY
    CZK | money | 1e6 | ^=MCZK, ^=mCZK | 20 MCZK
    DKK | money | 1e6 | ^=MDKK, ^=mDKK | 20 MDKK
    GBP | money | 1e6 | ^=MGBP, ^=mGBP | 20 MGBP
    JPY | money | 1e6 | ^=MJPY, ^=mJPY | 20 MJPY
    NOK | money | 1e6 | ^=MNOK, ^=mNOK | 20 MNOK
    PLN | money | 1e6 | ^=MPLN, ^=mPLN | 20 MPLN
    SEK | money | 1e6 | ^=MSEK, ^=mSEK | 20 MSEK
    USD | money | 1e6 | ^=MUSD, ^=mUSD | 20 MUSD
    ANG | money | 1 | Netherlands Antillean guilder, Dutch Antillean guilder, Antillean guilder, Curaçao guilder, Curacao guilder, =ANG | 45 Antillean guilders
    ATS | money | 1 | Austrian schilling, =schilling, =schillings, =ATS | 900 schillings
    BEF | money | 1 | Belgian franc, =BEF | 1,200 Belgian francs
    BGN | money | 1 | Bulgarian lev, Bulgarian leva, Bulgaria lev, =lev, =levs, =leva, =BGN | 60 leva
    BTC | money | 1 | bitcoin, =₿, =BTC, =XBT | 12 bitcoins
    BYR | money | 1 | =BYR | 20,000 BYR
    CUC | money | 1 | Cuban convertible peso, =CUC | 25 Cuban convertible pesos
    CYP | money | 1 | Cypriot pound, Cyprus pound, =CYP | 80 Cypriot pounds
    DEM | money | 1 | German mark, Deutsche mark, Deutschmark, Deutschemark, D-mark, =marks, =DM | 300 Deutsche marks
    EEK | money | 1 | Estonian kroon, Estonian krooni, Estonian crown, kroon, =EEK | 150 kroons
    ESP | money | 1 | Spanish peseta, peseta, =₧, =ESP | 5,000 pesetas
    FIM | money | 1 | Finnish markka, Finnish mark, markka, markkaa, =FIM | 600 markka
    FRF | money | 1 | French franc, =₣, =FFr, =FRF | 250 French francs
    GRD | money | 1 | Greek drachma, drachma, drachmae, drachmai, =₯, =GRD | 3,400 drachmas
    HRK | money | 1 | Croatian kuna, kuna, =HRK | 75 kuna
    IEP | money | 1 | Irish pound, Irish punt, =IR£, =IEP | 40 Irish pounds
    ITL | money | 1 | Italian lira, Italian lire, lire, =₤, =ITL | 20,000 lire
    LTL | money | 1 | Lithuanian litas, litas, =LTL | 350 litas
    LUF | money | 1 | Luxembourg franc, Luxembourgish franc, =LUF | 400 Luxembourg francs
    LVL | money | 1 | Latvian lati, Latvian lat, =lats, =LVL | 70 lats
    MTL | money | 1 | Maltese lira, Maltese liri, Maltese pound, =MTL | 15 Maltese liri
    NLG | money | 1 | Dutch guilder, Netherlands guilder, guilder, =NLG | 220 guilders
    PTE | money | 1 | Portuguese escudo, =PTE | 2,000 Portuguese escudos
    ROL | money | 1 | =ROL | 30,000 ROL
    SIT | money | 1 | Slovenian tolar, tolar | 240 tolars
    SKK | money | 1 | Slovak koruna, Slovak crown, =SKK | 300 Slovak koruna
    SLL | money | 1 | =SLL | 5,000 SLL
    SUR | money | 1 | Soviet ruble, Soviet rouble, =SUR | 120 Soviet rubles
    TRL | money | 1 | =TRL | 900,000 TRL
    VEB | money | 1 | =VEB | 2,000 VEB
    VEF | money | 1 | =VEF | 6,000 VEF
    XEU | money | 1 | European currency unit, =ECU, =ECUs, =XEU | 500 European currency units
    YUM | money | 1 | Yugoslav dinar, Yugoslavian dinar, =YUM | 30 Yugoslav dinars
    ZMK | money | 1 | =ZMK | 5,000 ZMK
    ZWL | money | 1 | Zimbabwean dollar, Zimbabwe dollar, =Z$, =ZWL | 800 Zimbabwean dollars
    """#
}
