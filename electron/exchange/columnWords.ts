import type { CsvField } from '../../domain/csvMapping.ts'
import { foldForIndex } from '../../domain/fold.ts'

/**
 * What a column's name says: a field; `someName` and `someTitle` where one word means several things, which the columns
 * beside it and what stands in it decide.
 */
export type NamedField = CsvField | 'someName' | 'someTitle'

/** Names of columns as programs and people write them, by what they mean. */
const names: readonly (readonly [NamedField, string])[] = [
  [
    'name',
    'full name, fullname, display name, contact name, contact, person, complete name, name surname, vollständiger name, anzeigename, kontakt, name vorname, vorname nachname, nom complet, nom et prénom, nom prénom, prénom nom, nombre completo, nombre y apellidos, nome completo, nome e cognome, cognome e nome, volledige naam, imię i nazwisko, nazwisko i imię, fullständigt namn, fulde navn, fullt navn, koko nimi, celé jméno, jméno a příjmení, meno a priezvisko, ad soyad, adı soyadı, фио, полное имя, teljes név, nume complet, ime i prezime, 氏名, お名前, 姓名, 성명, 성함, full name preferred, file as, mitarbeiter, attendee, participant, teilnehmer',
  ],
  [
    'prefix',
    'prefix, name prefix, salutation, honorific, courtesy title, anrede, namenspräfix, namenspräfixe, akademischer titel, civilité, tratamiento, tratamento, appellativo, aanhef, tytuł grzecznościowy, oslovení, hitap, обращение, megszólítás',
  ],
  [
    'given',
    'first name, firstname, first, fname, given name, given names, givenname, forename, forenames, christian name, vorname, vornamen, rufname, prénom, prénoms, nombre de pila, primer nombre, nombres, primeiro nome, nome próprio, voornaam, imię, fornavn, förnamn, etunimi, křestní jméno, křestní, krstné meno, adı, prenume, keresztnév, utónév, vardas, vārds, eesnimi, 名, 이름, 名字',
  ],
  [
    'middle',
    'middle name, middlename, middle, middle names, middle initial, additional name, zweiter vorname, weitere vornamen, deuxième prénom, 2e prénom, segundo nombre, secondo nome, segundo nome, nome do meio, drugie imię, tussenvoegsel, mellannamn, mellemnavn, mellomnavn, toinen nimi, prostřední jméno, отчество, ikinci ad, középső név',
  ],
  [
    'family',
    'last name, lastname, last, lname, surname, family name, familyname, second name, nachname, familienname, zuname, nom de famille, apellido, apellidos, primer apellido, apellido paterno, cognome, sobrenome, apelido, apelidos, último nome, achternaam, familienaam, nazwisko, etternavn, efternavn, efternamn, sukunimi, příjmení, priezvisko, soyad, soyadı, soyisim, фамилия, прізвище, vezetéknév, családnév, nume de familie, prezime, priimek, pavardė, uzvārds, perekonnanimi, 姓, 姓氏, 성, επώνυμο',
  ],
  [
    'suffix',
    'suffix, name suffix, generation, namenssuffix, namenszusatz, suffixe, sufijo, suffisso, sufixo, sufiks, achtervoegsel',
  ],
  [
    'nickname',
    'nickname, nick name, nick, preferred name, known as, alias, goes by, spitzname, rufname bevorzugt, surnom, pseudo, apodo, mote, soprannome, alcunha, bijnaam, pseudonim, ksywa, smeknamn, kælenavn, přezdívka, takma ad, прозвище, becenév',
  ],
  [
    'pronunciation',
    'pronunciation, name pronunciation, phonetic name, phonetic, phonetic first name, phonetic middle name, phonetic last name, given yomi, surname yomi, given name yomi, additional name yomi, family name yomi, yomi name, aussprache, prononciation, pronunciación, pronuncia, pronúncia, uitspraak, wymowa, uttal, ふりがな, フリガナ, 読み',
  ],
  [
    'pronouns',
    'pronouns, preferred pronouns, pronomen, pronoms, pronombres, pronomi, pronomes, zaimki, voornaamwoorden',
  ],
  [
    'company',
    'company, company name, organization, organisation, organization name, organisation name, organization 1 name, org, employer, current employer, current company, account, account name, business, business name, firm, workplace, associated company, primary company, firma, firmenname, unternehmen, arbeitgeber, gesellschaft, entreprise, société, organisme, employeur, empresa, compañía, organización, società, azienda, ditta, organizzazione, companhia, organização, bedrijf, bedrijfsnaam, organisatie, werkgever, przedsiębiorstwo, organizacja, pracodawca, företag, arbetsgivare, virksomhed, selskap, bedrift, yritys, työnantaja, společnost, spoločnosť, şirket, kurum, компания, организация, компанія, cég, munkahely, companie, tvrtka, podjetje, įmonė, uzņēmums, ettevõte, εταιρεία, 会社, 会社名, 勤務先, 公司, 单位, 公司名称, 회사, 회사명',
  ],
  [
    'position',
    'position, job title, jobtitle, job, role, current title, current position, designation, occupation, profession, organization title, organization 1 title, headline, function, stelle, stellenbezeichnung, beruf, berufsbezeichnung, funktion, tätigkeit, rolle, poste, fonction, métier, intitulé du poste, puesto, cargo, ocupación, profesión, posizione, ruolo, qualifica, mansione, professione, função, profissão, ocupação, functie, functietitel, beroep, stanowisko, zawód, funkcja, befattning, yrke, stilling, stillingsbetegnelse, tehtävänimike, pozice, funkce, pracovní pozice, pozícia, unvan, pozisyon, görev, должность, профессия, посада, beosztás, munkakör, funcție, poziție, radno mjesto, pareigos, amats, ametikoht, θέση, 役職, 職種, 职位, 职务, 職稱, 직책, 직위, 직함',
  ],
  [
    'location',
    'location, city, town, place, region or city, country, country region, city country, mailing city, mailing country, home city, work city, business city, business country, based in, ort, stadt, wohnort, land, standort, ville, pays, lieu, localité, ciudad, país, ubicación, localidad, lugar, città, paese, località, luogo, cidade, localização, local, plaats, stad, woonplaats, miasto, kraj, miejscowość, lokalizacja, postort, stad land, by, poststed, kaupunki, maa, město, mesto, země, şehir, ülke, город, страна, місто, країна, város, ország, oraș, țara, grad, miestas, šalis, pilsēta, valsts, linn, πόλη, χώρα, 都市, 国, 市区町村, 城市, 国家, 도시, 국가, 지역',
  ],
  [
    'tags',
    'tags, tag, labels, label, groups, group, group membership, categories, category, lists, list, segment, segments, keywords, schlagwörter, schlagworte, stichwörter, kategorie, kategorien, gruppe, gruppen, étiquettes, libellés, catégorie, catégories, groupes, etiquetas, categoría, categorías, grupos, etichette, categoria, categorie, gruppi, categorias, marcadores, labels en groepen, groepen, etykiety, kategorie kontaktu, grupy, taggar, kategorier, grupper, tunnisteet, štítky, skupiny, etiketler, kategoriler, теги, метки, группы, címkék, etichete, タグ, ラベル, グループ, 标签, 分组, 태그, 그룹',
  ],
  [
    'notes',
    'notes, note, comments, comment, remarks, remark, description, memo, background, bio, about, summary, next steps, notizen, notiz, bemerkung, bemerkungen, kommentar, kommentare, anmerkung, anmerkungen, beschreibung, commentaire, commentaires, remarque, remarques, notas, nota, comentario, comentarios, observaciones, descripción, annotazioni, commenti, commento, osservazioni, descrizione, anotações, observações, comentários, descrição, notities, opmerking, opmerkingen, notatki, uwagi, komentarz, opis, anteckningar, anteckning, kommentarer, noter, bemærkninger, notater, merknad, muistiinpanot, huomautukset, poznámky, poznámka, notlar, açıklama, заметки, примечание, примечания, комментарий, нотатки, megjegyzés, jegyzetek, observații, napomena, opombe, pastabos, piezīmes, märkused, σημειώσεις, メモ, 備考, 备注, 備註, 메모, 비고',
  ],
  [
    'knownHow',
    'how known, known how, how we met, how do you know, how i know them, relationship, relation, connection, where met, met at, met through, bekannt durch, bekannt aus, woher, kennengelernt, beziehung, relation avec, comment connu, rencontré à, cómo nos conocimos, relación, come ci siamo conosciuti, relazione, como nos conhecemos, relação, hoe ken je, relatie, skąd znam, znajomość, odkud znám',
  ],
  [
    'closeness',
    'closeness, relationship strength, nähe, proximité, cercanía, vicinanza, proximidade, bliskość',
  ],
  [
    'connectedOn',
    'connected on, connected, date connected, connection date, connected at, connected since, date of connection, met on, date met, first met, verbunden am, verbunden seit, vernetzt am, vernetzt seit, kontakt seit, kontaktdatum, verknüpft am, connexion le, connecté le, date de connexion, en relation depuis, en relation depuis le, relation depuis le, conectado el, fecha de conexión, contacto desde, collegato il, collegati il, data di collegamento, data collegamento, conectado em, conexão em, data da conexão, data de conexão, verbonden op, verbonden sinds, połączono, data połączenia, data nawiązania kontaktu, kontakt od, ansluten den, kontakt sedan, forbundet den, forbundet, tilkoblet, yhdistetty, propojeno, propojení dne, bağlantı tarihi, bağlantı kurulma tarihi, дата контакта, дата установления контакта, kapcsolódás dátuma, conectat la, つながった日, 成为好友时间, 建立联系日期, 1촌 맺은 날짜',
  ],
  [
    'zone',
    'time zone, timezone, zeitzone, fuseau horaire, zona horaria, fuso orario, fuso horário, tijdzone, strefa czasowa, tidszon, tidszone, časové pásmo, saat dilimi, часовой пояс',
  ],
  [
    'keepInTouchDays',
    'keep in touch, keep in touch days, keep in touch every, contact every, contact frequency, frequency, kontaktintervall, cadence',
  ],
  ['skip', 'e mail type, e mail 2 type, e mail 3 type, e mail typ, e mail 2 typ, e mail 3 typ, email typ'],
  [
    'someName',
    'name, names, nom, nombre, nome, naam, navn, namn, nimi, jméno, meno, ad, isim, имя, ім’я, nev, név, nume, ime, nimekiri, όνομα, 名前',
  ],
  ['someTitle', 'title, titel, titre, título, titolo, tytuł, titul, tittel, otsikko, 敬称'],
]

