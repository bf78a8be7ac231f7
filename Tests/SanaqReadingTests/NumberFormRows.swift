/// More tables of texts and rows: forms of numbers that are rarer in news.
enum NumberFormRows {
  /// All lines of all tables.
  static let lines =
    powers + decimals + fractions + signs + joinedWords + tolerances + composites + lists + boundPairs + names + scores
    + topics

  static let powers = Phenomenon.table(
    #"""
    The cell count was 1e6 on Monday. => «1e6» 1000000 count -
    They sold １２ tents, １，２３４ seats and ２．５ kg. => «１２» 12 count -; «１，２３４» 1234 count -; «２．５ kg» 2.5 mass kg
    They counted 1.3x10^6 cells. => «1.3x10^6» 1300000 count -
    A 4x4 car stood there. => none
    The new 7E7 flew. => none
    A rate of 2.5E-3 was found. => «2.5E-3» 0.0025 count -
    They counted 3×10^5 cells. => «3×10^5» 300000 count -
    They counted 3 x 10^4 cells. => «3 x 10^4» 30000 count -
    A share of 4 × 10⁻³ was found. => «4 × 10⁻³» 0.004 count -
    A share of 4 × 10 −3 was found. => «4 × 10 −3» 0.004 count -
    The model has 10⁹ weights. => «10⁹» 1000000000 count -
    Of 2^10 states none was seen. => «2^10» 1024 count -
    The result is 2.5^-1 here. => «2.5^-1» 0.4 count -
    The file has 8×2^10 cells. => «8×2^10» 8192 count -
    It is 10x faster. => «10x» 10 multiplier -
    """#)

  static let decimals = Phenomenon.table(
    #"""
    It grew to two point five metres. => «two point five metres» 2.5 length m
    It weighs one point zero three tonnes. => «one point zero three tonnes» 1.03 mass t
    It cost three point two million euros. => «three point two million euros» 3200000 money EUR
    At one point two men left. => «two» 2 count person
    They made one point, and left. => none
    A share of 2 point 5 percent was seen. => «2 point 5 percent» 2.5 percentage %
    point 42 => «point 42» 0.42 count -
    Point 5 was adopted. => «5» 5 count -
    """#)

  static let fractions = Phenomenon.table(
    #"""
    It took three and a half years. => «three and a half years» 3.5 duration year
    It cost a cent and a half. => «a cent and a half» 0.015 money USD
    It lost, for a week and a quarter of its trade, a union. => «a week» 1 duration week; «a quarter» 0.25 ratio -
    The line is a mile and a half long. => «a mile and a half» 1.5 length mile
    It cost him a year and a half of his life. => «a year and a half» 1.5 duration year
    It took an hour and a quarter of work. => «an hour and a quarter» 1.25 duration hour
    It cost them two weeks and a third of the fleet. => «two weeks» 2 duration week; «a third» 0.3333333333333333 ratio -
    It took one and three quarters of an hour. => «one and three quarters of an hour» 1.75 duration hour
    They hold two and two thirds. => «two and two thirds» 2.6666666666666665 count -
    One billion and a quarter million were made. => «One billion and a quarter million» 1000250000 count -
    Over a million and a half tents were sold. => «a million and a half» >1500000…∞ count -
    Two thirds of a million tents were sold. => «Two thirds of a million» 666666.6666666666 count -
    A slope of one over three. => «one over three» 0.3333333333333333 ratio -
    He has power 3 over 40 villages. => «3» 3 count -; «40» >40…∞ count -
    One twenty-fifth of it is left. => «One twenty-fifth» 0.04 ratio -
    They used thirty-five hundred sevenths of it. => «thirty-five hundred sevenths» 500 ratio -
    They used 1⁄8 of it. => «1⁄8» 0.125 ratio -
    They counted three million and two fifths. => «three million and two fifths» 3400000 count -
    They counted two hundred and forty hundredths. => «two hundred and forty hundredths» 200.4 count -
    A share of three thirty-fifths was found. => «three thirty-fifths» 0.08571428571428572 ratio -
    A share of one hundred and forty fifths was found. => «one hundred and forty fifths» 28 ratio -
    It leaked a tenth of a litre, then fifth of a pint. => «a tenth of a litre» 0.1 volume l; «fifth of a pint» 0.2 volume pint
    It took one and half of an hour. => «one and half of an hour» 1.5 duration hour
    A twenty-fifth of it is left. => «A twenty-fifth» 0.04 ratio -
    Two billionths of it is left. => «Two billionths» 2e-09 ratio -
    A mix of 1:4 was used, at 11:30 pm. => «1:4» 0.25 ratio -
    They ran 7 tenths of a mile. => «7 tenths of a mile» 0.7 length mile
    Quarter gallon of oil is enough. => «Quarter gallon» 0.25 volume gallon
    """#)

  static let signs = Phenomenon.table(
    #"""
    It fell to minus ten in the night. => «minus ten» -10 count -
    The result was negative five hundred and four. => «negative five hundred and four» -504 count -
    A minus-5 result came. => «minus-5» -5 count -
    The balance was $-5.5bn. => «$-5.5bn» -5500000000 money USD
    It was worth $4.2b last year. => «$4.2b» 4200000000 money USD
    It was worth $1.5t last year. => «$1.5t» 1500000000000 money USD
    - 4 degrees Celsius => «- 4 degrees Celsius» -4 temperature °C
    They booked a result of $(5,200) there. => «$(5,200)» -5200 money USD
    - 1,200,000 => «- 1,200,000» -1200000 count -
    - 5 apples => «5» 5 count -
    """#)

  static let joinedWords = Phenomenon.table(
    #"""
    Some 80, 000 seats were sold. => «80, 000» 80000 count - ~
    They sold three million, two hundred & forty tents. => «three million, two hundred & forty» 3000240 count -
    They sold fifty - two tents. => «fifty - two» 52 count -
    They sold twentyfive tents. => «twentyfive» 25 count -
    It was her twentyfifth win. => «twentyfifth» 25 ordinal -
    It was her twenty—fifth win. => «twenty—fifth» 25 ordinal -
    They sold two thousand and two hundred tents. => «two thousand and two hundred» 2200 count -
    They sold 322 hundred tents. => «322 hundred» 32200 count -
    They sold nineteen hundred and three hundred tents. => «nineteen hundred» 1900 count -; «three hundred» 300 count -
    They sold five doz eggs. => «five doz» 60 count -
    They sold seven mln seats. => «seven mln» 7000000 count -
    The budget of $7MM was cut, by 5 mm. => «$7MM» 7000000 money USD; «5 mm» 5 length mm
    It serves 6 B users. => «6 B» 6000000000 count person
    The XVIII century ended. => «XVIII» 18 ordinal -
    a month => «a month» 1 duration month
    a kg => «a kg» 1 mass kg
    """#)

  static let tolerances = Phenomenon.table(
    #"""
    A width of 12.9±0.1 was found. => «12.9±0.1» 12.8…13 count -
    A width of 12.9 ± 0.1 cm was found. => «12.9 ± 0.1 cm» 12.8…13 length cm
    A share of 0.2% ± 0.4% was found. => «0.2% ± 0.4%» -0.2…0.6 percentage %
    A width of 5 plus or minus 1 mm was found. => «5 plus or minus 1 mm» 4…6 length mm
    A width of 5 +/- 1 mm was found. => «5 +/- 1 mm» 4…6 length mm
    An error of ±3 points is usual. => «3» 3 count - ~
    A level of 113 (± 2) nM was found. => «113 (± 2) nM» 111…115 concentration nM
    Bias was 4.41 mm (-2.14, 6.67). => «4.41 mm» 4.41 length mm; «-2.14, 6.67» -2.14…6.67 count -
    The mean was 7 (95% CI 4.52, 9.10). => «7» 7 count -; «95%» 95 percentage %; «4.52» 4.52 count -; «9.10» 9.1 count -
    The mean was 7 (95% CI [4.5, 9.1]). => «7» 7 count -; «95%» 95 percentage %; «4.5, 9.1» 4.5…9.1 count -
    It lies at (51.1, 71.4) there. => «51.1» 51.1 count -; «71.4» 71.4 count -
    """#)

  static let composites = Phenomenon.table(
    #"""
    He stood 5 feet 10 inches tall. => «5 feet 10 inches» 70 length inch
    He stood 6 ft 2 in his socks. => «6 ft 2» 74 length inch
    The march took 3 hours and 20 minutes. => «3 hours and 20 minutes» 200 duration minute
    The march took 2 hours, 5 minutes and 10 seconds. => «2 hours, 5 minutes and 10 seconds» 7510 duration second
    The march took an hour and ten minutes. => «an hour and ten minutes» 70 duration minute
    The march took 2h30m in all. => «2h30m» 150 duration minute
    The march took one hour thirty. => «one hour thirty» 90 duration minute
    The march took more than 1 hour and 30 minutes. => «1 hour and 30 minutes» >90…∞ duration minute
    The term was two years and a quarter. => «two years and a quarter» 2.25 duration year
    He got two years and three months. => «two years and three months» 27 duration month
    They got 10 years and 18 months. => «10 years» 10 duration year; «18 months» 18 duration month
    It cost 15 dollars 50. => «15 dollars 50» 15.5 money USD
    It cost 20 Swiss francs and 50 cents. => «20 Swiss francs and 50 cents» 20.5 money CHF
    They paid 15 dollars 50 times. => «15 dollars» 15 money USD; «50» 50 count -
    They paid $US50 and $A70 for it. => «$US50» 50 money USD; «$A70» 70 money AUD
    A basket of 35 M&S goods sold. => «35» 35 count -
    It cost 20 dollars and 50 cents. => «20 dollars and 50 cents» 20.5 money USD
    The 6ft 4in player scored. => «6ft 4in» 76 length inch
    The score at 90 minutes 1-1 stood. => «90 minutes» 90 duration minute; «1-1» 1 ratio -
    He was 18 years and 185 days old. => «18 years» 18 duration year; «185 days old» 185 age day
    For 5 km 20 people walked. => «5 km» 5 length km; «20» 20 count person
    After 2 hours 30 people left. => «2 hours» 2 duration hour; «30» 30 count person
    The man was 6'2" tall, on a 24" screen. => «6'2"» 74 length inch; «24"» 24 length inch
    He stood 5'10 tall. => «5'10» 70 length inch
    They said "we had 24" and left. => «24» 24 count -
    The wall is 2 yd 7' long. => «2 yd 7'» 13 length ft
    The shop is a mile away. => «a mile» 1 length mile
    It costs a dollar. => «a dollar» 1 money USD
    They agreed to pay a $27bn bill. => «$27bn» 27000000000 money USD
    The dollar fell, a dollar crisis. => none
    He took a two mile and a half run. => «two mile and a half» 2.5 length mile
    """#)

  static let lists = Phenomenon.table(
    #"""
    Bands at 5, 15 and 90 km were seen. => «5» 5 length km; «15» 15 length km; «90 km» 90 length km
    Shares of 9, 15, and 28% were seen. => «9» 9 percentage %; «15» 15 percentage %; «28%» 28 percentage %
    He won with 5, 6 or 7 kg. => «5» 5 mass kg; «6» 6 mass kg; «7 kg» 7 mass kg
    Girls of 16 and 17 years run. => «16» 16 duration year; «17 years» 17 duration year
    It is 27 million, or 50%, of them. => «27 million» 27000000 count -; «50%» 50 percentage %
    In stages 1, 3 and 4 and two-fifths of schools it failed. => «1» 1 count -; «3» 3 count -; «4» 4 count -; «two-fifths» 0.4 ratio -
    On day 3, 5 kg were left. => «3» 3 count -; «5 kg» 5 mass kg
    Shares of 30; 40 and 50% were seen. => «30» 30 percentage %; «40» 40 percentage %; «50%» 50 percentage %
    An alloy of 0.5 Mn and 3.4 Cr was made. => «0.5» 0.5 count -; «3.4» 3.4 count -
    """#)

  static let boundPairs = Phenomenon.table(
    #"""
    It takes more than 10 and less than 20 people. => «10 and less than 20» >10…<20 count person
    It takes no more than 50 and no less than 20 votes. => «50 and no less than 20» 20…50 count -
    It takes more than 20 and less than 10 votes. => «20» >20…∞ count -; «10» -∞…<10 count -
    Iron less than 5%, zinc less than 2%. => «5%» -∞…<5 percentage %; «2%» -∞…<2 percentage %
    It lasted for one to two years. => «one to two years» 1…2 duration year
    Less than 3% and more preferably less than 2% is used. => «3%» -∞…<3 percentage %; «2%» -∞…<2 percentage %
    Shares of 25% and more were seen. => «25%» 25…∞ percentage %
    The share fell from over 70% in a year. => «70%» >70…∞ percentage %
    Beyond 40 kg it breaks. => «40 kg» >40…∞ mass kg
    A maximum of 40 kg is safe. => «40 kg» -∞…40 mass kg
    Marks are less than or equal to 30. => «30» -∞…30 count -
    Marks are greater than or equal to 30. => «30» 30…∞ count -
    It holds for 1 ≤ n ≤ 7 and 0 < x < 5 only. => «1 ≤ n ≤ 7» 1…7 count -; «0 < x < 5» >0…<5 count -
    Rooms run from 40 sq m up to 90 sq m. => «40 sq m up to 90 sq m» 40…90 area m2
    It dropped from $75 per barrel to $45 on Monday. => «$75 per barrel to $45» 45…75 money USD
    It held 1.3 kg/m2 to 0.3 kg/m2 of it. => «1.3 kg/m2 to 0.3 kg/m2» 0.3…1.3 mass kg
    His score is 200 or more than => «200» 200…∞ count -
    Take approx. 30 tents, ca. 20 km, max. 10 kg and minimum 5 days. => «30» 30 count - ~; «20 km» 20 length km ~; «10 kg» -∞…10 mass kg; «5 days» 5…∞ duration day
    Up to and including 40 may come. => «40» -∞…40 count -
    They saw Mad Max 2 there. => «2» 2 count -
    """#)

  static let names = Phenomenon.table(
    #"""
    They flew in a Falcon 9 Heavy to the station. => none
    They met in the Big 12, of all leagues. => none
    They bought the Pixel Watch 5 to try it. => none
    In the town of Aktau 12 people met. => «12» 12 count person
    Bomb Kills 34 in Old Harbour Town => «34» 34 count person
    The flags hung at half-mast. => none
    Call +7 727 250 11 22 or (212) 555-0199 or 555-0134 today. => none
    They sold 500-1000 tents. => «500-1000» 500…1000 count -
    The shop is open 24/7 and was so since 9/11 too. => none
    They took 9/11 of it. => «9/11» 0.8181818181818182 ratio -
    They bought a gallon of milk. => «a gallon» 1 volume gallon
    Milk was 5 dollars a gallon. => «5 dollars» 5 money USD
    They heard a pound sign. => none
    Their weight is around 2 -7 g in all. => «2 -7 g» 2…7 mass g ~
    The FTSE -0.6% fell too. => «-0.6%» -0.6 percentage %
    It was 2018s best film. => «2018» 2018 calendar year
    One day he will leave. => none
    He hopes that one day it ends. => none
    It will one day end. => none
    A stay of one day is enough. => «one day» 1 duration day
    It lasts for one year. => «one year» 1 duration year
    In the age group 20 to 30 years many run. => «20 to 30 years» 20…30 duration year
    A set {−1, 4} is given. => «−1» -1 count -; «4» 4 count -
    A result of r=-0.7 came. => «-0.7» -0.7 count -
    Women between the ages of 25 and 44 vote. => «25 and 44» 25…44 count -
    The new 5G net and the 3D film are here. => none
    The Oaktown 49ers won. => none
    They drove the Volta ID.4 home. => none
    Under the Sea Act 1974 coming into force all changed. => none
    One or more members must agree. => «One» 1…∞ count -
    They rested for an hour. => «an hour» 1 duration hour
    They went for a month trip. => none
    A span of 131.6 -139.4 °C was seen. => «131.6 -139.4 °C» 131.6…139.4 temperature °C
    The index lost: DAX 50 -1.3% in all. => «-1.3%» -1.3 percentage %
    They met at 16-18 Old Mill Road, near 9 E 71st St, and at 22 Rue Foch. => none
    Some 5 Canal Street banks failed. => «5» 5 count - ~
    The 90049 ZIP code had 37 sales. => «37» 37 count -
    The category 4 storm and type 2 diabetes came. => none
    It passed the ISO 3888-2 test. => none
    The film about young astronauts, the Fantastic Four, was shown on BBC Two yesterday evening. => none
    From Ankara Eight Turkish soldiers left. => «Eight» 8 count person
    He says why 1) it works, and 2) it lasts. => none
    The past 2019 review was good. => «2019» 2019 calendar year
    Some 2000 rebel fighters fled. => «2000» 2000 count person ~
    It begins at 2010 GMT. => none
    It is shown between 2000 and 2100 GMT. => none
    The fatal 2003 shooting shocked all. => «2003» 2003 calendar year
    Their own 787 Skyliner crashed. => none
    Just 163 MPs came. => «163» 163 count person
    A firm, 2d3, made it. => none
    They sold the iPhone 11 Pro and 11 Pro Max there. => none
    """#)

  static let scores = Phenomenon.table(
    #"""
    They led 3-2 at half time. => «3-2» 2…3 ratio -
    It ended 6-4 6-3 in her favour. => «6-4» 4…6 ratio -; «6-3» 3…6 ratio -
    They drew 1-1 in the rain. => «1-1» 1 ratio -
    They were beaten 1-2 at home. => «1-2» 1…2 ratio -
    Bring 2-3 boxes. => «2-3» 2…3 count -
    They won 10-12 km of road. => «10-12 km» 10…12 length km
    """#)

  static let topics = Phenomenon.table(
    #"""
    The gene has 900 bp, the rate rose 25 bp. => «900 bp» 900 count base_pair; «25 bp» 25 count base_pair
    The rate rose 25 bp. => «25 bp» 25 percentage basis_point increase
    She ran a 10k race. => «10k» 10 length km
    They sold 10k seats. => «10k» 10000 count -
    The baby weighed nine pounds. => «nine pounds» 9 mass pound
    The baby scales cost nine pounds. => «nine pounds» 9 money GBP
    They left for 4D. => «4D» 4 duration day
    It is used for 4D films. => none
    The wind blew at 48 kt. => «48 kt» 48 speed knot
    They sold 48 kt of ore. => «48 kt» 48 mass kilotonne
    """#)
}
