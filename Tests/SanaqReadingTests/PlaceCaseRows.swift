/// Texts, and where and when their figures apply.
enum PlaceCaseRows {
  static let places = Phenomenon.table(
    #"""
    Some 40 shops burned in Aktobe. => «40» 40 count - ~ place=Aktobe
    In Aleppo, 12 people died. => «12» 12 count person place=Aleppo
    The flood took 30 houses across southern Kazakhstan. => «30» 30 count - place=southern_Kazakhstan
    They counted 9 boats near the city of Sirte. => «9» 9 count - place=Sirte
    Fires took 14 barns in the village of Beki. => «14» 14 count - place=Beki
    Some 70 tents stood in the Zamora district. => «70» 70 count - ~ place=Zamora
    Kazakhstan has 18 million people. => «18 million» 18000000 count person place=Kazakhstan
    Kenya's deficit grew by 2 percent. => «2 percent» 2 change % place=Kenya
    Rain fell for 6 days in Homs, Syria. => «6 days» 6 duration day place=Homs
    In Spain it was 4% and in France 5%. => «4%» 4 percentage % place=Spain; «5%» 5 percentage % place=France
    There were 7 rallies in Homs and Hama. => «7» 7 count - place=Homs_and_Hama
    They met in several cities – Astana, Almaty and Taraz. => «several» 2…9 count - vague place=Astana,_Almaty_and_Taraz
    As for Uzbekistan, there were 300 trees. => «300» 300 count - place=Uzbekistan
    NAIROBI, Kenya (Agency) - Some 400 tents burned. => «400» 400 count - ~ place=NAIROBI
    Four bridges fell in the capital Ankara. => «Four» 4 count - place=Ankara
    Some 20 firms work on Japan's Okinawa island. => «20» 20 count - ~ place=Okinawa
    """#)

  static let noPlaces = Phenomenon.table(
    #"""
    They got 150 US dollars. => «150 US dollars» 150 money USD noplace
    Michael Jordan scored 40 points. => «40» 40 count - noplace
    The Bank of England bought 12 tents. => «12» 12 count - noplace
    They found 12 tents in March. => «12» 12 count - noplace; «March» -∞…∞ calendar year noplace
    They found 12 tents in Kurdish areas. => «12» 12 count - noplace
    She holds a stake in Zamora worth 5 percent. => «5 percent» 5 percentage % noplace
    Their trust in Harbour Group fell to 12 percent. => «12 percent» 12 percentage % noplace
    Ahmed Zamora, 45, left Homs. => «45» 45 age year noplace
    The label in Nissan's lobby had 4 letters. => «4» 4 count - noplace
    """#)

  static let carried = Phenomenon.table(
    #"""
    A wall fell in Homs. It hit 4 carts. => «4» 4 count - place=Homs
    In Homs 3 walls fell. They hit 4 carts. => «3» 3 count - place=Homs; «4» 4 count - place=Homs
    A wall fell in Wuzzat. It hit 4 carts. => «4» 4 count - noplace
    A wall fell in the town of Wuzzat. It hit 4 carts. => «4» 4 count - place=Wuzzat
    """#)

  static let times = Phenomenon.table(
    #"""
    In 2016, 18 trees fell. => «2016» 2016 calendar year time=2016; «18» 18 count - time=2016
    Some 18 trees fell in May 2016. => «18» 18 count - ~ time=2016-05; «May 2016» 2016 calendar year time=2016-05
    About 40 tents were sold since 2010. => «40» 40 count - ~ time=2010/..; «2010» 2010 calendar year time=2010
    On Friday, 15 tents burned. => «15» 15 count - notime
    The mayor said on Friday that 15 tents burned. => «15» 15 count - notime
    It burned 15 tents, more than in 2014. => «15» 15 count - notime; «2014» 2014 calendar year
    She took 5 seats in the 1992 election. => «5» 5 count - notime; «1992» 1992 calendar year
    It took 12 days in 2016. => «12 days» 12 duration day notime; «2016» 2016 calendar year
    November's 4% was less. => «November» -∞…∞ calendar year; «4%» 4 percentage % time=XXXX-11
    """#)
}