const byName = new Map<string, NamedField>(
  names.flatMap(([field, list]) =>
    list.split(', ').map((name): [string, NamedField] => [foldForIndex(name), field]),
  ),
)

/** What belongs to somebody else, or is about an address and no address. */
const foreign =
  /(^| )(assistants?|assistent\w*|managers?|manager s|spouse|partner|ehepartner|conjoint|emergency|notfall|urgence|referred|owner|besitzer|creat\w*|erstellt|modified|updated|geandert|type|typ|tipo|status|opt|consent|verified|valid|sent|opened|clicked|count|unsubscribed|subscribed|display|angezeigter|bounce\w*|domain|last activity|parent|children|kinder|id|source|quelle|photo|foto|image|birthday|geburtstag)( |$)/

/** What kind of address a column holds, by words in its name; the phone's last, because many are compounds. */
const reach: readonly (readonly [CsvField, RegExp])[] = [
  [
    'email',
    /(^| )(e ?mails?|emails?|mails?|e ?mail\w*|mailadresse|courriel|mel|messagerie|correo|e ?posta|e ?post|sahkoposti|posta elettronica|correio eletronico|poczta|почта|почты|имейл|メ ー ル|メ ー ル ア ト レ ス|邮 箱|電 子 郵 件|电 子 邮 件|邮 件|郵 件|이 메 일)( |$)|メ|이 메 일|邮|郵/u,
  ],
  [
    'link',
    /(^| )(urls?|web ?sites?|web|home ?pages?|web ?pages?|webseite\w*|internet|internetseite|site|site web|sitio web|pagina web|pagina da web|sito|sito web|strona|strona www|strona sieci web|www|webbplats|hjemmeside|nettside|kotisivu|webove stranky|linkedin|xing|twitter|github|facebook|instagram|mastodon|profile|profil|perfil|profilo|link|links|blog|сайт|сайты|ссылка)( |$)|网 站|網 站|網 址|网 址|サ イ ト|홈 페 이 지/u,
  ],
  [
    'phone',
    /(^| )(tel|tels|tlf|gsm|fax|telefax|faks|telecopie|pager|handy\w*|natel|portable|movil|celular|cell|cellulare|cellular|komorka|mobile?|mobiel|mobilni|telemovel|whatsapp|signal|сотовый|мобильный|puhelin\w*|matkapuhelin|τηλεφωνο|κινητο)( |$)|(^| )\w*(telefon|telephone|phone|telefoon|telefono|puhelin|телефон|mobil)\w*|電 話|电 话|手 机|手 機|携 帯|전 화|휴 대/u,
  ],
]

