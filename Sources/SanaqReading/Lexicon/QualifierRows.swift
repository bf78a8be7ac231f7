/// Words that open a bound or make a number approximate.
enum QualifierRows {
  /// phrase | side of the number | bound | approximate
  static let text = #"""
    about | before | | yes
    around | before | | yes
    approximately | before | | yes
    approx | before | | yes
    approximate | before | | yes
    roughly | before | | yes
    circa | before | | yes
    an average of | before | |
    a record | before | |
    ca | before | | yes
    est | before | | yes
    ca | before | | yes
    some | before | | yes
    something like | before | | yes
    somewhere around | before | | yes
    in the region of | before | | yes
    in the order of | before | | yes
    close to | before | | yes
    estimated | before | | yes
    an estimated | before | | yes
    ~ | before | | yes
    ≈ | before | | yes
    ≃ | before | | yes
    ≅ | before | | yes
    ∼ | before | | yes
    ～ | before | | yes
    ± | before | | yes
    nearly | before | less_than | yes
    almost | before | less_than | yes
    not quite | before | less_than | yes
    approaching | before | less_than | yes
    just under | before | less_than | yes
    a little under | before | less_than | yes
    slightly under | before | less_than | yes
    just below | before | less_than | yes
    just over | before | more_than | yes
    just above | before | more_than | yes
    a little over | before | more_than | yes
    slightly over | before | more_than | yes
    a little more than | before | more_than | yes
    slightly more than | before | more_than | yes
    just more than | before | more_than | yes
    a little less than | before | less_than | yes
    slightly less than | before | less_than | yes
    just less than | before | less_than | yes
    more than | before | more_than |
    over | before | more_than |
    above | before | more_than |
    greater than | before | more_than |
    higher than | before | more_than |
    larger than | before | more_than |
    longer than | before | more_than |
    older than | before | more_than |
    better than | before | more_than |
    in excess of | before | more_than |
    upwards of | before | more_than |
    beyond | before | more_than |
    bigger than | before | more_than |
    upward of | before | more_than |
    north of | before | more_than |
    exceeding | before | more_than |
    exceeded | before | more_than |
    exceeds | before | more_than |
    exceed | before | more_than |
    not exceed | before | at_most |
    not exceeding | before | at_most |
    never exceed | before | at_most |
    maybe | before | | yes
    perhaps | before | | yes
    surpassing | before | more_than |
    surpass | before | more_than |
    surpasses | before | more_than |
    surpassed | before | more_than |
    topping | before | more_than |
    well over | before | more_than |
    far more than | before | more_than |
    well above | before | more_than |
    > | before | more_than |
    ≫ | before | more_than |
    at least | before | at_least |
    at the least | before | at_least |
    no less than | before | at_least |
    no fewer than | before | at_least |
    not less than | before | at_least |
    not fewer than | before | at_least |
    a minimum of | before | at_least |
    a lower limit of | before | at_least |
    lower limit of | before | at_least |
    a floor of | before | at_least |
    minimum of | before | at_least |
    minimum | before | at_least |
    min | before | at_least |
    ≥ | before | at_least |
    ‡ | before | at_least |
    more than or equal to | before | at_least |
    greater than or equal to | before | at_least |
    larger than or equal to | before | at_least |
    higher than or equal to | before | at_least |
    equal to or more than | before | at_least |
    equal to or greater than | before | at_least |
    equal to or larger than | before | at_least |
    equal or more than | before | at_least |
    equal or greater than | before | at_least |
    more or equal than | before | at_least |
    greater or equal than | before | at_least |
    larger or equal than | before | at_least |
    less than or equal to | before | at_most |
    fewer than or equal to | before | at_most |
    lower than or equal to | before | at_most |
    smaller than or equal to | before | at_most |
    equal to or less than | before | at_most |
    equal to or fewer than | before | at_most |
    equal to or lower than | before | at_most |
    equal to or smaller than | before | at_most |
    equal or less than | before | at_most |
    equal or smaller than | before | at_most |
    less or equal than | before | at_most |
    smaller or equal than | before | at_most |
    lower or equal than | before | at_most |
    >= | before | at_least |
    up to | before | at_most |
    at most | before | at_most |
    at the most | before | at_most |
    a maximum of | before | at_most |
    maximum of | before | at_most |
    maximum | before | at_most |
    max | before | at_most |
    up to and including | before | at_most |
    up to a maximum of | before | at_most |
    an upper limit of | before | at_most |
    upper limit of | before | at_most |
    a ceiling of | before | at_most |
    a cap of | before | at_most |
    no more than | before | at_most |
    not more than | before | at_most |
    no later than | before | at_most |
    as many as | before | at_most |
    as much as | before | at_most |
    as high as | before | at_most |
    as long as | before | at_most |
    as few as | before | at_least |
    as little as | before | at_least |
    as low as | before | at_least |
    ≤ | before | at_most |
    <= | before | at_most |
    within | before | at_most |
    less than | before | less_than |
    fewer than | before | less_than |
    lower than | before | less_than |
    smaller than | before | less_than |
    shorter than | before | less_than |
    younger than | before | less_than |
    under | before | less_than |
    below | before | less_than |
    well under | before | less_than |
    underneath | before | less_than |
    short of | before | less_than |
    just short of | before | less_than | yes
    well below | before | less_than |
    < | before | less_than |
    ≪ | before | less_than |
    sub | before | less_than |
    or more | after | at_least |
    or over | after | at_least |
    or above | after | at_least |
    or older | after | at_least |
    or higher | after | at_least |
    or larger | after | at_least |
    or bigger | after | at_least |
    or longer | after | at_least |
    or smaller | after | at_most |
    or shorter | after | at_most |
    or equal to | after | exact |
    or equal | after | exact |
    or greater | after | at_least |
    and over | after | at_least |
    and more | after | at_least |
    and above | after | at_least |
    and older | after | at_least |
    and up | after | at_least |
    plus | after | at_least |
    + | after | at_least |
    at least | after | at_least |
    at the very least | after | at_least |
    or less | after | at_most |
    or fewer | after | at_most |
    or under | after | at_most |
    or below | after | at_most |
    or lower | after | at_most |
    or younger | after | at_most |
    and under | after | at_most |
    and younger | after | at_most |
    at most | after | at_most |
    or so | after | | yes
    or thereabouts | after | | yes
    odd | after | | yes
    """#
}
