import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { decodeText } from '../../electron/exchange/decode.ts'
import { encodingOf } from '../../electron/exchange/encoding.ts'

/** People and places as address books have them, in encodings in which programs still write. */
const texts: readonly (readonly [encoding: string, of: string, people: readonly string[]])[] = [
  [
    'windows-1250',
    'Polish',
    ['Łukasz Żebrowski;Kraków', 'Małgorzata Wiśniewska;Łódź', 'Paweł Dąbrowski;Gdańsk'],
  ],
  ['windows-1250', 'Czech', ['Jiří Dvořák;Plzeň', 'Tomáš Černý;Praha', 'Růžena Němcová;Brno']],
  ['windows-1250', 'Hungarian', ['Szűcs Győző;Budapest', 'Kovács Ágnes;Győr', 'Tóth Lőrinc;Pécs']],
  ['windows-1250', 'Croatian', ['Đorđe Petrović;Beograd', 'Željko Marković;Šibenik']],
  ['windows-1250', 'Romanian', ['Ştefan Ionescu;Bucureşti', 'Ţepeş Ioana;Iaşi', 'Mălina Bălan;Timişoara']],
  [
    'iso-8859-2',
    'Polish',
    ['Łukasz Żebrowski;Kraków', 'Małgorzata Wiśniewska;Łódź', 'Paweł Dąbrowski;Gdańsk'],
  ],
  ['windows-1251', 'Russian', ['Иван Петров;Москва', 'Ольга Сидорова;Санкт-Петербург']],
  ['windows-1251', 'Russian in capitals', ['ИВАН ПЕТРОВ;МОСКВА', 'ОЛЬГА СИДОРОВА;ОМСК']],
  ['windows-1251', 'Ukrainian', ['Ірина Ґонта;Київ', 'Євген Їжак;Львів']],
  ['koi8-u', 'Russian', ['Иван Петров;Москва', 'Ольга Сидорова;Санкт-Петербург']],
  ['windows-1252', 'German', ['Jürgen Müller;Köln', 'Björn Weiß;München']],
  ['windows-1252', 'French', ['François Lefèvre;Orléans', 'Zoë Béranger;Besançon']],
  ['windows-1252', 'Spanish', ['José Peña;Málaga', 'Begoña Núñez;A Coruña']],
  ['windows-1252', 'Portuguese', ['João Gonçalves;São Paulo', 'Conceição Araújo;Brasília']],
  ['windows-1252', 'Danish', ['Søren Kjær;Århus', 'Åse Østergård;Tromsø']],
  ['windows-1252', 'Icelandic', ['Þórður Guðmundsson;Reykjavík', 'Ásdís Ægisdóttir;Akureyri']],
  ['windows-1252', 'English with its signs', ['Siobhan O’Brien;“Dublin” – €']],
  ['windows-1252', 'one letter', ['José Smith;London']],
  ['windows-1253', 'Greek', ['Γιώργος Παπαδόπουλος;Αθήνα', 'Ελένη Δημητρίου;Θεσσαλονίκη']],
  ['windows-1254', 'Turkish', ['Ayşe Yıldız;İstanbul', 'Oğuz Şahin;Eskişehir', 'Çağla Güneş;Muğla']],
  ['windows-1255', 'Hebrew', ['דנה כהן;תל אביב', 'יוסי לוי;ירושלים']],
  ['windows-1256', 'Arabic', ['محمد علي;القاهرة', 'فاطمة حسن;بغداد']],
  ['windows-1257', 'Latvian', ['Jānis Bērziņš;Rīga', 'Līga Kļaviņa;Liepāja']],
  ['windows-1257', 'Lithuanian', ['Žydrūnas Šimkus;Klaipėda', 'Rūta Jankauskienė;Šiauliai']],
  [
    'windows-1258',
    'Vietnamese',
    ['Nguyê\u0303n Văn Hu\u0300ng;Huê\u0301', 'Trâ\u0300n Thi\u0323 Hô\u0300ng;Ha\u0300 Nô\u0323i'],
  ],
  ['windows-874', 'Thai', ['สมชาย ใจดี;กรุงเทพ', 'สมหญิง รักไทย;เชียงใหม่']],
  ['shift_jis', 'Japanese', ['山田 太郎;東京', '佐藤 花子;大阪', 'スズキ イチロー;名古屋']],
  ['gb18030', 'Chinese, simplified', ['张伟;北京', '王芳;上海', '李娜;广州']],
  ['big5', 'Chinese, traditional', ['陳怡君;臺北', '林志明;高雄', '黃淑芬;臺中']],
  ['euc-kr', 'Korean', ['김민준;서울', '이서연;부산', '박지훈;대구']],
]

test.each(texts)('%s: %s', (encoding, _, people) => {
  const others = 'Dana Okafor;London;Contoso\n'.repeat(20)
  const text = `Name;City;Company\n${others}${people.map((line) => `${line};Northwind\n`).join('')}${others}`
  const bytes = iconv.encode(text, encoding)
  expect(encodingOf(bytes)).toBe(encoding)
  expect(decodeText(bytes)).toBe(text)
})

test.each(texts)('in UTF-8 and UTF-16 the same is as it is: %s, %s', (_, __, people) => {
  const text = `Name;City\n${people.join('\n')}\n`
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be']) {
    expect(decodeText(iconv.encode(text, encoding))).toBe(text)
    expect(decodeText(iconv.encode(text, encoding, { addBOM: true }))).toBe(text)
  }
})

test('UTF-8 stays UTF-8, wherever its pieces are cut and whatever one broken byte is in it', () => {
  const word = fc.constantFrom('Łukasz', 'Zoë', 'Иван', '山田', '김민준', 'Ayşe', 'दाना', '💡', 'Dana')
  fc.assert(
    fc.property(
      fc
        .array(word, { minLength: 6, maxLength: 60 })
        .filter((words) => words.join('').length > words.length * 2),
      fc.nat(),
      (words, at) => {
        const bytes = Buffer.from(words.map((each) => `${each} Wiśniewski`).join('\n'))
        expect(encodingOf(bytes)).toBe('utf-8')
        bytes[at % bytes.length] = 0xff
        expect(encodingOf(bytes)).toBe('utf-8')
      },
    ),
  )
})

test('a text longer than a piece is decoded as a short one is', () => {
  const text = 'Zoë Müller, Łódź 💡\r\n'.repeat(150_000)
  expect(decodeText(Buffer.from(text))).toBe(text.replaceAll('\r\n', '\n'))
  const russian = 'Иван Петров\r\n'.repeat(200_000)
  expect(decodeText(iconv.encode(russian, 'windows-1251'))).toBe(russian.replaceAll('\r\n', '\n'))
})
