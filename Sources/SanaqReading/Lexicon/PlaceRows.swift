/// Words around the names of places, and names that the gazetteer lacks.
enum PlaceRows {
  /// role | words. `frame`: what a place is (`the city of Homs`, `Homs province`); `direction`: a part of a place, which
  /// belongs to its name; `aside`: describes a place and stays outside; `locative`: a preposition of place, `loose`
  /// where what follows is no place where something is, `known` where it is only
  /// for names that are known as places; `thing`: what ends the name of no place; `regard`: what
  /// takes `in` for something that is no place; `speech`: behind it a day is when somebody spoke; `weekday` from Monday on.
  static let words = #"""
    frame | city, town, village, hamlet, suburb, district, province, region, state, island, county, capital, port, oblast, governorate, municipality, prefecture, settlement, republic, commune, township, neighborhood, neighbourhood, outskirts, cities, countries, towns, villages, provinces, districts, regions, states, islands, peninsula, territory, area, emirate, canton, department, resort
    direction | north, south, east, west, northern, southern, eastern, western, northeast, northwest, southeast, southwest, northeastern, northwestern, southeastern, southwestern
    aside | central, downtown, neighbouring, neighboring, nearby, mountainous, rural, all, most, much, parts, half, whole, entire, remote, largely, mainly, war-torn, coastal, occupied, greater, neighbour, neighbor, commercial, university, industrial, border, mining, historic, old, small, large, northernmost, southernmost, largest, biggest, modern, post-war, inner, outer, provincial, regional, flashpoint, besieged, embattled, restive, troubled
    locative | in, near, across, throughout, inside, outside, within
    known | at, on, around, over, into
    loose | to, from, through, towards, toward, of, for, against, between, with, via, by
    weekday | monday, tuesday, wednesday, thursday, friday, saturday, sunday
    thing | party, army, navy, force, forces, league, cup, war, committee, council, ministry, minister, president, inc, corp, ltd, plc, co, group, company, bank, agency, act, bill, association, organization, organisation, union, congress, parliament, senate, commission, court, front, brigade, championship, championships, open, games, times, post, news, journal, magazine, award, awards, festival, album, film, prize, fund, institute, airlines, division, premiership, prix, series, trial, trials, treaty, agreement, accord, law, code, chamber, assembly, house, commons, lords, windows, linux, java, internet, web, english, french, german, russian, arabic, spanish, islam, christianity, christ, god, allah, ramadan, easter, christmas, mr, mrs, ms, dr, gen, sir, lord, unix, html, pc, tv, ministers, authority, department, office, exchange, nasdaq, chief, sea, ocean, cabinet, labour, conservatives, tory, tories, democrats, republicans, security, defense, defence, service, services, religion, center, centre, university, program, programme, project, dutch, welsh, greek, czech, thai, swiss, iraqi, pakistani, afghan, soviet, african, american, uzbek, kazakh, tajik, turkmen, kyrgyz, chechen, arab, israeli, yemeni, nepali, somali, serb, croat, mexican, cuban, roman, european, korean, catholic, muslim, sunni, shiite, shia, islamic, day, year, age, top, chapter, radio, justice, review, report, government
    speech | said, says, say, saying, told, tells, reported, announced, added, claimed, wrote, warned, tweeted, statement, interview, confirmed, denied
    regard | stake, stakes, share, shares, interest, interests, confidence, trust, faith, believe, believes, believed, invest, invested, investment, investor, investors, role, starring, starred, stars, appearing, appeared, look, looks, looked, looking, aimed, victory, win, loss, defeat, star
    """#

  /// sort | names: other names of countries, parts of the world, and regions that reports name.
  static let names = #"""
    country | US, U.S., USA, U.S.A., UK, U.K., UAE, DRC, Britain, Great Britain, England, Scotland, Wales, Northern Ireland, Holland, Netherlands, America, United States of America, Korea, Russian Federation, Soviet Union, USSR, Yugoslavia, Czechoslovakia, Czech Republic, Bosnia, Macedonia, Burma, Ceylon, Zaire, Rhodesia, Abkhazia, South Ossetia, Transnistria, Nagorno-Karabakh, Artsakh, Somaliland, Puntland, East Timor, Timor-Leste, Swaziland, Cape Verde, Congo, Republic of Congo, Ivory Coast, Côte d'Ivoire, Türkiye, Turkiye, Persia, Palestine, Vatican City, The Gambia, Northern Cyprus, West Germany, East Germany
    world | Africa, Asia, Europe, Latin America, Central America, South America, North America, Middle East, Far East, Near East, Central Asia, South Asia, Southeast Asia, East Asia, Western Europe, Eastern Europe, Central Europe, West Africa, East Africa, North Africa, Southern Africa, Sub-Saharan Africa, Horn of Africa, Balkans, Caucasus, North Caucasus, South Caucasus, Caribbean, Scandinavia, Baltics, Maghreb, Sahel, Levant, Persian Gulf, Mediterranean, Black Sea, Baltic Sea, Caspian Sea, Red Sea, Arctic, Antarctica, Pacific, Atlantic, Siberia, Western Hemisphere, European Union
    region | Chechnya, Dagestan, Ingushetia, Tatarstan, Bashkortostan, Crimea, Donbas, Donbass, Kurdistan, Iraqi Kurdistan, Kashmir, Punjab, Sindh, Balochistan, Baluchistan, Khyber Pakhtunkhwa, Waziristan, Helmand, Kunduz, Nangarhar, Bihar, Uttar Pradesh, Madhya Pradesh, Andhra Pradesh, Tamil Nadu, Kerala, Gujarat, Maharashtra, Rajasthan, Jharkhand, West Bengal, Assam, Manipur, Tibet, Xinjiang, Inner Mongolia, Sichuan, Yunnan, Guangdong, Hokkaido, Okinawa, Kyushu, Shikoku, Honshu, Gaza Strip, West Bank, Golan Heights, Sinai, Darfur, South Kordofan, Tigray, Amhara, Oromia, Ogaden, Katanga, North Kivu, South Kivu, Ituri, Kivu, Borno, Adamawa, Kaduna, Biafra, Niger Delta, Cabo Delgado, Casamance, Western Sahara, Catalonia, Basque Country, Andalusia, Bavaria, Saxony, Brittany, Corsica, Sicily, Sardinia, Lombardy, Tuscany, Flanders, Wallonia, Transylvania, Vojvodina, Galicia, Silesia, Anatolia, Kosovo, Aceh, Papua, West Papua, Java, Sumatra, Borneo, Bali, Mindanao, Luzon, Rakhine, Kachin, Chiapas, Sinaloa, Ontario, Quebec, British Columbia, Alberta, Queensland, New South Wales, Tasmania, Ulster, Cornwall, Yorkshire, Helmand, Idlib, Anbar, Diyala, Nineveh
    city | Kiev, Odessa, Kharkov, Lvov, Dnepropetrovsk, Bombay, Calcutta, Madras, Bangalore, Rangoon, Peking, Canton, Saigon, Leningrad, Stalingrad, Constantinople, Salisbury, Leopoldville, New York, Frankfurt, Cologne, Munich, Zurich, Geneva, Basel, Lausanne, Venice, Nice, Seville, Porto, Jerusalem, Tel Aviv, Haifa, Ramallah, Hebron, Nablus, Jenin, Rafah, Khan Younis, Gaza City, Fallujah, Ramadi, Tikrit, Samarra, Baquba, Basra, Mosul, Kandahar, Herat, Jalalabad, Mazar-i-Sharif, Kunduz, Homs, Hama, Deraa, Deir al-Zor, Raqqa, Palmyra, Sirte, Misrata, Tobruk, Derna, Aden, Hodeidah, Taiz, Marib, Sanaa, Sana'a, Mecca, Medina, Qatif, Grozny, Beslan, Nazran, Vladikavkaz, Tskhinvali, Sukhumi, Tiraspol, Stepanakert, Mariupol, Bakhmut, Kherson, Odesa, Debaltseve, Srebrenica, Mostar, Tuzla, Vukovar, Mitrovica, Goma, Bukavu, Bunia, Beni, Juba, Malakal, Bentiu, El Fasher, Maiduguri, Timbuktu, Gao, Kidal, Kismayo, Baidoa, Hong Kong, Macau, New York City, Washington DC, Washington D.C., St Petersburg, St. Petersburg, Rio, Brasilia, Bogota, Port-au-Prince, Naypyidaw, Pattaya, Phuket, Newcastle, Hull, York, Oxford, Cambridge, Dover, Brighton, Aberdeen, Dundee, Derry, Londonderry, Cork, Limerick, Davos, Strasbourg, Lille, Bordeaux, Cannes, Monaco, Bilbao, Heidelberg, Salzburg, Innsbruck, Arlington
    """#
}

/// What a word tells of a name beside it.
struct PlaceWord: OptionSet, Sendable {
  let rawValue: UInt16
  static let frame = PlaceWord(rawValue: 1)
  static let direction = PlaceWord(rawValue: 2)
  static let aside = PlaceWord(rawValue: 4)
  static let locative = PlaceWord(rawValue: 8)
  static let loose = PlaceWord(rawValue: 16)
  static let weekday = PlaceWord(rawValue: 32)
  static let thing = PlaceWord(rawValue: 64)
  static let regard = PlaceWord(rawValue: 128)
  static let known = PlaceWord(rawValue: 256)
  static let speech = PlaceWord(rawValue: 512)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(_ name: PlaceWordName) {
    switch name {
    case .frame: self = .frame
    case .direction: self = .direction
    case .aside: self = .aside
    case .locative: self = .locative
    case .loose: self = .loose
    case .weekday: self = .weekday
    case .thing: self = .thing
    case .regard: self = .regard
    case .known: self = .known
    case .speech: self = .speech
    }
  }
}

/// A role in the table of words around places.
enum PlaceWordName: String, CaseIterable, Sendable {
  case frame, direction, aside, locative, loose, weekday, thing, regard, known, speech
}
