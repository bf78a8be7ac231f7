/// Words by which a text says who a number comes from.
enum SpeechRows {
  /// class | words
  ///
  /// - `say`: verbs of people; `tell`: those that name the hearer first; `find`: verbs of reports and figures, which speak
  ///   only behind a word of `source`; `noun`: forms of these verbs that are nouns too; `put`: `put the toll at 12`;
  ///   `participle`: they go on with the speaker before; `cite`: they name who is behind the speaker.
  /// - `source`: nouns that report; `body`: nouns that speak but show nothing; `behind`: what stands before a source: `according to`.
  static let text = #"""
    say | said, says, say, stated, added, adds, announced, announces, confirmed, confirms, claimed, insisted, insists, explained, explains, warned, warns, argued, argues, acknowledged, acknowledges, admitted, admits, alleged, alleges, asserted, asserts, believes, believe, believed, concluded, concludes, contended, contends, declared, declares, denied, denies, disclosed, discloses, emphasised, emphasized, estimated, forecast, forecasts, guesses, mentioned, noted, outlined, predicted, predicts, projected, projects, quipped, quoted, recalled, recalls, reckoned, reckons, remarked, repeated, reported, revealed, stressed, stresses, suggested, testified, tweeted, underlined, wrote, writes, conceded, concedes, speculated, reiterated
    noun | reports, report, claims, claim, states, state, estimates, estimate, notes, note, comments, comment, projects, forecasts, forecast, puts
    tell | told, tells, tell, informed, informs, assured, reminded, briefed, texted, emailed
    find | show, shows, showed, shown, suggest, suggests, suggested, found, finds, find, indicate, indicates, indicated, reveal, reveals, revealed, put, puts
    put | put, puts
    participle | saying, adding, noting, claiming, stating, warning, explaining, telling, estimating, insisting, arguing, announcing, implying, suggesting, indicating
    cite | citing, quoting
    source | report, reports, survey, surveys, study, studies, poll, polls, figures, data, statistics, stats, estimate, estimates, records, documents, research, census, investigation, statement, statements, sources, source, media, paper, newspaper, agency, ministry, police, officials, authorities, office, census, analysis, tally, count, audit, bulletin, communique, findings, accounts, calculations, monitors
    body | army, military, navy, government, department, company, firm, bank, union, party, board, court, council, committee, commission, group, team, club, organisation, organization, association, institute, university, hospital, embassy, parliament, authority, regulator, charity, coalition, alliance, head, chief, boss, chairman, chair, president, king, queen, leader, mayor, governor, secretary, foundation, federation, church, school, brigade, command, cabinet, palace, airline, operator, watchdog, thinktank, monitor, observers, rights, campaigners, critics, opponents, supporters, people, locals, survivors
    behind | according to, as per, in the words of, in the view of, in the opinion of
    """#
}

/// What a word does in telling who speaks.
enum SpeechClass: String, CaseIterable, Sendable {
  case say, noun, tell, find, put, participle, cite, source, body, behind
}

/// The classes that a word belongs to.
struct SpeechClasses: OptionSet, Sendable {
  let rawValue: UInt16
  static let say = SpeechClasses(rawValue: 1)
  static let noun = SpeechClasses(rawValue: 2)
  static let tell = SpeechClasses(rawValue: 4)
  static let find = SpeechClasses(rawValue: 8)
  static let put = SpeechClasses(rawValue: 16)
  static let participle = SpeechClasses(rawValue: 32)
  static let cite = SpeechClasses(rawValue: 64)
  static let source = SpeechClasses(rawValue: 128)
  static let body = SpeechClasses(rawValue: 256)

  /// Whether the word is more than a noun that may speak.
  var isVerb: Bool { !subtracting([.source, .body]).isEmpty }

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(_ name: SpeechClass) {
    switch name {
    case .say: self = .say
    case .noun: self = .noun
    case .tell: self = .tell
    case .find: self = .find
    case .put: self = .put
    case .participle: self = .participle
    case .cite: self = .cite
    case .source: self = .source
    case .body: self = .body
    case .behind: self = []
    }
  }
}
