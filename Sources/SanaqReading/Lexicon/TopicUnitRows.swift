/// Symbols that are one thing in most texts and a unit where the sentence speaks of its matter.
enum TopicUnitRows {
  /// symbol, in its case | the unit | words, one of which in the sentence shows that the unit is meant | an example
  static let text = #"""
    bp | base pair | DNA, RNA, gene, genes, genome, genomes, chromosome, chromosomes, chromatin, nucleosome, nucleosomes, plasmid, nucleotide, nucleotides, sequencing, exon | A gene of 900 bp was cut.
    AU | au | orbit, orbits, orbital, orbiting, planet, planets, planetary, star, stars, sun, solar, comet, comets, asteroid, asteroids, heliocentric, astronomical, telluric, perihelion, aphelion, disk | The planet has an orbit of 3 AU radius.
    c | speed of light | cruise, cruising, relativistic, relativity, spacecraft, starship, photon, photons, light, speed, speeds, velocity, velocities | The spacecraft flies at 0.2 c there.
    kt | knot | wind, winds, gust, gusts, speed, speeds, ship, vessel, sailing, aircraft, airspeed, yacht | The wind blew at 48 kt there.
    F | F | capacitor, capacitors, capacitance, supercapacitor | A capacitor of 3 F was used.
    R | roentgen | radiation, exposure, radiologist, X-ray, X-rays, dosimeter | The radiation came to 3 R there.
    R | ZAR | rand, Johannesburg, Pretoria, Durban, Soweto | In Johannesburg it costs 40 R now.
    b | bit | file, files, packet, packets, transmit, transmits, transmitted, server, bandwidth, download, bits | The server sent packets of 900 b each.
    pounds | pound | weigh, weighs, weighed, weighing, weight, overweight, obese, heavier, lighter, diet, diets, dieting, calories, baby, babies, newborn, eat, eats, eating, ate | She weighed 90 pounds.
    pound | pound | weigh, weighs, weighed, weighing, weight, overweight, obese, heavier, lighter, diet, diets, dieting, calories, baby, babies, newborn, eat, eats, eating, ate | The babies weigh one pound.
    k | km | run, runs, race, races, marathon, marathons, runner, runners, jog, jogged | They ran a 10k race.
    K | km | run, runs, race, races, marathon, marathons, runner, runners, jog, jogged | They ran a 10K race.
    m | m | metres, meters, diameter, radius, altitude, elevation, circumference | It has a diameter of 1.5m at its foot.
    """#
}
