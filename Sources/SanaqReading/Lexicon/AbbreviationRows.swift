/// Words whose point ends no sentence.
enum AbbreviationRows {
  static let text = #"""
    mr, mrs, ms, dr, prof, gen, col, lt, sgt, capt, cmdr, maj, rev, hon, gov, sen, rep, pres, supt, insp, adm
    st, mt, ft, no, nos, vs, v, approx, ca, max, min, fig, figs, vol, vols, pp, ed, eds, e.g, i.e, cf, al, est, dept
    jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, inc, corp, ltd, co, bros, jr, sr, sq, cu, u.s, u.k, u.n
    """#
}
