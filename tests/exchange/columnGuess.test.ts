import { expect, test } from 'vitest'
import { guessFields } from '../../electron/exchange/columnGuess.ts'

const guess = (header: string, ...rows: readonly string[]) =>
  guessFields(
    header.split('|'),
    rows.map((row) => row.split('|')),
  ).join(' ')

/** Headers as programs and people write them, and what their columns are. */
test.each([
  ['Name|Email|Phone', 'name email phone'],
  ['First Name|Last Name|Email Address|Company|Job Title', 'given family email company position'],
  ['first_name|last_name|email|mobile_phone', 'given family email phone'],
  ['FirstName|LastName|EmailAddress|CompanyName', 'given family email company'],
  ['Full Name|Title|Organization|LinkedIn URL', 'name position company link'],
  [
    'Salutation|First Name|Last Name|Title|Account Name|Mailing City|Mailing Country|Phone|Mobile|Email',
    'prefix given family position company location location phone phone email',
  ],
  [
    'Record ID|First Name|Last Name|Email|Phone Number|Contact owner|Primary Company|Last Activity Date|Lead Status|Create Date',
    'keep given family email phone keep company keep keep keep',
  ],
  ['Contact Name|Work Email|Personal Email|Work Phone|Home Phone|Fax', 'name email email phone phone phone'],
  [
    'Given name|Surname|Employer|Role|City|Country|Tags|Notes',
    'given family company position location location tags notes',
  ],
  ['Preferred name|Pronouns|Pronunciation|E-mail', 'nickname pronouns pronunciation email'],
  ['Name|How we met|Keep in touch|Time zone|Website', 'name knownHow keepInTouchDays zone link'],
  ['Attendee|Company Name|Email opt out|E-mail', 'name company keep email'],
  ['Vorname|Name|Firma|Telefon|E-Mail', 'given family company phone email'],
  [
    'Vorname|Nachname|E-Mail-Adresse|Mobiltelefonnummer|Arbeitgeber|Position|Ort|Bemerkungen',
    'given family email phone company position location notes',
  ],
  ['Anrede|Titel|Vorname|Familienname|Handy|Webseite|Gruppe', 'prefix position given family phone link tags'],
  ['Nom|Courriel|Téléphone|Entreprise|Poste', 'name email phone company position'],
  [
    'Prénom|Nom|Adresse e-mail|Tél. mobile|Société|Fonction|Ville|Commentaires',
    'given family email phone company position location notes',
  ],
  ['Civilité|Nom de famille|Prénom|Portable|Site web', 'prefix family given phone link'],
  [
    'Nombre|Apellidos|Correo electrónico|Teléfono móvil|Empresa|Cargo|Ciudad|País',
    'given family email phone company position location location',
  ],
  ['Nombre|Correo|Empresa|Puesto|Etiquetas', 'name email company position tags'],
  [
    'Nome|Cognome|Indirizzo e-mail|Cellulare|Azienda|Ruolo|Città|Note',
    'given family email phone company position location notes',
  ],
  [
    'Nome|Sobrenome|Telefone celular|Empresa|Cargo|Cidade|Observações',
    'given family phone company position location notes',
  ],
  ['Nome completo|Email|Telemóvel|Profissão', 'name email phone position'],
  [
    'Voornaam|Achternaam|E-mailadres|Telefoonnummer|Bedrijf|Functie|Plaats',
    'given family email phone company position location',
  ],
  [
    'Imię|Nazwisko|Adres e-mail|Telefon komórkowy|Firma|Stanowisko|Miasto|Uwagi',
    'given family email phone company position location notes',
  ],
  ['Imię i nazwisko|E-mail|Telefon|Pracodawca', 'name email phone company'],
  [
    'Förnamn|Efternamn|E-post|Mobil|Företag|Befattning|Ort',
    'given family email phone company position location',
  ],
  ['Fornavn|Etternavn|E-post|Telefon|Bedrift|Stilling', 'given family email phone company position'],
  ['Fornavn|Efternavn|Email|Mobil|Virksomhed|By', 'given family email phone company location'],
  ['Etunimi|Sukunimi|Sähköposti|Puhelinnumero|Yritys|Kaupunki', 'given family email phone company location'],
  [
    'Jméno|Příjmení|E-mail|Telefon|Společnost|Pozice|Město',
    'given family email phone company position location',
  ],
  ['Ad|Soyad|E-posta|Telefon|Şirket|Unvan|Şehir', 'given family email phone company position location'],
  [
    'Имя|Фамилия|Электронная почта|Телефон|Компания|Должность|Город',
    'given family email phone company position location',
  ],
  ['ФИО|Почта|Мобильный телефон', 'name email phone'],
  ['Név|E-mail|Telefon|Cég|Beosztás|Város', 'name email phone company position location'],
  ['Nume|Prenume|Email|Telefon|Companie|Funcție|Oraș', 'family given email phone company position location'],
  ['氏名|ふりがな|会社名|役職|メールアドレス|携帯電話', 'name pronunciation company position email phone'],
  ['姓|名|公司|职位|邮箱|手机|备注', 'family given company position email phone notes'],
  ['이름|회사|직책|이메일|휴대폰|메모', 'given company position email phone notes'],
  ['Όνομα|Επώνυμο|E-mail|Τηλέφωνο|Εταιρεία|Πόλη', 'given family email phone company location'],
  ["Name|Assistant's Phone|Manager|Birthday|Photo", 'name keep keep keep keep'],
  ['Name|Street|Zip|City', 'name keep keep location'],
])('%s', (header, fields) => {
  expect(guess(header)).toBe(fields)
})

test('what stands in a column decides where its name does not', () => {
  expect(guess('A|B|C|D', 'Dana Okafor|dana@example.org|+48 600 100 200|https://dana.example')).toBe(
    'name email phone link',
  )
  expect(guess('Titel|Name', 'Dr.|Dana Okafor', 'Frau|Ines Rossi')).toBe('prefix name')
  expect(guess('Title|Name', 'Nurse|Dana Okafor', 'Clerk|Ines Rossi')).toBe('position name')
  expect(guess('Name|E-mail', 'Dana|yes', 'Ines|no')).toBe('name keep')
  expect(guess('||', 'Dana|Okafor|12345678')).toBe('given family keep')
  expect(guess('', 'Okafor, Dana')).toBe('name')
  expect(guess('Wer|Wann', 'Dana Okafor|2024-03-12', 'Ines Rossi|2024-03-13')).toBe('name keep')
})
