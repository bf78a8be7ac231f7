/// Abbreviations that tell what is measured and what it is measured per.
enum RateRows {
  /// word, in its case | how many of the unit | the unit | what divides | an example
  static let text = #"""
    mpg | 1 | mile | gallon | 29 mpg
    MPG | 1 | mile | gallon | 29 MPG
    bpd | 1 | barrel | day | 50,000 bpd
    b/d | 1 | barrel | day | 50,000 b/d
    bbl/d | 1 | barrel | day | 900 bbl/d
    bopd | 1 | barrel | day | 900 bopd
    kbpd | 1000 | barrel | day | 40 kbpd
    mbpd | 1e6 | barrel | day | 2.5 mbpd
    mb/d | 1e6 | barrel | day | 2.5 mb/d
    boepd | 1 | barrel of oil equivalent | day | 900 boepd
    boe/d | 1 | barrel of oil equivalent | day | 900 boe/d
    tpd | 1 | t | day | 4,500 tpd
    tpa | 1 | t | year | 60,000 tpa
    ktpa | 1000 | t | year | 60 ktpa
    mtpa | 1e6 | t | year | 7 mtpa
    Mtpa | 1e6 | t | year | 7 Mtpa
    mmtpa | 1e6 | t | year | 7 mmtpa
    """#
}