/** Words that tell one address of a person from another, as Askwell labels them. */
const labels: readonly (readonly [string, RegExp])[] = [
  [
    'work',
    /(^| )(work|business|office|company|corporate|professional|geschaftlich\w*|dienst\w*|beruflich|arbeit\w*|buro|firma|bureau|travail|professionnel\w*|pro|trabajo|oficina|lavoro|ufficio|uff|aziendale|trabalho|comercial|werk|zakelijk|sluzbow[ya]|praca|arbete|jobb?|arbejde|arbeid|tyo|prace|is|рабочий|рабочая)( |$)|勤 務 先|会 社|工 作|公 司|회 사|직 장/u,
  ],
  [
    'home',
    /(^| )(home|private|privat\w*|personal|prive\w*|personnel\w*|domicile|particular|casa|abitazione|ab|personale|residencial|pessoal|thuis|prywatn[ya]|domow[ya]|hem|hjem|koti|domu|ev|домашний|личный|личная)( |$)|自 宅|家|자 택|집/u,
  ],
  [
    'mobile',
    /(^| )(mobil\w*|cell|cellphone|cellular\w*|handy\w*|natel|portable|movil|celular|telemovel|mobiel|komork\w*|gsm|matkapuhelin|мобильный|сотовый|κινητο)( |$)|携 帯|手 机|手 機|휴 대/u,
  ],
  ['fax', /(^| )(fax|telefax|telecopie|faks)( |$)/],
  ['other', /(^| )(other|weitere\w*|sonstige\w*|autre|otro|otra|altro|outro|inn[ya]|annan|anden|annet)( |$)/],
]

/** What a column's name says it holds; null for a name that says nothing. */
export function fieldByName(name: string): NamedField | null {
  const folded = foldForIndex(name)
  const exact = byName.get(folded) ?? byName.get(withoutNumber(folded)) ?? byName.get(inWords(name))
  if (exact !== undefined) return exact
  if (foreign.test(folded)) return 'keep'
  return reach.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}

/** What a column's name says of the address in it, `work` or `home`; empty for nothing. */
export function labelByName(name: string): string {
  const folded = foldForIndex(name)
  return labels
    .filter(([, pattern]) => pattern.test(folded))
    .map(([label]) => label)
    .join(' ')
}

/** `CompanyName`, as programs write it. */
function inWords(name: string): string {
  return foldForIndex(name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))
}

/** `E-mail 2 Address` is an `E-mail Address`, `Company (1)` a company. */
function withoutNumber(folded: string): string {
  return folded.replace(/(^| )\d{1,2}(?= |$)/g, '').trim()
}
