/// SI prefixes (SI Brochure, 9th ed., table 7).
///
/// Without a symbol where the prefixed symbols are words (`am`, `as`, `dam`) or nobody writes them.
enum PrefixRows {
  /// name | power of ten | symbol, as it stands in the unit's name, and its other spellings
  static let text = """
    quetta | 30
    ronna | 27
    yotta | 24 | Y
    zetta | 21 | Z
    exa | 18 | E
    peta | 15 | P
    tera | 12 | T
    giga | 9 | G
    mega | 6 | M
    kilo | 3 | k
    hecto | 2 | h
    deca | 1
    deka | 1
    deci | -1 | d
    centi | -2 | c
    milli | -3 | m
    micro | -6 | µ, μ, u
    nano | -9 | n
    pico | -12 | p
    femto | -15 | f
    atto | -18
    zepto | -21
    yocto | -24
    """

  /// Prefixed symbols that are words, names or other abbreviations in prose.
  static let avoided = """
    =pm, =MS, =GS, =TS, =PS, =ES, =ZS, =YS, =PM, =EM, =MM, =GM, =TM, =ZM, =YM
    =PA, =EA, =GA, =MA, =TA, =ZA, =YA, =TV, =PV, =EV, =ZV, =YV
    =Ms, =Ps, =Gs, =Es, =Ts, =Zs, =Ys, =ds, =hs, =cs, =ft, =pt, =ht, =ct, =mt, =dt, =Et, =Pt, =Yt, =Zt
    =hA, =cM, =dM, =hM, =fl, =us, =MF, =GF, =TF, =PF, =EF, =EC, =MC, =GC, =TC, =PC, =PK, =MK, =TK, =GK
    =EK, =TN, =PN, =EN, =GN, =TL, =EL, =PL, =GVA, =TVA, =PVA, =EVA
    """
}
