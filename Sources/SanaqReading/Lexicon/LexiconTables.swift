/// The texts of all tables, so that a user's rows can be read by the same grammar.
struct LexiconTables {
  var numbers = NumberRows.text
  var vague = VagueRows.text
  var qualifiers = QualifierRows.text
  var calendar = CalendarRows.text
  var units = UnitRows.text
  var currencies = CurrencyRows.text
  var minors = MinorUnitRows.text
  var topicUnits = TopicUnitRows.text
  var rates = RateRows.text
  var changes = ChangeRows.text
  var persons = PersonRows.text
  var classes = WordClassRows.text
  var places = PlaceRows.words
  var names = NameRows.text
  var idioms = IdiomRows.text
  var abbreviations = AbbreviationRows.text
  var speech = SpeechRows.text
  var measures = MeasureRows.text
  /// What a user adds to any of them.
  var additions: [LexiconAddition] = []
}
