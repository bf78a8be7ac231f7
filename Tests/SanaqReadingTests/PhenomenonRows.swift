/// The tables of texts and the rows that must come of them; add a case by adding a line.
enum PhenomenonRows {
  /// All lines of all tables.
  static let lines =
    digits + words + ordinals + ranges + qualifiers + vague + units
    + unitExpressions + unitPhrases + doubtfulUnits + dates + measures + ones

  static let digits = Phenomenon.table(
    #"""
    They found 12 tents. => «12» 12 count -
    They found 4,300 tents. => «4,300» 4300 count -
    About 4,5 thousand tents stood there. => «4,5 thousand» 4500 count - ~
    They found 1,234,567.89 pebbles. => «1,234,567.89» 1234567.89 count -
    They found 1.234.567,5 pebbles. => «1.234.567,5» 1234567.5 count -
    The pot held 12,34,567 rupees. => «12,34,567 rupees» 1234567 money INR
    A value of 0.5 was read. => «0.5» 0.5 count -
    A value of 0,125 was read. => «0,125» 0.125 count -
    Prices are .5 higher. => «.5» 0.5 count -
    It holds 1,2,3 apples. => «1» 1 count -; «2» 2 count -; «3» 3 count -
    Sales of 5k tickets. => «5k» 5000 count -
    Sales of 22.3bn rand. => «22.3bn rand» 22300000000 money ZAR
    The text 1,,2 is odd. => «1» 1 count -; «2» 2 count -
    A dash 1- ends it. => «1» 1 count -
    Nothing here but -- and $ and a dash. => none
    They sold 10 000 tents. => «10 000» 10000 count -
    Oda had 12	300	small tents. => «12» 12 count -; «300» 300 count -
    Some 25 000 euros were paid. => «25 000 euros» 25000 money EUR ~
    Some 12.500 people fled. => «12.500» 12500 count person ~
    Profit was 12.5m. => «12.5m» 12500000 count -
    A 1.5m wall stood. => «1.5m» 1.5 length m
    """#)

  static let words = Phenomenon.table(
    #"""
    They sold 300 thousand tents. => «300 thousand» 300000 count -
    They sold three million tents. => «three million» 3000000 count -
    They sold twenty-five hundred tents. => «twenty-five hundred» 2500 count -
    They sold a hundred and one tents. => «a hundred and one» 101 count -
    They sold two million, three hundred thousand tents. => «two million, three hundred thousand» 2300000 count -
    They sold half a million tents. => «half a million» 500000 count -
    They sold one and a half million tents. => «one and a half million» 1500000 count -
    They sold one additional tent. => «one» 1 count -
    They sold two dozen tents. => «two dozen» 24 count -
    They sold half a dozen tents. => «half a dozen» 6 count -
    They sold five lakh tents. => «five lakh» 500000 count -
    One, two, three, they counted. => «One» 1 count -; «two» 2 count -; «three» 3 count -
    Between one hundred and two hundred tents stood. => «one hundred and two hundred» 100…200 count -
    Two thirds of the tents burned. => «Two thirds» 0.6666666666666666 ratio -
    A third of the tents burned. => «A third» 0.3333333333333333 ratio -
    Three-quarters burned. => «Three-quarters» 0.75 ratio -
    They waited half an hour. => «half an hour» 0.5 duration hour
    They waited two and a half hours. => «two and a half hours» 2.5 duration hour
    The sum was $2bn and 400 tents burned. => «$2bn» 2000000000 money USD; «400» 400 count -
    One in four tents burned. => «One in four» 0.25 ratio -
    Nine out of 10 tents burned. => «Nine out of 10» 0.9 ratio -
    He was guilty on ten out of eleven charges. => «ten» 10 count -; «eleven» 11 count -
    """#)

  static let ordinals = Phenomenon.table(
    #"""
    It was the third attempt. => «third» 3 ordinal -
    It was the twenty-first attempt. => «twenty-first» 21 ordinal -
    It was the 42nd attempt. => «42nd» 42 ordinal -
    The town marked its 30th anniversary. => «30th» 30 ordinal - measure=anniversary
    """#)

  static let ranges = Phenomenon.table(
    #"""
    The rally was attended by from 700 to 4,5 thousand people. => «700 to 4,5 thousand» 700…4500 count person measure=protest.attendance
    It needs 5 to 10 million bricks. => «5 to 10 million» 5000000…10000000 count -
    It needs four to five thousand bricks. => «four to five thousand» 4000…5000 count -
    It needs between 20 and 30 bricks. => «20 and 30» 20…30 count -
    It needs 20-30 bricks. => «20-30» 20…30 count -
    It needs 20 – 30 bricks. => «20 – 30» 20…30 count -
    It takes six to 12 months. => «six to 12 months» 6…12 duration month
    It took 1,5-2 months. => «1,5-2 months» 1.5…2 duration month
    It costs $1.2 million to $23.5 million. => «$1.2 million to $23.5 million» 1200000…23500000 money USD
    It costs $5-10 million. => «$5-10 million» 5000000…10000000 money USD
    Shares of 3%-4% were seen. => «3%-4%» 3…4 percentage %
    The lease will be increased from 10 to 25 years. => «10 to 25 years» 10…25 duration year increase measure=lease.term
    Seats fell from 9 to 4. => «9 to 4» 4…9 count - decrease
    Turnover was £1.9bn from £2.1bn. => «£1.9bn from £2.1bn» 1900000000…2100000000 money GBP decrease
    It rose by 32,000 to 1.41 million. => «32,000» 32000 count - increase; «1.41 million» 1410000 count - increase
    They were outnumbered 9 to 1. => «9 to 1» 9 ratio -
    It is better to have 100 clubs of 10 people each than 1 to 1000. => «100» 100 count -; «10» 10 count person per=club; «1» 1 count -; «1000» 1000 count -
    He is father of 7- and 8-year-old boys. => «7» 7 age year; «8-year-old» 8 age year
    Two or three bricks fell. => «Two or three» 2…3 count -
    Of 5, 6 or 7 bricks. => «5» 5 count -; «6» 6 count -; «7» 7 count -
    Profits fell 3-5%. => «3-5%» -5…-3 change % decrease
    Sales declined by between 10 and 20 percent. => «10 and 20 percent» -20…-10 change % decrease
    Sales fell by 10 to 20 thousand. => «10 to 20 thousand» -20000…-10000 count - decrease
    Output fell from 9 to 4 thousand. => «9 to 4 thousand» 4000…9000 count - decrease
    It shrank to 300 from 450. => «300 from 450» 300…450 count - decrease
    About 15-20,000 bricks fell. => «15-20,000» 15000…20000 count - ~
    It cost $3m-4m. => «$3m-4m» 3000000…4000000 money USD
    Two or three hundred bricks fell. => «Two or three hundred» 200…300 count -
    It was five km to six km away. => «five km to six km» 5…6 length km
    """#)

  static let qualifiers = Phenomenon.table(
    #"""
    Over 4,000 people have been arrested. => «4,000» >4000…∞ count person measure=arrests
    At least 12 bricks fell. => «12» 12…∞ count -
    Up to 2 thousand bricks fell. => «2 thousand» -∞…2000 count -
    Fewer than 900 bricks fell. => «900» -∞…<900 count -
    Nearly 900 bricks fell. => «900» -∞…<900 count - ~
    Almost a quarter of them fell. => «a quarter» -∞…<0.25 ratio - ~
    About 300 bricks fell. => «300» 300 count - ~
    Some 300 bricks fell. => «300» 300 count - ~
    No more than 5 bricks fell. => «5» -∞…5 count -
    No fewer than 5 bricks fell. => «5» 5…∞ count -
    There were 107 or more bricks. => «107» 107…∞ count -
    It took at least a week. => «a week» 1…∞ duration week
    More than a dozen bricks fell. => «a dozen» >12…∞ count -
    The toll is higher than the 26 bricks counted. => «26» 26 count -
    At least several hundred bricks fell. => «several hundred» 200…∞ count - vague
    It did not exceed 5%. => «5%» -∞…5 percentage %
    """#)

  static let vague = Phenomenon.table(
    #"""
    Several tents burned. => «Several» 2…9 count - vague
    A few tents burned. => «A few» 2…5 count - vague
    A couple of tents burned. => «A couple» 2…3 count - vague
    Dozens of tents burned. => «Dozens» 24…99 count - vague
    A couple of dozen tents burned. => «A couple of dozen» 24…36 count - vague
    Tens of tents burned. => «Tens» 20…90 count - vague
    Several tens of tents burned. => «Several tens» 20…90 count - vague
    Hundreds of tents burned. => «Hundreds» 200…999 count - vague
    Several hundred tents burned. => «Several hundred» 200…900 count - vague
    Thousands of tents burned. => «Thousands» 2000…9999 count - vague
    Several thousand tents burned. => «Several thousand» 2000…9000 count - vague
    Tens of thousands of tents burned. => «Tens of thousands» 20000…90000 count - vague
    Hundreds of thousands of tents burned. => «Hundreds of thousands» 200000…900000 count - vague
    Scores of tents burned. => «Scores» 40…99 count - vague
    Millions of tents burned. => «Millions» 2000000…9999999 count - vague
    A number of tents burned. => «A number» 2…∞ count - vague
    It cost tens of millions of pounds. => «tens of millions of pounds» 20000000…90000000 money GBP vague
    It took a few tragic days. => «a few tragic days» 2…5 duration day vague
    Scores were seen. => «Scores» 40…99 count - vague
    """#)

  static let units = Phenomenon.table(
    #"""
    They were promised 150 US dollars each. => «150 US dollars» 150 money USD per=person measure=payment
    It cost $ 75 million. => «$ 75 million» 75000000 money USD
    It cost Rs 400,000. => «Rs 400,000» 400000 money INR
    It cost dlrs 220 million. => «dlrs 220 million» 220000000 money USD
    It cost 50 cents. => «50 cents» 0.5 money USD
    They share six thousand kilometers of a common border. => «six thousand kilometers» 6000 length km measure=border.length
    It is 200 kilometers (125 miles) long. => «200 kilometers» 200 length km; «125 miles» 125 length mile
    It drew 40 km/h winds. => «40 km/h» 40 speed km/h
    It was 30 °C there. => «30 °C» 30 temperature °C
    Trade has declined by approximately 28%. => «28%» -28 change % ~ decrease measure=trade.change
    Business is down 95 percent. => «95 percent» -95 change % decrease
    It saw a 9-percent rise. => «9-percent» 9 change % increase
    A doubling of fuel prices followed. => «doubling» 2 multiplier - increase measure=price.change
    The share is 31%. => «31%» 31 percentage %
    A two-week siege. => «two-week» 2 duration week
    A 28-year-old man. => «28-year-old» 28 age year
    Residents over 65 came; over-55s stayed. => «65» >65…∞ age year; «55s» >55…∞ age year
    A $5 million ransom was paid. => «$5 million» 5000000 money USD
    The army lost dozens of tanks. => «dozens» 24…99 count - vague
    A rocket fell 200 metres away. => «200 metres» 200 length m
    It was five times higher. => «five times» 5 multiplier -
    Wages rose 2.5 times. => «2.5 times» 2.5 multiplier - increase
    A 10-fold increase came. => «10-fold» 10 multiplier - increase
    The suspect, 34, was held. => «34» 34 age year
    He left at the age of 91. => «91» 91 age year
    Men in their 30s came. => «30s» 30…39 age year
    20 people a week come. => «20» 20 count person per=week
    """#)

  static let unitExpressions = Phenomenon.table(
    #"""
    The ball flew at 18 m s−1, then 6 ms−1. => «18 m s−1» 18 speed m/s; «6 ms−1» 6 speed m/s
    It crept at 4.5 km · h −1 uphill. => «4.5 km · h −1» 4.5 speed km/h
    She burned 31 ml kg-1 min-1 there. => «31 ml kg-1 min-1» 31 volume ml per=kg_per_minute
    It braked by 6 mm/s 2 each time. => «6 mm/s 2» 6 length mm per=square_second
    It fell at 9.8 m/s2. => «9.8 m/s2» 9.8 acceleration m/s2
    The lamp gave 40 W/m². => «40 W/m²» 40 power W per=m2
    A dose of 3 mg per kilogram helps. => «3 mg per kilogram» 3 mass mg per=kg
    The rate was 0.4 days −1. => «0.4 days −1» 0.4 frequency - per=day
    The foil weighs 7 g/cm^3. => «7 g/cm^3» 7 density g/cm3
    A film 30 nm thick took 25 nA at 12 mV. => «30 nm» 30 length nm; «25 nA» 25 current nA; «12 mV» 12 voltage mV
    It held 5 gigapascals and 80 kPa. => «5 gigapascals» 5 pressure GPa; «80 kPa» 80 pressure kPa
    """#)

  static let unitPhrases = Phenomenon.table(
    #"""
    The mine dug 9 tonnes of copper ore a year. => «9 tonnes» 9 mass t per=year
    A 52,000 barrel-a-day plant closed. => «52,000 barrel» 52000 volume barrel per=day
    They rode 40 miles an hour. => «40 miles an hour» 40 speed mile_per_hour
    The tank froze at 12 degrees below zero. => «12 degrees below zero» -12 angle degree
    It was minus five degrees then. => «minus five degrees» -5 angle degree
    The mash sat at pH 5–6. => «pH 5–6» 5…6 acidity pH
    They chose pH 5 and 20% salt. => «pH 5» 5 acidity pH; «20%» 20 percentage %
    It burns 6 litres per 100 km. => «6 litres per 100 km» 6 volume l per=100_km
    He earned twenty EUR from two MW plants. => «twenty EUR» 20 money EUR; «two» 2 count -
    They owe 75 USD million. => «75 USD million» 75000000 money USD
    It took 3 days -2 fewer. => «3 days» 3 duration day; «-2» -2 count -
    It cost c$ 40 or cad$ 30. => «c$ 40» 40 money CAD; «cad$ 30» 30 money CAD
    """#)

  static let doubtfulUnits = Phenomenon.table(
    #"""
    It melts at 412.5 K today. => «412.5 K» 412.5 temperature K
    They heated it to 300 K. => «300 K» 300 temperature K
    He lives at 4 K Street with 5 A students. => «5» 5 count person
    It circles at 2.7 AU. => «2.7 AU» 2.7 length au
    They sent 40 AU troops. => «40» 40 count person
    The board is 3 in thick. => «3 in» 3 length inch
    They lost 3 in the final. => «3» 3 count -
    Add 0.5 cup of milk. => «0.5 cup» 0.5 volume cup
    It rose to 31 C. => «31 C» 31 temperature °C
    The dish is at pH 6.5 now. => «pH 6.5» 6.5 acidity pH
    They added 20 mM salt and 3 µM dye. => «20 mM» 20 concentration mM; «3 µM» 3 concentration µM
    The beam was 12.5 ′ wide, a star 30 ′′. => «12.5 ′» 12.5 angle arcminute; «30 ′′» 30 angle arcsecond
    The box holds 15 (kg). => «15 (kg)» 15 mass kg
    They ate two pounds of plums from a 40-pound crate. => «two pounds» 2 mass pound; «40-pound» 40 mass pound
    It cost two pounds, so he took a 5-pound note. => «two pounds» 2 money GBP; «5-pound» 5 money GBP
    He had 5 C-cells and 3 (A) cards. => «5» 5 count -; «3» 3 count -
    It drew 2.5 M viewers to a 12 V battery. => «2.5 M» 2500000 count person; «12 V» 12 voltage V
    It holds 0.2 M sodium salt. => «0.2 M» 0.2 concentration M
    They sat in Seat 14F at 31C. => «31C» 31 temperature °C
    The bill came to 7 MEUR. => «7 MEUR» 7000000 money EUR
    """#)

  static let dates = Phenomenon.table(
    #"""
    Lists for 2019 Harbour Prize juries are out. => «2019» 2019 calendar year
    They met 2000 Kazakh Miners there. => «2000» 2000 count person
    It began in nineteen eighty-four and went on. => «nineteen eighty-four» 1984 calendar year
    They sold nineteen eighty times. => «nineteen» 19 count -; «eighty» 80 count -
    It began on 5 June 2016. => «5 June 2016» 2016 calendar year time=2016-06-05
    It began on June 5, 2016. => «June 5, 2016» 2016 calendar year time=2016-06-05
    It began in September of 2012. => «September of 2012» 2012 calendar year time=2012-09
    It began on 2 January. => «2 January» -∞…∞ calendar year time=XXXX-01-02
    It began in May; by 7 June 2016 it was over. => «May» 2016 calendar year time=2016-05; «7 June 2016» 2016 calendar year time=2016-06-07
    He may march in the spring. => none
    It began in 1991. => «1991» 1991 calendar year time=1991
    He ruled from 1991 to 2019. => «1991 to 2019» 1991…2019 calendar year time=1991/2019 measure=office.term
    The 1997-98 budget. => «1997-98» 1997…1998 calendar year time=1997/1998
    In the 1980s it grew. => «1980s» 1980…1989 calendar year time=198X
    In the first quarter of 2016 it grew. => «first quarter of 2016» 2016 calendar year time=2016-33
    In the last quarter of 2004 it grew. => «last quarter of 2004» 2004 calendar year time=2004-36
    Between April 29 and May 10 it grew. => «April 29 and May 10» -∞…∞ calendar year time=XXXX-04-29/XXXX-05-10
    It was 2016-06-05 then. => «2016-06-05» 2016 calendar year time=2016-06-05
    In summer 2016 it grew. => «summer 2016» 2016 calendar year time=2016-22
    They counted 2000 tents. => «2000» 2000 count -
    It ended two years ago. => «two years» 2 duration year measure=elapsed
    It will end in 10 years. => «10 years» 10 duration year measure=elapsed
    A month later it ended. => «A month» 1 duration month measure=elapsed
    It lasted three decades. => «three decades» 3 duration decade
    It was 05.06.2016 then. => «05.06.2016» 2016 calendar year time=2016
    It was 31.12.1999 then. => «31.12.1999» 1999 calendar year time=1999-12-31
    Between 2003 and 2008 violence fell. => «2003 and 2008» 2003…2008 calendar year time=2003/2008
    In 2014/15 it fell. => «2014/15» 2014…2015 calendar year time=2014/2015
    It was March 3 and 4, 2020. => «March 3 and 4, 2020» 2020 calendar year time=2020-03-03/2020-03-04
    In June 30 tents burned. => «June» -∞…∞ calendar year time=XXXX-06; «30» 30 count -
    In the 1970s and 80s it fell. => «1970s» 1970…1979 calendar year time=197X; «80s» 1980…1989 calendar year time=198X
    Since the early 2000s it fell. => «2000s» 2000…2009 calendar year time=200X
    A year and a half ago it fell. => «A year and a half» 1.5 duration year measure=elapsed
    """#)

  static let measures = Phenomenon.table(
    #"""
    The total number of gunmen killed reached 18. => «18» 18 count person measure=casualties.killed total
    Several more people were killed. => «Several» 2…9 count person measure=casualties.killed new
    A blast killed 12 and injured 43. => «12» 12 count person measure=casualties.killed; «43» 43 count person measure=casualties.injured
    Dozens of deaths were reported. => «Dozens» 24…99 count person measure=casualties.killed
    There were 20,000 of these bandits. => «20,000» 20000 count person measure=militants
    The war sent 5 thousand fighters to ISIS. => «5 thousand» 5000 count person measure=fighters.foreign
    He was sentenced to two years in prison. => «two years» 2 duration year measure=sentence.prison
    Three million Russians live there. => «Three million» 3000000 count person measure=population
    Two divisions were moved. => «Two» 2 count - measure=troops.units
    A couple of dozen schools were opened. => «A couple of dozen» 24…36 count - measure=schools
    Four bomb makers were killed. => «Four» 4 count person measure=casualties.killed
    12 dead, 3 missing. => «12» 12 count person measure=casualties.killed; «3» 3 count person measure=missing
    Six were killed, 14 wounded and three are missing. => «Six» 6 count person measure=casualties.killed; «14» 14 count person measure=casualties.injured; «three» 3 count person measure=missing
    A blast killed 12 civilians and wounded 34 others. => «12» 12 count person measure=casualties.killed; «34» 34 count person measure=casualties.injured
    The flood displaced 3,000. => «3,000» 3000 count person measure=displaced
    Tens of thousands took to the streets. => «Tens of thousands» 20000…90000 count person vague measure=protest.attendance
    Yes: 33 (31%) => «33» 33 count - measure=poll.votes; «31%» 31 percentage % measure=poll.share
    """#)

  static let ones = Phenomenon.table(
    #"""
    There was only one square. => «one» 1 count -
    Except one episode, all was calm. => «one» 1 count -
    One militant was killed. => «One» 1 count person measure=casualties.killed
    One thing is clear. => none
    One of the most surprising episodes. => none
    No one came. => none
    One way or another it ends. => none
    First of all, it ends, and secondly, it is over. => none
    At first it was calm. => none
    I know it first-hand. => none
    Once upon a time it was calm. => none
    This is the right one. => none
    """#)
}
