/// Phrases whose numerals assert no number.
enum IdiomRows {
  /// phrase | reason
  static let text = #"""
    no one | negation
    not one | negation
    one another | idiom
    one or another | idiom
    one way or another | idiom
    one way or the other | idiom
    in one way or another | idiom
    one after another | idiom
    one after the other | idiom
    one by one | idiom
    one on one | idiom
    one to one | idiom
    one thing | idiom
    one point | idiom
    one hand | idiom
    one side | idiom
    one time | idiom
    one bit | idiom
    one sided | idiom
    one off | idiom
    one stop | idiom
    one size fits all | idiom
    one and only | idiom
    one and the same | idiom
    as one | idiom
    at one with | idiom
    for one | idiom
    day one | idiom
    square one | idiom
    number one | idiom
    someone | idiom
    first of all | enumeration
    first and foremost | enumeration
    in the first place | enumeration
    in the second place | enumeration
    at first | enumeration
    first off | enumeration
    first up | enumeration
    first things first | idiom
    first hand | idiom
    first come first served | idiom
    first aid | idiom
    first class | idiom
    first name | idiom
    first names | idiom
    first glance | idiom
    first sight | idiom
    second hand | idiom
    second best | idiom
    second rate | idiom
    second guess | idiom
    second guessing | idiom
    second nature | idiom
    second thought | idiom
    second thoughts | idiom
    second to none | idiom
    on second thoughts | idiom
    third party | idiom
    third parties | idiom
    third rate | idiom
    first lady | title
    first secretary | title
    second secretary | title
    third secretary | title
    first minister | title
    first lord | title
    first vice president | title
    first deputy | title
    first lieutenant | title
    second lieutenant | title
    first amendment | title
    second amendment | title
    first world | title
    second world | title
    third world | title
    third reich | title
    fourth estate | title
    once upon a time | idiom
    at once | idiom
    all at once | idiom
    once again | idiom
    once more | idiom
    once and for all | idiom
    twice over | idiom
    two way | idiom
    two faced | idiom
    two edged | idiom
    fifty fifty | idiom
    zero tolerance | idiom
    come to naught | idiom
    comes to naught | idiom
    came to naught | idiom
    for naught | idiom
    half staff | idiom
    half mast | idiom
    double digit | idiom
    double digits | idiom
    zero sum | idiom
    ground zero | idiom
    a million miles | idiom
    a thousand times no | idiom
    nine times out of ten | idiom
    cloud nine | idiom
    sixth sense | idiom
    eleventh hour | idiom
    in a second | idiom
    in a minute | idiom
    just a second | idiom
    just a minute | idiom
    split second | idiom
    double check | idiom
    double edged | idiom
    double standard | idiom
    double standards | idiom
    double agent | idiom
    double act | idiom
    triple jump | idiom
    men's doubles | idiom
    half hearted | idiom
    half brother | idiom
    half sister | idiom
    half time | idiom
    half way | idiom
    half baked | idiom
    half mast | idiom
    better half | idiom
    second half | enumeration
    first half | enumeration
    quarter final | title
    quarter finals | title
    quarter finalist | title
    quarter finalists | title
    last quarter | idiom
    """#
}
