/// What a number measures, told from the words around it.
enum MeasureRows {
  /// measure | kinds | unit | values | subject words | context words | strength
  ///
  /// A row fires where the figure's kind is one of its kinds, its unit is the unit and its bounds lie in the values
  /// (each cell: anything where empty; `+person` gives the unit to a number that has none), one of the subject words stands in the counted noun phrase (if any are given),
  /// and one of the context words near by in the sentence (if any are given). Of the rows that fire, the one whose word
  /// stands closest to the number wins; `weak` rows only where no other fires. A `topic` row holds until the paragraph
  /// ends: a figure that no word of its own sentence explains takes the topic of the sentences before it.
  static let text = #"""
    casualties | count | +person |  | dead and wounded, dead and injured, killed and wounded, killed and injured, deaths and injuries, casualties, casualty |  | strong
    casualties | percentage, change | | | | casualties, deaths and injuries | weak
    casualties.killed | count | +person |  | deaths, dead, fatalities, lives, bodies, corpses, victims |  | strong
    casualties.killed | count | +person |  |  | killed, kill, kills, killing, killings, died, die, dies, dying, dead, death toll, toll, deaths, slain, slaughtered, massacred, executed, executing, murdered, perished, gunned down, shot dead, drowned, beheaded, lost their lives, claimed the lives, fatally | strong
    casualties.killed | count | person | | | destroyed, eliminated, neutralised, neutralized, liquidated | strong
    casualties.injured | count | +person |  | injuries, wounds, injured, wounded |  | strong
    casualties.injured | count | +person |  |  | injured, injures, injuring, wounded, wounds, wounding, hurt, hospitalised, hospitalized, treated for | strong
    missing | count | +person | | | missing, unaccounted for, disappeared | strong
    arrests | count | +person |  | arrests, detentions, detainees |  | strong
    arrests | count | +person |  |  | arrested, arrest, arrests, arresting, detained, detain, detaining, detention, rounded up, taken into custody, in custody, apprehended | strong
    sentence.prison | duration | | | | sentenced, sentence, sentences, sentencing, jailed, jail, prison, imprisonment, imprisoned, behind bars, prison term, convicted | strong
    displaced | count | +person | | | displaced, evacuated, evacuees, fled their homes, uprooted, homeless, forced from their homes | strong
    refugees | count | person | | refugees, refugee, asylum seekers, asylum seeker | | strong
    refugees | count | person | | | refugees, refugee camp, refugee camps, asylum | weak
    hostages | count | +person |  | hostages, captives |  | strong
    hostages | count | +person | | | hostage, hostages, kidnapped, abducted, held captive | strong
    fighters.foreign | count | +person |  | foreign fighters, foreign mercenaries, foreign terrorist fighters |  | strong
    fighters.foreign | count | person | | accomplices, fighters, recruits, volunteers, followers, supporters, adherents, jihadists, militants, citizens, nationals, immigrants, foreigners, mercenaries | middle east, syria, iraq, islamic state, isis, isil, daesh, caliphate, mercenaries, training abroad | weak
    fighters.foreign | count | person | | foreigners | infiltrate, infiltrated, smuggled, crossed the border, armed, fight, fighting, fought | weak
    fighters.foreign | count | +person |  |  | foreign fighters, islamic state, isis, isil, daesh, caliphate, mercenaries | topic
    troops.units | count | | | division, divisions, battalion, battalions, brigade, brigades, regiment, regiments, platoon, platoons, squadron, squadrons | | strong
    troops | count | +person |  | troops, soldiers, servicemen, peacekeepers, marines, paratroopers, military personnel, conscripts, reservists |  | weak
    militants | count | +person |  | militants, gunmen, gunman, terrorists, bandits, insurgents, rebels, guerrillas, armed criminals, armed men, jihadists, fighters, extremists, attackers |  | weak
    attacks | count | | | attacks, attack, bombings, bombing, air strikes, airstrikes, strikes, raids, explosions, blasts, shootings, ambushes, clashes | | strong
    protest.count | count | | | protests, demonstrations, rallies, marches, pickets, riots | | strong
    protest.attendance | count | +person |  | protesters, protestors, demonstrators, marchers, rioters, strikers, rallygoers |  | weak
    protest.attendance | count | +person | | | attended, attend, attendance, rally, protest, protests, protested, protesting, demonstration, demonstrations, demonstrated, marched, marching, gathered, rallied, took part, taken part, turned out, took to the streets, crowd, crowds, picket | strong
    payment | money | | | | promised, promise, paid, pay, paying, offered, bribe, bribes, fee, reward, compensation | strong
    income | money | | | | salary, salaries, wage, wages, income, incomes, earn, earns, earned, earning, earnings, pension, pensions | strong
    income | change, percentage | | | | salary, salaries, wage, wages, income, incomes, earnings, pay | strong
    budget | money, change, percentage | | | | budget, budgets, spending, expenditure, expenditures, spend, deficit | strong
    debt | money, change, percentage | | | | debt, debts, owed, owes, loan, loans, borrowing | strong
    investment | money, change, percentage | | | | investment, investments, invest, invested, investing, investors | strong
    exports | money, change, percentage, mass, volume | | | | export, exports, exported | strong
    imports | money, change, percentage, mass, volume | | | | import, imports, imported | strong
    trade.change | change, multiplier | | | | trade, turnover, trade turnover, volume of trade | strong
    price.change | change, multiplier | | | | price, prices, tariff, tariffs, fares, rents, cost of | strong
    inflation | percentage, change | | | | inflation, consumer prices, cpi | strong
    unemployment | count, percentage, change | | | | unemployment, unemployed, jobless, joblessness, out of work, claimant, claimants | strong
    growth | change, percentage | | | | gdp, growth, gross domestic product, economy, economic | weak
    lease.term | duration | | | | lease, leases, leased, leasing, leasehold, rent, rental, tenancy | strong
    population | count | | | inhabitants, residents, population | | weak
    population | count | +person | 1000… | | population, inhabitants, live, lives, living, live there | weak
    population | count | person | 100000… | russians, kazakhs, ukrainians, uzbeks, americans, britons, serbs, croats, muslims, albanians, kurds, turks, arabs, israelis, palestinians, syrians, iraqis, iranians, afghans, pakistanis, indians, koreans, africans, christians, jews, citizens, people, nationals | | weak
    poll.share | percentage | | | | poll, polls, polled, survey, surveyed, respondents, opinion poll, of the vote, of votes, of voters, say they, said they | strong
    poll.votes | count | | | votes, ballots | | strong
    poll.votes | count | person | | | polled, surveyed, respondents, interviewed | weak
    turnout | percentage | | | | turnout, turned out to vote, voter participation | strong
    seats | count | | | seats, seat | | strong
    schools | count | | | schools, school, universities, colleges, kindergartens | | strong
    organization.size | count | person per organization | | | | strong
    organization.size | count | person per organisation | | | | strong
    organization.size | count | person per company | | | | strong
    organization.size | count | person per group | | | | strong
    organizations | count | | | organizations, organization, organisations, organisation, companies, firms, ngos, groups, charities, parties, associations | | weak
    office.term | calendar | | range | | ruled, rule, ruler, ruling, in office, in power, term of office, presidency, presidential term, reigned, reign, term, president, prime minister, governor, mayor | strong
    office.term | duration | | | | ruled, rule, ruler, ruling, in office, in power, term of office, presidency, presidential term, reigned, reign, term | strong
    anniversary | ordinal, duration | | | anniversary, anniversaries, jubilee | | strong
    border.length | length | | | border, frontier, common border | | strong
    border.length | length | | | | border, frontier | strong
    distance | length | | | | away, from, distance, drive, journey, apart, north, south, east, west, northeast, northwest, southeast, southwest, outside | weak
    area | area | | | | |
    age | age | | | | |
    date | calendar | | | | |
    """#
}

/// How readily a measure's row wins over others.
enum MeasureStrength: String, CaseIterable, Sendable { case strong, weak, topic, fallback = "" }
