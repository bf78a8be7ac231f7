/// Units of measure: SI Brochure (9th ed.), NIST SP 811, IEC 80000-13 (bits and bytes), CLDR unit names.
///
/// The odd ones:
/// - A month and a year are the Gregorian means (146,097 days in 400 years), so that 12 months are exactly one
///   year.
/// - Bare `gallon`, `pint`, `ton` and their kin are the United States' (NIST SP 811); the imperial ones have rows of
///   their own.
/// - `°C` and `°F` have no factor, for their zero isn't the kelvin's.
/// - Percent, parts per million and their kin are fractions of one, as in CLDR's `concentr`; `information` counts bits.
/// - `radiation` holds three quantities that don't convert into each other: dose (Gy, Sv, rem), activity (Bq, Ci),
///   exposure (roentgen).
/// - `bcm`, `bcf` and `tcf` are the gas trade's billion cubic metres, billion and trillion cubic feet.
/// - Oil equivalents: IEA (toe, 41.868 GJ) and the US Internal Revenue Service (boe, 5.8 million Btu at 59 °F).
/// - Kiloton and megaton are blasts (TNT, 4.184 GJ a ton, NIST SP 811); `kt` and `Mt` are masses.
/// - The solar mass follows IAU 2015 B3 over CODATA's G; the dalton is CODATA 2022.
/// - Centner, pood and verst (Russian), sotka, dunam and feddan are local; the US bushel is meant for every crop.
/// - No word is `pm`, `d`, `B`, `b` or `Da`, for these are other things in prose; behind a `?` stand those that are units
///   only where nothing else can stand (`AU`, `in`, `C`); `sec`, `hr`, `oz` and
///   `pct` are lower case only (`2004 SEC filing`); `cup`, `stone`, `carat`, `grain` and `gray` stand only in the
///   number that isn't also an everyday word (`two cup ties`, `two stones`, `24-carat gold`, `three grain silos`, `50
///   gray wolves`).
enum UnitRows {
  /// name | kind | factor to the SI unit of its kind | words | an example that must read as this unit
  ///
  /// Before a word, `=` keeps its case and has no plural; `+` takes every SI prefix there, behind `!` nothing but
  /// prefixes; `^` may stand before the number too; `?` is a unit only where nothing else can stand.
  static let text = #"""
    % | percentage | 0.01 | percent, per cent, percentage, =%, =％, =٪, =pct, =pc | 28%
    percentage point | percentage | 0.01 | percentage point, percent point, per cent point, % point, % pt, pct point, pct pt, ppt, =pp, =p.p. | 3 percentage points
    basis point | percentage | 0.0001 | basis point, =bp, =bps | 50 basis points
    ‰ | percentage | 0.001 | per mille, permille, per mil, =‰ | 12 per mille
    part per million | percentage | 1e-6 | part per million, parts per million, =ppm | 420 ppm
    part per billion | percentage | 1e-9 | part per billion, parts per billion, =ppb | 15 parts per billion
    part per trillion | percentage | 1e-12 | part per trillion, parts per trillion | 70 parts per trillion
    second | duration | 1 | +second, +=s, =sec, =secs | 30 seconds
    millisecond | duration | 0.001 | =msec | 250 milliseconds
    minute | duration | 60 | minute, =min, =mins | 45 minutes
    hour | duration | 3600 | hour, =h, =hr, =hrs | 12 hours
    day | duration | 86400 | day, working day, business day, calendar day, ?=D | 10 working days
    night | duration | 86400 | night | three nights
    weekend | duration | 172800 | weekend | four weekends
    week | duration | 604800 | week, wk | six weeks
    fortnight | duration | 1209600 | fortnight | two fortnights
    month | duration | 2629746 | month, calendar month, =mo | 18 months
    year | duration | 31556952 | year, yr, ?=Y | 30 years
    decade | duration | 315569520 | decade | three decades
    century | duration | 3155695200 | century | five centuries
    millennium | duration | 31556952000 | millennium, millennia | two millennia
    megayear | duration | 3.1556952e13 | megayear, =Myr, ?=Ma | 66 Myr
    kiloyear | duration | 3.1556952e10 | kiloyear, =kyr, ?=ka | 12 kyr
    gigayear | duration | 3.1556952e16 | gigayear, =Gyr, ?=Ga | 4.5 Gyr
    m | length | 1 | +metre, +meter, +=m | 200 metres
    km | length | 1000 | klick, =kms, =Km, =Kms, =KM | 12 km
    cm | length | 0.01 | =cms | 35 cm
    µm | length | 1e-6 | micron | 10 microns
    ångström | length | 1e-10 | angstrom, ångström, ångstrom, =Å | 5 angstroms
    mile | length | 1609.344 | mile, statute mile, =mi | 125 miles
    ft | length | 0.3048 | foot, feet, =ft, =′ | 6 feet
    inch | length | 0.0254 | inch, =in., =ins, =″, ?=in | 19 inches
    yard | length | 0.9144 | yard, =yd, =yds | 100 yards
    furlong | length | 201.168 | furlong | 6 furlongs
    fathom | length | 1.8288 | fathom | 40 fathoms
    nautical mile | length | 1852 | nautical mile, =nmi | 200 nautical miles
    verst | length | 1066.8 | verst | 15 versts
    light-year | length | 9460730472580800 | light year, lightyear, =ly | 4.2 light years
    light-second | length | 299792458 | light second | 8 light seconds
    au | length | 149597870700 | astronomical unit, =au, ?=AU | 5.2 astronomical units
    parsec | length | 3.0856775814913673e16 | +parsec | 8 parsecs
    kiloparsec | length | 3.0856775814913673e19 | =kpc | 50 kiloparsecs
    m2 | area | 1 | square +metre, square +meter, sq +metre, sq +meter, square +m, sq +m, +metre squared, +metres squared, +meter squared, +meters squared, +m squared, sqm, =sq. +m, =+m2, =+m² | 85 square metres
    km2 | area | 1e6 | sqkm | 2,700 sq km
    ha | area | 10000 | hectare, =ha | 500 hectares
    are | area | 100 | sotka | 6 sotkas
    dunam | area | 1000 | dunam, dunum | 300 dunams
    feddan | area | 4200.833 | feddan | 20 feddans
    acre | area | 4046.8564224 | acre | 1,200 acres
    square mile | area | 2589988.110336 | square mile, sq mile, sq mi, =sq. mi, =sq. miles, =mi2, =mi² | 40 square miles
    square foot | area | 0.09290304 | square foot, square feet, sq foot, sq feet, sq ft, sqft, =sq. ft, =ft2, =ft² | 900 square feet
    square inch | area | 0.00064516 | square inch, sq inch, sq in, =sq. in, =in2, =in² | 12 square inches
    square yard | area | 0.83612736 | square yard, sq yard, sq yd, =sq. yd, =yd2, =yd² | 60 square yards
    l | volume | 0.001 | +litre, +liter, ltr, +=l, +=L, =ℓ | 40 litres
    ml | volume | 1e-6 | =mls, =mLs | 250 mls
    m3 | volume | 1 | cubic +metre, cubic +meter, cubic +m, cu +m, cbm, =cu. +m, =+m3, =+m³ | 300 cubic metres
    cm3 | volume | 1e-6 | =cc | 1600 cc
    cubic foot | volume | 0.028316846592 | cubic foot, cubic feet, cu ft, =cu. ft, =ft3, =ft³ | 18 cubic feet
    cubic inch | volume | 1.6387064e-5 | cubic inch, cu in, =cu. in, =in3, =in³ | 350 cubic inches
    cubic yard | volume | 0.764554857984 | cubic yard, cu yd, =cu. yd, =yd3, =yd³ | 20 cubic yards
    cubic mile | volume | 4168181825.440579584 | cubic mile, cu mi, =mi3, =mi³ | 2 cubic miles
    billion cubic metre | volume | 1e9 | =bcm, =Bcm, =BCM | 55 bcm
    billion cubic foot | volume | 28316846.592 | =bcf, =Bcf | 40 bcf
    trillion cubic foot | volume | 28316846592 | =tcf, =Tcf | 9 tcf
    acre foot | volume | 1233.48183754752 | acre foot, acre feet | 5,000 acre-feet
    barrel | volume | 0.158987294928 | barrel, =bbl, =bbls | 50,000 barrels
    gallon | volume | 0.003785411784 | gallon, US gallon, U.S. gallon, =gal, =gals | 15 gallons
    imperial gallon | volume | 0.00454609 | imperial gallon, UK gallon, British gallon | 12 imperial gallons
    quart | volume | 0.000946352946 | quart, US quart, =qt, =qts | 3 quarts
    pint | volume | 0.000473176473 | pint, US pint | 8 pints
    imperial pint | volume | 0.00056826125 | imperial pint, UK pint, British pint | 2 imperial pints
    cup | volume | 0.0002365882365 | =cups, =Cups, US cup, ?=cup | 2 cups
    fluid ounce | volume | 2.95735295625e-5 | fluid ounce, US fluid ounce, fl oz, =fl. oz | 16 fluid ounces
    imperial fluid ounce | volume | 2.84130625e-5 | imperial fluid ounce, UK fluid ounce | 20 imperial fluid ounces
    tablespoon | volume | 1.478676478125e-5 | tablespoon, tablespoonful, tbsp | 3 tablespoons
    teaspoon | volume | 4.92892159375e-6 | teaspoon, teaspoonful, tsp | 2 teaspoons
    gill | volume | 0.00011829411825 | =gills | 3 gills
    bushel | volume | 0.03523907016688 | bushel | 180 bushels
    peck | volume | 0.00880976754172 | =pecks | 4 pecks
    kg | mass | 1 | kilo, k.g., =kgs, =Kg, =KG | 80 kg
    g | mass | 0.001 | +gram, +gramme, +=g, =gm, =gms | 500 grams
    µg | mass | 1e-9 | =mcg | 400 micrograms
    t | mass | 1000 | tonne, metric ton, metric tonne, =t, =tCO2, =tCO2e | 350 tonnes
    kilotonne | mass | 1e6 | kilotonne, =kt, =ktCO2, =ktCO2e | 90 kilotonnes
    megatonne | mass | 1e9 | megatonne, =Mt, =MtCO2, =MtCO2e | 12 megatonnes
    gigatonne | mass | 1e12 | gigatonne, gigaton, =Gt, =GtCO2, =GtCO2e | 36 gigatonnes
    ton | mass | 907.18474 | ton, short ton, US ton | 20 tons
    long ton | mass | 1016.0469088 | long ton, imperial ton | 30 long tons
    hundredweight | mass | 45.359237 | hundredweight, short hundredweight, =cwt | 4 hundredweight
    quintal | mass | 100 | quintal | 90 quintals
    centner | mass | 100 | centner | 15 centners
    pood | mass | 16.3804964 | pood | 100 poods
    pound | mass | 0.45359237 | lb, ?pound, pound mass, pound weight, pounds weight | 200 lbs
    ounce | mass | 0.028349523125 | ounce, =oz | 6 ounces
    troy ounce | mass | 0.0311034768 | troy ounce, fine ounce, =ozt, =oz t | 400 troy ounces
    stone | mass | 6.35029318 | =stone | 11 stone
    carat | mass | 0.0002 | metric carat, =carats | 530 carats
    grain | mass | 6.479891e-5 | =grains | 55 grains
    dram | mass | 0.0017718451953125 | avoirdupois dram | 3 avoirdupois drams
    Da | mass | 1.66053906892e-27 | +dalton, atomic mass unit | 18 daltons
    kDa | mass | 1.66053906892e-24 | =kDa, =kD | 50 kDa
    solar mass | mass | 1.98841e30 | solar mass, =M ☉, =M ⊙, =Msun | 30 solar masses
    earth mass | mass | 5.9722e24 | earth mass, Earth's mass, =M ⊕ | 14 earth masses
    °C | temperature |  | celsius, centigrade, degree celsius, degrees celsius, degree centigrade, degrees centigrade, degree C, degrees C, deg C, ° Celsius, ° centigrade, ° C, =degC, degree celcius, degrees celcius, celcius, =ºC, =oC, =℃, =′C, ='C, ?=C | 20 degrees Celsius
    °F | temperature |  | fahrenheit, degree fahrenheit, degrees fahrenheit, degree F, degrees F, deg F, ° Fahrenheit, ° F, =degF, =ºF, =oF, =℉, ?=F | 98 degrees Fahrenheit
    K | temperature | 1 | +kelvin, degree kelvin, degrees kelvin, +=K | 273 kelvins
    m/s | speed | 1 | metre per second, metres per second, meter per second, meters per second, metres a second, meters a second, =m/s, =m/sec | 25 metres per second
    km/s | speed | 1000 | kilometre per second, kilometres per second, kilometer per second, kilometers per second, kilometres a second, kilometers a second, km per second, =km/s, =km/sec | 11 kilometres per second
    km/h | speed | 0.2777777777777778 | kilometre per hour, kilometres per hour, kilometer per hour, kilometers per hour, kilometres an hour, kilometers an hour, km per hour, km an hour, kph, kmph, kmh, =km/h, =km/hr | 120 km/h
    mile per hour | speed | 0.44704 | mile per hour, miles per hour, mile an hour, miles an hour, mph, =mi/h | 60 mph
    ft/s | speed | 0.3048 | foot per second, feet per second, feet a second, =ft/s, =ft/sec | 900 feet per second
    ft/min | speed | 0.00508 | foot per minute, feet per minute, feet a minute, =ft/min | 2,000 feet per minute
    speed of light | speed | 299792458 | speed of light | 0.1 speed of light
    knot | speed | 0.5144444444444445 | knot, =kn, =kts | 35 knots
    m/s2 | acceleration | 1 | metre per second squared, metres per second squared, meter per second squared, meters per second squared, =m/s2, =m/s² | 9.8 m/s²
    ft/s2 | acceleration | 0.3048 | foot per second squared, feet per second squared, =ft/s2, =ft/s² | 32 feet per second squared
    standard gravity | acceleration | 9.80665 | standard gravity | 5 standard gravities
    N | force | 1 | +newton, +=N | 50 newtons
    dyne | force | 1e-5 | dyne | 400 dynes
    kilogram-force | force | 9.80665 | kilogram force, kilograms force, kilopond, =kgf | 30 kgf
    pound-force | force | 4.4482216152605 | pound force, pounds force, pound of thrust, pounds of thrust, =lbf | 25,000 pounds of thrust
    newton metre | torque | 1 | newton metre, newton meter, =N·m, =N⋅m, =Nm | 350 newton metres
    kilonewton metre | torque | 1000 | kilonewton metre, kilonewton meter, =kN·m, =kN⋅m, =kNm | 2 kNm
    pound-foot | torque | 1.3558179483314004 | pound foot, pound feet, foot pound, foot pound force, lb ft, ft lb, =lb·ft, =lbf·ft, =ft·lb, =ft·lbf | 260 lb-ft
    J | energy | 1 | +joule, +=J | 75 joules
    kJ | energy | 1000 | =KJ | 800 kJ
    erg | energy | 1e-7 | =erg, =ergs | 300 ergs
    eV | energy | 1.602176634e-19 | +electronvolt, +electron volt, +=eV | 13.6 eV
    Wh | energy | 3600 | +watt hour, +=Wh, +=W·h, +=W⋅h | 60 watt-hours
    kWh | energy | 3.6e6 | kilowatthour, =kwh, =KWh, =KWH | 300 kWh
    MWh | energy | 3.6e9 | megawatthour, =MWH | 45 megawatt-hours
    GWh | energy | 3.6e12 | gigawatthour | 12 GWh
    TWh | energy | 3.6e15 | terawatthour | 90 terawatt-hours
    calorie | energy | 4.184 | +calorie, +=cal, =cals | 200 calories
    kilocalorie | energy | 4184 | kilo calorie, =kcals, =Kcal | 2,000 kcal
    British thermal unit | energy | 1055.05585262 | British thermal unit, btu | 12,000 BTUs
    million British thermal unit | energy | 1055055852.62 | =MMBtu, =MMBTU, =mmBtu, =mmbtu | 10 MMBtu
    therm | energy | 105505585.262 | therm | 80 therms
    tonne of oil equivalent | energy | 4.1868e10 | tonne of oil equivalent, tonnes of oil equivalent, ton of oil equivalent, tons of oil equivalent, tonne oil equivalent, tonnes oil equivalent, =toe | 900 tonnes of oil equivalent
    kilotonne of oil equivalent | energy | 4.1868e13 | kilotonne of oil equivalent, kilotonnes of oil equivalent, =ktoe | 75 ktoe
    megatonne of oil equivalent | energy | 4.1868e16 | megatonne of oil equivalent, megatonnes of oil equivalent, =Mtoe, =mtoe | 60 Mtoe
    barrel of oil equivalent | energy | 6.1178632e9 | barrel of oil equivalent, barrels of oil equivalent, =boe, =BOE | 5,000 barrels of oil equivalent
    ton of TNT | energy | 4.184e9 | ton of TNT, tons of TNT, tonne of TNT, tonnes of TNT | 11 tons of TNT
    kiloton | energy | 4.184e12 | kiloton, kiloton of TNT, kilotons of TNT | 20 kilotons
    megaton | energy | 4.184e15 | megaton, megaton of TNT, megatons of TNT | 50 megatons
    W | power | 1 | +watt, +=W | 60 watts
    kW | power | 1000 | =KW, =kWp | 15 kW
    MW | power | 1e6 | =MWe, =MWp | 500 MW
    GW | power | 1e9 | =GWe, =GWp | 3 gigawatts
    horsepower | power | 745.6998715822702 | horsepower, horse power, brake horsepower, =hp, =HP, =h.p., =bhp | 150 horsepower
    metric horsepower | power | 735.49875 | metric horsepower, =PS | 140 metric horsepower
    VA | power | 1 | +volt ampere, +volt amp, +=VA | 600 volt-amperes
    kVA | power | 1000 | =KVA | 250 kVA
    Pa | pressure | 1 | +pascal, +=Pa | 20 pascals
    bar | pressure | 100000 | !+bar, +=bar | 30 bar
    atmosphere | pressure | 101325 | atmosphere, standard atmosphere, =atm | 5 atmospheres
    torr | pressure | 133.32236842105263 | torr | 10 torr
    millimetre of mercury | pressure | 133.322387415 | millimetre of mercury, millimetres of mercury, millimeter of mercury, millimeters of mercury, =mmHg, =mm Hg | 120 mmHg
    inch of mercury | pressure | 3386.388640341 | inch of mercury, inches of mercury, =inHg | 29 inches of mercury
    pound per square inch | pressure | 6894.757293168361 | pound per square inch, pounds per square inch, psi | 35 psi
    kilopound per square inch | pressure | 6894757.293168361 | kilopound per square inch, kilopounds per square inch, ksi | 50 ksi
    technical atmosphere | pressure | 98066.5 | technical atmosphere, =kgf/cm2, =kgf/cm² | 6 kgf/cm²
    degree | angle | 0.017453292519943295 | degree, =°, =º, =deg | 45 degrees
    arcminute | angle | 2.908882086657216e-4 | arcminute, arc minute, minute of arc, minutes of arc, =arcmin | 12 arcminutes
    arcsecond | angle | 4.84813681109536e-6 | arcsecond, arc second, second of arc, seconds of arc, =arcsec | 5 arcseconds
    milliarcsecond | angle | 4.84813681109536e-9 | milliarcsecond, =mas | 20 milliarcseconds
    rad | angle | 1 | +radian, +=rad | 3 radians
    Hz | frequency | 1 | +hertz, cycle per second, cycles per second, +=Hz, =hz, =HZ | 50 hertz
    kHz | frequency | 1000 | =KHz, =khz | 44 kHz
    MHz | frequency | 1e6 | =Mhz | 100 MHz
    GHz | frequency | 1e9 | =Ghz | 3.2 GHz
    THz | frequency | 1e12 | =Thz | 2 terahertz
    revolution per minute | frequency | 0.016666666666666666 | revolution per minute, revolutions per minute, revolutions a minute, rpm, =r.p.m. | 3,000 rpm
    beat per minute | frequency | 0.016666666666666666 | beat per minute, beats per minute, beats a minute, bpm | 72 beats per minute
    bit | information | 1 | bit | 64 bits
    kilobit | information | 1000 | kilobit, =kbit, =kb, =Kb | 128 kilobits
    megabit | information | 1e6 | megabit, =Mbit, =Mb | 20 megabits
    gigabit | information | 1e9 | gigabit, =Gbit, =Gb | 10 gigabits
    terabit | information | 1e12 | terabit, =Tbit, =Tb | 2 terabits
    petabit | information | 1e15 | petabit, =Pbit, =Pb | 4 petabits
    exabit | information | 1e18 | exabit, =Ebit, =Eb | 3 exabits
    byte | information | 8 | byte | 512 bytes
    kilobyte | information | 8000 | kilobyte, kbyte, =kB, =KB | 900 kilobytes
    megabyte | information | 8e6 | megabyte, mbyte, =MB, =mb | 256 MB
    gigabyte | information | 8e9 | gigabyte, gbyte, =GB, =gb | 40 GB
    terabyte | information | 8e12 | terabyte, tbyte, =TB | 2 terabytes
    petabyte | information | 8e15 | petabyte, =PB | 15 petabytes
    exabyte | information | 8e18 | exabyte, =EB | 3 exabytes
    zettabyte | information | 8e21 | zettabyte, =ZB | 120 zettabytes
    kibibyte | information | 8192 | kibibyte, =KiB | 64 KiB
    mebibyte | information | 8388608 | mebibyte, =MiB | 32 MiB
    gibibyte | information | 8589934592 | gibibyte, =GiB | 16 GiB
    tebibyte | information | 8796093022208 | tebibyte, =TiB | 4 TiB
    bit per second | bandwidth | 1 | bit per second, bits per second, bits a second, =bit/s, =b/s | 300 bits per second
    kilobit per second | bandwidth | 1000 | kilobit per second, kilobits per second, kilobits a second, =kbps, =Kbps, =kbit/s, =kb/s | 512 kbps
    megabit per second | bandwidth | 1e6 | megabit per second, megabits per second, megabits a second, =Mbps, =mbps, =Mbit/s, =Mb/s | 100 Mbps
    gigabit per second | bandwidth | 1e9 | gigabit per second, gigabits per second, gigabits a second, =Gbps, =gbps, =Gbit/s, =Gb/s | 10 Gbit/s
    terabit per second | bandwidth | 1e12 | terabit per second, terabits per second, terabits a second, =Tbps, =Tbit/s, =Tb/s | 2 Tbps
    byte per second | bandwidth | 8 | byte per second, bytes per second, =B/s | 90 bytes per second
    kilobyte per second | bandwidth | 8000 | kilobyte per second, kilobytes per second, =kB/s, =KB/s | 300 KB/s
    megabyte per second | bandwidth | 8e6 | megabyte per second, megabytes per second, =MB/s, =MBps | 50 MB/s
    gigabyte per second | bandwidth | 8e9 | gigabyte per second, gigabytes per second, =GB/s, =GBps | 6 GB/s
    kg/m3 | density | 1 | kilogram per cubic metre, kilograms per cubic metre, kilogram per cubic meter, kilograms per cubic meter, =kg/m3, =kg/m³ | 900 kilograms per cubic metre
    g/cm3 | density | 1000 | gram per cubic centimetre, grams per cubic centimetre, gram per cubic centimeter, grams per cubic centimeter, =g/cm3, =g/cm³, =g/cc, =g/ml, =g/mL | 19.3 grams per cubic centimetre
    g/l | density | 1 | gram per litre, grams per litre, gram per liter, grams per liter, =g/l, =g/L | 35 grams per litre
    mg/l | density | 0.001 | milligram per litre, milligrams per litre, milligram per liter, milligrams per liter, =mg/l, =mg/L | 50 mg/l
    µg/l | density | 1e-6 | microgram per litre, micrograms per litre, microgram per liter, micrograms per liter, =µg/l, =μg/l, =µg/L, =μg/L | 10 micrograms per litre
    mg/dl | density | 0.01 | milligram per decilitre, milligrams per decilitre, milligram per deciliter, milligrams per deciliter, =mg/dl, =mg/dL | 120 mg/dL
    mg/m3 | density | 1e-6 | milligram per cubic metre, milligrams per cubic metre, milligram per cubic meter, milligrams per cubic meter, =mg/m3, =mg/m³ | 5 milligrams per cubic metre
    µg/m3 | density | 1e-9 | microgram per cubic metre, micrograms per cubic metre, microgram per cubic meter, micrograms per cubic meter, =µg/m3, =μg/m3, =µg/m³, =μg/m³, =ug/m3 | 75 micrograms per cubic metre
    V | voltage | 1 | +volt, +=V | 220 volts
    kV | voltage | 1000 | =KV | 500 kV
    A | current | 1 | +ampere, +amp, +=A | 13 amps
    F | capacitance | 1 | farad, !+farad, !+=F | 10 farads
    S | conductance | 1 | =siemens, !+siemens, !+=S | 5 siemens
    mol | substance | 1 | =moles, !+mole, +=mol, +=mols | 0.3 mol
    M | concentration | 1000 | !+molar, +=M, mole per litre | 0.5 M
    base pair | count | 1 | base pair | 900 base pairs
    pH | acidity | | ^=pH, ^=PH | pH 7
    decibel | level | | decibel, =dB, =dBA | 90 decibels
    C | charge | 1 | +coulomb, !+=C | 5 coulombs
    Ah | charge | 3600 | +ampere hour, +amp hour, +=Ah, +=A·h | 70 amp-hours
    Ω | resistance | 1 | +ohm, +=Ω | 50 ohms
    kΩ | resistance | 1000 | kilohm, kilo ohm | 10 kilohms
    MΩ | resistance | 1e6 | megohm | 2 megohms
    Gy | radiation | 1 | =grays, !+gray, +=Gy | 6 grays
    Sv | radiation | 1 | +sievert, +=Sv | 4 sieverts
    rem | radiation | 0.01 | =rem, =rems | 25 rem
    millirem | radiation | 1e-5 | millirem, =mrem | 300 millirems
    Bq | radiation | 1 | +becquerel, +=Bq | 370 becquerels
    curie | radiation | 3.7e10 | =curie, =curies, =Ci | 50 curies
    roentgen | radiation | 2.58e-4 | roentgen, röntgen | 400 roentgens
    microroentgen | radiation | 2.58e-10 | microroentgen, micro roentgen, =µR, =μR | 20 microroentgens
    """#
}
